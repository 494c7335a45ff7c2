const PEOPLE = [
  ['Maria Kask', 'Veekeetja läks juba teisel päeval katki ja keegi ei vasta mu kirjadele. Väga pettunud!'],
  ['John Miller', 'The lid broke on the first day and hot water spilled over the table. Not what I paid for.'],
  ['Anna Nowak', 'Świetny czajnik, gotuje w dwie minuty. Polecam wszystkim, obsługa bardzo miła!'],
];
const ICON = '<svg width="16" height="16"><circle cx="8" cy="8" r="6"/></svg>';

/** Pages on which a reply does not get out by itself: the agent must point, press or read. Null for any other path. */
export function renderStubborn(path, replies) {
  const [, kind, mood] = path.split('/');
  if (!(kind in PAGES)) return null;
  const said = (comment) => replies.filter((reply) => reply.page === path && reply.comment === comment).map(({ text }) => `<p class="answer">${escape(text).replaceAll('\n', '<br>')}</p>`).join('');
  const page = PAGES[kind];
  const comments = PEOPLE.map(([author, text], at) => `<article class="comment" id="comment-${at}"><header><b class="author">${author}</b> <time datetime="2026-10-1${at}">2026-10-1${at}</time></header>
<p class="text">${text}</p>${page.own(at)}<div class="replies">${said(String(at))}</div></article>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kettle</title><style>article{border:1px solid #ccc;margin:1rem;padding:1rem}textarea{width:30rem;height:5rem}</style></head><body>
<h1>Kettle K-200</h1><h2>Customer comments</h2><section id="comments">${comments.join('')}</section>${page.below(said)}<script>window.mood=${JSON.stringify(mood ?? '')};${page.script ?? ''}</script></body></html>`;
}

const form = (comment, label, attributes = '') =>
  `<form method="post"${attributes}><input type="hidden" name="comment" value="${comment}"><textarea name="reply" aria-label="${label}"></textarea><button type="submit">Send reply</button></form>`;

const PAGES = {
  // Two forms for all comments that differ in nothing that a program could read.
  twins: {
    own: () => '',
    below: (said) => `<div class="answers">${said('left')}${said('right')}</div><div><h3>Comment</h3>${form('left', 'Your comment')}</div><div><h3>Comment</h3>${form('right', 'Your comment')}</div>`,
  },
  // Two icons without a word: one votes, the other opens the form of its comment.
  icons: {
    own: (at) => `<button type="button" class="tool-a" onclick="window.votes=(window.votes??0)+1">${ICON}</button><button type="button" class="tool-b" onclick="this.nextElementSibling.hidden=false">${ICON}</button><div hidden>${form(at, 'Text')}</div>`,
    below: () => '',
  },
  // Comments and no way to answer them.
  mute: { own: () => '', below: () => '' },
  // A form whose site speaks by alert() alone.
  alerts: {
    own: (at) => form(at, 'Your reply', ' onsubmit="return speak(event,this)"'),
    below: () => '',
    script: `window.speak=(event,form)=>{const says={fast:'You are posting too quickly. Please wait.',moon:'Mind the phase of the moon first.',kept:'Thank you! Your comment is awaiting moderation.'};
if(mood==='thanks'){event.preventDefault();const p=document.createElement('p');p.className='answer';p.innerText=form.reply.value;form.parentNode.querySelector('.replies').append(p);form.reset();alert('Done!');return false}
event.preventDefault();alert(says[mood]);if(mood==='kept')form.reset();return false};window.siteAlert=window.alert;`,
  },
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
