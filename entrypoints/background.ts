import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../src/browser/show-count.ts';

export default defineBackground(() => {
  showCount();
});
