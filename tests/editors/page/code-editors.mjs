import { defaultKeymap, history } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import CodeMirror5 from 'codemirror5';
import { stage } from './stage.mjs';

stage('codemirror6', (place) => {
  const view = new EditorView({ parent: place, state: EditorState.create({ extensions: [history(), keymap.of(defaultKeymap)] }) });
  const reset = (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  return { state: () => view.state.doc.toString(), reset };
});

stage('codemirror5', (place) => {
  const editor = CodeMirror5(place, { lineWrapping: true });
  return { state: () => editor.getValue(), reset: (text) => editor.setValue(text) };
});
