import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSERS, buildFolder } from './stage';

const HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];

const PERMISSIONS = {
  // The form until the browser closes, the name if asked for, the settings of the live check.
  storage: true,
  // The one tab above which the person pressed the toolbar button, until it goes elsewhere: no host is asked for.
  activeTab: true,
  // To read that tab's page when "Read the offer on this page" is pressed; without the right to the tab it reads nothing.
  scripting: true,
};

const POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"];
/** Of the page inside the webmail. The others read web pages and documents, with libraries that parse markup. */
const PANEL_POLICY = `content="require-trusted-types-for 'script'; trusted-types 'none'"`;

const PLAIN = ['manifest_version', 'name', 'description', 'version', 'icons', 'default_locale', 'action'];
const GRANTS = ['background', 'content_scripts', 'content_security_policy', 'permissions', 'web_accessible_resources'];
const PER_BROWSER = {
  chromium: ['incognito', 'minimum_chrome_version'],
  firefox: ['browser_specific_settings'],
} as const;

test.each(BROWSERS)('%s: the manifest asks for nothing more than this', (name) => {
  const manifest = JSON.parse(readFileSync(join(buildFolder(name), 'manifest.json'), 'utf8'));

  expect(Object.keys(manifest).sort()).toEqual([...PLAIN, ...GRANTS, ...PER_BROWSER[name]].sort());
  expect(manifest.permissions).toEqual(Object.keys(PERMISSIONS));
  // What is filled in in a private window stays there: in Firefox its storage is the same, and the person has to allow it.
  if (name === 'chromium') expect(manifest.incognito).toBe('split');
  expect(manifest.content_scripts).toEqual([
    { matches: HOSTS, js: ['content-scripts/webmail.js'], css: ['content-scripts/webmail.css'] },
  ]);
  const [resources, ...others] = manifest.web_accessible_resources;
  expect(others).toEqual([]);
  expect({ ...resources, matches: [...resources.matches].sort() }).toEqual({
    resources: ['panel.html'],
    matches: HOSTS,
  });
  const background = name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  expect(manifest.background).toEqual(background);
  const [ancestors, ...policy] = manifest.content_security_policy.extension_pages.split('; ').reverse();
  expect(policy.reverse()).toEqual(POLICY);
  const sites = HOSTS.map((host) => host.replace('/*', ''));
  expect(ancestors.split(' ').sort()).toEqual(['frame-ancestors', ...sites].sort());
  expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  expect(readFileSync(join(buildFolder(name), 'panel.html'), 'utf8')).toContain(PANEL_POLICY);
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(join(buildFolder('firefox'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: expect.stringContaining('@'),
      strict_min_version: expect.any(String),
      data_collection_permissions: { required: ['none'] },
    },
  });
});
