import type { PageApi } from '../../src/browser/page-api.ts';
import { type Cleaning, cleanPage } from '../../src/clean/clean-page.ts';
import { type CleanedSite, cleanedSites } from '../../src/sites/cleaned-sites.ts';
import { findAmong } from '../../src/sites/find-among.ts';
import { generic } from '../../src/sites/generic.ts';
import { answerRequests } from './answer-requests.ts';
import { askForStyle } from './ask-for-style.ts';
import { type Decided, followSettings } from './follow-settings.ts';
import { nameMark } from './name-mark.ts';
import { planCleaning } from './plan-cleaning.ts';
import { tellCount } from './tell-count.ts';

/** The script as a later one finds it in the page. */
export interface RunningScript {
  /** False once the extension has been updated or removed: the script must not do anything any more. */
  isAlive(): boolean;
  stop(): void;
  readonly forPicker: ForPicker;
}

/** What the picker, a script of its own, has to know of this one. */
export interface ForPicker {
  /** Name of the attribute that marks what is hidden. */
  readonly attribute: string;
  mayChoose(element: Element): boolean;
  /** Hides by a rule that could not be stored, for as long as the page stands. */
  hideHere(selector: string): void;
  /** Ends the pointing that is under way. */
  stop: () => void;
}

/** The cleaning of the page as it stands; another takes its place when the rules change. */
export interface Kept {
  cleaning: Cleaning;
  site: CleanedSite;
  rules: readonly string[];
  exceptions: readonly string[];
}

type Wanted = Omit<Kept, 'cleaning'>;

/** Cleans this page from now on, as the reader's settings say. */
export function keepPageClean(api: PageApi): RunningScript {
  const attribute = nameMark(performance.timeOrigin);
  const isAlive = () => api.runtime?.id !== undefined;
  const count = tellCount(api, isAlive, () => (kept.cleaning.isOn ? kept.cleaning.count() : -1));
  const open = (wanted: Wanted): Kept => {
    const { site, rules, exceptions } = wanted;
    const options = { attribute, onChange: count.tell, isWanted: isAlive };
    return { ...wanted, cleaning: cleanPage(document, planCleaning(site, rules, exceptions), options) };
  };
  const kept = open({ site: findOwnSite(), rules: [], exceptions: [] });
  const style = askForStyle(api, attribute, kept);
  const turn = (on: boolean) => {
    if (on) kept.cleaning.switchOn();
    else kept.cleaning.switchOff();
    style.ask(on);
  };
  const replace = (other: Partial<Wanted>) => {
    const wasOn = kept.cleaning.isOn;
    if (wasOn) turn(false);
    kept.cleaning.abandon();
    Object.assign(kept, open({ ...kept, ...other }));
    if (wasOn) turn(true);
  };
  let never = false;
  const heed = ({ isNever, rules, exceptions }: Decided) => {
    if (JSON.stringify([rules, exceptions]) !== JSON.stringify([kept.rules, kept.exceptions]))
      replace({ rules, exceptions });
    if (isNever !== never) turn(!isNever);
    never = isNever;
  };
  const findSiteAgain = () => {
    const site = findOwnSite();
    if (isAlive() && site.name !== kept.site.name) replace({ site });
  };
  const answering = answerRequests(api, kept, turn);
  followSettings(api, isAlive, heed);
  turn(true);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', findSiteAgain, { once: true });
  return {
    isAlive,
    forPicker: {
      attribute,
      mayChoose: (element) => kept.cleaning.mayBeHiddenByRule(element),
      hideHere: (selector) => replace({ rules: [...kept.rules, selector] }),
      stop: () => undefined,
    },
    stop: () => {
      kept.cleaning.abandon();
      answering.stop();
      count.stop();
    },
  };
}

function findOwnSite(): CleanedSite {
  return findAmong(cleanedSites(), document, location.href) ?? generic;
}
