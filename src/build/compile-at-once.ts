import type { Plugin } from 'vite';
import { bracketFunctions } from './bracket-functions.ts';

/**
 * Has a browser compile the functions of the script that reads any page while it reads that script: nearly all of them are
 * called at once. One in brackets, by which browsers tell, is not skipped first, to be read again when it is called.
 */
export const compileAtOnce = {
  name: 'compile-at-once',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const script = bundle['extract.js'];
      if (script?.type === 'chunk') script.code = bracketFunctions(script.code, this.parse(script.code));
    },
  },
} satisfies Plugin;
