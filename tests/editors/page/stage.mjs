/** What every editor of the page offers to the test: `state()` is the editor's own, never the DOM. */
export const editors = (window.editors = {});

/** Adds an editor to the page, inside the reply form of a review of its own. */
export function stage(name, mount) {
  const article = document.createElement('article');
  article.className = 'review';
  article.id = `review-${name}`;
  const text = document.createElement('p');
  text.textContent = `Review about ${name}: the kettle leaks and nobody answers my letters.`;
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  const place = document.createElement('div');
  const send = document.createElement('button');
  send.textContent = 'Post reply';
  form.append(place, send);
  article.append(text, form);
  document.body.append(article);
  editors[name] = mount(place);
}

/** Lines of a text without the marks that editors put at its ends. */
export const lines = (text) => text.replace(/\u00a0/g, ' ').replace(/\u200b|\ufeff/g, '').replace(/\n+/g, '\n').replace(/^\n|\n$/g, '');
