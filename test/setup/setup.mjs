// Gets a fresh machine ready: `node test/setup/setup.mjs [build] [browsers]`. Node built-ins only: it runs before npm install.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const wanted = new Set(process.argv.slice(2));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const started = Date.now();
const firefoxKorean = '/usr/lib/firefox-esr/browser/extensions/langpack-ko@firefox-esr.mozilla.org.xpi';

installPackages();
if (wanted.has('browsers')) installBrowsers();
if (wanted.has('build')) build();

function installPackages() {
  const marker = 'node_modules/.package-lock.json'; // npm writes it when an install is complete
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  say('packages installed');
}

/** Only where we may: Debian or Ubuntu, as root. Elsewhere the tests say which browser they miss. */
function installBrowsers() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const missing = [];
  if (!['chromium', 'google-chrome', 'microsoft-edge'].some(onPath)) missing.push('chromium');
  // Debian keeps Chromium's Korean interface in a package of its own.
  if (missing.includes('chromium') || (onPath('chromium') && !existsSync('/usr/lib/chromium/locales/ko.pak')))
    missing.push('chromium-l10n');
  if (!['firefox-esr', 'firefox'].some(onPath)) missing.push('firefox-esr');
  // As for Firefox.
  if (missing.includes('firefox-esr') || (onPath('firefox-esr') && !existsSync(firefoxKorean)))
    missing.push('firefox-esr-l10n-ko');
  if (!hasKoreanFont()) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet);
  say(`installed ${missing.join(' ')}`);
}

/** Builds both extensions, unless what is built is newer than all it is built from. */
function build() {
  const inputs = ['entrypoints', 'src', 'assets', 'wxt.config.ts', 'package.json', 'package-lock.json'];
  const newest = Math.max(...inputs.map(newestIn));
  const outputs = ['dist/chrome-mv3/manifest.json', 'dist/firefox-mv3/manifest.json'];
  if (outputs.every((file) => existsSync(file) && statSync(file).mtimeMs > newest)) return;
  run(npm, ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  say('extension built');
}

function onPath(name) {
  return existsSync(`/usr/bin/${name}`);
}

function hasKoreanFont() {
  try {
    return execFileSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function newestIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(`${path}/${name}`)));
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (result.status === 0) return;
  console.error(`setup: ${command} ${args.join(' ')} failed`);
  process.exit(result.status ?? 1);
}

function say(message) {
  console.error(`setup: ${message} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
