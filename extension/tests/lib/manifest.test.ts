import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../manifest';

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const { host_permissions, ...endToEnd } = manifestFor(browser, true) as unknown as Record<string, unknown>;
  const store = manifestFor(browser, false) as unknown as Record<string, unknown>;

  it('asks for no site at install', () => {
    expect(store.host_permissions).toBeUndefined();
    expect(store.permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
  });

  it('differs in the end-to-end build by its host permissions alone', () => {
    expect(endToEnd).toEqual(store);
    expect(host_permissions).toEqual(store.optional_host_permissions);
  });

  it('says what is collected, as the Firefox store demands', () => {
    const { gecko } = (store.browser_specific_settings ?? {}) as { gecko?: { data_collection_permissions: unknown } };
    const told = browser === 'firefox' ? { required: ['websiteContent'], optional: [] } : undefined;
    expect(gecko?.data_collection_permissions).toEqual(told);
  });
});
