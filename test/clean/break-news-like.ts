import type { CleaningPlan } from '../../src/clean/cleaning-plan.ts';

/** A plan as NewsX has it. */
export const breakNewsLike: CleaningPlan = {
  hosts: ['breaknews.com'],
  slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]', '[id^="dablewidget_"]'],
  wrappers: ['.bn', '.center_bn', '.top_bn_left', '.bn_wing', '.banner_top'],
  exempt: ['#logo_area'],
  article: ['#CLtag'],
  rules: [],
};
