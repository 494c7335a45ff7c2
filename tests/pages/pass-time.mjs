/**
 * Gives a tab of Chromium a clock of its own, and returns a way to let time pass on it.
 *
 * The clock goes on only while the tab has nothing else to do, so what a test sees after so many milliseconds is the same on
 * a machine that stands still for seconds.
 */
export async function ownClock(tab) {
  const client = await tab.createCDPSession();
  await client.send('Emulation.setVirtualTimePolicy', { policy: 'pause' });
  return async (milliseconds) => {
    const over = new Promise((resolve) => client.once('Emulation.virtualTimeBudgetExpired', resolve));
    await client.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
    await over;
  };
}
