<?php // usage: seed.php install|seed wpdir reviews.json theme rundir
$S_mode=$argv[1]; $S_dir=$argv[2]; $S_rv=$argv[3]; $S_theme=$argv[4]; $S_run=$argv[5]; $_SERVER['HTTP_HOST']='127.0.0.1'; $_SERVER['REQUEST_URI']='/'; $_SERVER['SERVER_PROTOCOL']='HTTP/1.1';
if($S_mode==='install') define('WP_INSTALLING',true);
require $S_dir.'/wp-load.php'; require_once ABSPATH.'wp-admin/includes/upgrade.php';
if($S_mode==='install'){ if(!is_blog_installed()) wp_install('Kettle Shop','admin','staff@example.test',true,'','staffpass'); exit; }
switch_theme($S_theme);
if(get_page_by_path('kettle-k-200',OBJECT,'post')){ echo "already seeded\n"; exit; }
wp_create_user('shopstaff','staffpass','shop@example.test'); (new WP_User('shopstaff'))->set_role('editor');
update_option('comment_moderation',0); update_option('comment_previously_approved',0); update_option('thread_comments',1); update_option('comments_notify',0); update_option('moderation_notify',0); update_option('show_avatars',0);
$id=wp_insert_post(['post_title'=>'Kettle K-200','post_name'=>'kettle-k-200','post_content'=>'Product page with customer comments.','post_status'=>'publish','post_author'=>1,'comment_status'=>'open']);
file_put_contents($S_run.'/postid',$id); $t=time()-86400*20;
foreach(json_decode(file_get_contents($S_rv),true) as $i=>$r){ $c=wp_insert_comment(['comment_post_ID'=>$id,'comment_author'=>$r['author'],'comment_author_email'=>$r['email'],'comment_content'=>wp_slash(str_repeat('★',$r['rating']).' '.$r['title']."\n\n".htmlspecialchars($r['text'],ENT_NOQUOTES)),'comment_approved'=>1,'comment_date'=>date('Y-m-d H:i:s',$t+$i*86400),'comment_date_gmt'=>gmdate('Y-m-d H:i:s',$t+$i*86400)]);
 if($r['reply']) wp_insert_comment(['comment_post_ID'=>$id,'user_id'=>1,'comment_author'=>'admin','comment_author_email'=>'staff@example.test','comment_content'=>$r['reply'],'comment_approved'=>1,'comment_parent'=>$c,'comment_date'=>date('Y-m-d H:i:s',$t+$i*86400+3600),'comment_date_gmt'=>gmdate('Y-m-d H:i:s',$t+$i*86400+3600)]); }
echo "seeded post $id\n";
