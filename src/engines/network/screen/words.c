// Words that do not tell one company from another, in the languages in which companies are entered.
//
// Trade words and places come from counting the words of some 30,000 registered makers of network
// equipment (the IEEE's registry of addresses) and striking every name; legal forms are those of
// ISO 20275. Words of scripts that are written without spaces are cut out of longer runs, the
// longest first. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/screen_int.h"

#include "base/hash.h"
#include "base/utf8.h"

#include <stdlib.h>

static const char *const lists[] = {
    [WORD_LEGAL] =
            "ltd limited co corp corporation incorporated inc company gmbh ag kg ohg gbr ev mbh se "
            "sa sas sarl sasu srl srls spa sapa snc sl slu sau sacv cv rl ltda lda eireli bv nv "
            "vof cvba bvba ab hb oy oyj as asa aps ans ks ab publ pt tbk pte pty pvt private bhd "
            "sdn "
            "plc llc llp lp lllp pllc pc ooo oao zao ao pao ano too ooo tov llc kft zrt rt nyrt "
            "doo dd ad "
            "ood eood eirl sro spol kd sia uab oü ou jsc pjsc cjsc ojsc kk yk gk kabushiki kaisha "
            "godo yugen gongsi youxian gufen zeren jsb plt sc scs sca cia compania sociedad "
            "anonima "
            "limitada societe anonyme societa azioni responsabilita limitata aktiengesellschaft "
            "gesellschaft haftung mit beschrankter kommanditgesellschaft aktiebolag osakeyhtio "
            "naamloze vennootschap sti anonim sirketi sirket limitet spolka ograniczona "
            "odpowiedzialnoscia akcyjna komandytowa zoo sp oo fze fzc fzco fzllc wll dmcc est "
            "chusik hoesa jusik yuhan the and und et y e i o of de del la le les der die das fur "
            "pour "
            "para do da di for in on at with von van den formerly known dba aka fka via by "
            "иооо тзов ооо оао зао пао ао ано ип нко фгуп гуп муп тов пат прат ват еоод оод ад доо "
            "有限公司 股份有限公司 有限责任公司 有限責任公司 股份公司 公司 株式会社 株式會社 "
            "有限会社 合同会社 "
            "株 주 주식회사 유한회사 유한책임회사 شركة المحدودة محدودة בעמ εταιρεια επε αε",
    [WORD_STRUCTURE] =
            "group groups gruppe groupe grupo holding holdings international intl internacional "
            "internazionale internationale global worldwide world overseas branch subsidiary "
            "affiliate affiliates headquarters investment investments enterprise enterprises "
            "enterprisers management operations regional representative office rep division unit "
            "national state general joint stock first new north south east west northern southern "
            "eastern "
            "western central united one parent limited stockholding import export importing "
            "exporting trading trade trader traders sales marketing distribution distributor "
            "reseller agent agency parts spares shop store official authorised authorized "
            "группа холдинг филиал представительство компания торговый дом корпорация "
            "集团 集團 控股 投资 投資 国际 國際 国际贸易 贸易 貿易 分公司 总公司 代表处 環球 "
            "グループ ホールディングス インターナショナル 그룹 홀딩스 인터내셔널 مجموعة",
    [WORD_TRADE] =
            "technology technologies technologie tecnologia tecnologias technologia technical tech "
            "techs tecnologie teknologi teknoloji teknoloji technologii technolog telecom telecoms "
            "telecommunication "
            "telecommunications telecomunicaciones telecomunicacoes telecommunicatie telekom "
            "telekomunikasi "
            "telekommunikation telco comm comms communication communications comunicaciones "
            "comunicacoes "
            "comunicazioni kommunikation electronics electronic electric electrical electron "
            "elettronica "
            "electronique elektronik elektro eletronica electronica electro network networks "
            "networking net "
            "netz netzwerk reseau reseaux redes device devices equipment equipments gear "
            "instrument "
            "instruments appliance appliances product products solutions solution services service "
            "servicios servicos servizi dienste system systems systeme sistemas sistemi system "
            "software "
            "softwares hardware digital data datacom cloud computing computer computers "
            "information "
            "informatics informatique informatica infocom ict it iot internet web online cyber "
            "mobile mobility wireless radio wifi broadband fiber fibre optical optics optic opto "
            "optoelectronics photonics photonic microwave satellite antenna antennas cable cables "
            "wire "
            "semiconductor semiconductors silicon integrated circuit circuits chip chips "
            "microelectronics micro microsystems module modules components component memory "
            "storage "
            "power energy battery inverter inverters solar smart intelligent intelligence ai robot "
            "robotics "
            "robots drone drones uav automation control controls security secure safety "
            "surveillance video "
            "camera cameras vision image imaging visual display audio multimedia media sound lab "
            "labs "
            "laboratory laboratories research development rd institute design designs engineering "
            "engineers "
            "science sciences scientific innovation innovations innovative advanced industrial "
            "industry "
            "industries industria industrial manufacturing manufacture mfg factory works "
            "production building "
            "terminal terminals phone phones handset smartphone consumer enterprise business "
            "carrier "
            "commercial logistics supply chain material materials medical health healthcare "
            "education training university "
            "academy school consulting consultancy finance financial capital leasing assets "
            "property real estate "
            "aviation aerospace aircraft marine automotive auto vehicle vehicles transport "
            "transportation rail "
            "infrastructure platform platforms application applications app apps core edge access "
            "transmission switching router routers server servers antivirus anti virus av endpoint "
            "cybersecurity "
            "maintenance support operation backbone gateway modem modems sim card cards sensor "
            "sensors "
            "com construction building chemical chemicals chemistry nuclear railway railways "
            "shipping shipbuilding ship "
            "ships electricity offshore oil gas petroleum metals metal glass "
            ""
            "ordnance container containers navigation genomics genetics "
            "biotech "
            "fund "
            ""
            "motor motors interactive "
            "machinery "
            ""
            ""
            "jishu keji tongxin dianzi xinxi shuma ruanjian zhongduan wangluo dianqi "
            "measurement test testing quality precision machinery machine machines "
            "технолоджи технолоджис технологии технология технологий связь телеком "
            "телекоммуникации системы системс "
            "электроника "
            "лаборатория сети оборудование информационные цифровые телекоммуникационные "
            "техкомпания связьтехнологии "
            "移动 移動 电信 電信 技术 技術 科技 通信 通讯 通訊 电子 電子 电气 電氣 数字 數碼 数码 "
            "数字技术 信息 資訊 "
            "软件 軟件 软件技术 终端 終端 "
            "网络 網路 網絡 互联网 物联网 智能 智慧 无线 無線 机器人 半导体 半導體 "
            "集成电路 微电子 光电 实业 工业 工業 "
            "制造 設備 设备 服务 服務 系统 系統 研究所 研究院 云 云计算 計算 计算 能源 数字能源 "
            "安防 海洋网络 创新 "
            "テクノロジーズ テクノロジー テクノロジ 技術 コミュニケーションズ デバイス "
            "ソリューションズ エレクトロニクス ジャパン "
            "테크놀로지스 테크놀로지 테크놀러지 기술 전자 통신 디지털 네트웍스 코리아 "
            "تكنولوجيز للتكنولوجيا تكنولوجيا للاتصالات الاتصالات תקשורת טכנולוגיות τεχνολογιες",
    [WORD_PLACE] =
            "china chinese prc beijing peking shanghai shenzhen sz guangzhou guangdong "
            "dongguan hangzhou "
            "zhejiang nanjing jiangsu suzhou wuxi wuhan hubei chengdu sichuan chongqing "
            "xian shaanxi xiamen "
            "fujian fuzhou tianjin qingdao jinan shandong dalian liaoning shenyang hefei "
            "anhui zhengzhou henan "
            "changsha hunan nanchang jiangxi kunming yunnan guiyang guizhou guian nanning "
            "guangxi hainan haikou "
            "hebei shijiazhuang shanxi taiyuan urumqi xinjiang lanzhou gansu ningbo zhuhai "
            "huizhou foshan kunshan "
            "changzhou songshan hongkong hong kong hk macau macao taiwan taipei hsinchu "
            "tokyo osaka japan "
            "nippon nihon korea seoul hankuk singapore malaysia kuala lumpur thailand thai "
            "bangkok vietnam hanoi laos "
            "cambodia myanmar burma indonesia jakarta philippines manila india bharat delhi "
            "mumbai bangalore "
            "pakistan bangladesh lanka sri nepal maldives afghanistan iran iraq jordan "
            "lebanon syria israel turkey "
            "turkiye istanbul ankara saudi arabia riyadh uae dubai abu dhabi emirates qatar "
            "doha bahrain kuwait oman "
            "muscat yemen egypt cairo libya tunisia algeria morocco sudan ethiopia kenya "
            "uganda tanzania rwanda "
            "nigeria ghana cameroon senegal congo angola zambia zimbabwe mozambique "
            "madagascar mauritius botswana namibia africa african "
            "europe european eu uk britain british england london scotland wales ireland "
            "dublin france french paris "
            "germany german deutschland berlin munich munchen dusseldorf austria osterreich "
            "vienna wien "
            "switzerland schweiz suisse zurich bern geneva netherlands nederland holland "
            "amsterdam belgium belgique "
            "brussels luxembourg italy italia milan milano rome roma spain espana madrid "
            "barcelona portugal lisbon "
            "lisboa sweden sverige stockholm norway norge oslo denmark danmark copenhagen "
            "finland suomi helsinki "
            "iceland poland polska warsaw czech cz prague slovakia slovensko hungary "
            "hungarian magyarorszag "
            "budapest romania bucharest bulgaria sofia greece hellas athens serbia srbija "
            "croatia hrvatska slovenia "
            "albania macedonia kosovo ukraine ukraina kyiv belarus minsk bel moldova "
            "lithuania lietuva latvia "
            "estonia eesti russia russian rossiya rus moscow kazakhstan almaty uzbekistan "
            "tashkent azerbaijan armenia georgia "
            "mongolia usa us america american americas california texas canada toronto "
            "mexico mexicana brazil brasil "
            "argentina chile peru colombia venezuela ecuador bolivia paraguay uruguay "
            "panama costa rica guatemala "
            "honduras salvador nicaragua cuba dominicana jamaica trinidad puerto australia "
            "aus sydney melbourne zealand nz "
            "yangtze pearl river pacific asia asian latin caribbean middle gulf nordic "
            "nordics baltic balkan iberia benelux cis mena emea apac latam "
            "україна украина россия москва рус беларусь бел казахстан украина узбекистан китай "
            "中国 中國 北京 上海 深圳 深圳市 广东 廣東 广州 杭州 浙江 南京 江苏 武汉 成都 "
            "四川 重庆 西安 东莞 东莞市 苏州 天津 济南 青岛 "
            "香港 澳门 台湾 台灣 臺灣 日本 東京 东京 韩国 美国 欧洲 新加坡 亚洲 福建 厦门 "
            "合肥 山东 松山湖 贵安新区 北研所 "
            "한국 중국 일본 심천 선전 دبي السعودية مصر الصين",
    [WORD_ELSEWHERE] =
            "hotel restaurant grill cafe coffee tea food beverage wine beer brewery cocktail "
            "fashion clothing apparel shoe textile garment jewelry jewellery cosmetics beauty "
            "salon toy games gaming entertainment film movie music record studio bookshop "
            "kindergarten church museum travel tour tourism cruise furniture kitchen bath "
            "household cleaning laundry agriculture farm seed fertilizer fishing pharma "
            "pharmaceutical dental clinic hospital veterinary sport football golf fitness "
            "casino lottery funeral attorney cement steel mining coal brick timber paper "
            "scale watch bicycle motorcycle tyre tire insurance bank banking securities "
            "airline cargo brand cinema theatre opera",
    [WORD_NATION] =
            "china chinese america american americas britain british england english france french "
            "germany german deutschland italy italian spain spanish portugal russia russian "
            "ukraine poland sweden swedish norway denmark danish finland finnish japan japanese "
            "korea korean taiwan india indian indonesia indonesian malaysia thailand thai vietnam "
            "philippines pakistan australia australian canada canadian mexico brazil brasil "
            "argentina chile egypt israel israeli turkey turkish saudi africa african europe "
            "european nippon 中国 中國 日本 韩国 台湾 한국 китай",
    [WORD_COMMON] = "alpha beta gamma delta omega sigma zeta nova apex vertex matrix vector "
                    "quantum nexus focus pulse "
                    "spectrum prime summit pinnacle titan atlas apollo phoenix dragon tiger lion "
                    "panda eagle falcon hawk bear "
                    "wolf horse bull sun moon star stars sky ocean sea mountain island river lake "
                    "forest tree wind fire "
                    "water earth sand stone rock gold golden silver iron diamond crystal "
                    "pearl jade ruby amber blue "
                    "red green black white orange yellow purple grey bright light lightning "
                    "thunder storm rainbow spring "
                    "summer winter dawn dawning sunrise sunset morning day night good great best "
                    "better super ultra mega "
                    "mini max maxi plus pro next future modern classic royal king queen crown "
                    "empire imperial victory "
                    "champion leader leading master expert elite premier supreme alliance allied "
                    "union unity unicorn together "
                    "friend friends family harmony peace hope dream vision spirit soul heart mind "
                    "brain genius idea ideas "
                    "concept concepts logic logical reason think point line circle square cross "
                    "arrow bridge gate door key "
                    "lock link links chain ring hub base ground space orbit planet galaxy cosmos "
                    "cosmic universe universal "
                    "city town village house home garden park castle tower port harbor harbour bay "
                    "cape cambridge oxford "
                    "trust true truth faith grace glory honor honour pride noble brave free "
                    "freedom liberty independence dynamic dynamics "
                    "active action fast rapid quick swift speed express direct smart easy simple "
                    "pure clean clear fresh "
                    "open close high low top big small little long short deep wide broad full "
                    "total complete perfect "
                    "ideal standard special specialty custom unique original source origin root "
                    "plant flower rose lotus "
                    "lily orchid bamboo pine oak cedar maple apple lemon cherry berry banana mango "
                    "olive honey sugar",
};

// By spelling; built once, read by many.
struct vocabulary {
    struct map classes; // hash of the spelling: word class
    size_t longest;     // in characters, of words in scripts without spaces
};

struct vocabulary *vocabulary_new(void)
{
    struct vocabulary *v = mem_zero(1, sizeof *v);
    static const enum word_class order[] = { WORD_NATION, WORD_LEGAL, WORD_STRUCTURE, WORD_TRADE,
        WORD_ELSEWHERE, WORD_PLACE, WORD_COMMON };
    for (size_t o = 0; o < ARRAY_LEN(order); o++) {
        enum word_class c = order[o];
        struct str rest = str_of(lists[c]);
        while (rest.len) {
            struct str word = str_cut(&rest, ' ');
            if (!word.len)
                continue;
            uint64_t *slot = map_put(&v->classes, hash_bytes(word.ptr, word.len) | 1);
            if (!*slot) // the first class that has it
                *slot = (uint64_t)c;
            if (word.ptr[0] & 0x80)
                v->longest = size_max(v->longest, utf8_length(word));
        }
    }
    return v;
}

void vocabulary_free(struct vocabulary *v)
{
    if (v)
        map_free(&v->classes);
    free(v);
}

size_t vocabulary_longest(const struct vocabulary *v)
{
    return v->longest;
}

static enum word_class look_up(const struct vocabulary *v, struct str word)
{
    const uint64_t *found = map_get(&v->classes, hash_bytes(word.ptr, word.len) | 1);
    return found ? (enum word_class) * found : WORD_NAME;
}

enum word_class word_class(const struct vocabulary *v, struct str word)
{
    enum word_class found = look_up(v, word);
    if (found == WORD_NAME && word.len > 4 && word.ptr[word.len - 1] == 's') // a plural
        found = look_up(v, (struct str){ word.ptr, word.len - 1 });
    return found;
}

// What is said in several ways, or in several languages, counts as one word.
struct str word_stem(struct str word)
{
    static const struct {
        const char *begin, *stem;
    } stems[] = { { "telecom", "telecom" }, { "telekom", "telecom" }, { "techn", "techn" },
        { "tecno", "techn" }, { "tekno", "techn" }, { "jishu", "techn" }, { "keji", "techn" },
        { "communic", "communic" }, { "comunic", "communic" }, { "kommuni", "communic" },
        { "tongxin", "communic" }, { "tongxun", "communic" }, { "electron", "electron" },
        { "elektron", "electron" }, { "dianzi", "electron" }, { "netw", "netw" },
        { "shuzi", "digital" }, { "ruanjian", "software" } };
    for (size_t i = 0; i < ARRAY_LEN(stems); i++)
        if (str_starts(word, stems[i].begin))
            return str_of(stems[i].stem);
    if (str_is(word, "tech") || str_is(word, "techs"))
        return STR("techn");
    if (word.len > 4 && word.ptr[word.len - 1] == 's')
        word.len--;
    return word;
}

// Words that so many companies have that sharing them says nothing.
bool is_everyday(struct str stem)
{
    static const char *const words[] = { "techn", "electron", "system", "solution", "service",
        "digital", "information", "industry" };
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (str_is(stem, words[i]))
            return true;
    return false;
}
