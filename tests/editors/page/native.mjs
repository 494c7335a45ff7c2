import { lines, stage } from './stage.mjs';

stage('textarea', (place) => {
  const field = document.createElement('textarea');
  field.name = 'reply';
  place.append(field);
  return { state: () => field.value, reset: (text) => (field.value = text) };
});

stage('change-only', (place) => {
  const field = document.createElement('textarea');
  field.name = 'reply';
  let state = '';
  field.addEventListener('change', () => (state = field.value));
  place.append(field);
  return { state: () => state, reset: (text) => (state = field.value = text) };
});

stage('input', (place) => {
  const field = document.createElement('input');
  field.name = 'reply';
  field.placeholder = 'Write a reply';
  place.append(field);
  return { oneLine: true, state: () => field.value, reset: (text) => (field.value = text.replaceAll('\n', ' ')) };
});

stage('contenteditable', (place) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.style.minHeight = '40px';
  let state = '';
  field.addEventListener('input', () => (state = field.innerText));
  place.append(field);
  return { state: () => lines(state), reset: (text) => { field.innerText = text; state = text; } };
});

stage('paste-cleaner', (place) => {
  const field = document.createElement('div');
  field.contentEditable = 'plaintext-only';
  field.style.cssText = 'min-height:40px;white-space:pre-wrap';
  let state = '';
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  });
  field.addEventListener('input', () => (state = field.innerText));
  place.append(field);
  return { state: () => lines(state), reset: (text) => { field.innerText = text; state = text; } };
});

stage('shadow-textarea', (place) => {
  const root = place.attachShadow({ mode: 'open' });
  const field = document.createElement('textarea');
  let state = '';
  field.addEventListener('input', () => (state = field.value));
  root.append(field);
  return { state: () => state, reset: (text) => (state = field.value = text) };
});

stage('shadow-contenteditable', (place) => {
  const root = place.attachShadow({ mode: 'open' });
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.style.minHeight = '40px';
  let state = '';
  field.addEventListener('input', () => (state = field.innerText));
  root.append(field);
  return { state: () => lines(state), reset: (text) => { field.innerText = text; state = text; } };
});

stage('srcdoc-frame', (place) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<textarea name="comment" style="width:300px;height:60px"></textarea>';
  frame.style.cssText = 'width:340px;height:100px';
  place.append(frame);
  const field = () => frame.contentDocument.querySelector('textarea');
  return { state: () => field().value, reset: (text) => (field().value = text) };
});
