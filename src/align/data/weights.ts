/** What every feature weighs, learned by `npm run learn:align`. */
export const weights = {
  paragraphs: [
    0.52, // type 1:1
    -0.21, // type 1:0
    -0.36, // type 0:1
    0.49, // type 1:2
    0.5, // type 2:1
    -0.42, // type 2:2
    0.57, // type 1:3
    -0.03, // type 3:1
    -0.27, // type 2:3
    -0.09, // type 3:2
    -0.12, // type 1:4
    -0.12, // type 4:1
    0.02, // type 1:5
    0, // type 5:1
    -0.05, // type 3:3
    -0.16, // type 2:4
    0.13, // type 4:2
    -0.03, // type 5:2
    -0.07, // type 2:5
    -0.31, // length off
    -0.14, // length off²
    -0.08, // length off, wide
    -0.14, // length off², wide
    -0.02, // length too short
    -0.79, // length deviation
    0, // length off, cut
    0.17, // position
    0.54, // sentences same
    -0.8, // sentences off
    -0.4, // sentences same, wide
    -0.05, // sentences off, wide
    -0.07, // many sentences off
    0.23, // quotations both
    -0.21, // quotations one
    -0.17, // quotations off
    -0.75, // first
    -0.15, // last
    -0.31, // continued inside
    -0.16, // open inside
    -0.38, // aside inside
    0.03, // echo
    -0.54, // echo inside
    0.59, // continued first
    -0.43, // lone sentences, wide
    0, // caption both
    -1.23, // caption ko
    -0.01, // caption en
    0, // note both
    -0.32, // note ko
    0, // note en
    0.14, // mail both
    -0.33, // mail ko
    -0.11, // mail en
    0.04, // byline both
    -0.16, // byline ko
    -0.01, // byline en
    0.33, // subheading both
    -0.44, // subheading ko
    -0.3, // subheading en
    0.09, // question both
    0, // question ko
    0.03, // question en
    0.03, // parenthesis both
    -0.64, // parenthesis ko
    -0.14, // parenthesis en
    0.18, // dateline both
    -0.26, // dateline ko
    -0.08, // dateline en
    0.16, // quoteFirst both
    -0.3, // quoteFirst ko
    0.23, // quoteFirst en
    0.33, // open both
    -0.25, // open ko
    -0.04, // open en
    0.26, // quoteLast both
    -0.07, // quoteLast ko
    0.18, // quoteLast en
    0.14, // coverage ko
    -0.12, // coverage, wide ko
    -0.32, // weakest part ko
    -0.4, // better outside ko
    -0.13, // better outside, wide ko
    0.48, // supported ko
    0.24, // unsupported ko
    -0.32, // stray ko
    0.27, // coverage en
    -0.1, // coverage, wide en
    0.08, // weakest part en
    -0.31, // better outside en
    0.02, // better outside, wide en
    0.28, // supported en
    -0.08, // unsupported en
    0, // stray en
    0.09, // mass √
    0.2, // mass any
    0.31, // coverage least
    0.62, // nothing in common
    0.47, // nothing in common, long
    -0.17, // tie inside ko
    0.1, // tie inside en
    0.02, // tie inside share ko
    -0.01, // tie inside share en
    0.27, // tie leak ko
    0.03, // tie leak en
    0.01, // tie leak any ko
    -0.13, // tie leak any en
    -0.15, // tie untied ko
    -0.29, // tie untied en
    -0.52, // tie wide leak ko
    0.01, // tie wide leak en
    -0.52, // tie wide untied ko
    -0.37, // tie wide untied en
    0.14, // tie weakest part ko
    0.27, // tie weakest part en
    -0.45, // tie loose ko
    0.03, // tie loose en
    0.52, // tie crossing
    -1.1, // tie separable
    0.78, // tie whole
    -0.01, // tie leapt tied
    -0.68, // tie alone ko
    -0.38, // tie alone ko share
    -0.31, // tie alone ko any
    -0.46, // tie alone en
    -0.51, // tie alone en share
    -0.7, // tie alone en any
    0.22, // leapt over
    0.24, // alone ko length
    0.14, // alone ko short
    1.23, // alone ko caption
    0.32, // alone ko note
    0.19, // alone ko mail
    0.12, // alone ko byline
    0.16, // alone ko dateline
    0.11, // alone ko subheading
    -0.38, // alone ko open
    0.33, // alone ko open short
    0.58, // alone ko echo
    0.15, // alone ko last
    -0.28, // alone ko first
    0.43, // alone ko tail
    -0.34, // alone ko tail, cut
    0.42, // alone ko weight
    -0.59, // alone ko best near
    -0.01, // alone ko best near share
    -0.11, // alone ko stray
    -0.09, // alone ko quoted
    0, // alone ko continued
    0.36, // alone en length
    0.13, // alone en short
    0.01, // alone en caption
    0, // alone en note
    -0.03, // alone en mail
    -0.03, // alone en byline
    0.15, // alone en dateline
    -0.03, // alone en subheading
    0.18, // alone en open
    0.45, // alone en open short
    -0.1, // alone en echo
    -0.06, // alone en last
    0.77, // alone en first
    0, // alone en tail
    0, // alone en tail, cut
    -0.29, // alone en weight
    0.07, // alone en best near
    0.01, // alone en best near share
    0, // alone en stray
    -0.24, // alone en quoted
    -0.28, // alone en continued
  ],
  sentences: [
    0.95, // 1:1
    -1.28, // 1:0
    -1.19, // 0:1
    0.29, // 1:2
    0.18, // 2:1
    -0.23, // 1:3
    -0.13, // 3:1
    0.16, // 2:2
    -0.52, // length off
    -0.33, // length off²
    -0.96, // length deviation
    0.51, // hard
    0.58, // hard √
    0.34, // soft
    0.62, // soft √
    0.75, // share ko
    0.8, // share en
    0.69, // share least
    0.27, // nothing
    0.36, // question same
    -0.28, // question off
    0.5, // quotation same
    -0.75, // quotation off
    -2.41, // crosses ko
    -1.63, // crosses en
    1.91, // closes both
    -0.84, // closes one
    1.74, // opens both
    -0.6, // opens one
    -1.4, // aside
    0.65, // position
    0.39, // wide share
    0.58, // alone ko length
    1.58, // alone ko aside
    -0.18, // alone ko best
    -0.33, // alone ko share
    -0.07, // alone ko weight
    0.85, // alone ko closes
    0.87, // alone ko opens
    0.04, // alone ko tail
    -0.25, // alone ko quotation
    0.91, // alone en length
    0.75, // alone en aside
    0.21, // alone en best
    -0.08, // alone en share
    -0.49, // alone en weight
    0.38, // alone en closes
    0.46, // alone en opens
    0.02, // alone en tail
    -0.84, // alone en quotation
  ],
};
