import { tryLaw } from './laws.ts';

// What the test asks the page to run.
Object.assign(globalThis, { tryLaw });
