import { createEditor as createLexical, $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { registerRichText } from '@lexical/rich-text';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import Quill from 'quill';
import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import 'trix';
import { lines, stage } from './stage.mjs';

const paragraphs = (text) => text.split('\n').map((line) => `<p>${line}</p>`).join('');

stage('lexical', (place) => {
  place.contentEditable = 'true';
  place.style.minHeight = '40px';
  const editor = createLexical({ namespace: 'reply', onError: (error) => { throw error; } });
  editor.setRootElement(place);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const reset = (text) => editor.update(() => {
    $getRoot().clear().append(...text.split('\n').map((line) => $createParagraphNode().append($createTextNode(line))));
  }, { discrete: true });
  return { state: () => editor.getEditorState().read(() => lines($getRoot().getTextContent())), reset };
});

stage('quill', (place) => {
  const quill = new Quill(place, { theme: 'snow', placeholder: 'Write a reply' });
  return { state: () => lines(quill.getText()), reset: (text) => quill.setText(text) };
});

stage('prosemirror', (place) => {
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins: [history(), keymap(baseKeymap)] }) });
  const state = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
  const reset = (text) => {
    const nodes = text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
    view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, nodes));
  };
  return { state, reset };
});

stage('tiptap', (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: '' });
  return { state: () => lines(editor.getText({ blockSeparator: '\n' })), reset: (text) => editor.commands.setContent(paragraphs(text)) };
});

stage('trix', (place) => {
  const element = document.createElement('trix-editor');
  place.append(element);
  return { state: () => lines(element.editor.getDocument().toString()), reset: (text) => element.editor.loadHTML(text.split('\n').join('<br>')) };
});
