import { describe, expect, test } from 'vitest';
import { kindOfMessage, type MessageKind } from '../../src/confirm/site-messages.ts';

describe('What a site says after a reply', () => {
  test.each([
    ['Your comment is awaiting moderation.', 'moderated'],
    ['Thank you! Your comment will appear after it has been approved.', 'moderated'],
    ['Ваш комментарий появится после модерации', 'moderated'],
    ['Ответ отправлен на проверку', 'moderated'],
    ['Twój komentarz oczekuje na zatwierdzenie', 'moderated'],
    ['Kommentaar avaldatakse pärast ülevaatamist', 'moderated'],
    ['Ihr Kommentar wartet auf Freischaltung.', 'moderated'],
    ['Your reply has been posted', 'accepted'],
    ['Ответ на отзыв размещён', 'accepted'],
    ['Odpowiedź została dodana', 'accepted'],
    ['Vastus on lisatud', 'accepted'],
    ['Please prove you are human', 'captcha'],
    ['Подтвердите, что вы не робот', 'captcha'],
    ['Potwierdź, że nie jesteś robotem', 'captcha'],
    ['Kinnita, et sa ei ole robot', 'captcha'],
    ['You must be logged in to post a comment.', 'login'],
    ['Сессия истекла, войдите в аккаунт', 'login'],
    ['Zaloguj się, aby odpowiedzieć', 'login'],
    ['Palun logi sisse', 'login'],
    ['You are posting comments too quickly. Slow down.', 'rate_limit'],
    ['Слишком часто. Попробуйте позже', 'rate_limit'],
    ['Zbyt wiele komentarzy, odczekaj chwilę', 'rate_limit'],
    ['Liiga palju päringuid, proovi hiljem', 'rate_limit'],
    ['Text is too long (maximum 2000)', 'too_long'],
    ['Не более 500 символов', 'too_long'],
    ['Tekst jest za długi', 'too_long'],
    ['Tekst on liiga pikk', 'too_long'],
    ['Duplicate comment detected; it looks as though you’ve already said that!', 'refused'],
    ['Не удалось отправить ответ', 'refused'],
    ['Wystąpił błąd', 'refused'],
    ['See väli on kohustuslik', 'refused'],
    ['This field is required.', 'refused'],
  ] satisfies [string, MessageKind][])('"%s" means %s', (text, kind) => {
    expect(kindOfMessage(text)).toBe(kind);
  });

  test.each([
    'Reply',
    '3 comments',
    'Anna wrote on Monday',
    'Курьер опоздал на три часа',
    'Pudełko było pogniecione',
    'Pakend oli katki',
    'Sort by newest',
    '',
  ])('"%s" says nothing about it', (text) => {
    expect(kindOfMessage(text)).toBeNull();
  });
});
