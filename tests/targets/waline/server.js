// same as @waline/vercel/vanilla.js, plus bind to loopback and one worker
const path=require('path'), app=process.env.WALINE_APP, root=path.join(app,'node_modules/@waline/vercel');
const Application=require(path.join(app,'node_modules/thinkjs'));
const i=new Application({ROOT_PATH:root,APP_PATH:path.join(root,'src'),proxy:true,env:'production'});
i.run(); think.config('host','127.0.0.1'); think.config('port',+process.env.WPORT); think.config('workers',1);
