/** The laws, by their names in the design; apart from the laws themselves, whose cleaning only a page can load. */
export const lawNames = [
  'P1 off gives a quiet page back',
  'P2 off gives a live page back, as its twin without us',
  'P3 the text of the page stays while on',
  'P4 nothing but labels is hidden',
  'P5 on twice is on, off twice is off',
  'P6 a script put in again hides the same',
  'P11 nothing of the news is hidden',
] as const;
