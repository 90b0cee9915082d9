import { planCleaning } from '../../../entrypoints/page.content/plan-cleaning.ts';
import { newsx } from '../../../src/sites/newsx.ts';

/** The plan that Break News' pages are cleaned by. */
export const newsxPlan = planCleaning(newsx, []);
