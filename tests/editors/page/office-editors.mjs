import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5';
import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/lists';
import { lines, stage } from './stage.mjs';

const paragraphs = (text) => text.split('\n').map((line) => `<p>${line}</p>`).join('');

/** The text of CKEditor's model, a line for each block. */
function modelText(editor) {
  const blocks = [...editor.model.document.getRoot().getChildren()];
  return blocks.map((block) => [...block.getChildren()].map((node) => node.data ?? (node.name === 'softBreak' ? '\n' : '')).join('')).join('\n');
}

stage('ckeditor5', (place) => {
  const handle = {};
  const host = document.createElement('div');
  place.append(host);
  ClassicEditor.create(host, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Italic, List], toolbar: ['bold', 'italic', 'undo'] }).then((editor) => {
    Object.assign(handle, { state: () => lines(modelText(editor)), reset: (text) => editor.setData(paragraphs(text)) });
  });
  return handle;
});

stage('tinymce', (place) => {
  const handle = {};
  const host = document.createElement('textarea');
  place.append(host);
  tinymce.init({ target: host, license_key: 'gpl', skin: false, content_css: false, plugins: 'lists', height: 240, promotion: false, menubar: false }).then(([editor]) => {
    Object.assign(handle, { state: () => lines(editor.getContent({ format: 'text' })), reset: (text) => editor.setContent(paragraphs(text)) });
  });
  return handle;
});
