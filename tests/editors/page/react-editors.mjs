import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor as SlateModel, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { lines, stage } from './stage.mjs';

stage('draft', (place) => {
  const handle = {};
  const Field = () => {
    const [state, setState] = React.useState(EditorState.createEmpty());
    handle.state = () => lines(state.getCurrentContent().getPlainText('\n'));
    handle.reset = (text) => setState(EditorState.createWithContent(ContentState.createFromText(text)));
    return React.createElement(DraftEditor, { editorState: state, onChange: setState, placeholder: 'Write a reply' });
  };
  createRoot(place).render(React.createElement(Field));
  return handle;
});

stage('slate', (place) => {
  const editor = withHistory(withReact(createEditor()));
  const paragraphs = (text) => text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));
  const reset = (text) => SlateModel.withoutNormalizing(editor, () => {
    Transforms.deselect(editor);
    for (let at = editor.children.length - 1; at >= 0; at -= 1) Transforms.removeNodes(editor, { at: [at] });
    Transforms.insertNodes(editor, paragraphs(text), { at: [0] });
  });
  const field = React.createElement(Slate, { editor, initialValue: paragraphs('') }, React.createElement(Editable, { placeholder: 'Write a reply' }));
  createRoot(place).render(field);
  return { state: () => editor.children.map((node) => Node.string(node)).join('\n'), reset };
});
