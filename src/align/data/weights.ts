/** What every feature weighs, learned by `npm run learn:align`. */
export const weights = {
  paragraphs: [
    0.6, // type 1:1
    -0.3, // type 1:0
    -0.5, // type 0:1
    0.6, // type 1:2
    0.8, // type 2:1
    -0.7, // type 2:2
    0.8, // type 1:3
    0.1, // type 3:1
    -0.3, // type 2:3
    -0.1, // type 3:2
    -0.1, // type 1:4
    0, // type 4:1
    0, // type 1:5
    -0.1, // type 5:1
    -0.2, // type 3:3
    -0.2, // type 2:4
    0.2, // type 4:2
    -0.1, // type 5:2
    -0.1, // type 2:5
    -0.5, // length off
    -0.1, // length off²
    0, // length off, wide
    -0.1, // length off², wide
    0.3, // length too short
    -0.8, // length deviation
    0, // length off, cut
    0.4, // position
    0.4, // sentences same
    -0.9, // sentences off
    -0.5, // sentences same, wide
    -0.1, // sentences off, wide
    -0.2, // many sentences off
    0.2, // quotations both
    -0.3, // quotations one
    -0.1, // quotations off
    -0.9, // first
    -0.1, // last
    -0.4, // continued inside
    0.1, // open inside
    -0.5, // aside inside
    0, // echo
    -0.6, // echo inside
    0.9, // continued first
    -0.6, // lone sentences, wide
    0, // paragraphs off
    -0.4, // title inside
    -0.9, // title paired
    0, // caption both
    -1.3, // caption ko
    0, // caption en
    0, // note both
    -0.3, // note ko
    0, // note en
    0.2, // mail both
    -0.4, // mail ko
    -0.2, // mail en
    0, // byline both
    -0.3, // byline ko
    0, // byline en
    0.3, // subheading both
    -0.7, // subheading ko
    -0.4, // subheading en
    0.1, // question both
    0.1, // question ko
    0, // question en
    0.2, // parenthesis both
    -0.6, // parenthesis ko
    -0.1, // parenthesis en
    0.1, // dateline both
    -0.4, // dateline ko
    -0.1, // dateline en
    0.2, // quoteFirst both
    -0.4, // quoteFirst ko
    0.3, // quoteFirst en
    0.3, // open both
    -0.2, // open ko
    0, // open en
    0.4, // quoteLast both
    -0.1, // quoteLast ko
    0.2, // quoteLast en
    0.2, // coverage ko
    -0.2, // coverage, wide ko
    -0.3, // weakest part ko
    -0.5, // better outside ko
    0, // better outside, wide ko
    0.5, // supported ko
    0.4, // unsupported ko
    -0.3, // stray ko
    0.4, // coverage en
    -0.1, // coverage, wide en
    0.3, // weakest part en
    -0.2, // better outside en
    0, // better outside, wide en
    0.1, // supported en
    -0.5, // unsupported en
    0, // stray en
    -0.1, // mass √
    0.4, // mass any
    0.5, // coverage least
    0.9, // nothing in common
    0.4, // nothing in common, long
    -0.1, // tie inside ko
    0.2, // tie inside en
    -0.1, // tie inside share ko
    -0.1, // tie inside share en
    0.5, // tie leak ko
    0.3, // tie leak en
    0.1, // tie leak any ko
    -0.2, // tie leak any en
    -0.3, // tie untied ko
    -0.5, // tie untied en
    -1, // tie wide leak ko
    -0.1, // tie wide leak en
    -0.7, // tie wide untied ko
    -0.5, // tie wide untied en
    0.2, // tie weakest part ko
    0.4, // tie weakest part en
    -0.7, // tie loose ko
    0.2, // tie loose en
    0.9, // tie crossing
    -1.5, // tie separable
    1.1, // tie whole
    -0.2, // tie leapt tied
    -0.7, // tie alone ko
    -0.6, // tie alone ko share
    -0.3, // tie alone ko any
    -0.6, // tie alone en
    -0.7, // tie alone en share
    -0.5, // tie alone en any
    0, // leapt over
    0.4, // alone ko length
    0, // alone ko short
    1.3, // alone ko caption
    0.3, // alone ko note
    0.1, // alone ko mail
    0.3, // alone ko byline
    0.4, // alone ko dateline
    0.4, // alone ko subheading
    -0.4, // alone ko open
    0.4, // alone ko open short
    0.7, // alone ko echo
    0.1, // alone ko last
    -0.5, // alone ko first
    0.5, // alone ko tail
    -0.5, // alone ko tail, cut
    0.5, // alone ko weight
    -0.7, // alone ko best near
    -0.2, // alone ko best near share
    -0.1, // alone ko stray
    -0.2, // alone ko quoted
    0, // alone ko continued
    -0.3, // alone ko balance
    0.3, // alone en length
    0.3, // alone en short
    0, // alone en caption
    0, // alone en note
    0, // alone en mail
    0, // alone en byline
    0.2, // alone en dateline
    0, // alone en subheading
    -0.1, // alone en open
    0.3, // alone en open short
    0, // alone en echo
    -0.2, // alone en last
    1.1, // alone en first
    0, // alone en tail
    0, // alone en tail, cut
    -0.2, // alone en weight
    0, // alone en best near
    -0.1, // alone en best near share
    0, // alone en stray
    -0.2, // alone en quoted
    -0.5, // alone en continued
    -0.9, // alone en balance
  ],
  sentences: [
    0.9, // 1:1
    -1.9, // 1:0
    -1.4, // 0:1
    0.3, // 1:2
    0.2, // 2:1
    -0.4, // 1:3
    -0.1, // 3:1
    0.5, // 2:2
    -0.6, // length off
    -0.4, // length off²
    -0.9, // length deviation
    0.5, // hard
    0.6, // hard √
    0.3, // soft
    0.6, // soft √
    0.7, // share ko
    1.2, // share en
    0.6, // share least
    0.3, // nothing
    0.4, // question same
    -0.4, // question off
    0.5, // quotation same
    -0.9, // quotation off
    -2.8, // crosses ko
    -1.7, // crosses en
    2, // closes both
    -0.7, // closes one
    1.9, // opens both
    -0.5, // opens one
    -1.8, // aside
    -0.3, // open both
    -1.6, // open one
    0.8, // position
    0.7, // wide share
    0.8, // alone ko length
    1.6, // alone ko aside
    0.9, // alone ko open
    -0.2, // alone ko best
    -0.5, // alone ko share
    0, // alone ko weight
    1.1, // alone ko closes
    1, // alone ko opens
    -0.1, // alone ko tail
    0, // alone ko quotation
    -1, // alone ko balance
    1, // alone en length
    -0.1, // alone en aside
    0.5, // alone en open
    0.3, // alone en best
    -0.1, // alone en share
    -0.6, // alone en weight
    0.4, // alone en closes
    0.6, // alone en opens
    -0.2, // alone en tail
    -0.9, // alone en quotation
    -0.6, // alone en balance
  ],
};
