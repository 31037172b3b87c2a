// Names of social networks and of other things that share buttons say, in the scripts that print them. Facts only.

/** Lower case. In a short line two of them are a share bar. */
export const NETWORKS: ReadonlySet<string> = new Set(
  (
    'facebook twitter whatsapp telegram linkedin pinterest reddit messenger instagram tiktok youtube viber skype tumblr ' +
    'pocket flipboard mastodon bluesky threads xing line kakaotalk naver band vk vkontakte odnoklassniki wechat weibo qq qzone hatena note ' +
    'email e-mail mail print feedly snapchat truth signal fb tweet tweetle tweeten twittern tweeter tuitear tuíte retweet repost reply reblog pin x ' +
    'фейсбук твиттер телеграм вконтакте одноклассники вотсап вайбер дзен max ' +
    'فيسبوك تويتر واتساب تلغرام تيليجرام لينكدإن فیس‌بوک فیسبوک توییتر واتساپ تلگرام اینستاگرام ' +
    'פייסבוק טוויטר ווטסאפ וואטסאפ טלגרם אימייל ' +
    'फेसबुक ट्विटर व्हाट्सएप व्हाट्सऐप टेलीग्राम ईमेल ফেসবুক টুইটার হোয়াটসঅ্যাপ টেলিগ্রাম ইমেইল ' +
    'เฟซบุ๊ก ทวิตเตอร์ ไลน์ อีเมล フェイスブック ツイッター ライン はてなブックマーク メール 印刷 ' +
    '페이스북 트위터 카카오톡 카카오스토리 네이버 밴드 라인 微信 微博 朋友圈 脸书 臉書 推特 列印 打印'
  ).split(' '),
)
