/** Where fast-check starts on CI. A new failure there is then due to the change; elsewhere every run starts anew. */
export const ciSeed = 20_261_123;
