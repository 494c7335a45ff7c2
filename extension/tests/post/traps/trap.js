/** What every trap page shares: it keeps what was sent, and everything that should not have been touched. */
window.sent = [];
window.wrong = [];

addEventListener(
  'click',
  (event) => {
    const bad = event.composedPath().find((each) => each.dataset?.wrong !== undefined);
    if (bad) window.wrong.push(`pressed ${bad.dataset.wrong}`);
  },
  true,
);

addEventListener(
  'input',
  (event) => {
    const bad = event.composedPath().find((each) => each.dataset?.decoy !== undefined);
    if (bad) window.wrong.push(`wrote into ${bad.dataset.decoy}`);
  },
  true,
);

addEventListener('submit', (event) => event.preventDefault());

/** Shows a reply under a review, as the site does. */
window.publish = (review, text) => {
  const reply = document.createElement('div');
  reply.className = 'answer';
  for (const line of text.split('\n')) reply.append(Object.assign(document.createElement('p'), { textContent: line }));
  review.append(reply);
};

/** Takes the reply of a field: keeps it and shows it. */
window.take = (review, field, delay = 200) => {
  const text = field.value ?? field.innerText;
  if (!text.trim()) return window.wrong.push('sent an empty reply');
  window.sent.push({ review: review.id, text });
  field.value = '';
  setTimeout(() => window.publish(review, text), delay);
};

/** Builds a list of reviews; `inner(id)` is what stands below the text of each. */
window.list = (inner, wrap = (html) => html) => {
  const texts = [
    'The courier was three hours late and rude.',
    'Чайник протекает, деньги не вернули до сих пор.',
    'Kolor zupełnie inny niż na zdjęciu, rozczarowanie.',
  ];
  const items = texts.map((text, at) =>
    wrap(
      `<div class="item" id="r${at + 1}"><b>Author ${at + 1}</b> <time>2026-11-0${at + 1}</time><p class="text">${text}</p>${inner(`r${at + 1}`, text)}</div>`,
      at,
    ),
  );
  document.querySelector('#list').innerHTML = items.join('');
};

window.$ = (css, root = document) => root.querySelector(css);
window.$$ = (css, root = document) => [...root.querySelectorAll(css)];
