/** What every feature weighs, learned by `npm run learn:align`. */
export const weights = {
  paragraphs: [
    0.61, // type 1:1
    -0.21, // type 1:0
    -0.41, // type 0:1
    0.43, // type 1:2
    0.52, // type 2:1
    -0.49, // type 2:2
    0.6, // type 1:3
    0, // type 3:1
    -0.33, // type 2:3
    -0.05, // type 3:2
    -0.11, // type 1:4
    -0.11, // type 4:1
    0.02, // type 1:5
    -0.01, // type 5:1
    -0.02, // type 3:3
    -0.16, // type 2:4
    0.1, // type 4:2
    -0.04, // type 5:2
    -0.05, // type 2:5
    -0.35, // length off
    -0.2, // length off²
    -0.05, // length off, wide
    -0.09, // length off², wide
    0.06, // length too short
    -0.88, // length deviation
    0, // length off, cut
    0.33, // position
    0.6, // sentences same
    -0.78, // sentences off
    -0.44, // sentences same, wide
    -0.01, // sentences off, wide
    -0.14, // many sentences off
    0.32, // quotations both
    -0.31, // quotations one
    -0.16, // quotations off
    -0.79, // first
    -0.14, // last
    -0.32, // continued inside
    -0.21, // open inside
    -0.35, // aside inside
    0.02, // echo
    -0.58, // echo inside
    0.61, // continued first
    0, // caption both
    -1.28, // caption ko
    -0.03, // caption en
    0, // note both
    -0.35, // note ko
    0, // note en
    0.13, // mail both
    -0.35, // mail ko
    -0.1, // mail en
    0.04, // byline both
    -0.15, // byline ko
    -0.01, // byline en
    0.36, // subheading both
    -0.45, // subheading ko
    -0.3, // subheading en
    0.13, // question both
    -0.01, // question ko
    -0.04, // question en
    0.04, // parenthesis both
    -0.59, // parenthesis ko
    -0.2, // parenthesis en
    0.15, // dateline both
    -0.27, // dateline ko
    -0.02, // dateline en
    0.14, // quoteFirst both
    -0.33, // quoteFirst ko
    0.21, // quoteFirst en
    0.3, // open both
    -0.33, // open ko
    -0.02, // open en
    0.26, // quoteLast both
    -0.08, // quoteLast ko
    0.16, // quoteLast en
    0.17, // coverage ko
    -0.08, // coverage, wide ko
    -0.28, // weakest part ko
    -0.47, // better outside ko
    -0.1, // better outside, wide ko
    0.57, // supported ko
    0.18, // unsupported ko
    -0.28, // stray ko
    0.29, // coverage en
    0.01, // coverage, wide en
    0.14, // weakest part en
    -0.22, // better outside en
    -0.02, // better outside, wide en
    0.23, // supported en
    0.01, // unsupported en
    0, // stray en
    0.04, // mass √
    0.32, // mass any
    0.31, // coverage least
    0.55, // nothing in common
    0.55, // nothing in common, long
    -0.1, // tie inside ko
    0.01, // tie inside en
    0.05, // tie inside share ko
    0.02, // tie inside share en
    0.25, // tie leak ko
    -0.02, // tie leak en
    -0.03, // tie leak any ko
    -0.2, // tie leak any en
    -0.16, // tie untied ko
    -0.23, // tie untied en
    -0.55, // tie wide leak ko
    -0.05, // tie wide leak en
    -0.48, // tie wide untied ko
    -0.4, // tie wide untied en
    0.06, // tie weakest part ko
    0.32, // tie weakest part en
    -0.46, // tie loose ko
    0.06, // tie loose en
    0.52, // tie crossing
    -0.97, // tie separable
    0.65, // tie whole
    -0.03, // tie leapt tied
    -0.75, // tie alone ko
    -0.44, // tie alone ko share
    -0.31, // tie alone ko any
    -0.5, // tie alone en
    -0.53, // tie alone en share
    -0.61, // tie alone en any
    0.17, // leapt over
    0.27, // alone ko length
    0.24, // alone ko short
    1.27, // alone ko caption
    0.35, // alone ko note
    0.23, // alone ko mail
    0.11, // alone ko byline
    0.2, // alone ko dateline
    0.09, // alone ko subheading
    -0.31, // alone ko open
    0.31, // alone ko open short
    0.63, // alone ko echo
    0.14, // alone ko last
    -0.22, // alone ko first
    0.4, // alone ko tail
    -0.32, // alone ko tail, cut
    0.44, // alone ko weight
    -0.6, // alone ko best near
    -0.13, // alone ko best near share
    -0.14, // alone ko stray
    -0.05, // alone ko quoted
    0, // alone ko continued
    0.41, // alone en length
    0.11, // alone en short
    0.02, // alone en caption
    0, // alone en note
    -0.02, // alone en mail
    -0.03, // alone en byline
    0.12, // alone en dateline
    -0.06, // alone en subheading
    0.25, // alone en open
    0.46, // alone en open short
    -0.11, // alone en echo
    -0.06, // alone en last
    0.77, // alone en first
    0, // alone en tail
    0, // alone en tail, cut
    -0.22, // alone en weight
    0.06, // alone en best near
    -0.02, // alone en best near share
    0, // alone en stray
    -0.27, // alone en quoted
    -0.29, // alone en continued
  ],
  sentences: [
    1.03, // 1:1
    -1.52, // 1:0
    -1.35, // 0:1
    0.27, // 1:2
    0.23, // 2:1
    -0.24, // 1:3
    -0.13, // 3:1
    0.2, // 2:2
    -0.49, // length off
    -0.56, // length off²
    -0.89, // length deviation
    0.48, // hard
    0.57, // hard √
    0.31, // soft
    0.58, // soft √
    0.79, // share ko
    1, // share en
    0.76, // share least
    0.17, // nothing
    0.37, // question same
    -0.35, // question off
    0.49, // quotation same
    -0.75, // quotation off
    -2.38, // crosses ko
    -1.73, // crosses en
    1.97, // closes both
    -0.83, // closes one
    1.82, // opens both
    -0.54, // opens one
    -1.47, // aside
    0.6, // position
    0.46, // wide share
    0.44, // alone ko length
    1.63, // alone ko aside
    -0.13, // alone ko best
    -0.45, // alone ko share
    0.11, // alone ko weight
    0.82, // alone ko closes
    0.83, // alone ko opens
    0.06, // alone ko tail
    -0.23, // alone ko quotation
    0.87, // alone en length
    0.79, // alone en aside
    0.23, // alone en best
    -0.05, // alone en share
    -0.43, // alone en weight
    0.34, // alone en closes
    0.35, // alone en opens
    0.02, // alone en tail
    -0.85, // alone en quotation
  ],
};
