import { defineBackground } from 'wxt/utils/define-background';
import { offerReader } from '../src/browser/offer-reader.ts';
import { showCount } from '../src/browser/show-count.ts';

export default defineBackground(() => {
  showCount();
  offerReader();
});
