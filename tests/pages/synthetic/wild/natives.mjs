import { html, points, said, times } from '../voices.mjs';
import { news, place, plain, shop, smallShop } from '../shells.mjs';

const five = (count, full, empty) => times(5, (at) => (at < count ? full : empty));

/** Names in the language of the site, and shapes between all others. */
export const NATIVES = {
  'German names': {
    language: 'de', scale: 5, shell: shop, replies: true,
    wrap: (items) => `<div class="kundenmeinungen"><h3>Kundenmeinungen</h3><div class="meinungen-liste">${items}</div></div>`,
    item: (v) => `<div class="meinung"><div class="meinung-kopf"><span class="sterne sterne-${v.stars}"></span><span class="meinung-titel">${v.title}</span></div><div class="meinung-inhalt">${html(v.text)}</div><div class="meinung-fuss">von <em>${v.author}</em> am ${points(v.day)}</div>${v.reply ? `<div class="meinung-antwort"><b>Antwort des Händlers:</b> <span>${html(v.reply)}</span></div>` : ''}</div>`,
  },
  'French list': {
    language: 'fr', shell: news, dates: true,
    wrap: (items) => `<section id="reactions"><h2>6 réactions</h2><ul class="fil">${items}</ul></section>`,
    item: (v, at) => `<li id="reac${at + 6}"><div class="entete"><strong>${v.author}</strong> | le ${points(v.day, '/')} à 10h1${at}</div><div class="message"><p>${html(v.text)}</p></div><div class="outils"><a href="#">Répondre</a> <a href="#">Signaler</a></div></li>`,
  },
  'Spanish opinions': {
    language: 'es', scale: 5, shell: place,
    wrap: (items) => `<div class="opiniones"><h2>Opiniones</h2>${items}</div>`,
    item: (v) => `<div class="opinion"><p class="opinion-cab"><span class="estrellas" title="Puntuación: ${v.stars}"></span> <b>${v.author}</b> · ${points(v.day, '/')}</p><p class="opinion-txt">${html(v.text)}</p></div>`,
  },
  'Estonian cards': {
    language: 'et', scale: 5, shell: smallShop,
    wrap: (items) => `<div class="row"><h3 class="col-12">Mida kliendid arvavad</h3>${items}</div>`,
    item: (v) => `<div class="col-md-4"><div class="card h-100"><div class="card-body"><h5 class="card-title">${v.author}</h5><h6 class="card-subtitle text-muted">${said(v.day, 'et')}</h6><p class="card-text">${html(v.text)}</p></div><div class="card-footer">${five(v.stars, '<i class="fa fa-star"></i>', '<i class="fa fa-star-o"></i>')}</div></div></div>`,
  },
  'Polish board without classes': {
    language: 'pl', shell: plain, flat: true,
    wrap: (items) => `<h2>Komentarze</h2>${items}`,
    item: (v) => `<div><p><b>${v.author}</b> ${points(v.day)}, 12:10</p><p>${html(v.text)}</p><p><a href="#">odpowiedz</a> <a href="#">zgłoś</a></p></div>`,
  },
  'Russian rows': {
    language: 'ru', scale: 5, shell: shop, replies: true,
    wrap: (items) => `<div class="otzyvy"><div class="zag">Отзывы покупателей</div>${items}</div>`,
    item: (v) => `<div class="otzyv-blok"><div class="otzyv-verh"><div class="otzyv-imya">${v.author}</div><div class="otzyv-data">${points(v.day)}</div><div class="otzyv-ocenka">Оценка: ${v.stars}</div></div><div class="otzyv-tekst">${html(v.text)}</div>${v.reply ? `<div class="otzyv-otvet"><div class="otzyv-otvet-zag">Ответ администрации</div><div class="otzyv-otvet-tekst">${html(v.reply)}</div></div>` : ''}</div>`,
  },
};
