/** What every feature weighs, learned by `npm run learn:align`. */
export const weights = {
  paragraphs: [
    0.5, // type 1:1
    -0.26, // type 1:0
    -0.43, // type 0:1
    0.46, // type 1:2
    0.57, // type 2:1
    -0.47, // type 2:2
    0.58, // type 1:3
    0, // type 3:1
    -0.32, // type 2:3
    -0.04, // type 3:2
    -0.1, // type 1:4
    -0.1, // type 4:1
    0.02, // type 1:5
    0, // type 5:1
    -0.04, // type 3:3
    -0.17, // type 2:4
    0.1, // type 4:2
    -0.03, // type 5:2
    -0.06, // type 2:5
    -0.39, // length off
    -0.13, // length off²
    -0.07, // length off, wide
    -0.11, // length off², wide
    0.06, // length too short
    -0.86, // length deviation
    0.01, // length off, cut
    0.25, // position
    0.58, // sentences same
    -0.79, // sentences off
    -0.38, // sentences same, wide
    -0.04, // sentences off, wide
    -0.1, // many sentences off
    0.35, // quotations both
    -0.24, // quotations one
    -0.19, // quotations off
    -0.79, // first
    -0.13, // last
    -0.36, // continued inside
    -0.25, // open inside
    -0.37, // aside inside
    0.03, // echo
    -0.56, // echo inside
    0.64, // continued first
    -0.43, // lone sentences, wide
    0, // caption both
    -1.25, // caption ko
    -0.03, // caption en
    0, // note both
    -0.37, // note ko
    0, // note en
    0.09, // mail both
    -0.33, // mail ko
    -0.07, // mail en
    0.04, // byline both
    -0.16, // byline ko
    -0.01, // byline en
    0.37, // subheading both
    -0.45, // subheading ko
    -0.29, // subheading en
    0.11, // question both
    -0.05, // question ko
    0, // question en
    0.03, // parenthesis both
    -0.57, // parenthesis ko
    -0.15, // parenthesis en
    0.14, // dateline both
    -0.27, // dateline ko
    -0.03, // dateline en
    0.15, // quoteFirst both
    -0.34, // quoteFirst ko
    0.31, // quoteFirst en
    0.3, // open both
    -0.28, // open ko
    -0.02, // open en
    0.25, // quoteLast both
    -0.12, // quoteLast ko
    0.16, // quoteLast en
    0.09, // coverage ko
    -0.11, // coverage, wide ko
    -0.33, // weakest part ko
    -0.4, // better outside ko
    -0.14, // better outside, wide ko
    0.57, // supported ko
    0.16, // unsupported ko
    -0.27, // stray ko
    0.26, // coverage en
    -0.08, // coverage, wide en
    0.09, // weakest part en
    -0.26, // better outside en
    0.02, // better outside, wide en
    0.36, // supported en
    -0.11, // unsupported en
    0, // stray en
    -0.03, // mass √
    0.16, // mass any
    0.3, // coverage least
    0.71, // nothing in common
    0.4, // nothing in common, long
    -0.13, // tie inside ko
    0.13, // tie inside en
    -0.04, // tie inside share ko
    0, // tie inside share en
    0.26, // tie leak ko
    -0.04, // tie leak en
    0.06, // tie leak any ko
    -0.18, // tie leak any en
    -0.12, // tie untied ko
    -0.25, // tie untied en
    -0.52, // tie wide leak ko
    -0.04, // tie wide leak en
    -0.53, // tie wide untied ko
    -0.33, // tie wide untied en
    0.12, // tie weakest part ko
    0.3, // tie weakest part en
    -0.41, // tie loose ko
    -0.05, // tie loose en
    0.54, // tie crossing
    -1.07, // tie separable
    0.66, // tie whole
    -0.03, // tie leapt tied
    -0.74, // tie alone ko
    -0.52, // tie alone ko share
    -0.21, // tie alone ko any
    -0.55, // tie alone en
    -0.56, // tie alone en share
    -0.68, // tie alone en any
    0.12, // leapt over
    0.23, // alone ko length
    0.22, // alone ko short
    1.25, // alone ko caption
    0.37, // alone ko note
    0.23, // alone ko mail
    0.12, // alone ko byline
    0.21, // alone ko dateline
    0.09, // alone ko subheading
    -0.3, // alone ko open
    0.32, // alone ko open short
    0.6, // alone ko echo
    0.14, // alone ko last
    -0.2, // alone ko first
    0.4, // alone ko tail
    -0.28, // alone ko tail, cut
    0.43, // alone ko weight
    -0.58, // alone ko best near
    -0.07, // alone ko best near share
    -0.1, // alone ko stray
    -0.04, // alone ko quoted
    0, // alone ko continued
    0.41, // alone en length
    0.13, // alone en short
    0.02, // alone en caption
    0, // alone en note
    -0.02, // alone en mail
    -0.03, // alone en byline
    0.11, // alone en dateline
    -0.07, // alone en subheading
    0.24, // alone en open
    0.47, // alone en open short
    -0.1, // alone en echo
    -0.07, // alone en last
    0.77, // alone en first
    -0.01, // alone en tail
    0, // alone en tail, cut
    -0.26, // alone en weight
    0.08, // alone en best near
    -0.04, // alone en best near share
    0, // alone en stray
    -0.21, // alone en quoted
    -0.28, // alone en continued
  ],
  sentences: [
    1.1, // 1:1
    -1.64, // 1:0
    -1.45, // 0:1
    0.31, // 1:2
    0.25, // 2:1
    -0.27, // 1:3
    -0.15, // 3:1
    0.22, // 2:2
    -0.55, // length off
    -0.4, // length off²
    -0.91, // length deviation
    0.48, // hard
    0.59, // hard √
    0.33, // soft
    0.59, // soft √
    0.71, // share ko
    0.96, // share en
    0.66, // share least
    0.06, // nothing
    0.39, // question same
    -0.33, // question off
    0.47, // quotation same
    -0.8, // quotation off
    -2.4, // crosses ko
    -1.72, // crosses en
    1.95, // closes both
    -0.8, // closes one
    1.81, // opens both
    -0.53, // opens one
    -1.49, // aside
    0.68, // position
    0.46, // wide share
    0.45, // alone ko length
    1.66, // alone ko aside
    -0.11, // alone ko best
    -0.43, // alone ko share
    0.09, // alone ko weight
    0.87, // alone ko closes
    0.81, // alone ko opens
    0.07, // alone ko tail
    -0.2, // alone ko quotation
    0.8, // alone en length
    0.77, // alone en aside
    0.29, // alone en best
    -0.07, // alone en share
    -0.44, // alone en weight
    0.32, // alone en closes
    0.39, // alone en opens
    0.02, // alone en tail
    -0.87, // alone en quotation
  ],
};
