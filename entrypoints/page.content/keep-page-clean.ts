import type { PageApi } from '../../src/browser/page-api.ts';
import { type Cleaning, type CleaningOptions, cleanPage } from '../../src/clean/clean-page.ts';
import { type CleanedSite, takeCleanedSites } from '../../src/sites/cleaned-sites.ts';
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
  const sites = takeCleanedSites();
  const control = takeControl(api, findOwn(sites), { attribute, onChange: count.tell, isWanted: isAlive });
  const { kept, turn, replace } = control;
  const answering = answerRequests(api, kept, turn);
  followSettings(api, isAlive, heedBy(control));
  turn(true);
  if (kept.site === generic && document.readyState === 'loading')
    findLater(sites, (site) => isAlive() && replace({ site }));
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

interface Control {
  readonly kept: Kept;
  turn(on: boolean): void;
  /** Goes on with another site or other rules; does nothing where they are the same. */
  replace(wanted: Partial<Wanted>): void;
}

/** Opens the cleaning of this page, as its site's file says, and gives what turns it on. */
function takeControl(api: PageApi, site: CleanedSite, options: CleaningOptions): Control {
  const open = (wanted: Wanted): Kept => {
    const { site, rules, exceptions } = wanted;
    return { ...wanted, cleaning: cleanPage(document, planCleaning(site, rules, exceptions), options) };
  };
  const kept = open({ site, rules: [], exceptions: [] });
  const style = askForStyle(api, options.attribute, kept);
  const turn = (on: boolean) => {
    if (on) kept.cleaning.switchOn();
    else kept.cleaning.switchOff();
    style.ask(on);
  };
  const replace = (other: Partial<Wanted>) => {
    const wanted = { ...kept, ...other };
    if (print(wanted) === print(kept)) return;
    const wasOn = kept.cleaning.isOn;
    if (wasOn) turn(false);
    kept.cleaning.abandon();
    Object.assign(kept, open(wanted));
    if (wasOn) turn(true);
  };
  return { kept, turn, replace };
}

/** What tells one cleaning from another. */
function print({ site, rules, exceptions }: Wanted): string {
  return JSON.stringify([site.name, rules, exceptions]);
}

/** Does what the reader decides, as often as it is told. */
function heedBy({ turn, replace }: Control): (decided: Decided) => void {
  let never = false;
  return ({ isNever, rules, exceptions }) => {
    replace({ rules, exceptions });
    if (isNever !== never) turn(!isNever);
    never = isNever;
  };
}

function findOwn(sites: readonly CleanedSite[]): CleanedSite {
  return findAmong(sites, document, document.URL) ?? generic;
}

/** What shows the system of a paper that is not listed may be yet to come. Apart, so that nothing else holds on to the sites. */
function findLater(sites: readonly CleanedSite[], found: (site: CleanedSite) => void): void {
  document.addEventListener('DOMContentLoaded', () => found(findOwn(sites)), { once: true });
}
