import { writeFile } from 'node:fs/promises';

const KINDS = [
  { lang: 'ru', author: 'Ольга Н.', rating: 2, title: 'Крышка', text: 'Крышка чайника отвалилась через неделю, заказ № {n}. Как вернуть деньги?' },
  { lang: 'en', author: 'Harriet D.', rating: 1, title: 'Leaks', text: 'The kettle leaks at the seam, order no. {n}. Nobody answers my calls & letters.' },
  { lang: 'pl', author: 'Bożena Ś.', rating: 4, title: 'Dobry', text: 'Gotuje szybko, ale kabel jest za krótki. Zamówienie nr {n}, kupione w październiku.' },
  { lang: 'et', author: 'Ülle K.', rating: 3, title: 'Keskmine', text: 'Kannu kaas ei sulgu korralikult, tellimus nr {n}. Mida saaks ette võtta?' },
];
const REPLIES = {
  ru: 'Здравствуйте! Спасибо, что написали про крышку – проверяем и «завтра» до полудня ответим здесь. 😀\n\nНомер вашего обращения: ',
  en: "Hello, thank you for telling us about the leak. We're checking it and will write \"here\" by tomorrow noon. Your case number: ",
  pl: 'Dzień dobry! Dziękujemy za opinię o kablu – sprawdzamy to „od ręki” i napiszemy tutaj jutro do południa. Numer sprawy: ',
  et: 'Tere! Aitäh tagasiside eest kaane kohta. Vaatame selle õigesti üle ja anname siin homme lõunaks teada. Juhtum: ',
};
const FIRST_ORDER = 48_201;

/** Returns so many reviews that no two share their order number, each with the reply that it will get. */
export function makeReviews(count, run) {
  return Array.from({ length: count }, (_, at) => {
    const kind = KINDS[at % KINDS.length];
    const order = String(FIRST_ORDER + at * 7);
    const mark = `Q${run}x${at}z`;
    const author = `${kind.author} ${at}`;
    const text = kind.text.replace('{n}', order);
    return { ...kind, id: `s${at}`, author, email: `guest${at}@example.test`, text, words: order, mark, answer: `${REPLIES[kind.lang]}${mark}.`, reply: null };
  });
}

/** Writes the reviews as the seeds of the targets read them. */
export const writeReviews = (file, reviews) => writeFile(file, JSON.stringify(reviews.map(({ words: _w, mark: _m, answer: _a, ...review }) => review)));
