/** The parts of the manifest that we write ourselves; WXT adds the entrypoints and the icons. */
export interface ManifestPart {
  name: string;
  description: string;
  permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  commands: Record<string, { suggested_key: { default: string }; description: string }>;
  browser_specific_settings?: { gecko: Record<string, unknown> };
}

const EVERY_SITE = ['http://*/*', 'https://*/*'];

// Firefox 140 is the first with data_collection_permissions, which the store asks of new add-ons.
const GECKO = {
  id: 'extension@replywell.org',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['websiteContent'], optional: [] },
};

/**
 * Returns the manifest for a browser.
 *
 * The store's build asks for no site: each is granted by a click in the popup. A browser without a person cannot
 * click that prompt, so the end-to-end build holds the sites, and differs in nothing else.
 */
export function manifestFor(browser: string, endToEnd: boolean): ManifestPart {
  return {
    name: 'Replywell',
    description: 'Answer customer reviews well, in the place where they stand.',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_host_permissions: EVERY_SITE,
    ...(endToEnd ? { host_permissions: EVERY_SITE } : {}),
    commands: {
      'open-next': { suggested_key: { default: 'Alt+Shift+R' }, description: 'Open the next unanswered review' },
    },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : {}),
  };
}
