/** Hides the stored token from page scripts where the browser can; there they ask by message for what they need. */
export async function keepSecretsFromPages(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (access: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
