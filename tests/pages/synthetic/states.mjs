/* Walls, shells and empty sections, worded by systems other than those of states.test.mjs: [state, what, body]. */
const filler =
  '<p>A bag of leather that carries what a day needs and not more, made by three people in a yard behind the harbour.</p>'.repeat(30);
const nav = '<header><a href="/">Home</a><a href="/login">Sign in</a></header>';

export const STATES = [
  ['blocked','Imperva','<title></title><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31" frameborder=0>Request unsuccessful. Incapsula incident ID: 1000</iframe>'],
  ['blocked','DataDome','<title>shop.example</title><p id="cmsg">Please enable JS and disable any ad blocker</p><script src="https://ct.captcha-delivery.com/c.js"></script>'],
  ['blocked','Akamai','<title>Access Denied</title><h1>Access Denied</h1><p>You don\'t have permission to access "http://shop.example/" on this server.</p><p>Reference #18.2f</p>'],
  ['blocked','Qrator ru','<title>Доступ к ресурсу заблокирован</title><h1>Сайт временно недоступен для вас</h1><p>Мы зафиксировали подозрительную активность с вашего IP-адреса.</p>'],
  ['blocked','DDoS-Guard','<title>DDoS-Guard</title><h1>Checking your browser before accessing shop.example</h1><p>This process is automatic.</p>'],
  ['blocked','Wildberries antibot','<title>Почти готово...</title><h1>Почти готово...</h1><p>Проверяем браузер перед переходом на сайт</p><script src="/x.js"></script>'],
  ['blocked','Ozon antibot','<title>Antibot Challenge Page</title><p>Пожалуйста, включите JavaScript для продолжения</p><p>Нам нужно убедиться, что вы не робот</p><script src="/x"></script>'],
  ['blocked','Polish DataDome','<title>allegro.pl</title><p>Potwierdź, że nie jesteś robotem</p><div>Przesuń suwak w prawo, aby ułożyć puzzle</div><iframe src="https://geo.captcha-delivery.com/captcha/"></iframe>'],
  ['blocked','429 et','<title>Liiga palju päringuid</title><h1>Liiga palju päringuid</h1><p>Palun proovi mõne minuti pärast uuesti.</p>'],
  ['blocked','403 nginx','<title>403 Forbidden</title><center><h1>403 Forbidden</h1></center><hr><center>nginx</center>'],
  ['blocked','German','<title>Einen Moment bitte</title><h1>Bitte bestätigen Sie, dass Sie ein Mensch sind</h1><div id="px-captcha"></div>'],
  ['login','Seller ru','<title>Вход</title><h1>Вход в личный кабинет продавца</h1><form><input type="tel" placeholder="Номер телефона"><button>Получить код</button></form>'],
  ['login','Google','<title>Sign in - Google Accounts</title><h1>Sign in</h1><p>to continue to Google Play Console</p><form><input type="email" aria-label="Email or phone"><button>Next</button></form>'],
  ['login','Polish','<title>Logowanie</title><h2>Zaloguj się do panelu sprzedawcy</h2><form><input type="text" name="login"><button>Dalej</button></form>'],
  ['login','et ID-card','<title>Sisene</title><h1>Sisene kontole</h1><button>ID-kaart</button><button>Mobiil-ID</button><button>Smart-ID</button>'],
  ['login','session','<title>Session expired</title><p>Your session has expired. Please sign in again.</p><a href="/login">Sign in</a>'],
  ['login','modal on article', `${nav}<h1>Bag</h1>${filler}<div class="reviews-gate"><p>Войдите, чтобы прочитать все отзывы</p><button>Войти</button></div>`],
  ['loading','vue shell','<div id="app"><div class="loader"></div></div><script src="/app.js"></script>'],
  ['loading','noscript','<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/m.js"></script>'],
  ['loading','shimmer', `${nav}<h1>Bag</h1>${filler}<section class="reviews"><h2>Отзывы</h2><div class="shimmer"></div><div class="shimmer"></div></section>`],
  ['loading','loading word', `${nav}<h1>Bag</h1>${filler}<div id="comments"><p>Loading comments…</p></div>`],
  ['loading','Polish word', `${nav}<h1>Bag</h1>${filler}<div class="opinie"><h2>Opinie</h2><p>Trwa ładowanie opinii…</p></div>`],
  ['elsewhere','yotpo frame', `${nav}<h1>Bag</h1>${filler}<iframe title="Reviews" src="https://widget.example-reviews.com/embed?product=1"></iframe>`],
  ['elsewhere','commentbox', `${nav}<h1>Bag</h1>${filler}<iframe src="https://comments.app/frame/xyz" id="comments-frame"></iframe>`],
  ['elsewhere','link ru', `${nav}<h1>Чайник</h1>${filler}<section id="reviews"><h2>Отзывы</h2><a href="/product/1/reviews/">Смотреть все 132 отзыва</a></section>`],
  ['elsewhere','link en', `${nav}<h1>Kettle</h1>${filler}<div class="comments"><a href="/a/1/comments">View 45 comments</a></div>`],
  ['none','no reviews ru', `${nav}<h1>Чайник</h1>${filler}<section id="reviews"><h2>Отзывы</h2><p>Пока никто не оставил отзыв. Будьте первым!</p></section>`],
  ['none','no reviews et', `${nav}<h1>Kann</h1>${filler}<section id="reviews"><h2>Arvustused</h2><p>Sellel tootel ei ole veel ühtegi arvustust.</p></section>`],
  ['none','no comments, spinner elsewhere', `${nav}<h1>Bag</h1>${filler}<div class="cart-spinner spinner" hidden></div><div id="comments"><p>Comments are closed.</p></div>`],
  ['none','article with login header', `${nav}<h1>News</h1>${filler}<form class="login-popup" hidden><input type="password"></form>`],
];
