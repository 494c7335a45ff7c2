import { describe, expect, test } from 'vitest';
import { codeSays, fitsButton, fitsField, fitsForm, plainLabel, type ButtonKind } from '../../src/post/vocabulary.ts';

describe('Labels of buttons', () => {
  test.each([
    ['Reply', 'reply'],
    ['Reply (3)', 'reply'],
    ['REPLY', 'reply'],
    ['Reply to Anna', 'reply'],
    ['Respond publicly', 'reply'],
    ['Ответить', 'reply'],
    ['Ответить на отзыв', 'reply'],
    ['Odpowiedz', 'reply'],
    ['Napisz odpowiedź', 'reply'],
    ['Vasta', 'reply'],
    ['Vasta kommentaarile', 'reply'],
    ['Antworten', 'reply'],
    ['Répondre', 'reply'],
    ['Відповісти', 'reply'],
    ['回复', 'reply'],
    ['返信', 'reply'],
    ['Skomentuj opinię', 'comment'],
    ['Kommenteeri', 'comment'],
    ['Комментировать', 'comment'],
    ['Post reply', 'send'],
    ['Отправить ответ', 'send'],
    ['Опубликовать', 'send'],
    ['Wyślij odpowiedź', 'send'],
    ['Saada vastus', 'send'],
    ['Postita', 'send'],
    ['Veröffentlichen', 'send'],
    ['Publicar', 'send'],
    ['Cancel reply', 'cancel'],
    ['Отмена', 'cancel'],
    ['Anuluj', 'cancel'],
    ['Tühista', 'cancel'],
    ['×', 'cancel'],
    ['Log out', 'logout'],
    ['Выйти', 'logout'],
    ['Wyloguj się', 'logout'],
    ['Logi välja', 'logout'],
    ['Rate', 'rate'],
    ['Preview', 'preview'],
    ['Предпросмотр', 'preview'],
    ['Podgląd', 'preview'],
    ['Eelvaade', 'preview'],
    ['Save draft', 'draft'],
    ['Usuń odpowiedź', 'delete'],
    ['Kustuta', 'delete'],
    ['Пожаловаться', 'report'],
    ['Zgłoś nadużycie', 'report'],
    ['Muuda', 'edit'],
    ['Редактировать', 'edit'],
  ] satisfies [string, ButtonKind][])('"%s" is for %s', (label, kind) => {
    expect(fitsButton(kind, label)).toBe(1);
  });

  test.each([
    ['Replies', 'reply'],
    ['Unreplied reviews', 'reply'],
    ['Sender', 'send'],
    ['Postage', 'send'],
    ['Delete', 'send'],
    ['Reply', 'cancel'],
    ['Editorial', 'edit'],
    ['Vastutus', 'reply'],
    ['', 'reply'],
    ['!!!', 'send'],
  ] satisfies [string, ButtonKind][])('"%s" is not for %s', (label, kind) => {
    expect(fitsButton(kind, label)).toBe(0);
  });

  test('a word inside a longer label fits less than the whole label', () => {
    expect(fitsButton('reply', 'Leave a public reply here')).toBe(0.6);
  });
});

describe('Labels of fields and forms', () => {
  test.each([
    'Leave this field empty',
    'Оставьте это поле пустым',
    'Nie wypełniaj tego pola',
    'Jäta see väli tühjaks',
    'Bitte leer lassen',
    'If you enter anything in this field your comment will be treated as spam',
  ])('"%s" tells a honeypot', (label) => {
    expect(fitsField('trap', label)).toBeGreaterThan(0);
  });

  test.each([
    'Your comment',
    'Ваш ответ',
    'Treść odpowiedzi',
    'Kirjuta vastus…',
    'Write a reply to Anna',
    'Join the discussion and tell us',
  ])('"%s" tells a reply field', (label) => {
    expect(fitsField('reply', label)).toBeGreaterThan(0);
  });

  test('a form to report is no form to reply', () => {
    expect(fitsForm('report', 'Причина жалобы')).toBe(1);
    expect(fitsForm('report', 'Ваш ответ')).toBe(0);
  });
});

describe('Forms of customers', () => {
  test.each(['Ask a question', 'Задайте свой вопрос', 'Zadaj pytanie', 'Esita küsimus'])(
    '"%s" is a form to ask',
    (label) => expect(fitsForm('ask', label)).toBeGreaterThan(0),
  );

  test.each(['Answer this question', 'Ответить на вопрос', 'Odpowiedz na pytanie', 'Vasta küsimusele'])(
    '"%s" is no form to ask',
    (label) => expect(fitsForm('ask', label)).toBe(0),
  );
});

describe('Names in code', () => {
  test('words are found in every spelling of names', () => {
    for (const name of [
      'comment-reply-link',
      'replyButton',
      'js_reply',
      'btn--reply',
      'icon icon-reply',
      '/comments/reply/5/',
    ])
      expect(codeSays('reply', name)).toBe(true);
  });

  test('a word inside another word is another word', () => {
    for (const name of ['replyable', 'unlikely', 'banner', 'approval-free', 'composer'])
      expect(codeSays('harm', name) || codeSays('reply', name)).toBe(false);
  });

  test('addresses that delete or flag are known', () => {
    for (const address of ['/comments/delete/5/', '?action=spam', '/flag?id=1', '/vote/up'])
      expect(codeSays('harm', address)).toBe(true);
  });
});

test('a label is compared without case, accents, punctuation and counts', () => {
  expect(plainLabel('  Odpowiedź… (12) ')).toBe('odpowiedz');
});
