/** What every feature weighs, learned by `npm run learn:align`. */
export const weights = {
  paragraphs: [
    0.5, // type 1:1
    -0.2, // type 1:0
    -0.4, // type 0:1
    0.5, // type 1:2
    0.5, // type 2:1
    -0.5, // type 2:2
    0.6, // type 1:3
    0, // type 3:1
    -0.3, // type 2:3
    -0.1, // type 3:2
    -0.1, // type 1:4
    0, // type 4:1
    0, // type 1:5
    -0.1, // type 5:1
    -0.1, // type 3:3
    -0.1, // type 2:4
    0.1, // type 4:2
    0, // type 5:2
    -0.1, // type 2:5
    -0.3, // length off
    -0.1, // length off²
    -0.1, // length off², wide
    -0.8, // length deviation
    0.2, // position
    0.5, // sentences same
    -0.8, // sentences off
    -0.4, // sentences same, wide
    -0.1, // sentences off, wide
    -0.1, // many sentences off
    0.2, // quotations both
    -0.2, // quotations one
    -0.2, // quotations off
    -0.6, // first
    -0.1, // last
    -0.3, // continued inside
    -0.1, // open inside
    -0.4, // aside inside
    -0.5, // echo inside
    0.5, // continued first
    -0.5, // lone sentences, wide
    -0.4, // title inside
    -0.5, // title paired
    0, // caption both
    -0.9, // caption ko
    0, // caption en
    0, // note both
    -0.1, // note ko
    0, // note en
    0.2, // mail both
    -0.2, // mail ko
    -0.1, // mail en
    0, // byline both
    -0.2, // byline ko
    0, // byline en
    0.2, // subheading both
    -0.5, // subheading ko
    -0.3, // subheading en
    0.1, // question both
    0, // question ko
    0, // question en
    0.1, // parenthesis both
    -0.5, // parenthesis ko
    -0.2, // parenthesis en
    0.1, // dateline both
    -0.2, // dateline ko
    -0.1, // dateline en
    0.1, // quoteFirst both
    -0.2, // quoteFirst ko
    0.2, // quoteFirst en
    0.2, // open both
    -0.2, // open ko
    0.1, // open en
    0.3, // quoteLast both
    -0.1, // quoteLast ko
    0.2, // quoteLast en
    0.1, // coverage ko
    -0.1, // coverage, wide ko
    -0.3, // weakest part ko
    -0.4, // better outside ko
    -0.1, // better outside, wide ko
    0.5, // supported ko
    0.3, // unsupported ko
    -0.3, // stray ko
    0.3, // coverage en
    0, // coverage, wide en
    0.1, // weakest part en
    -0.3, // better outside en
    0, // better outside, wide en
    0.2, // supported en
    -0.2, // unsupported en
    0, // stray en
    0.3, // mass any
    0.3, // coverage least
    0.6, // nothing in common
    0.5, // nothing in common, long
    -0.1, // tie inside ko
    0.1, // tie inside en
    0, // tie inside share ko
    0, // tie inside share en
    0.3, // tie leak ko
    0.1, // tie leak en
    0, // tie leak any ko
    -0.1, // tie leak any en
    -0.4, // tie untied ko
    -0.4, // tie untied en
    -0.7, // tie wide leak ko
    0, // tie wide leak en
    -0.5, // tie wide untied ko
    -0.4, // tie wide untied en
    0.1, // tie weakest part ko
    0.3, // tie weakest part en
    -0.6, // tie loose ko
    0, // tie loose en
    0.6, // tie crossing
    -1.2, // tie separable
    1, // tie whole
    -0.1, // tie leapt tied
    -0.6, // tie alone ko
    -0.5, // tie alone ko share
    -0.6, // tie alone ko any
    -0.5, // tie alone en
    -0.6, // tie alone en share
    -0.5, // tie alone en any
    0.1, // leapt over
    0.3, // alone ko length
    0.1, // alone ko short
    0.9, // alone ko caption
    0.2, // alone ko note
    0.1, // alone ko mail
    0.2, // alone ko byline
    0.2, // alone ko dateline
    0.2, // alone ko subheading
    -0.2, // alone ko open
    0.3, // alone ko open short
    0.5, // alone ko echo
    0.1, // alone ko last
    -0.3, // alone ko first
    0.4, // alone ko tail
    -0.4, // alone ko tail, cut
    0.4, // alone ko weight
    -0.6, // alone ko best near
    0, // alone ko best near share
    -0.1, // alone ko stray
    -0.2, // alone ko quoted
    0, // alone ko continued
    -0.3, // alone ko balance
    0.2, // alone en length
    0.1, // alone en short
    0, // alone en caption
    0, // alone en note
    0, // alone en mail
    0, // alone en byline
    0.2, // alone en dateline
    0, // alone en subheading
    0, // alone en open
    0.3, // alone en open short
    0, // alone en echo
    -0.1, // alone en last
    0.8, // alone en first
    0, // alone en tail
    0, // alone en tail, cut
    -0.2, // alone en weight
    0, // alone en best near
    -0.1, // alone en best near share
    0, // alone en stray
    -0.2, // alone en quoted
    -0.3, // alone en continued
    -0.6, // alone en balance
  ],
  sentences: [
    0.9, // 1:1
    -1.5, // 1:0
    -1.2, // 0:1
    0.3, // 1:2
    0.2, // 2:1
    -0.3, // 1:3
    -0.1, // 3:1
    0.2, // 2:2
    -0.5, // length off
    -0.4, // length off²
    -0.9, // length deviation
    0.5, // hard
    0.6, // hard √
    0.4, // soft
    0.6, // soft √
    0.6, // share ko
    0.8, // share en
    0.6, // share least
    0.3, // nothing
    0.3, // question same
    -0.3, // question off
    0.5, // quotation same
    -0.7, // quotation off
    -2.4, // crosses ko
    -1.5, // crosses en
    1.8, // closes both
    -0.8, // closes one
    1.7, // opens both
    -0.6, // opens one
    -1.4, // aside
    -0.2, // open both
    -1.3, // open one
    0.6, // position
    0.4, // wide share
    0.8, // alone ko length
    1.4, // alone ko aside
    0.9, // alone ko open
    -0.2, // alone ko best
    -0.3, // alone ko share
    -0.1, // alone ko weight
    0.9, // alone ko closes
    0.9, // alone ko opens
    0, // alone ko tail
    -0.1, // alone ko quotation
    -0.6, // alone ko balance
    0.8, // alone en length
    0, // alone en aside
    0.4, // alone en open
    0.2, // alone en best
    -0.2, // alone en share
    -0.4, // alone en weight
    0.3, // alone en closes
    0.4, // alone en opens
    -0.1, // alone en tail
    -0.8, // alone en quotation
    -0.3, // alone en balance
  ],
};
