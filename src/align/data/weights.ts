/** What every feature weighs, learned by `npm run learn:align`. */
export const weights = {
  paragraphs: [
    0.49, // type 1:1
    -0.33, // type 1:0
    -0.47, // type 0:1
    0.68, // type 1:2
    0.83, // type 2:1
    -0.59, // type 2:2
    0.75, // type 1:3
    0.05, // type 3:1
    -0.24, // type 2:3
    -0.2, // type 3:2
    -0.15, // type 1:4
    -0.15, // type 4:1
    0.02, // type 1:5
    0, // type 5:1
    -0.17, // type 3:3
    -0.19, // type 2:4
    0.16, // type 4:2
    -0.05, // type 5:2
    -0.1, // type 2:5
    -0.45, // length off
    -0.07, // length off²
    -0.04, // length off, wide
    -0.18, // length off², wide
    -0.01, // length too short
    -0.74, // length deviation
    0.01, // length off, cut
    0.14, // position
    0.39, // sentences same
    -0.95, // sentences off
    -0.48, // sentences same, wide
    -0.04, // sentences off, wide
    -0.23, // many sentences off
    0.19, // quotations both
    -0.31, // quotations one
    -0.1, // quotations off
    -0.88, // first
    -0.21, // last
    -0.4, // continued inside
    0.12, // open inside
    -0.47, // aside inside
    -0.01, // echo
    -0.75, // echo inside
    0.76, // continued first
    -0.6, // lone sentences, wide
    -0.01, // paragraphs off
    -0.47, // title inside
    -0.98, // title paired
    0, // caption both
    -1.25, // caption ko
    -0.03, // caption en
    0, // note both
    -0.27, // note ko
    0.01, // note en
    0.2, // mail both
    -0.37, // mail ko
    -0.16, // mail en
    0.02, // byline both
    -0.29, // byline ko
    0.03, // byline en
    0.33, // subheading both
    -0.62, // subheading ko
    -0.39, // subheading en
    0.11, // question both
    0.06, // question ko
    0.02, // question en
    0.02, // parenthesis both
    -0.66, // parenthesis ko
    -0.27, // parenthesis en
    0.24, // dateline both
    -0.34, // dateline ko
    -0.19, // dateline en
    0.21, // quoteFirst both
    -0.48, // quoteFirst ko
    0.34, // quoteFirst en
    0.31, // open both
    -0.11, // open ko
    0.15, // open en
    0.44, // quoteLast both
    -0.12, // quoteLast ko
    0.25, // quoteLast en
    0.21, // coverage ko
    -0.21, // coverage, wide ko
    -0.39, // weakest part ko
    -0.4, // better outside ko
    -0.12, // better outside, wide ko
    0.53, // supported ko
    0.21, // unsupported ko
    -0.47, // stray ko
    0.47, // coverage en
    -0.15, // coverage, wide en
    0.06, // weakest part en
    -0.26, // better outside en
    -0.03, // better outside, wide en
    0.14, // supported en
    -0.26, // unsupported en
    0, // stray en
    0.04, // mass √
    0.22, // mass any
    0.33, // coverage least
    0.88, // nothing in common
    0.47, // nothing in common, long
    -0.18, // tie inside ko
    0.11, // tie inside en
    -0.05, // tie inside share ko
    -0.09, // tie inside share en
    0.51, // tie leak ko
    0.23, // tie leak en
    0.08, // tie leak any ko
    -0.21, // tie leak any en
    -0.33, // tie untied ko
    -0.52, // tie untied en
    -0.94, // tie wide leak ko
    0.03, // tie wide leak en
    -0.59, // tie wide untied ko
    -0.53, // tie wide untied en
    0.12, // tie weakest part ko
    0.47, // tie weakest part en
    -0.58, // tie loose ko
    0.19, // tie loose en
    1, // tie crossing
    -1.36, // tie separable
    1.12, // tie whole
    0, // tie leapt tied
    -0.91, // tie alone ko
    -0.67, // tie alone ko share
    -0.27, // tie alone ko any
    -0.52, // tie alone en
    -0.73, // tie alone en share
    -0.39, // tie alone en any
    0.27, // leapt over
    0.32, // alone ko length
    0.15, // alone ko short
    1.25, // alone ko caption
    0.27, // alone ko note
    0.17, // alone ko mail
    0.27, // alone ko byline
    0.26, // alone ko dateline
    0.3, // alone ko subheading
    -0.58, // alone ko open
    0.3, // alone ko open short
    0.86, // alone ko echo
    0.22, // alone ko last
    -0.26, // alone ko first
    0.56, // alone ko tail
    -0.53, // alone ko tail, cut
    0.52, // alone ko weight
    -0.73, // alone ko best near
    0.07, // alone ko best near share
    -0.09, // alone ko stray
    -0.22, // alone ko quoted
    0, // alone ko continued
    -0.42, // alone ko balance
    0.37, // alone en length
    0.22, // alone en short
    0.02, // alone en caption
    -0.01, // alone en note
    -0.04, // alone en mail
    -0.05, // alone en byline
    0.23, // alone en dateline
    0.06, // alone en subheading
    -0.21, // alone en open
    0.5, // alone en open short
    -0.09, // alone en echo
    -0.18, // alone en last
    0.94, // alone en first
    -0.03, // alone en tail
    0, // alone en tail, cut
    -0.2, // alone en weight
    -0.02, // alone en best near
    -0.1, // alone en best near share
    0, // alone en stray
    -0.21, // alone en quoted
    -0.36, // alone en continued
    -0.94, // alone en balance
  ],
  sentences: [
    0.95, // 1:1
    -1.85, // 1:0
    -1.33, // 0:1
    0.34, // 1:2
    0.19, // 2:1
    -0.36, // 1:3
    -0.03, // 3:1
    0.31, // 2:2
    -0.57, // length off
    -0.38, // length off²
    -0.89, // length deviation
    0.51, // hard
    0.6, // hard √
    0.32, // soft
    0.55, // soft √
    0.96, // share ko
    1.18, // share en
    0.71, // share least
    0.31, // nothing
    0.44, // question same
    -0.35, // question off
    0.5, // quotation same
    -0.82, // quotation off
    -2.8, // crosses ko
    -1.67, // crosses en
    1.99, // closes both
    -0.76, // closes one
    1.82, // opens both
    -0.56, // opens one
    -1.79, // aside
    -0.32, // open both
    -1.5, // open one
    0.77, // position
    0.66, // wide share
    0.9, // alone ko length
    1.59, // alone ko aside
    0.89, // alone ko open
    -0.24, // alone ko best
    -0.38, // alone ko share
    -0.05, // alone ko weight
    1.09, // alone ko closes
    1.09, // alone ko opens
    -0.07, // alone ko tail
    -0.07, // alone ko quotation
    -1.03, // alone ko balance
    0.92, // alone en length
    -0.06, // alone en aside
    0.45, // alone en open
    0.24, // alone en best
    -0.15, // alone en share
    -0.55, // alone en weight
    0.45, // alone en closes
    0.58, // alone en opens
    -0.14, // alone en tail
    -0.93, // alone en quotation
    -0.61, // alone en balance
  ],
};
