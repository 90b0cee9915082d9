/** Selector of the foot of a page, whose text is no article's. */
export const pageFoot = 'body > footer, #footer, [role="contentinfo"]';
