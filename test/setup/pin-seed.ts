import fc from 'fast-check';
import { ciSeed } from './ci-seed.ts';

if (process.env.CI !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: ciSeed });
