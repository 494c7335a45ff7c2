import { start } from './start';

export default defineContentScript({
  // Registered by the background for the sites that the person granted; nothing is in the manifest.
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: (ctx) => start(ctx),
});
