/// The offsets of the world's time zones.
///
/// Source: IANA Time Zone Database 2025b (public domain), <https://www.iana.org/time-zones>. Written by `.ci/time-zones`.
///
/// One line per zone: names, then the first offset in seconds, then `delta:offset` for every change (seconds since the change before; offsets in
/// minutes, or in seconds with an `s`; both in base 36), then `/` and what holds afterwards: an offset, or standard and daylight offsets in
/// seconds with the two rules `month.week.weekday.second` by which they begin.
enum TimeZoneTable {
    static let text = """
        Africa/Abidjan,Africa/Timbuktu,Iceland -qw -u9rgl4:0 /0
        Africa/Accra -1g -s9p1ak:0 24aamk:k 1yhyo:0 cjvlc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 cjvlc:k 69weo:0 \
        ci0xc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 cjvlc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 cjvlc:k 69weo:0 \
        ci0xc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 cjvlc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 ci0xc:k 69weo:0 683lc:k cloeo:0 \
        668xc:k cloeo:0 1y8pc:u 21gem0:0 2fehm0:u 69vy0:0 ci1e0:u 69vy0:0 cjw20:u 69vy0:0 ci1e0:u 69vy0:0 ci1e0:u 69vy0:0 ci1e0:u \
        69vy0:0 /0
        Africa/Addis_Ababa 760 -1g6t8i0:76ws ymedb4:50 /10800
        Africa/Algiers kc -154gb8c:fls afgo4r:0 2qx1nl:1o 5luo0:0 8y800:1o a4tc0:0 7vc00:1o auqo0:0 7idc0:1o b7pc0:0 6sg00:1o cyo00:0 \
        7ayo0:1o 53c00:0 9idxc0:1o 3i040:0 51mw0:1o 253uk0:3c 9o2k0:1o 92040:3c 8l3s0:1o jutc0:0 4uy840:1o 3rdzw0:0 46xc00:1o 7x6o0:0 \
        2xco40:1o gkao0:3c 9d440:1o kiqg0:0 9d440:1o 9q2s0:0 9cyk0:1o /3600
        Africa/Asmara 778 -15r1gj8:76ws o6mlcc:50 /10800
        Africa/Asmera,Africa/Nairobi 6tg -w6p5hg:46 aiwqjg:50 sg1a0:46 3nbte0:4l 2wu1z0:50 /10800
        Africa/Bamako -1hc -u9rfuo:0 bk956o:-1o dqe840:0 /0
        Africa/Bangui 3fw -u9rkrw:1o /3600
        Africa/Banjul -330 -j6j690:-1o 4m1rp0:0 /0
        Africa/Bissau -2vw -u9rek0:-1o wvoyo0:0 /0
        Africa/Blantyre 6hc -ui1t5c:6jas 1j56m2:3x 5qqlca:3c /7200
        Africa/Brazzaville 2tw -u9rk5w:1o /3600
        Africa/Bujumbura 5fs -15r1ers:3c /7200
        Africa/Cairo,Egypt 5sl -1054wgl:3c krj48l:50 40d80:3c a31g0:50 7x3w0:3c a4w40:50 aqyk0:3c 80ys0:50 b07w0:3c 7tk40:50 b07w0:3c \
        8jhg0:50 a8fw0:3c 60go40:50 7el80:3c awo40:50 7v980:3c awqw0:50 7tk40:3c b07w0:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 7tk40:3c \
        ayd80:50 7tk40:3c b07w0:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 7ves0:3c awik0:50 7ves0:3c ayd80:50 7ves0:3c awik0:50 7ves0:3c \
        awik0:50 7ves0:3c awik0:50 7ves0:3c ayd80:50 7ves0:3c awik0:50 7ves0:3c awik0:50 7ves0:3c awik0:50 7ves0:3c ayd80:50 7ves0:3c \
        awik0:50 7ves0:3c awik0:50 7ves0:3c awik0:50 7ves0:3c ayd80:50 7ves0:3c awik0:50 7ves0:3c f9x80:50 3i040:3c eluk0:50 462s0:3c \
        ayd80:50 7ves0:3c awik0:50 7ves0:3c awik0:50 7ves0:3c awik0:50 7ves0:3c ayd80:50 7ves0:3c b5rw0:50 7m5g0:3c awik0:50 7ves0:3c \
        awik0:50 7ves0:3c ayd80:50 7ves0:3c awik0:50 7ves0:3c awik0:50 7ves0:3c aqvs0:50 7x3w0:3c asys0:50 7x3w0:3c asys0:50 7x3w0:3c \
        asys0:50 7x3w0:3c b5xg0:50 7x3w0:3c asys0:50 7x3w0:3c asys0:50 7x3w0:3c asys0:50 7x3w0:3c asys0:50 7x3w0:3c b5xg0:50 7x3w0:3c \
        asys0:50 7x3w0:3c asys0:50 7k580:3c b5xg0:50 6u7w0:3c bvus0:50 6h980:3c c8tg0:50 64ak0:3c cyqs0:50 5anw0:3c 1jms0:50 12t80:3c \
        1w22s0:50 25p80:3c 1sw40:50 2vmk0:3c 4hbhg0:50 9cyk0:3c 9d440:50 9px80:3c 905g0:50 9px80:3c 905g0:50 9px80:3c 9d440:50 9cyk0:3c \
        9d440:50 9cyk0:3c 9d440:50 9cyk0:3c /7200,10800,4.5.5.0,10.5.4.86400
        Africa/Casablanca -1ek -tblt9g:0 di7nxg:1o 3huk0:0 51k40:1o 2znuk0:0 2dp9g0:1o 776k0:0 8nt2s0:1o 657w0:0 3ifxg0:1o 3jp80:0 \
        va040:1o 4qak0:0 e1ms0:1o 7pp80:0 cnms0:1o 3afw0:0 2xi840:1o xqqk0:0 bp56s0:1o 4qak0:0 e1ms0:1o 45x80:0 d2g40:1o 51ek0:0 \
        c8tg0:1o 64ak0:0 e1sc0:1o 47uo0:0 1leo0:1o 23xc0:0 asw00:1o 3lmo0:0 1qyo0:1o 40g00:0 7x6o0:1o 4mo00:0 1stc0:1o 4deo0:0 7x6o0:1o \
        3ylc0:0 1stc0:1o 51hc0:0 7x6o0:1o 3lmo0:0 1stc0:1o 5reo0:0 7k800:1o 2vpc0:0 25s00:1o 64dc0:0 7k800:1o 2iqo0:0 1stc0:1o gkao0:0 \
        1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o \
        gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 \
        1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o \
        g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 \
        25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o \
        g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 \
        1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o \
        gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 \
        1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o \
        g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o /3600
        Africa/Ceuta -zg -100edc0:0 91vek0:1o 7x3w0:0 2vt440:1o 8sqs0:0 ssyk0:1o 8n6s0:0 9px80:1o 905g0:0 a2yo0:1o 902o0:0 k69dc0:1o \
        657w0:0 3ifxg0:1o 3jp80:0 va040:1o 4qak0:0 e1ms0:1o 7pp80:0 cnms0:1o 3afw0:0 2xi840:1o 129us0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Africa/Conakry -2jg -u9resk:0 bk944k:-1o dhlk40:0 /0
        Africa/Dakar -388 -u9re3s:-1o fcoa7s:0 /0
        Africa/Dar_es_Salaam 79w -kcrtxw:50 8ve49w:4l 6sagp0:50 /10800
        Africa/Djibouti 7zo -uj8fzo:50 /10800
        Africa/Douala 1so -u9rj4o:1o /3600
        Africa/El_Aaiun -2g0 -isdxk0:-1o m2g0c0:0 vek0:1o 4qak0:0 e1ms0:1o 7pp80:0 cnms0:1o 3afw0:0 fke5g0:1o 4qak0:0 e1ms0:1o 45x80:0 \
        d2g40:1o 51ek0:0 c8tg0:1o 64ak0:0 e1sc0:1o 47uo0:0 1leo0:1o 23xc0:0 asw00:1o 3lmo0:0 1qyo0:1o 40g00:0 7x6o0:1o 4mo00:0 1stc0:1o \
        4deo0:0 7x6o0:1o 3ylc0:0 1stc0:1o 51hc0:0 7x6o0:1o 3lmo0:0 1stc0:1o 5reo0:0 7k800:1o 2vpc0:0 25s00:1o 64dc0:0 7k800:1o 2iqo0:0 \
        1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o \
        g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 \
        25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o \
        g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 \
        1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o \
        gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 \
        1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o \
        g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 \
        25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o \
        g7c00:0 25s00:1o g7c00:0 1stc0:1o gkao0:0 1stc0:1o g7c00:0 25s00:1o /3600
        Africa/Freetown -2gc -thmg7o:-1o a4v6zo:-14 681qo:-1o 7vcxc:-14 awkeo:-1o 7vcxc:-14 awkeo:-1o 7vcxc:-14 ayf2o:-1o 7vcxc:-14 \
        awkeo:-1o 7vcxc:-14 awkeo:-1o 7vcxc:-14 e1j2o:-1o 4qe9c:-14 7dqo:-1o 16dy9c:0 /0
        Africa/Gaborone 4ss -18cyvgs:2i 9h5hys:3c l5xqu0:50 9cyk0:3c /7200
        Africa/Harare 5r0 -yvtf30:3c /7200
        Africa/Johannesburg 56o -14nj6io:2i 5rpt0o:3c kn7o60:50 9cyk0:3c 9d440:50 9cyk0:3c /7200
        Africa/Juba 5us -kcrsis:3c kixuys:50 8l6k0:3c a4w40:50 8n180:3c a6qs0:50 8n180:3c a31g0:50 8ovw0:3c a16s0:50 8qqk0:3c 9zc40:50 \
        8sl80:3c 9xhg0:50 8wak0:3c 9ts40:50 8y580:3c a4w40:50 8n180:3c a31g0:50 8ovw0:3c a16s0:50 8sl80:3c 9xhg0:50 8ufw0:3c 9vms0:50 \
        8wak0:3c 9ts40:50 8y580:3c a4w40:50 8ovw0:3c a16s0:50 8qqk0:3c 7frw40:50 azg180:3c /7200
        Africa/Kampala 604 -lnse04:50 s8lo4:46 9e6420:4l 4p4vb0:50 /10800
        Africa/Khartoum 60w -kcrsow:3c kixv4w:50 8l6k0:3c a4w40:50 8n180:3c a6qs0:50 8n180:3c a31g0:50 8ovw0:3c a16s0:50 8qqk0:3c \
        9zc40:50 8sl80:3c 9xhg0:50 8wak0:3c 9ts40:50 8y580:3c a4w40:50 8n180:3c a31g0:50 8ovw0:3c a16s0:50 8sl80:3c 9xhg0:50 8ufw0:3c \
        9vms0:50 8wak0:3c 9ts40:50 8y580:3c a4w40:50 8ovw0:3c a16s0:50 8qqk0:3c 7frw40:50 9ac180:3c /7200
        Africa/Kigali 5kg -i1ulkg:3c /7200
        Africa/Kinshasa 2u0 -11ngdi0:1o /3600
        Africa/Lagos mn -xnxnan:0 1kdnan:mns 2ve7dd:u 2yfgkn:1o /3600
        Africa/Libreville 1r0 -u9rj30:1o /3600
        Africa/Lome 84 -146nmw4:0 /0
        Africa/Luanda 2g8 -14phh48:2ess afpx08:1o /3600
        Africa/Lubumbashi 534 -11ngfr4:1o bpwyb4:3c /7200
        Africa/Lusaka 58k -yvtekk:3c /7200
        Africa/Malabo 1mk -u9riyk:0 r44sak:1o /3600
        Africa/Maputo 616 -vu3fd6:3c /7200
        Africa/Maseru 53c -yvtefc:3c l5xrrc:50 9cyk0:3c /7200
        Africa/Mbabane 5rc -yvtf3c:3c /7200
        Africa/Mogadishu 8eg -13r0weg:50 je91eg:46 dkj2q0:50 /10800
        Africa/Monrovia -1zw -qj6zc4:-226s rl202a:0 /0
        Africa/Ndjamena 2sc -u9rk4c:1o zdk5cc:3c 7iak0:1o /3600
        Africa/Niamey e4 -u9rhq4:-1o bk99u4:0 dhlek0:1o /3600
        Africa/Nouakchott -2yc -u9redo:0 bk93po:-1o dyodg0:0 /0
        Africa/Ouagadougou -a4 -u9rh1w:0 /0
        Africa/Porto-Novo hg -u9rhtg:0 bk975g:1o /3600
        Africa/Sao_Tome 18w -18vsjww:-1p9s em12kw:0 1jbm840:1o irxc0:0 /0
        Africa/Tripoli,Libya 2fw -q3gfrw:1o gl6ajw:3c 422c0:1o xado0:3c 4bbo0:1o wrpg0:3c 4s580:1o 1kdpg0:3c c05bw0:1o 4mqs0:3c 9et80:1o \
        9d440:3c 9et80:1o 9eys0:3c 9et80:1o 9mdg0:3c 95jw0:1o 9io40:3c 9cyk0:1o 99es0:3c 9et80:1o 9eys0:3c 9et80:1o 9d440:3c 9et80:1o \
        b2840:3c 3cf3w0:1o 9kis0:3c 855s40:1o 75eo0:3c /7200
        Africa/Tunis 1vw -1a9dr7w:fls fke44b:1o enxevl:3c b5uo0:1o 53c00:3c u8w00:1o 7x9g0:3c c8w80:1o 7k800:3c z3w0:1o ew40:3c 8bx80:1o \
        9d440:3c 9nx00:1o 925o0:3c 8l100:1o gi3440:3c 7k800:1o b9k00:3c 7vc00:1o 51mw00:3c 5ytc0:1o 9d1c0:3c 9d1c0:1o b9k00:3c 7thc0:1o \
        7m0tc0:3c 7tk40:1o 93us0:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o /3600
        Africa/Windhoek 360 -14nj4i0:2i 5rpr00:3c kn7o60:50 9cyk0:3c qm87w0:1o 8lho0:3c ast80:1o 7x9g0:3c b5rw0:1o 7kas0:3c b5rw0:1o \
        7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c b5rw0:1o 7kas0:3c b5rw0:1o 7x9g0:3c ast80:1o \
        7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c b5rw0:1o 7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c ast80:1o \
        7x9g0:3c ast80:1o 7x9g0:3c b5rw0:1o 7kas0:3c b5rw0:1o 7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c ast80:1o 7x9g0:3c /7200
        America/Adak,America/Atka,US/Aleutian xya -1hc7qjz:-wpqs h4z1xp:-ic ln70qa:-go 1wd180:-ic cawis0:-go 9cyk0:-ic 9d440:-go \
        9cyk0:-ic 9d440:-go 9px80:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 3lpg0:-go f4d80:-ic 64g40:-go clmk0:-ic 9d440:-go \
        9px80:-ic 905g0:-go 9px80:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 9d440:-go \
        9px80:-ic 905g0:-go j2yk0:-f0 9cyk0:-go 9d440:-f0 9cyk0:-go 9d440:-f0 9cyk0:-go 8a840:-f0 afuk0:-go 8a840:-f0 ast80:-go \
        7x9g0:-f0 ast80:-go 7x9g0:-f0 ast80:-go 8a840:-f0 afuk0:-go 8a840:-f0 afuk0:-go 8a840:-f0 ast80:-go 7x9g0:-f0 ast80:-go \
        7x9g0:-f0 ast80:-go 8a840:-f0 afuk0:-go 8a840:-f0 afuk0:-go 8a840:-f0 afuk0:-go 8a840:-f0 ast80:-go 7x9g0:-f0 ast80:-go \
        7x9g0:-f0 ast80:-go 8a840:-f0 afuk0:-go 8a840:-f0 afuk0:-go 8a840:-f0 ast80:-go 7x9g0:-f0 ast80:-go 7x9g0:-f0 ast80:-go \
        6udg0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6udg0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go \
        6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6udg0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go \
        6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6udg0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go \
        6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6udg0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go 6hes0:-f0 c8nw0:-go \
        /-36000,-32400,3.2.0.7200,11.1.0.7200
        America/Anchorage,US/Alaska 12wo -1hc7qjz:-rrcs h4ywzb:-go ln72wo:-f0 1wd180:-go cawis0:-f0 9cyk0:-go 9d440:-f0 9cyk0:-go \
        9d440:-f0 9px80:-go 9d440:-f0 9cyk0:-go 9d440:-f0 9cyk0:-go 3lpg0:-f0 f4d80:-go 64g40:-f0 clmk0:-go 9d440:-f0 9px80:-go \
        905g0:-f0 9px80:-go 9d440:-f0 9cyk0:-go 9d440:-f0 9cyk0:-go 9d440:-f0 9cyk0:-go 9d440:-f0 9cyk0:-go 9d440:-f0 9px80:-go \
        905g0:-f0 j2yk0:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc \
        ast80:-f0 7x9g0:-dc ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc \
        ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc \
        ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 6udg0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 /-32400,-28800,3.2.0.7200,11.1.0.7200
        America/Anguilla -bog -u6m6zk:-6o /-14400
        America/Antigua -bg0 -u6m780:-8c k9mqg0:-6o /-14400
        America/Araguaina -8xc -t85j2o:-50 99k8mo:-3c 9a9c0:-50 9io40:-3c 99980:-50 8p65g0:-3c 6zuo0:-50 bs2o0:-3c 67zw0:-50 cjxg0:-3c \
        69uk0:-50 cjxg0:-3c 4ml80:-50 5mf440:-3c 49mk0:-50 haas0:-3c 316k0:-50 cls40:-3c 4ml80:-50 cls40:-3c 66580:-50 cls40:-3c \
        67zw0:-50 981s40:-3c 6u7w0:-50 biw40:-3c 5rbw0:-50 d0lg0:-3c 5ed80:-50 cyqs0:-3c 5ed80:-50 dbpg0:-3c 64ak0:-50 2yl440:-3c \
        64ak0:-50 c8tg0:-3c 6u7w0:-50 bxpg0:-3c 7iak0:-50 biw40:-3c 6u7w0:-50 biw40:-3c 7k580:-50 biw40:-3c 6u7w0:-50 c8tg0:-3c \
        6h980:-50 dbpg0:-3c 5ed80:-50 51udg0:-3c 64ak0:-50 /-10800
        America/Argentina/Buenos_Aires,America/Buenos_Aires -ato -138aaic:-bw0s db2bqc:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o \
        cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o \
        cls40:-50 66580:-6o cls40:-50 67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o \
        3uys0:-50 3yik0:-6o bqas0:-50 71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 28t6k0:-3c 51ek0:-50 7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6u7w0:-50 bvus0:-3c 6u7w0:-50 bvus0:-3c \
        776k0:-50 7qcg40:-3c 3yik0:-50 b5xg0:-3c 7k580:-50 /-10800
        America/Argentina/Catamarca,America/Argentina/ComodRivadavia,America/Catamarca -c6k -138a95g:-bw0s db2adg:-6o 5iv8k0:-50 \
        67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 \
        18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o bqas0:-50 71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 \
        9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c 51ek0:-50 7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6u7w0:-6o \
        bvxk0:-3c 6u540:-50 bvus0:-3c 776k0:-50 5v42s0:-6o z9g0:-50 1u93w0:-3c 3yik0:-50 /-10800
        America/Argentina/Cordoba,America/Cordoba,America/Rosario -bw0 -px7ys0:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 \
        3yik0:-6o bqas0:-50 71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 \
        28t6k0:-3c 51ek0:-50 7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6u7w0:-6o bvxk0:-3c 6u540:-50 bvus0:-3c 776k0:-50 \
        7qcg40:-3c 3yik0:-50 b5xg0:-3c 7k580:-50 /-10800
        America/Argentina/Jujuy,America/Jujuy -c3c -138a98o:-bw0s db2ago:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 \
        3yik0:-6o bqas0:-50 71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 \
        28t6k0:-3c 51ek0:-50 7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-6o c8w80:-50 776k0:-6o ag040:-3c 7k2g0:-50 bvus0:-3c 776k0:-50 \
        7qcg40:-3c 3yik0:-50 /-10800
        America/Argentina/La_Rioja -cdo -138a8yc:-bw0s db2a6c:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o bqas0:-50 \
        71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c 51ek0:-50 \
        7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6qik0:-6o 3g880:-50 8jbw0:-3c 6u7w0:-50 bvus0:-3c 776k0:-50 5v42s0:-6o \
        z9g0:-50 1u93w0:-3c 3yik0:-50 /-10800
        America/Argentina/Mendoza,America/Mendoza -cqs -138a8l8:-bw0s db29t8:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 \
        3yik0:-6o bqas0:-50 71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 \
        28t6k0:-3c 51ek0:-50 7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-6o bktk0:-50 71mk0:-6o bqas0:-50 73h80:-6o bvus0:-3c 773s0:-50 \
        5unes0:-6o 6hes0:-50 1p7mk0:-3c 3yik0:-50 /-10800
        America/Argentina/Rio_Gallegos -ctg -138a8ik:-bw0s db29qk:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o \
        cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o \
        cls40:-50 67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o \
        bqas0:-50 71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c \
        51ek0:-50 7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6u7w0:-50 bvus0:-3c 6u7w0:-50 bvus0:-3c 776k0:-50 5v42s0:-6o \
        z9g0:-50 1u93w0:-3c 3yik0:-50 /-10800
        America/Argentina/Salta -c44 -138a97w:-bw0s db2afw:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o bqas0:-50 \
        71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c 51ek0:-50 \
        7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6u7w0:-6o bvxk0:-3c 6u540:-50 bvus0:-3c 776k0:-50 7qcg40:-3c 3yik0:-50 /-10800
        America/Argentina/San_Juan -cos -138a8n8:-bw0s db29v8:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o bqas0:-50 \
        71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c 51ek0:-50 \
        7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6qik0:-6o 3g880:-50 8jbw0:-3c 6u7w0:-50 bvus0:-3c 776k0:-50 5v2840:-6o \
        2txg0:-50 1sgak0:-3c 3yik0:-50 /-10800
        America/Argentina/San_Luis -cac -138a91o:-bw0s db2a9o:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o bqas0:-50 \
        71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c 51ek0:-50 \
        7m2qs0:-3c 4tzw0:-50 biw40:-3c 7pp80:-6o b2aw0:-50 71mk0:-6o 4qg40:-50 6s8ik0:-6o 2txg0:-50 1sgak0:-3c 14nw0:-50 2gys0:-6o \
        b5xg0:-50 7k580:-6o b5xg0:-50 /-10800
        America/Argentina/Tucuman -c2s -138a998:-bw0s db2ah8:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o bqas0:-50 \
        71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c 51ek0:-50 \
        7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6u7w0:-6o bvxk0:-3c 6u540:-50 bvus0:-3c 776k0:-50 5v42s0:-6o mas0:-50 \
        1um2k0:-3c 3yik0:-50 b5xg0:-3c 7k580:-50 /-10800
        America/Argentina/Ushuaia -cnc -138a8oo:-bw0s db29wo:-6o 5iv8k0:-50 67zw0:-6o a4w40:-50 73h80:-6o cls40:-50 66580:-6o cls40:-50 \
        66580:-6o cls40:-50 66580:-6o cls40:-50 67zw0:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 6a040:-50 hy7w0:-6o 6a040:-50 xovw0:-6o 3uys0:-50 18nbw0:-6o b0dg0:-50 8ve2k0:-6o 3uys0:-50 3yik0:-6o bqas0:-50 \
        71mk0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 28t6k0:-3c 51ek0:-50 \
        7m2qs0:-3c 4tzw0:-50 biw40:-3c 776k0:-50 bvus0:-3c 6u7w0:-50 bvus0:-3c 6u7w0:-50 bvus0:-3c 776k0:-50 5v0dg0:-6o 12ys0:-50 \
        1u93w0:-3c 3yik0:-50 /-10800
        America/Aruba -czc -u7lcco:-7i rlo7io:-6o /-14400
        America/Asuncion -aog -jy93zk:-6o ldwofk:-50 s4vw0:-6o s6w40:-50 7tek0:-6o b0dg0:-50 7rjw0:-6o b0dg0:-50 7rjw0:-6o b0dg0:-50 \
        9cyk0:-6o 9eys0:-50 9et80:-6o 9eys0:-50 9cyk0:-6o 9eys0:-50 9cyk0:-6o 9eys0:-50 9cyk0:-6o 9eys0:-50 9et80:-6o 9eys0:-50 \
        9cyk0:-6o 9eys0:-50 9cyk0:-6o 9eys0:-50 9cyk0:-6o 9eys0:-50 9et80:-6o 9eys0:-50 9cyk0:-6o ahus0:-50 8a2k0:-6o 9eys0:-50 \
        9cyk0:-6o 9o840:-50 7k580:-6o b7s40:-50 93p80:-6o 9gtg0:-50 7nuk0:-6o b42s0:-50 7lzw0:-6o b5xg0:-50 7tek0:-6o b9ms0:-50 \
        776k0:-6o biw40:-50 7k580:-6o b5xg0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 9cyk0:-6o 7kas0:-50 \
        b5rw0:-6o 7x9g0:-50 ast80:-6o a31g0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o biw40:-50 776k0:-6o biw40:-50 \
        776k0:-6o biw40:-50 8zzw0:-6o 905g0:-50 9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 8n180:-6o a31g0:-50 8n180:-6o a31g0:-50 \
        8n180:-6o a31g0:-50 8zzw0:-6o 9q2s0:-50 8zzw0:-6o 9q2s0:-50 8zzw0:-6o a31g0:-50 8n180:-6o a31g0:-50 8n180:-6o a31g0:-50 \
        8zzw0:-6o 9q2s0:-50 8zzw0:-6o 9q2s0:-50 8zzw0:-6o 9q2s0:-50 8zzw0:-6o a31g0:-50 /-10800
        America/Atikokan -gys -1353b18:-a0 c5efx8:-8c a2vw0:-a0 bfxjw0:-8c /-18000
        America/Bahia -74s -t85kv8:-50 99kaf8:-3c 9a9c0:-50 9io40:-3c 99980:-50 8p65g0:-3c 6zuo0:-50 bs2o0:-3c 67zw0:-50 cjxg0:-3c \
        69uk0:-50 cjxg0:-3c 4ml80:-50 5mf440:-3c 49mk0:-50 haas0:-3c 316k0:-50 cls40:-3c 4ml80:-50 cls40:-3c 66580:-50 cls40:-3c \
        67zw0:-50 981s40:-3c 6u7w0:-50 biw40:-3c 5rbw0:-50 d0lg0:-3c 5ed80:-50 cyqs0:-3c 5ed80:-50 dbpg0:-3c 64ak0:-50 cyqs0:-3c \
        64ak0:-50 cls40:-3c 5rbw0:-50 dbpg0:-3c 51ek0:-50 dbpg0:-3c 6h980:-50 c8tg0:-3c 6h980:-50 c8tg0:-3c 64ak0:-50 c8tg0:-3c \
        6u7w0:-50 bxpg0:-3c 7iak0:-50 biw40:-3c 6u7w0:-50 biw40:-3c 7k580:-50 biw40:-3c 6u7w0:-50 c8tg0:-3c 6h980:-50 dbpg0:-3c \
        5ed80:-50 4irc40:-3c 6u7w0:-50 /-10800
        America/Bahia_Banderas -jho -p1u4k0:-bo 2u5s00:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 591h80:-bo s5qoc0:-a0 afuk0:-bo \
        8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 9q2s0:-a0 7k580:-bo 9q2s0:-a0 afuk0:-bo \
        8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo \
        8a840:-a0 afuk0:-bo 8a840:-8c asqg0:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 /-21600
        America/Barbados -b1h -ug8iaj:-6o fzq06j:-50 6w840:-6o cjrw0:-50 6hes0:-6o b7mk0:-5u 7ves0:-6o h3dpc0:-50 5rbw0:-6o a31g0:-50 \
        8n180:-6o a31g0:-50 8n180:-6o ag040:-50 84ik0:-6o /-14400
        America/Belem -8z8 -t85j0s:-50 99k8ks:-3c 9a9c0:-50 9io40:-3c 99980:-50 8p65g0:-3c 6zuo0:-50 bs2o0:-3c 67zw0:-50 cjxg0:-3c \
        69uk0:-50 cjxg0:-3c 4ml80:-50 5mf440:-3c 49mk0:-50 haas0:-3c 316k0:-50 cls40:-3c 4ml80:-50 cls40:-3c 66580:-50 cls40:-3c \
        67zw0:-50 981s40:-3c 6u7w0:-50 biw40:-3c 5rbw0:-50 d0lg0:-3c 5ed80:-50 /-10800
        America/Belize -gc0 -u52ic0:-a0 3edkc0:-96 6ham0:-a0 c8s20:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 \
        6ham0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 \
        6ham0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 \
        6ham0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 \
        6ham0:-a0 c8s20:-96 6u9a0:-a0 6uc20:-8c 1t67w0:-a0 xulg0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 \
        6ham0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 \
        6ham0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 \
        6ham0:-a0 c8s20:-96 6ham0:-a0 c8s20:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 bvte0:-96 6u9a0:-a0 c8s20:-96 6ham0:-a0 319de0:-8c \
        3e580:-a0 4mcys0:-8c 2vmk0:-a0 /-21600
        America/Blanc-Sablon -aks -18vs838:-6o hw37f8:-50 a2vw0:-6o c5jxg0:-50 1wd180:-6o /-14400
        America/Boa_Vista -b8g -t85grk:-6o 99k93k:-50 9a9c0:-6o 9io40:-50 99980:-6o 8p65g0:-50 6zuo0:-6o bs2o0:-50 67zw0:-6o cjxg0:-50 \
        69uk0:-6o cjxg0:-50 4ml80:-6o 5mf440:-50 49mk0:-6o haas0:-50 316k0:-6o cls40:-50 4ml80:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 981s40:-50 6u7w0:-6o biw40:-50 5rbw0:-6o d0lg0:-50 5ed80:-6o 62xk40:-50 7k580:-6o biw40:-50 cvw0:-6o /-14400
        America/Bogota -dps -srdoy8:-8c 14f1hi8:-6o eefw0:-8c /-18000
        America/Boise -lip -18y0gg0:-dc hxltk0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 1um840:-bo 9s7jw0:-a0 1wd180:-bo b9gdg0:-a0 9cyk0:-bo \
        9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo \
        51k40:-a0 doik0:-bo 64g40:-a0 clmk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo \
        9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo \
        9d440:-a0 9cyk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo \
        8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo \
        8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo \
        8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo \
        6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo \
        6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo \
        6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo \
        6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo /-25200,-21600,3.2.0.7200,11.1.0.7200
        America/Cambridge_Bay 0 -q3gdc0:-bo bjeec0:-a0 1wd180:-bo dvfpg0:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ipzw0:-8c b5mc0:-a0 idcc0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 \
        ast80:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo \
        /-25200,-21600,3.2.0.7200,11.1.0.7200
        America/Campo_Grande -a44 -t85hvw:-6o 99ka7w:-50 9a9c0:-6o 9io40:-50 99980:-6o 8p65g0:-50 6zuo0:-6o bs2o0:-50 67zw0:-6o \
        cjxg0:-50 69uk0:-6o cjxg0:-50 4ml80:-6o 5mf440:-50 49mk0:-6o haas0:-50 316k0:-6o cls40:-50 4ml80:-6o cls40:-50 66580:-6o \
        cls40:-50 67zw0:-6o 981s40:-50 6u7w0:-6o biw40:-50 5rbw0:-6o d0lg0:-50 5ed80:-6o cyqs0:-50 5ed80:-6o dbpg0:-50 64ak0:-6o \
        cyqs0:-50 64ak0:-6o cls40:-50 5rbw0:-6o dbpg0:-50 51ek0:-6o dbpg0:-50 6h980:-6o c8tg0:-50 6h980:-6o c8tg0:-50 64ak0:-6o \
        c8tg0:-50 6u7w0:-6o bxpg0:-50 7iak0:-6o biw40:-50 6u7w0:-6o biw40:-50 7k580:-6o biw40:-50 6u7w0:-6o c8tg0:-50 6h980:-6o \
        dbpg0:-50 5ed80:-6o cls40:-50 64ak0:-6o dfes0:-50 5nmk0:-6o c8tg0:-50 6h980:-6o dbpg0:-50 5rbw0:-6o bvus0:-50 6h980:-6o \
        cls40:-50 64ak0:-6o cls40:-50 6h980:-6o c8tg0:-50 6h980:-6o c8tg0:-50 6u7w0:-6o c8tg0:-50 64ak0:-6o cls40:-50 64ak0:-6o \
        cls40:-50 6h980:-6o c8tg0:-50 6h980:-6o c8tg0:-50 6h980:-6o c8tg0:-50 6h980:-6o dbpg0:-50 5ed80:-6o /-14400
        America/Cancun -g2g -p1u7c0:-a0 vb0dk0:-8c j8d00:-a0 6x2wc0:-8c afuk0:-a0 8a840:-8c ipzw0:-6o 64ak0:-8c 4bms0:-a0 8a840:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 9q2s0:-8c 7k580:-a0 9q2s0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 51k40:-8c /-18000
        America/Caracas -ce8 -15r0wxs:-ce4s bjfjzw:-7i rlo83w:-6o meoxm0:-7i 4dps00:-6o /-14400
        America/Cayenne -9ow -uj7yb4:-6o tcw6r4:-50 /-10800
        America/Cayman -f2k -15r0u9g:-e7ys biv5te:-8c /-18000
        America/Chicago,US/Central -g8c -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bvus0:-8c 776k0:-a0 7kas0:-8c b5rw0:-a0 \
        9d440:-8c 7k580:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 \
        b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 7x9g0:-8c dbjw0:-a0 8a840:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 \
        b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 6w840:-8c 1wd180:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 \
        9d440:-8c 9cyk0:-a0 3lpg0:-8c f4d80:-a0 64g40:-8c clmk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Chihuahua -jn8 -p1u4k0:-bo 2u5s00:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 xes2s0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        iq5g0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 9q2s0:-a0 7k580:-bo 9q2s0:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 /-21600
        America/Ciudad_Juarez -jpw -p1u4k0:-bo 2u5s00:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 xes2s0:-8c afuk0:-a0 8a840:-8c \
        afuk0:-a0 iq5g0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 9q2s0:-a0 7k580:-bo 9q2s0:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo \
        8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo \
        77c40:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo \
        6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo \
        6hes0:-a0 dgyc0:-bo 594c0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo \
        6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo /-25200,-21600,3.2.0.7200,11.1.0.7200
        America/Coral_Harbour,America/Panama -eq8 -15r0uls:-esos 9jvmqg:-8c /-18000
        America/Costa_Rica -fkd -pjw8fn:-a0 ubtl3n:-8c 51ek0:-a0 doo40:-8c 51ek0:-a0 5jso40:-8c 8drw0:-a0 acas0:-8c 2xh80:-a0 /-21600
        America/Coyhaique -dcg -15r0vzk:-d39s ag6l2t:-8c 3dlssr:-d39s 157b79:-6o f4e0r:-d39s 49hzb9:-6o aye0r:-8c 7ves0:-6o awik0:-8c \
        7ves0:-6o awik0:-8c 7ves0:-6o awik0:-8c 7ves0:-6o ayd80:-8c 7ves0:-6o 534ik0:-8c 351g0:-6o 2fnh80:-8c 2mg00:-6o b73400:-50 \
        7k580:-6o c8tg0:-50 6h980:-6o a31g0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o ag040:-50 8a2k0:-6o b5xg0:-50 \
        7k580:-6o b5xg0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 \
        9cyk0:-6o 9d440:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o 9q2s0:-50 8zzw0:-6o b5xg0:-50 7x3w0:-6o asys0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 7x3w0:-6o a31g0:-50 \
        9px80:-6o 9q2s0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7x3w0:-6o asys0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 7x3w0:-6o asys0:-50 8zzw0:-6o 9q2s0:-50 \
        ast80:-6o 5eis0:-50 cyl80:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 bvp80:-6o 6udg0:-50 vonw0:-6o 4olg0:-50 e1h80:-6o 4olg0:-50 \
        e1h80:-6o 4olg0:-50 c8nw0:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 7x9g0:-50 \
        b5rw0:-6o 7x9g0:-50 /-10800
        America/Creston -lks -18vrx38:-bo h39xv8:-dc vbus0:-bo /-25200
        America/Cuiaba -adw -t85hm4:-6o 99k9y4:-50 9a9c0:-6o 9io40:-50 99980:-6o 8p65g0:-50 6zuo0:-6o bs2o0:-50 67zw0:-6o cjxg0:-50 \
        69uk0:-6o cjxg0:-50 4ml80:-6o 5mf440:-50 49mk0:-6o haas0:-50 316k0:-6o cls40:-50 4ml80:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 981s40:-50 6u7w0:-6o biw40:-50 5rbw0:-6o d0lg0:-50 5ed80:-6o cyqs0:-50 5ed80:-6o dbpg0:-50 64ak0:-6o cyqs0:-50 \
        64ak0:-6o cls40:-50 5rbw0:-6o dbpg0:-50 51ek0:-6o dbpg0:-50 6h980:-6o c8tg0:-50 6h980:-6o c8tg0:-50 64ak0:-6o c8tg0:-50 \
        6u7w0:-6o bxpg0:-50 7iak0:-6o biw40:-50 6u7w0:-6o biw40:-50 7k580:-6o biw40:-50 6u7w0:-6o c8tg0:-50 6h980:-6o dbpg0:-50 \
        5ed80:-6o w5hg0:-50 5nmk0:-6o c8tg0:-50 6h980:-6o dbpg0:-50 5rbw0:-6o bvus0:-50 6h980:-6o cls40:-50 64ak0:-6o cls40:-50 \
        6h980:-6o c8tg0:-50 6h980:-6o c8tg0:-50 6u7w0:-6o c8tg0:-50 64ak0:-6o cls40:-50 64ak0:-6o cls40:-50 6h980:-6o c8tg0:-50 \
        6h980:-6o c8tg0:-50 6h980:-6o c8tg0:-50 6h980:-6o dbpg0:-50 5ed80:-6o /-14400
        America/Curacao -crn -u7lckd:-7i rlo7qd:-6o /-14400
        America/Danmarkshavn -3gg -rvusjk:-50 x8nx3k:-3c 8zrk0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c \
        9q000:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c \
        9q000:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 53hk0:0 /0
        America/Dawson -ptg -1079suk:-f0 97l62k:-dc a2vw0:-f0 asys0:-dc 882c0:-f0 bmiwc0:-dc 1wd180:-f0 a7n3w0:-bo 9q000:-f0 465k00:-dc \
        3e2is0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc \
        9d440:-bo 9cyk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo /-25200
        America/Dawson_Creek -m9k -18vrweg:-dc hw36ug:-bo a2vw0:-dc c5jxg0:-bo 1wd180:-dc tj1g0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc \
        asys0:-bo 7x3w0:-dc b5xg0:-bo 7k580:-dc b5xg0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc \
        asys0:-bo 7x3w0:-dc b5xg0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc \
        b5xg0:-bo 7k580:-dc b5xg0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 9d440:-bo /-25200
        America/Denver,America/Shiprock,Navajo,US/Mountain -jfw -18y0j80:-bo hxltk0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 \
        b5rw0:-bo 7kas0:-a0 2vmk0:-bo ataw40:-a0 1wd180:-bo a7n9g0:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 3lpg0:-a0 \
        f4d80:-bo 64g40:-a0 clmk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo /-25200,-21600,3.2.0.7200,11.1.0.7200
        America/Detroit,US/Michigan -fdn -xx8dyd:-a0 5eraud:-8c dyeyk0:-6o 1wd180:-8c 1c9440:-6o 7x3w0:-8c 9rlbxo:-6o 71s2c:-8c \
        9d440:-6o 9cyk0:-8c 2cmdg0:-6o 9cyk0:-8c 3lpg0:-6o f4d80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c \
        7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Dominica -bdc -uj7wl0:-6o /-14400
        America/Edmonton,America/Yellowknife,Canada/Mountain -l0g -x1yazk:-bo 629ink:-a0 a2vw0:-bo 8n6s0:-a0 29ek0:-bo h6lg0:-a0 \
        9px80:-bo 905g0:-a0 7x3w0:-bo b5xg0:-a0 7k580:-bo b5xg0:-a0 7x3w0:-bo 9l0g40:-a0 1wd180:-bo tj1g0:-a0 7x3w0:-bo ctzk40:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 \
        ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo /-25200,-21600,3.2.0.7200,11.1.0.7200
        America/Eirunepe -cxs -t85f28:-8c 99ka68:-6o 9a9c0:-8c 9io40:-6o 99980:-8c 8p65g0:-6o 6zuo0:-8c bs2o0:-6o 67zw0:-8c cjxg0:-6o \
        69uk0:-8c cjxg0:-6o 4ml80:-8c 5mf440:-6o 49mk0:-8c haas0:-6o 316k0:-8c cls40:-6o 4ml80:-8c cls40:-6o 66580:-8c cls40:-6o \
        67zw0:-8c 981s40:-6o 6u7w0:-8c biw40:-6o 5rbw0:-8c d0lg0:-6o 5ed80:-8c 2yy2s0:-6o 6h980:-8c 7hg2s0:-6o 2t2t80:-8c /-18000
        America/El_Salvador -gio -pkm4tc:-a0 ymao5c:-8c 7k580:-a0 b5xg0:-8c 7k580:-a0 /-21600
        America/Ensenada,America/Santa_Isabel,America/Tijuana,Mexico/BajaNorte -lo4 -p1u4k0:-bo 11juo0:-dc 1sm040:-bo 1si580:-dc \
        71s40:-bo 9cyk0:-dc 5iidg0:-bo 1ux6k0:-dc 18uw40:-bo eluk0:-dc oa5g0:-bo 7iak0:-dc b6300:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc \
        tiyo0:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc b5uo0:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc \
        asw00:-bo 7x6o0:-dc 84qys0:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc \
        7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 77c40:-bo c8nw0:-dc \
        6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc \
        6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6hes0:-bo c8nw0:-dc /-28800,-25200,3.2.0.7200,11.1.0.7200
        America/Fort_Nelson -mpz -18vrvy1:-dc hw36e1:-bo a2vw0:-dc c5jxg0:-bo 1wd180:-dc tj1g0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc \
        asys0:-bo 7x3w0:-dc b5xg0:-bo 7k580:-dc b5xg0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc \
        asys0:-bo 7x3w0:-dc b5xg0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc \
        b5xg0:-bo 7k580:-dc b5xg0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6hes0:-bo /-25200
        America/Fort_Wayne,America/Indiana/Indianapolis,America/Indianapolis,US/East-Indiana -fye -18y0m00:-a0 hxltk0:-8c ast80:-a0 \
        7x9g0:-8c ast80:-a0 baw840:-8c 51ek0:-a0 6w840:-8c 1wd180:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 19q7w0:-a0 asys0:-8c 5qonw0:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c ihslg0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Fortaleza -74o -t85kvc:-50 99kafc:-3c 9a9c0:-50 9io40:-3c 99980:-50 8p65g0:-3c 6zuo0:-50 bs2o0:-3c 67zw0:-50 cjxg0:-3c \
        69uk0:-50 cjxg0:-3c 4ml80:-50 5mf440:-3c 49mk0:-50 haas0:-3c 316k0:-50 cls40:-3c 4ml80:-50 cls40:-3c 66580:-50 cls40:-3c \
        67zw0:-50 981s40:-3c 6u7w0:-50 biw40:-3c 5rbw0:-50 d0lg0:-3c 5ed80:-50 cyqs0:-3c 5ed80:-50 dbpg0:-3c 64ak0:-50 514g40:-3c \
        7k580:-50 biw40:-3c puk0:-50 id6s0:-3c 6h980:-50 /-10800
        America/Glace_Bay -b3o -z94kwc:-6o 89fk8c:-50 a2vw0:-6o c5jxg0:-50 1wd180:-6o 3y8g40:-50 7x3w0:-6o 9pa5g0:-50 9cyk0:-6o \
        9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o \
        8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o \
        8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o /-14400,-10800,3.2.0.7200,11.1.0.7200
        America/Godthab,America/Nuuk -9kw -rvumf4:-50 x8nqz4:-3c 8zrk0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 \
        9d1c0:-3c 9q000:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 \
        9d1c0:-3c 9q000:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 9d1c0:-3c 9d1c0:-50 \
        9q000:-3c asw00:-50 7x6o0:-3c asw00:-50 7x6o0:-3c asw00:-50 7x6o0:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7k800:-3c b5uo0:-50 \
        7x6o0:-3c asw00:-50 7x6o0:-3c asw00:-50 7x6o0:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7k800:-3c b5uo0:-50 \
        7x6o0:-3c asw00:-50 7x6o0:-3c asw00:-50 7x6o0:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7x6o0:-3c asw00:-50 \
        7x6o0:-3c asw00:-50 7x6o0:-3c asw00:-50 7x6o0:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7x6o0:-3c asw00:-50 \
        7x6o0:-3c asw00:-50 7x6o0:-3c b5uo0:-50 7k800:-3c b5uo0:-50 7k800:-3c j31c0:-1o asw00:-3c 7x6o0:-1o asw00:-3c 7x6o0:-1o \
        asw00:-3c 7x6o0:-1o b5uo0:-3c 7k800:-1o b5uo0:-3c 7k800:-1o b5uo0:-3c /-7200,-3600,3.5.0.-3600,10.5.0.0
        America/Goose_Bay -b6s -18vs7h8:-9rgs hw35go:-6zgs a2vw0:-9rgs 8kjbw0:-5u kzjyk:-46 7k580:-5u b5xg0:-46 7k580:-5u b5xg0:-46 \
        7k580:-5u biw40:-46 776k0:-5u biw40:-46 7k580:-5u b5xg0:-46 7k580:-5u b5xg0:-46 1roo40:-5u biw40:-46 7k580:-5u b5xg0:-46 \
        7k580:-5u b5xg0:-46 7k580:-5u b5xg0:-46 7k580:-5u biw40:-46 7k580:-5u ag040:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 \
        7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u b5xg0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 \
        7x3w0:-5u asys0:-46 9px80:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 \
        9px80:-5u 6y2s0:-6o 22420:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o \
        905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o \
        905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 8a2lo:-50 afuk0:-6o 8a840:-3c asqg0:-6o \
        7xc80:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8tec:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        /-14400,-10800,3.2.0.7200,11.1.0.7200
        America/Grand_Turk -d68 -15r0w5s:-e7ys biv7pq:-8c z3brw2:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o \
        9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o 1wruk0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Grenada -bfo -uj7wkc:-6o /-14400
        America/Guadeloupe -be8 -ukehxs:-6o /-14400
        America/Guatemala -grg -qqqskk:-a0 ss0akk:-8c 4ofw0:-a0 4tidg0:-8c 6djw0:-a0 3wwas0:-8c 8n180:-a0 7n5ms0:-8c 7x3w0:-a0 /-21600
        America/Guayaquil -es8 -15r0ujs:-8q le9mf4:-8c wb620o:-6o 3jp80:-8c /-18000
        America/Guyana -arr -uhmik9:-6o 1va8c9:-69 vj6nb0:-50 8p0jd0:-6o /-14400
        America/Halifax,Canada/Atlantic -bs0 -z94k80:-6o 777go0:-50 9et80:-6o st9o0:-50 a2vw0:-6o ssyk0:-50 5rbw0:-6o cv1g0:-50 \
        69uk0:-6o c6ys0:-50 6kyk0:-6o ci2s0:-50 67zw0:-6o ci2s0:-50 6w2k0:-6o bu040:-50 7lzw0:-6o bu040:-50 66580:-6o bu040:-50 \
        7lzw0:-6o bu040:-50 64ak0:-6o cls40:-50 5v180:-6o cv1g0:-50 6j3w0:-6o c6ys0:-50 79180:-6o b42s0:-50 7lzw0:-6o b42s0:-50 \
        7yyk0:-6o bu040:-50 64ak0:-6o dbpg0:-50 66580:-6o cls40:-50 5ed80:-6o bu040:-50 7lzw0:-6o b42s0:-50 7lzw0:-6o cjxg0:-50 \
        66580:-6o bh1g0:-50 7lzw0:-6o b42s0:-50 7lzw0:-6o 6uj00:-50 1wd180:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o tw040:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o tw040:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o 1cm2s0:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 \
        9cyk0:-6o 9d440:-50 9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 \
        9cyk0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 \
        9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 \
        9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 \
        ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 \
        ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 \
        ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 \
        ast80:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 \
        c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 \
        c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 \
        c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        /-14400,-10800,3.2.0.7200,11.1.0.7200
        America/Havana,Cuba -f94 -15r0u2w:-f9cs ijto08:-8c 1icfyo:-6o 69uk0:-8c 62s040:-6o 4ofw0:-8c e1ms0:-6o 51ek0:-8c e1ms0:-6o \
        4ofw0:-8c 1fhs40:-6o 4ofw0:-8c e1ms0:-6o 4ofw0:-8c 9s9k40:-6o 67zw0:-8c cedg0:-6o 6h980:-8c 9o840:-6o 7yyk0:-8c b5xg0:-6o \
        7k580:-8c bvus0:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 9d440:-6o 8a2k0:-8c ag040:-6o 8bx80:-8c ae5g0:-6o \
        8drw0:-8c acas0:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9q2s0:-6o 7x3w0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 8a2k0:-8c ag040:-6o 8a2k0:-8c 7x9g0:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 905g0:-6o a2vw0:-8c 905g0:-6o 9q000:-8c 902o0:-6o \
        9q000:-8c 902o0:-6o 9q000:-8c 902o0:-6o 9q000:-8c 902o0:-6o 9q000:-8c 9d1c0:-6o 9d1c0:-8c 9d1c0:-6o 9q000:-8c 8n400:-6o \
        asw00:-8c 7x6o0:-6o b5uo0:-8c 7x6o0:-6o asw00:-8c 7x6o0:-6o asw00:-8c 8a5c0:-6o afxc0:-8c 8a5c0:-6o afxc0:-8c 7x6o0:-6o \
        1cm000:-8c 6uao0:-6o bvs00:-8c 779c0:-6o bitc0:-8c 6uao0:-6o bvs00:-8c 779c0:-6o bvs00:-8c 779c0:-6o c8qo0:-8c 779c0:-6o \
        b5uo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6uao0:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o \
        c8qo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6uao0:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o \
        c8qo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6uao0:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c 6hc00:-6o c8qo0:-8c \
        /-18000,-14400,3.2.0.0,11.1.0.3600
        America/Hermosillo -kjs -p1u4k0:-bo 2u5s00:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 591h80:-bo s5qoc0:-a0 afuk0:-bo \
        8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo /-25200
        America/Indiana/Knox,America/Knox_IN,US/Indiana-Starke -g1i -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c \
        1wd180:-a0 tj1g0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c \
        7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 7x3w0:-a0 asys0:-8c \
        7x3w0:-a0 asys0:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c s3180:-a0 1twas0:-8c 9cyk0:-a0 9d440:-8c \
        9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 3lpg0:-8c \
        f4d80:-a0 64g40:-8c clmk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9cyk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c 84duk0:-a0 6udg0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Indiana/Marengo -fzn -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 2wsas0:-8c 7x3w0:-a0 \
        1c9440:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 b5xg0:-8c 465h80:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o \
        9cyk0:-8c ouis0:-6o clmk0:-8c fvt9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Indiana/Petersburg -g5v -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 501ek0:-8c 7kas0:-a0 \
        b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 9cyk0:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c sfzw0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 3lpg0:-8c f4d80:-a0 \
        64g40:-8c clmk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c feivw0:-a0 6udg0:-8c ipzw0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Indiana/Tell_City -g2f -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 501ek0:-8c 7kas0:-a0 \
        b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 9cyk0:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 1tw580:-a0 9d440:-8c 9cyk0:-a0 9d440:-6o 9cvs0:-8c 9d440:-6o 9cyk0:-8c \
        islhg0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Indiana/Vevay -fr4 -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 4gyis0:-8c 7txx80:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c hfzhg0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Indiana/Vincennes -g7j -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 asys0:-8c 7x3w0:-a0 \
        3fidg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5rw0:-8c 7kas0:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 asys0:-8c 9px80:-a0 9d440:-8c 7k580:-a0 b5xg0:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 2lz980:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c islhg0:-a0 6udg0:-8c ipzw0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Indiana/Winamac -g1d -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 465h80:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c islhg0:-a0 6udg0:-6o c8l40:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Inuvik 0 -8ve5c0:-dc a34zs0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-a0 9cvs0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 \
        ast80:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo \
        /-25200,-21600,3.2.0.7200,11.1.0.7200
        America/Iqaluit,America/Pangnirtung 0 -eb6ao0:-6o 1nh7c0:-8c dvfpg0:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c \
        8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c \
        8a840:-6o ast80:-a0 7xc80:-8c ipzw0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Jamaica,Jamaica -e7y -u85og2:-8c wbl182:-6o f4d80:-8c 64g40:-6o clmk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c /-18000
        America/Juneau 15rv -1hc7qjz:-ow5s h4yu44:-dc ln707v:-bo 1wd180:-dc cawis0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 3lpg0:-bo f4d80:-dc 64g40:-bo clmk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc s36s0:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-f0 9d6w0:-dc 9cyk0:-f0 \
        9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 \
        8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 8a840:-dc afuk0:-f0 \
        8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 8a840:-dc afuk0:-f0 \
        8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 /-32400,-28800,3.2.0.7200,11.1.0.7200
        America/Kentucky/Louisville,America/Louisville -fvq -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 sg5g0:-8c 6bp80:-a0 \
        a98o40:-8c 7x3w0:-a0 6w840:-8c 1wd180:-a0 ast9o:-8c 1sw2c:-a0 21gis0:-8c 7k580:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 9d440:-8c 3nfek0:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o \
        9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c ouis0:-6o clmk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o \
        afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o \
        afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Kentucky/Monticello -fpo -18y0m00:-a0 hxltk0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 bs6g40:-8c \
        9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 3lpg0:-8c \
        f4d80:-a0 64g40:-8c clmk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9cyk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ipzw0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c \
        7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Kralendijk,America/Lower_Princes,America/Marigot,America/Puerto_Rico,America/St_Barthelemy,America/Virgin -c8p \
        -10xhp3b:-6o mhp1jb:-50 1s3hg0:-6o /-14400
        America/La_Paz -cmc -jxzspo:-9ucs 84ik0:-6o /-14400
        America/Lima -e9o -15r0v2c:-eacs 9ov9co:-8c fcxjlo:-6o 4ml80:-8c 93us0:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c nw16s0:-6o 4ml80:-8c \
        e5c40:-6o 4ml80:-8c 1fr1g0:-6o 4ml80:-8c 1yiys0:-6o 4ml80:-8c /-18000
        America/Los_Angeles,US/Pacific -lwa -18y0gg0:-dc hxltk0:-bo ast80:-dc 7x9g0:-bo ast80:-dc bmtus0:-bo 1wd180:-dc 1a3c5o:-bo \
        f2iic:-dc owao0:-bo 7k800:-dc b5uo0:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo \
        7x6o0:-dc b5uo0:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc asw00:-bo 7x6o0:-dc b5uo0:-bo \
        7k800:-dc b5uo0:-bo 9d1c0:-dc 9d1c0:-bo 9d1c0:-dc 9d1c0:-bo 9d1c0:-dc 9d1c0:-bo 9q000:-dc 902o0:-bo 9q000:-dc 9d440:-bo \
        9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9cyk0:-dc 3lpg0:-bo f4d80:-dc 64g40:-bo clmk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9cyk0:-dc 9d440:-bo 9cyk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo \
        afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo \
        afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo \
        afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc /-28800,-25200,3.2.0.7200,11.1.0.7200
        America/Maceio -6m4 -t85ldw:-50 99kaxw:-3c 9a9c0:-50 9io40:-3c 99980:-50 8p65g0:-3c 6zuo0:-50 bs2o0:-3c 67zw0:-50 cjxg0:-3c \
        69uk0:-50 cjxg0:-3c 4ml80:-50 5mf440:-3c 49mk0:-50 haas0:-3c 316k0:-50 cls40:-3c 4ml80:-50 cls40:-3c 66580:-50 cls40:-3c \
        67zw0:-50 981s40:-3c 6u7w0:-50 biw40:-3c 5rbw0:-50 d0lg0:-3c 5ed80:-50 cyqs0:-3c 5ed80:-50 dbpg0:-3c 64ak0:-50 2yl440:-3c \
        64ak0:-50 1wf1g0:-3c 7k580:-50 biw40:-3c puk0:-50 id6s0:-3c 6h980:-50 /-10800
        America/Managua -fz8 -15r0tcs:-fzcs n7jmo4:-a0 ka1i0o:-8c xqqk0:-a0 24p6s0:-8c 53980:-a0 dmtg0:-8c 53980:-a0 60itw0:-8c \
        dq240:-a0 53es0:-8c 235h80:-a0 4beis0:-8c 8zzw0:-a0 at4c0:-8c 7x140:-a0 /-21600
        America/Manaus,Brazil/West -b44 -t85gvw:-6o 99k97w:-50 9a9c0:-6o 9io40:-50 99980:-6o 8p65g0:-50 6zuo0:-6o bs2o0:-50 67zw0:-6o \
        cjxg0:-50 69uk0:-6o cjxg0:-50 4ml80:-6o 5mf440:-50 49mk0:-6o haas0:-50 316k0:-6o cls40:-50 4ml80:-6o cls40:-50 66580:-6o \
        cls40:-50 67zw0:-6o 981s40:-50 6u7w0:-6o biw40:-50 5rbw0:-6o d0lg0:-50 5ed80:-6o 2yy2s0:-50 6h980:-6o /-14400
        America/Martinique -bb8 -umcvcs:-6o zz5x4s:-50 8zzw0:-6o /-14400
        America/Matamoros -i20 -p1u7c0:-a0 ykt480:-8c ast80:-a0 3vppg0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 9q2s0:-8c 7k580:-a0 9q2s0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 77c40:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Mazatlan,Mexico/BajaSur -jpg -p1u4k0:-bo 2u5s00:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 591h80:-bo s5qoc0:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 9q2s0:-a0 7k580:-bo 9q2s0:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo /-25200
        America/Menominee -g83 -17zjvrx:-a0 gz53bx:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 asys0:-8c 7x3w0:-a0 \
        a7n9g0:-8c 9px80:-a0 1at9g0:-8c 2cm7w0:-a0 3lpg0:-8c f4d80:-a0 64g40:-8c clmk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 \
        9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 \
        7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 6udg0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Merida -glg -p1u7c0:-a0 vb0dk0:-8c fzuk0:-a0 70bes0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 9q2s0:-8c 7k580:-a0 9q2s0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 /-21600
        America/Metlakatla 16au -1hc7qjz:-od6s h4ytl5:-dc ln70qu:-bo 1wd180:-dc cawis0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 3lpg0:-bo f4d80:-dc 64g40:-bo clmk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo \
        9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo \
        9px80:-dc gpc840:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc g7980:-f0 2itg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 /-32400,-28800,3.2.0.7200,11.1.0.7200
        America/Mexico_City,Mexico/General -id0 -p1u4k0:-bo 2u5s00:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 3knek0:-8c 776k0:-a0 \
        rf440:-8c 5t6k0:-a0 1evk40:-8c 71mk0:-a0 30p1g0:-8c 8n180:-a0 nufxo0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 9q2s0:-8c 7k580:-a0 9q2s0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 \
        7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 \
        7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 \
        7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 /-21600
        America/Miquelon -aeg -uk1k9k:-6o zy4wpk:-50 3m59g0:-3c afuk0:-50 8a840:-3c ast80:-50 7x9g0:-3c ast80:-50 7x9g0:-3c ast80:-50 \
        8a840:-3c afuk0:-50 8a840:-3c afuk0:-50 8a840:-3c ast80:-50 7x9g0:-3c ast80:-50 7x9g0:-3c ast80:-50 8a840:-3c afuk0:-50 \
        8a840:-3c afuk0:-50 8a840:-3c afuk0:-50 8a840:-3c ast80:-50 7x9g0:-3c ast80:-50 7x9g0:-3c ast80:-50 8a840:-3c afuk0:-50 \
        8a840:-3c afuk0:-50 8a840:-3c ast80:-50 7x9g0:-3c ast80:-50 7x9g0:-3c ast80:-50 6udg0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 \
        6hes0:-3c c8nw0:-50 6udg0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 \
        6hes0:-3c c8nw0:-50 6udg0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 \
        6udg0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 \
        6udg0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 6hes0:-3c c8nw0:-50 /-10800,-7200,3.2.0.7200,11.1.0.7200
        America/Moncton -bzw -18wys04:-8c 9nu9w4:-6o 89fhg0:-50 a2vw0:-6o 7mqqo0:-50 4ofw0:-6o e1ms0:-50 4ofw0:-6o e1ms0:-50 4ofw0:-6o \
        e1ms0:-50 4ofw0:-6o e1ms0:-50 4ofw0:-6o e1ms0:-50 4ofw0:-6o dmtg0:-50 64ak0:-6o cao40:-50 6fek0:-6o bkqs0:-50 7iak0:-6o \
        6y5k0:-50 1wd180:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o \
        b5xg0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7x3w0:-6o \
        asys0:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o s36s0:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 9px80:-6o 905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 8a840:-50 afuk0:-6o \
        8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a2lo:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 6uiyc:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        /-14400,-10800,3.2.0.7200,11.1.0.7200
        America/Monterrey -iks -p1u7c0:-bo 2u5us0:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 t89k40:-8c ast80:-a0 3vppg0:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 9q2s0:-8c 7k580:-a0 9q2s0:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 /-21600
        America/Montevideo -aer -px8099:-6o 1s74p9:-50 9et80:-5u 9exe0:-50 9czy0:-5u 9exe0:-50 9czy0:-5u 3ydyq0:-50 7x5a0:-5u asxe0:-50 \
        7x5a0:-5u asxe0:-50 7x5a0:-5u asxe0:-50 7x5a0:-5u b5w20:-50 7k6m0:-5u b5w20:-50 7k6m0:-5u 9q1e0:-50 9czy0:-5u asxe0:-50 \
        7x5a0:-5u 6do20:-50 ppvy0:-46 4mmm0:-50 8g9qq0:-46 901a0:-50 38pe0:-3c 2inw0:-50 2nf9g0:-3c 8zzw0:-50 1e3s40:-46 9o3y0:-50 \
        q8he0:-3c 2kik0:-50 yxhg0:-3c 4bh80:-50 s36s0:-2i 2vl60:-46 905g0:-50 5rg20:-3c 51ek0:-50 weqs0:-3c 3yik0:-50 e1ms0:-3c \
        4ofw0:-50 erk40:-3c 3yik0:-50 2vs40:-3c gk7w0:-50 41iys0:-3c 3wnw0:-50 erk40:-3c 4bh80:-50 c8tg0:-3c 64ak0:-50 c8tg0:-3c \
        6u7w0:-50 c8tg0:-3c 6h980:-50 bvus0:-3c 6u7w0:-50 614qs0:-3c 9q2s0:-50 a31g0:-3c 7x3w0:-50 ag040:-3c 8a2k0:-50 asys0:-3c \
        7x3w0:-50 asys0:-3c 7x3w0:-50 asys0:-3c 8a2k0:-50 ag040:-3c 8a2k0:-50 ag040:-3c 8a2k0:-50 asys0:-3c 7x3w0:-50 asys0:-3c \
        7x3w0:-50 asys0:-3c 7x3w0:-50 /-10800
        America/Montreal,America/Nipigon,America/Thunder_Bay,America/Toronto,Canada/Eastern -ep8 -1353das:-8c c5efes:-6o a2vw0:-8c \
        7yx60:-6o aqzy0:-8c 9q8c0:-6o 7jzo0:-8c bw0c0:-6o 6bp80:-8c cedg0:-6o 6h980:-8c c8tg0:-6o 6h980:-8c bvus0:-6o 776k0:-8c \
        biw40:-6o 776k0:-8c biw40:-6o 776k0:-8c biw40:-6o 7k580:-8c b5xg0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c \
        asys0:-6o 7x3w0:-8c b5xg0:-6o 7k580:-8c b5xg0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c \
        asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c b5xg0:-6o 7k580:-8c b5xg0:-6o 2twfw0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c \
        asys0:-6o 7x3w0:-8c asys0:-6o b5rw0:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c \
        asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c b5xg0:-6o 7x3w0:-8c asys0:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c \
        9d440:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c \
        905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c \
        7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Montserrat -bis -uj7wfk:-6o /-14400
        America/Nassau -ebu -u6m4c6:-8c fqrow6:-6o 1e5h80:-8c 1lhg0:-6o dbjw0:-8c 9o00c0:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o \
        9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o \
        afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o \
        afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/New_York,US/Eastern -dpe -18y0os0:-8c hxltk0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o b5rw0:-8c 905g0:-6o 7x3w0:-8c \
        b5xg0:-6o 7k580:-8c b5xg0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c \
        b5xg0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c b5xg0:-6o 7k580:-8c \
        b5xg0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c b5xg0:-6o 7k580:-8c \
        b5xg0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c 6w840:-6o 1wd180:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c \
        asys0:-6o 7x3w0:-8c b5xg0:-6o 7k580:-8c b5xg0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c asys0:-6o 7x3w0:-8c \
        asys0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c \
        9d440:-6o 9cyk0:-8c 3lpg0:-6o f4d80:-8c 64g40:-6o clmk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c \
        9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c \
        8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c \
        6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Nome 101a -1hc7qjz:-umqs h4yzup:-ic ln72ta:-go 1wd180:-ic cawis0:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9px80:-ic \
        9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 3lpg0:-go f4d80:-ic 64g40:-go clmk0:-ic 9d440:-go 9px80:-ic 905g0:-go 9px80:-ic \
        9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9cyk0:-ic 9d440:-go 9px80:-ic 905g0:-go 9px80:-f0 \
        9cyk0:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 \
        7x9g0:-dc ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 \
        8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 \
        8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 6udg0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 /-32400,-28800,3.2.0.7200,11.1.0.7200
        America/Noronha,Brazil/DeNoronha -604 -t85lzw:-3c 99k8rw:-1o 9a9c0:-3c 9io40:-1o 99980:-3c 8p65g0:-1o 6zuo0:-3c bs2o0:-1o \
        67zw0:-3c cjxg0:-1o 69uk0:-3c cjxg0:-1o 4ml80:-3c 5mf440:-1o 49mk0:-3c haas0:-1o 316k0:-3c cls40:-1o 4ml80:-3c cls40:-1o \
        66580:-3c cls40:-1o 67zw0:-3c 981s40:-1o 6u7w0:-3c biw40:-1o 5rbw0:-3c d0lg0:-1o 5ed80:-3c cyqs0:-1o 5ed80:-3c dbpg0:-1o \
        64ak0:-3c 514g40:-1o 7k580:-3c biw40:-1o cvw0:-3c iq5g0:-1o 6h980:-3c /-7200
        America/North_Dakota/Beulah -iuj -18y0j80:-bo hxltk0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo bmtus0:-a0 1wd180:-bo b9gdg0:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 3lpg0:-a0 f4d80:-bo 64g40:-a0 clmk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6udg0:-a0 ipzw0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/North_Dakota/Center -irc -18y0j80:-bo hxltk0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo bmtus0:-a0 1wd180:-bo b9gdg0:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 3lpg0:-a0 f4d80:-bo 64g40:-a0 clmk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 ipzw0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/North_Dakota/New_Salem -is3 -18y0j80:-bo hxltk0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo bmtus0:-a0 1wd180:-bo b9gdg0:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 3lpg0:-a0 f4d80:-bo 64g40:-a0 clmk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ipzw0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Ojinaga -jc4 -p1u4k0:-bo 2u5s00:-a0 1si580:-bo 8jhg0:-a0 7x3w0:-bo 9eys0:-a0 xes2s0:-8c afuk0:-a0 8a840:-8c afuk0:-a0 \
        iq5g0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 9q2s0:-a0 7k580:-bo 9q2s0:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 77c40:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 \
        ipzw0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 \
        6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Paramaribo -a7s -usj4g8:-a84s cixc0c:-a7os 5lydbk:-5u kcrm6c:-50 /-10800
        America/Phoenix,US/Arizona -kr6 -18y0j80:-bo hxltk0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo bmtus0:-a0 zjedo:-bo 4olg0:-a0 9et80:-bo \
        bs6lmc:-a0 9cyk0:-bo /-25200
        America/Port-au-Prince -de8 -15r0vxs:-81 e4gmng:-8c ylcf6c:-6o 8zzw0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 8aaw0:-6o asw00:-8c 7x6o0:-6o asw00:-8c 7x6o0:-6o asw00:-8c 8a5c0:-6o afxc0:-8c 8a5c0:-6o \
        afxc0:-8c 8a5c0:-6o asw00:-8c 7x6o0:-6o asw00:-8c 7x6o0:-6o asw00:-8c 8a5c0:-6o afxc0:-8c 8a5c0:-6o afxc0:-8c 3vpjw0:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 2stv00:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c pkg40:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        America/Port_of_Spain -be4 -u6m79w:-6o /-14400
        America/Porto_Acre,America/Rio_Branco,Brazil/Acre -ck0 -t85fg0:-8c 99kak0:-6o 9a9c0:-8c 9io40:-6o 99980:-8c 8p65g0:-6o 6zuo0:-8c \
        bs2o0:-6o 67zw0:-8c cjxg0:-6o 69uk0:-8c cjxg0:-6o 4ml80:-8c 5mf440:-6o 49mk0:-8c haas0:-6o 316k0:-8c cls40:-6o 4ml80:-8c \
        cls40:-6o 66580:-8c cls40:-6o 67zw0:-8c 981s40:-6o 6u7w0:-8c biw40:-6o 5rbw0:-8c d0lg0:-6o 5ed80:-8c amves0:-6o 2t2t80:-8c /-18000
        America/Porto_Velho -bu0 -t85g60:-6o 99k8i0:-50 9a9c0:-6o 9io40:-50 99980:-6o 8p65g0:-50 6zuo0:-6o bs2o0:-50 67zw0:-6o cjxg0:-50 \
        69uk0:-6o cjxg0:-50 4ml80:-6o 5mf440:-50 49mk0:-6o haas0:-50 316k0:-6o cls40:-50 4ml80:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 981s40:-50 6u7w0:-6o biw40:-50 5rbw0:-6o d0lg0:-50 5ed80:-6o /-14400
        America/Punta_Arenas -d4s -15r0w78:-d39s ag6lah:-8c 3dlssr:-d39s 157b79:-6o f4e0r:-d39s 49hzb9:-6o aye0r:-8c 7ves0:-6o awik0:-8c \
        7ves0:-6o awik0:-8c 7ves0:-6o awik0:-8c 7ves0:-6o ayd80:-8c 7ves0:-6o 534ik0:-8c 351g0:-6o 2fnh80:-8c 2mg00:-6o b73400:-50 \
        7k580:-6o c8tg0:-50 6h980:-6o a31g0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o ag040:-50 8a2k0:-6o b5xg0:-50 \
        7k580:-6o b5xg0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 \
        9cyk0:-6o 9d440:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o 9q2s0:-50 8zzw0:-6o b5xg0:-50 7x3w0:-6o asys0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 7x3w0:-6o a31g0:-50 \
        9px80:-6o 9q2s0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7x3w0:-6o asys0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 7x3w0:-6o asys0:-50 8zzw0:-6o 9q2s0:-50 \
        ast80:-6o 5eis0:-50 cyl80:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 bvp80:-6o 6udg0:-50 vonw0:-6o 4olg0:-50 /-10800
        America/Rainy_River,America/Winnipeg,Canada/Central -hzo -171bfcc:-a0 f0j80c:-8c 7k580:-a0 tj700:-8c a2vw0:-a0 9ok840:-8c \
        6u7w0:-a0 2a5hg0:-8c 1wd180:-a0 biw40:-8c 7x3w0:-a0 a31g0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b7s40:-8c \
        7tek0:-a0 autg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c \
        7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 9cyk0:-a0 9d440:-8c 7x3w0:-a0 1cm2s0:-8c 7k580:-a0 1cm2s0:-8c \
        9q000:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9q000:-a0 9d1c0:-8c \
        9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9q000:-a0 902o0:-8c 9q000:-a0 9d1c0:-8c \
        9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9q000:-a0 902o0:-8c 9q000:-a0 9d1c0:-8c \
        9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 9d1c0:-8c 9d1c0:-a0 8a5c0:-8c afxc0:-a0 8a5c0:-8c asw00:-a0 7x6o0:-8c asw00:-a0 7x6o0:-8c \
        asw00:-a0 8a5c0:-8c afxc0:-a0 8a5c0:-8c afxc0:-a0 8a5c0:-8c asw00:-a0 7x6o0:-8c asw00:-a0 7x6o0:-8c asw00:-a0 8a5c0:-8c \
        afxc0:-a0 8a5c0:-8c afxc0:-a0 8a5c0:-8c afxc0:-a0 8a5c0:-8c asw00:-a0 7x6o0:-8c asw00:-a0 7x6o0:-8c asw00:-a0 8a5c0:-8c \
        afxc0:-a0 8a5c0:-8c afxc0:-a0 8a5c0:-8c asw00:-a0 7x6o0:-8c asw00:-a0 7x6o0:-8c ast80:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Rankin_Inlet 0 -6s8lc0:-a0 7zza80:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        tivw0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 6udg0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Recife -6go -t85ljc:-50 99kb3c:-3c 9a9c0:-50 9io40:-3c 99980:-50 8p65g0:-3c 6zuo0:-50 bs2o0:-3c 67zw0:-50 cjxg0:-3c \
        69uk0:-50 cjxg0:-3c 4ml80:-50 5mf440:-3c 49mk0:-50 haas0:-3c 316k0:-50 cls40:-3c 4ml80:-50 cls40:-3c 66580:-50 cls40:-3c \
        67zw0:-50 981s40:-3c 6u7w0:-50 biw40:-3c 5rbw0:-50 d0lg0:-3c 5ed80:-50 cyqs0:-3c 5ed80:-50 dbpg0:-3c 64ak0:-50 514g40:-3c \
        7k580:-50 biw40:-3c cvw0:-50 iq5g0:-3c 6h980:-50 /-10800
        America/Regina,Canada/Saskatchewan -jdo -xkq9yc:-bo 6l1hmc:-a0 a2vw0:-bo 60enw0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo asys0:-a0 \
        7x3w0:-bo b5xg0:-a0 7k580:-bo b5xg0:-a0 7x3w0:-bo 1b6840:-a0 9cyk0:-bo 9d440:-a0 8zzw0:-bo 9q2s0:-a0 9cyk0:-bo 9q2s0:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 66gc0:-a0 1wd180:-bo a31g0:-a0 9cyk0:-bo a31g0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo asys0:-a0 \
        7x3w0:-bo b5xg0:-a0 7k580:-bo b5xg0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo asys0:-a0 \
        7x3w0:-bo b5xg0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo tj1g0:-a0 9cyk0:-bo 9d440:-a0 /-21600
        America/Resolute 0 -bnp9c0:-a0 cvfy80:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        tivw0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c tvuk0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        America/Santarem -a4o -t85hvc:-6o 99ka7c:-50 9a9c0:-6o 9io40:-50 99980:-6o 8p65g0:-50 6zuo0:-6o bs2o0:-50 67zw0:-6o cjxg0:-50 \
        69uk0:-6o cjxg0:-50 4ml80:-6o 5mf440:-50 49mk0:-6o haas0:-50 316k0:-6o cls40:-50 4ml80:-6o cls40:-50 66580:-6o cls40:-50 \
        67zw0:-6o 981s40:-50 6u7w0:-6o biw40:-50 5rbw0:-6o d0lg0:-50 5ed80:-6o amves0:-50 /-10800
        America/Santiago,Chile/Continental -d39 -vauawr:-8c 3dlssr:-d39s 157b79:-6o f4e0r:-d39s 49hzb9:-6o aye0r:-8c 7ves0:-6o awik0:-8c \
        7ves0:-6o awik0:-8c 7ves0:-6o awik0:-8c 7ves0:-6o ayd80:-8c 7ves0:-6o 534ik0:-8c 351g0:-6o 229zw0:-50 2b980:-6o b2840:-8c \
        2mg00:-6o b73400:-50 7k580:-6o c8tg0:-50 6h980:-6o a31g0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o ag040:-50 \
        8a2k0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 \
        7k580:-6o b5xg0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 \
        7k580:-6o b5xg0:-50 9cyk0:-6o 9d440:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o 9q2s0:-50 8zzw0:-6o b5xg0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 \
        7x3w0:-6o a31g0:-50 9px80:-6o 9q2s0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 \
        7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 7x3w0:-6o asys0:-50 \
        8zzw0:-6o 9q2s0:-50 ast80:-6o 5eis0:-50 cyl80:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 bvp80:-6o 6udg0:-50 vonw0:-6o 4olg0:-50 \
        e1h80:-6o 4olg0:-50 e1h80:-6o 4olg0:-50 c8nw0:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 \
        afuk0:-6o 7x9g0:-50 b5rw0:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 \
        b5rw0:-6o 7kas0:-50 /-14400,-10800,9.1.6.86400,4.1.6.86400
        America/Santo_Domingo -cy0 -15r0we0:-7s mkixco:-8c hiw29c:-6o 67zw0:-8c 1dy840:-7i 62ha0:-8c cnle0:-7i 4h2m0:-8c elyq0:-7i \
        47ta0:-8c ei9e0:-7i 4bim0:-8c eek20:-7i 4dda0:-8c ecpe0:-6o dkmtg0:-8c 1stc0:-6o /-14400
        America/Sao_Paulo,Brazil/East -8ms -t85jd8:-50 99k8x8:-3c 9a9c0:-50 9io40:-3c 99980:-50 8p65g0:-3c 6zuo0:-50 bs2o0:-3c 67zw0:-50 \
        cjxg0:-3c 69uk0:-50 cjxg0:-3c 4ml80:-50 5k02s0:-3c 6onw0:-50 haas0:-3c 316k0:-50 cls40:-3c 4ml80:-50 cls40:-3c 66580:-50 \
        cls40:-3c 67zw0:-50 981s40:-3c 6u7w0:-50 biw40:-3c 5rbw0:-50 d0lg0:-3c 5ed80:-50 cyqs0:-3c 5ed80:-50 dbpg0:-3c 64ak0:-50 \
        cyqs0:-3c 64ak0:-50 cls40:-3c 5rbw0:-50 dbpg0:-3c 51ek0:-50 dbpg0:-3c 6h980:-50 c8tg0:-3c 6h980:-50 c8tg0:-3c 64ak0:-50 \
        c8tg0:-3c 6u7w0:-50 bxpg0:-3c 7iak0:-50 biw40:-3c 6u7w0:-50 biw40:-3c 7k580:-50 biw40:-3c 6u7w0:-50 c8tg0:-3c 6h980:-50 \
        dbpg0:-3c 5ed80:-50 cls40:-3c 64ak0:-50 dfes0:-3c 5nmk0:-50 c8tg0:-3c 6h980:-50 dbpg0:-3c 5rbw0:-50 bvus0:-3c 6h980:-50 \
        cls40:-3c 64ak0:-50 cls40:-3c 6h980:-50 c8tg0:-3c 6h980:-50 c8tg0:-3c 6u7w0:-50 c8tg0:-3c 64ak0:-50 cls40:-3c 64ak0:-50 \
        cls40:-3c 6h980:-50 c8tg0:-3c 6h980:-50 c8tg0:-3c 6h980:-50 c8tg0:-3c 6h980:-50 dbpg0:-3c 5ed80:-50 /-10800
        America/Scoresbysund -42g -rvurxk:-3c x8ntpk:-1o 902o0:-3c 9cvs0:0 9cyk0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 \
        9q000:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9q000:-1o 9d1c0:0 \
        9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9q000:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 \
        asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 \
        b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 \
        b5uo0:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7x6o0:0 \
        asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o iq2o0:-3c 7x6o0:-1o asw00:-3c 7x6o0:-1o \
        asw00:-3c 7x6o0:-1o b5uo0:-3c 7k800:-1o b5uo0:-3c 7k800:-1o b5uo0:-3c /-7200,-3600,3.5.0.-3600,10.5.0.0
        America/Sitka 15lz -1hc7qjz:-p21s h4yua0:-dc ln701z:-bo 1wd180:-dc cawis0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 3lpg0:-bo f4d80:-dc 64g40:-bo clmk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-f0 \
        9d6w0:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 \
        7x9g0:-dc ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 \
        8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 \
        8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 6udg0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 \
        6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 /-32400,-28800,3.2.0.7200,11.1.0.7200
        America/St_Johns,Canada/Newfoundland -9rg -ris3ck:-6zgs 8bx80:-9rgs ar440:-6zgs a2vw0:-9rgs 9tjs0:-6zgs 53980:-9rgs dkys0:-6zgs \
        9cyk0:-9rgs 9d440:-6zgs 9cyk0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 9q2s0:-6zgs \
        8zzw0:-9rgs 9q2s0:-6zgs 9cyk0:-9rgs 9d440:-6zgs 9cyk0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 9q2s0:-6zgs \
        8zzw0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 9q2s0:-6zgs 9cyk0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 9q2s0:-6zgs 8zzw0:-9rgs 7tmw0:-5u 1wfuk:-46 \
        8zzw0:-5u a3480:-46 7k580:-5u b5xg0:-46 7k580:-5u b5xg0:-46 7k580:-5u biw40:-46 776k0:-5u biw40:-46 7k580:-5u b5xg0:-46 \
        7k580:-5u b5xg0:-46 1roo40:-5u biw40:-46 7k580:-5u b5xg0:-46 7k580:-5u b5xg0:-46 7k580:-5u b5xg0:-46 7k580:-5u biw40:-46 \
        7k580:-5u ag040:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u b5xg0:-46 \
        7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 7x3w0:-5u asys0:-46 9px80:-5u 9d440:-46 9cyk0:-5u 9d440:-46 \
        9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9px80:-5u 905g0:-46 9px80:-5u 9d440:-46 9cyk0:-5u 9d440:-46 \
        9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9px80:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 \
        9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9px80:-5u 905g0:-46 9px80:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 \
        9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9px80:-5u 905g0:-46 9px80:-5u 9d440:-46 9cyk0:-5u 9d440:-46 9cyk0:-5u 9d440:-46 \
        9cyk0:-5u 8a2lo:-46 afuk0:-5u 8a840:-2i asqg0:-5u 7xc80:-46 ast80:-5u 7x9g0:-46 ast80:-5u 8a840:-46 afuk0:-5u 8a840:-46 \
        afuk0:-5u 8a840:-46 ast80:-5u 7x9g0:-46 ast80:-5u 7x9g0:-46 ast80:-5u 8a840:-46 afuk0:-5u 8a840:-46 afuk0:-5u 8a840:-46 \
        afuk0:-5u 8a840:-46 ast80:-5u 7x9g0:-46 ast80:-5u 7x9g0:-46 ast80:-5u 8a840:-46 afuk0:-5u 8a840:-46 afuk0:-5u 8a840:-46 \
        ast80:-5u 7x9g0:-46 ast80:-5u 7x9g0:-46 ast80:-5u 6udg0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6udg0:-46 \
        c8nw0:-5u 6hes0:-46 c8tec:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6udg0:-46 \
        c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6udg0:-46 c8nw0:-5u 6hes0:-46 \
        c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6hes0:-46 c8nw0:-5u 6udg0:-46 c8nw0:-5u 6hes0:-46 \
        c8nw0:-5u 6hes0:-46 c8nw0:-5u /-12600,-9000,3.2.0.7200,11.1.0.7200
        America/St_Kitts -bm4 -u6m71w:-6o /-14400
        America/St_Lucia -bao -u9r61c:-6o /-14400
        America/St_Thomas -c0w -uj7vz4:-6o /-14400
        America/St_Vincent -bc8 -u9r5zs:-6o /-14400
        America/Swift_Current -jyw -xkq9d4:-bo 6l1h14:-a0 a2vw0:-bo c5jxg0:-a0 1wd180:-bo asys0:-a0 8n180:-bo a31g0:-a0 7x3w0:-bo \
        asys0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo 3yles0:-a0 9cyk0:-bo s36s0:-a0 9cyk0:-bo 9d440:-a0 7x3w0:-bo b5xg0:-a0 7k580:-bo \
        5j4lg0:-a0 /-21600
        America/Tegucigalpa -g5g -pfzh6k:-a0 yho0ik:-8c 7k580:-a0 b5xg0:-8c 7k580:-a0 96x1g0:-8c 4qak0:-a0 /-21600
        America/Thule -cqk -rvuj9g:-6o 12yzilg:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9q2s0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 \
        ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 \
        ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 6udg0:-50 \
        c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 \
        c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 \
        c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 \
        c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o /-14400,-10800,3.2.0.7200,11.1.0.7200
        America/Tortola -bys -uj7w18:-6o /-14400
        America/Vancouver,Canada/Pacific -mss -18vrvv8:-dc hw36b8:-bo a2vw0:-dc c5jxg0:-bo 1wd180:-dc asys0:-bo 7x3w0:-dc asys0:-bo \
        7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc b5xg0:-bo 7k580:-dc b5xg0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo \
        7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc b5xg0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo 7x3w0:-dc asys0:-bo \
        7x3w0:-dc asys0:-bo 7x3w0:-dc b5xg0:-bo 7k580:-dc b5xg0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo \
        9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo \
        9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo \
        ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo \
        ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo \
        ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 6udg0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc /-28800,-25200,3.2.0.7200,11.1.0.7200
        America/Whitehorse,Canada/Yukon -p0c -1079tno:-f0 97l6vo:-dc a2vw0:-f0 asys0:-dc 882c0:-f0 bmiwc0:-dc 1wd180:-f0 a7n3w0:-bo \
        9q000:-f0 64dc0:-dc 7e3pg0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc \
        9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc \
        8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc \
        6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo /-25200
        America/Yakutat 14sh -1hc7qjz:-pvjs h4yv3i:-f0 ln720h:-dc 1wd180:-f0 cawis0:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc \
        9px80:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 3lpg0:-dc f4d80:-f0 64g40:-dc clmk0:-f0 9d440:-dc 9px80:-f0 905g0:-dc \
        9px80:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9px80:-f0 905g0:-dc \
        9px80:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 9d440:-dc 9cyk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc \
        ast80:-f0 7x9g0:-dc ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc \
        ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc \
        ast80:-f0 8a840:-dc afuk0:-f0 8a840:-dc afuk0:-f0 8a840:-dc ast80:-f0 7x9g0:-dc ast80:-f0 7x9g0:-dc ast80:-f0 6udg0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc \
        c8nw0:-f0 6hes0:-dc c8nw0:-f0 6udg0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 6hes0:-dc c8nw0:-f0 /-32400,-28800,3.2.0.7200,11.1.0.7200
        Antarctica/Casey 0 -irxc0:dc lag4o0:ic 73bo0:dc uz1o0:ic 60l80:dc 2fnh80:ic pz9g0:dc at4c0:ic 89u80:dc acgc0:ic 80no0:dc \
        asw1o:ic 89wyc:dc ag5po:ic 89wyc:dc ag5po:ic 84lac:dc /28800
        Antarctica/Davis 0 -6rmdc0:bo 42jdw0:0 27wgs0:bo l8uss0:8c 7eqs0:bo unmk0:8c 60qs0:bo /25200
        Antarctica/DumontDUrville 0 -c05eo0:go 2mks80:0 2i72g0:go /36000
        Antarctica/Macquarie 0 -10mb9c0:go 8ts4g0:ic 902o0:go 11wns0:0 f4kh40:go a6p8g0:ic 9d1c0:go asw00:ic 6uao0:go bvs00:ic 6uao0:go \
        bvs00:ic 779c0:go bvs00:ic 64dc0:go clpc0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6uao0:go c8qo0:ic 6hc00:go \
        c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 7x6o0:go b5uo0:ic 7k800:go b5uo0:ic 6hc00:go \
        c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go bvs00:ic 7k800:go bitc0:ic 7k800:go bitc0:ic 779c0:go bitc0:ic 779c0:go bitc0:ic 7x6o0:go \
        9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 9d1c0:go 9q000:ic 902o0:go 9q000:ic 902o0:go \
        9q000:ic 902o0:go 9q000:ic 902o0:go 7x6o0:ic asw00:go a2yo0:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go \
        9q000:ic 9d1c0:go 9d1c0:ic 902o0:go a2yo0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic s3400:go 9d1c0:ic 9d1c0:go 9q000:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic 9d1c0:go 9d1c0:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9q000:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic /36000,39600,10.1.0.7200,4.1.0.10800
        Antarctica/Mawson 0 -8aelc0:a0 t22y80:8c /18000
        Antarctica/McMurdo 0 -7b2dc0:k0 9txtk0:lo 5reo0:k0 clpc0:lo 6uao0:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 \
        c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6uao0:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 \
        c8qo0:lo 6hc00:k0 c8qo0:lo 6uao0:k0 c8qo0:lo 6hc00:k0 b5uo0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8n400:k0 \
        a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8n400:k0 a2yo0:lo 8n400:k0 \
        a2yo0:lo 8n400:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8n400:k0 a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 \
        a2yo0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 9d1c0:lo 9q000:k0 902o0:lo 9q000:k0 \
        902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 9d1c0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 \
        902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo a2yo0:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 \
        902o0:lo 9q000:k0 9d1c0:lo /43200,46800,9.5.0.7200,4.1.0.10800
        Antarctica/Palmer 0 -2lxhc0:-50 31ho0:-6o bqas0:-50 71mk0:-6o bqas0:-50 8ovw0:-6o 9d440:-50 9px80:-6o 9d440:-50 9cyk0:-6o \
        9d440:-50 28t6k0:-3c 51ek0:-50 46b6s0:-6o 8c2s0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o \
        b5xg0:-50 9cyk0:-6o 9d440:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o 9q2s0:-50 8zzw0:-6o b5xg0:-50 7x3w0:-6o \
        asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 7x3w0:-6o \
        a31g0:-50 9px80:-6o 9q2s0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7k580:-6o b5xg0:-50 7x3w0:-6o \
        asys0:-50 7x3w0:-6o asys0:-50 7x3w0:-6o b5xg0:-50 7k580:-6o b5xg0:-50 8n180:-6o a31g0:-50 7x3w0:-6o asys0:-50 8zzw0:-6o \
        9q2s0:-50 ast80:-6o 5eis0:-50 cyl80:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 bvp80:-6o 6udg0:-50 vonw0:-6o 4olg0:-50 /-10800
        Antarctica/Rothera 0 3lxs00:-50 /-10800
        Antarctica/South_Pole,NZ,Pacific/Auckland wd4 -1gsoz14:j6 usn9z4:ku 64ak0:j6 biw40:k0 7x5a0:j6 asxe0:k0 7x5a0:j6 asxe0:k0 \
        7x5a0:j6 asxe0:k0 8a3y0:j6 afyq0:k0 8a3y0:j6 afyq0:k0 afvy0:j6 7x820:k0 asum0:j6 7x820:k0 asum0:j6 7x820:k0 asum0:j6 7x820:k0 \
        asum0:j6 7x820:k0 b5ta0:j6 7k9e0:k0 b5ta0:j6 7x820:k0 hsl2m0:lo 5reo0:k0 clpc0:lo 6uao0:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 \
        c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6uao0:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 \
        c8qo0:lo 6hc00:k0 c8qo0:lo 6hc00:k0 c8qo0:lo 6uao0:k0 c8qo0:lo 6hc00:k0 b5uo0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 \
        afxc0:lo 8n400:k0 a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8n400:k0 \
        a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8a5c0:k0 afxc0:lo 8n400:k0 a2yo0:lo 8n400:k0 a2yo0:lo 8n400:k0 \
        a2yo0:lo 8n400:k0 a2yo0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 9d1c0:lo 9q000:k0 \
        902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 9d1c0:lo 9q000:k0 902o0:lo 9q000:k0 \
        902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo a2yo0:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 902o0:lo 9q000:k0 \
        902o0:lo 9q000:k0 902o0:lo 9q000:k0 9d1c0:lo /43200,46800,9.5.0.7200,4.1.0.10800
        Antarctica/Syowa 0 -6qsqo0:50 /10800
        Antarctica/Troll 0 idzk40:3c b5uo0:0 7k800:3c b5uo0:0 7k800:3c b5uo0:0 7x6o0:3c asw00:0 7x6o0:3c asw00:0 7x6o0:3c b5uo0:0 \
        7k800:3c b5uo0:0 7k800:3c b5uo0:0 7x6o0:3c asw00:0 7x6o0:3c asw00:0 7x6o0:3c asw00:0 7x6o0:3c b5uo0:0 7k800:3c b5uo0:0 7k800:3c \
        b5uo0:0 7x6o0:3c asw00:0 7x6o0:3c asw00:0 7x6o0:3c b5uo0:0 7k800:3c b5uo0:0 7k800:3c b5uo0:0 7x6o0:3c asw00:0 7x6o0:3c asw00:0 \
        7x6o0:3c asw00:0 7x6o0:3c b5uo0:0 7k800:3c b5uo0:0 7k800:3c b5uo0:0 /0,7200,3.5.0.3600,10.5.0.10800
        Antarctica/Vostok 0 -6aaao0:bo iushw0:0 e23g0:bo f79gs0:8c /18000
        Arctic/Longyearbyen,Atlantic/Jan_Mayen,Europe/Berlin 2h4 -1421154:1o c1n0x4:3c 7ves0:1o a4yw0:3c 7x6o0:1o asw00:3c 7x6o0:1o \
        b8qdc0:3c 1cm000:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 2o7w0:50 6bs00:3c 2txg0:1o 7k800:3c 91xc0:1o 9b9g0:3c 1sqk0:50 \
        2inw0:3c 51k40:1o a2yo0:3c 8n400:1o 9q000:3c 902o0:1o fx91c0:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Asia/Aden 8bu -afs0bu:50 /10800
        Asia/Almaty e90 -nu1a90:8c 37a0d0:a0 qi27w0:bo 9et80:a0 9d440:bo 9et80:a0 9d440:bo 9et80:a0 9eys0:bo 9d6w0:a0 9d1c0:bo 9d1c0:a0 \
        9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9q000:a0 iq5g0:8c 5reo0:a0 3ljw0:bo 9d1c0:a0 \
        9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9q000:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 \
        7k800:bo b5uo0:a0 7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 a37rs0:8c /18000
        Asia/Amman 6nk -kcrtbk:3c m566fk:50 60l80:3c awo40:50 7v980:3c awo40:50 7v980:3c ayis0:50 9gnw0:3c 9b9g0:50 7v980:3c autg0:50 \
        7v980:3c 3e6840:50 9et80:3c 9io40:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9px80:3c ayis0:50 7rjw0:3c ag040:50 8a2k0:3c 9zc40:50 \
        8drw0:3c a31g0:50 8zzw0:3c 9d440:50 9cyk0:3c 9d440:50 8n180:3c ag040:50 8a5c0:3c afxc0:50 8n400:3c a2yo0:50 8n400:3c a2yo0:50 \
        8n400:3c epmo0:50 4deo0:3c 9o5c0:50 9ew00:3c 9b6o0:50 9ew00:3c 9d1c0:50 9d1c0:3c 9d1c0:50 asw00:3c 7x6o0:50 afxc0:3c 8n400:50 \
        9d1c0:3c 9d1c0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        wel80:3c 51k40:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 64dc0:50 /10800
        Asia/Anadyr wv8 -nu1sv8:k0 379zj8:lo qi27w0:nc 9et80:lo is040:k0 9d440:lo 9et80:k0 9eys0:lo 9d6w0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo \
        9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9q000:k0 iq5g0:ic 5reo0:k0 3ljw0:lo 9d1c0:k0 9d1c0:lo \
        9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9q000:lo asw00:k0 7x6o0:lo asw00:k0 7x6o0:lo asw00:k0 7x6o0:lo b5uo0:k0 7k800:lo \
        b5uo0:k0 7k800:lo b5uo0:k0 7x6o0:lo asw00:k0 7x6o0:lo asw00:k0 7x6o0:lo b5uo0:k0 7k800:lo b5uo0:k0 7k800:lo b5uo0:k0 7k800:lo \
        b5uo0:k0 7x6o0:lo asw00:k0 7x6o0:lo asw00:k0 j3440:ic 7k800:k0 /43200
        Asia/Aqtau 9b4 -nu15b4:6o 379y74:8c qrh3w0:a0 iruk0:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c iq5g0:6o 5reo0:8c 3ljw0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c \
        9d1c0:a0 9d1c0:6o 9d440:8c 9d1c0:6o 9q000:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o \
        7k800:8c b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c /18000
        Asia/Aqtobe al4 -nu16l4:6o 379zh4:8c qi27w0:a0 s6qk0:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c iq5g0:6o 5reo0:8c 3ljw0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9q000:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 b5uo0:8c 7k800:a0 b5uo0:8c \
        7k800:a0 b5uo0:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 b5uo0:8c /18000
        Asia/Ashgabat,Asia/Ashkhabad at8 -nu16t8:6o 379zp8:8c qi27w0:a0 9et80:8c 9d440:a0 9et80:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c iq5g0:6o 5reo0:8c \
        /18000
        Asia/Atyrau 9m8 -nu15m8:50 37a1a8:8c qrh140:a0 iruk0:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c iq5g0:6o 5reo0:8c 3ljw0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9q000:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c j3440:6o 7k800:8c b5uo0:6o 7k800:8c \
        b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c /18000
        Asia/Baghdad 884 -15r1hk4:880s em11c4:50 xkn3w0:6o 7v980:50 9b9g0:6o 9gnw0:50 9eys0:6o 9et80:50 9d440:6o 9b9g0:50 9d1c0:6o \
        9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9q000:50 9f1k0:6o 9ew00:50 9ew00:6o 9ew00:50 9d1c0:6o \
        9ew00:50 9d1c0:6o 9ew00:50 9d1c0:6o 9ew00:50 9ew00:6o 9ew00:50 9d1c0:6o 9ew00:50 9d1c0:6o 9ew00:50 9d1c0:6o 9ew00:50 9ew00:6o \
        9ew00:50 9d1c0:6o 9ew00:50 9d1c0:6o 9ew00:50 9d1c0:6o 9ew00:50 9ew00:6o 9ew00:50 9d1c0:6o 9ew00:50 9d1c0:6o 9ew00:50 9d1c0:6o \
        9ew00:50 /10800
        Asia/Bahrain 9d8 -eukpd8:5u 1a1eb8:6o etwby0:50 /10800
        Asia/Baku 98c -nu158c:50 h4tkwc:6o ckinw0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c 9d1c0:6o \
        9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9q000:6o iq5g0:50 9d1c0:6o 239ew0:8c asw00:6o \
        7x3w0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o \
        7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o \
        7k800:8c b5uo0:6o 7k800:8c b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o /14400
        Asia/Bangkok im4 -pysda4:bo /25200
        Asia/Barnaul fic -q4ljic:a0 5hu6uc:bo qi27w0:dc 9et80:bo 9d440:dc 9et80:bo 9d440:dc 9et80:bo 9eys0:dc 9d6w0:bo 9d1c0:dc 9d1c0:bo \
        9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9q000:bo iq5g0:a0 5reo0:bo 3ljw0:dc 9d1c0:bo \
        9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 38fo0:bo 64og0:a0 9q000:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo \
        b5uo0:a0 7k800:bo b5uo0:a0 7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo b5uo0:a0 7k800:bo \
        b5uo0:a0 7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo 1vbzw0:a0 qnc40:bo /25200
        Asia/Beirut 6ko -1ayy98o:3c kzyuco:50 aunw0:3c 88dg0:50 9et80:3c 8yas0:50 a2vw0:3c a31g0:50 7k580:3c hjqo40:50 7v980:3c awo40:50 \
        7v980:3c awo40:50 7v980:3c ayis0:50 7v980:3c awo40:50 7v980:3c 5lhs40:50 56yk0:3c awo40:50 7v980:3c awo40:50 7v980:3c awo40:50 \
        7v980:3c ayis0:50 7v980:3c awo40:50 7v980:3c autg0:50 7v980:3c 2wxus0:50 8n180:3c a4w40:50 8n180:3c a4w40:50 8n180:3c a4w40:50 \
        8n180:3c bs5g0:50 71mk0:3c alk40:50 86d80:3c a4w40:50 8n180:3c a4w40:50 8n180:3c a6qs0:50 80t80:3c 905g0:50 9cyk0:3c 9d440:50 \
        9cyk0:3c 9d440:50 9cyk0:3c 9q2s0:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 \
        b5rw0:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7x9g0:50 \
        ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 \
        ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 \
        b5rw0:3c 7kas0:50 b5rw0:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 \
        b5rw0:3c /7200,10800,3.5.0.0,10.5.0.0
        Asia/Bishkek dtc -nu19tc:8c 379zxc:a0 qi27w0:bo 9et80:a0 9d440:bo 9et80:a0 9d440:bo 9et80:a0 9eys0:bo 9d6w0:a0 9d1c0:bo 9d1c0:a0 \
        9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9q000:a0 h8dc0:8c bkl80:a0 8n180:8c a31g0:a0 \
        8n180:8c a31g0:a0 8n180:8c a31g0:a0 8n180:8c a31g0:a0 8zzw0:8c 9db20:a0 ast80:8c 7x9g0:a0 ast80:8c 7x9g0:a0 b5rw0:8c 7kas0:a0 \
        b5rw0:8c 7kas0:a0 b5rw0:8c 7x9g0:a0 ast80:8c 7x9g0:a0 ast80:8c 7x9g0:a0 b5rw0:8c 7kas0:a0 /21600
        Asia/Brunei la4 -mvofy4:ci 3khxs4:dc /28800
        Asia/Calcutta,Asia/Kolkata gd4 -1oaa314:gcws 83glc8:evas isc6tm:96 innm9a:au bmfw0:96 5lxg0:au 1mn180:96 /19800
        Asia/Chita l0g -q4cfog:dc 5hkxgg:f0 qi27w0:go 9et80:f0 9d440:go 9et80:f0 9d440:go 9et80:f0 9eys0:go 9d6w0:f0 9d1c0:go 9d1c0:f0 \
        9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9q000:f0 iq5g0:dc 5reo0:f0 3ljw0:go 9d1c0:f0 \
        9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9q000:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go b5uo0:f0 \
        7k800:go b5uo0:f0 7k800:go b5uo0:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go b5uo0:f0 7k800:go b5uo0:f0 7k800:go b5uo0:f0 \
        7k800:go b5uo0:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go b5uo0:f0 7k800:go 1vbzw0:dc qnew0:f0 /32400
        Asia/Choibalsan,Asia/Ulaanbaatar,Asia/Ulan_Bator jsk -xmcrsk:bo 11sncck:dc 2qk2k0:f0 9et80:dc 9eys0:f0 9cyk0:dc 9d440:f0 \
        9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9px80:dc 9d440:f0 9cyk0:dc 9d440:f0 \
        9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9q2s0:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 1ckdo0:f0 \
        7x3w0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9px80:dc 4fio40:f0 9ct00:dc 9d9o0:f0 \
        9ct00:dc /28800
        Asia/Chongqing,Asia/Chungking,Asia/Harbin,Asia/Shanghai,PRC mhj -100eztj:dc 9jeyxj:f0 8sl80:dc asbpg0:f0 6w2k0:dc 7ves0:f0 \
        bxjw0:dc 4mqs0:f0 1vduk0:dc d4as0:f0 75bw0:dc a31g0:f0 aaak0:dc 9d440:f0 7v980:dc awo40:f0 1dx80:dc j9xpo0:f0 6u7w0:dc asys0:f0 \
        7x3w0:dc b5xg0:f0 7k580:dc b5xg0:f0 7x3w0:dc asys0:f0 7x3w0:dc asys0:f0 7x3w0:dc /28800
        Asia/Colombo esc -1ayyhgc:esks dkh6ns:96 isle6k:a0 cajy0:au 1mp2u0:96 qetjw0:au 7x5a0:a0 4xvqq0:96 /19800
        Asia/Dacca,Asia/Dhaka gqs -15r1q2s:gcws r080dw:au bmgyw:96 5lxg0:au 4qknw0:a0 u4ijy0:bo a1400:a0 /21600
        Asia/Damascus 6q0 -q3gk20:3c 5k6q0:50 8n180:3c a31g0:50 8n180:3c a31g0:50 8n180:3c a31g0:50 8zzw0:3c k4hk40:50 7yyk0:3c awo40:50 \
        7tek0:3c b0dg0:50 7v980:3c awo40:50 7tek0:3c alk40:50 887w0:3c awo40:50 7v980:3c ayis0:50 7v980:3c awo40:50 7v980:3c awo40:50 \
        7v980:3c awo40:50 7v980:3c ayis0:50 7v980:3c awo40:50 7v980:3c awo40:50 7v980:3c awo40:50 7v980:3c ayis0:50 7v980:3c awo40:50 \
        6bp80:3c cg840:50 6bp80:3c 2eh1g0:50 8zzw0:3c 9ts40:50 8zzw0:3c pvk40:50 c33w0:3c 7cw40:50 cjrw0:3c 6zxg0:50 btuk0:3c 7rpg0:50 \
        9gnw0:3c 9d440:50 9cyk0:3c 9et80:50 9et80:3c 9rxg0:50 91uk0:3c 92040:50 9et80:3c 9o840:50 9et80:3c 9d440:50 9et80:3c 9eys0:50 \
        9et80:3c 9b9g0:50 9gnw0:3c 99es0:50 9iik0:3c 9d440:50 9et80:3c 9eys0:50 9et80:3c 9d440:50 9et80:3c 9d440:50 9et80:3c 9d440:50 \
        9et80:3c 9eys0:50 9et80:3c 9d440:50 9et80:3c 9d440:50 8y580:3c 9q2s0:50 b5rw0:3c 7x9g0:50 aunw0:3c 7ig40:50 b5rw0:3c 7x9g0:50 \
        ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7x9g0:50 \
        ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 /10800
        Asia/Dili n98 -u9s3k0:dc fqct80:f0 hufs00:dc cpz440:f0 /32400
        Asia/Dubai a8o -q3gnko:6o /14400
        Asia/Dushanbe cqo -nu18qo:8c 379yuo:a0 qi27w0:bo 9et80:a0 9d440:bo 9et80:a0 9d440:bo 9et80:a0 9eys0:bo 9d6w0:a0 9d1c0:bo \
        9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9q000:a0 hp440:8c /18000
        Asia/Famagusta 6ac -p4bqac:3c rvhy2c:50 9cyk0:3c b42s0:50 7nuk0:3c 8yas0:50 8zzw0:3c 9q2s0:50 9et80:3c 9b9g0:50 9cyk0:3c \
        9q2s0:50 8zzw0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9px80:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c \
        9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9px80:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c \
        9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9q2s0:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 at4c0:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 tvxc0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        /7200,10800,3.5.0.10800,10.5.0.14400
        Asia/Gaza 6ds -1054x1s:3c kp9t1s:50 69xc0:3c 2f1c0:50 10q800:3c 7rmo0:50 b0ao0:3c 7thc0:50 b0ao0:3c 8jeo0:50 a8io0:3c 8jeo0:50 \
        a8io0:3c 5hoig0:50 7el80:3c awo40:50 7v980:3c awqw0:50 7tk40:3c b07w0:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 \
        7tk40:3c b07w0:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 7ves0:3c awik0:50 1sns0:3c 3p6is0:50 51ek0:3c 9q2s0:50 6u7w0:3c 2kjk40:50 \
        25s00:3c 1weyo0:50 5reo0:3c bvs00:50 776k0:3c dbpg0:50 5rbw0:3c bbhg0:50 7rjw0:3c asys0:50 7k580:3c c8tg0:50 6h980:3c ag040:50 \
        7x3w0:3c asys0:50 8a2k0:3c asys0:50 8a2k0:3c ap9g0:50 80t80:3c ap9g0:50 7nuk0:3c b2840:50 80t80:3c b2840:50 8n400:3c a2yo0:50 \
        8n400:3c a2yo0:50 8n400:3c asw00:50 9cyk0:3c 9q2s0:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 \
        8n400:3c a2yo0:50 8ulg0:3c 97ek0:50 8y580:3c 9ts40:50 8hms0:3c a4qk0:50 7x3w0:3c asys0:50 8a5c0:3c ahs1o:50 71mic:3c bzk5o:50 \
        69uic:3c cg840:50 902o0:3c 9q000:50 9cyk0:3c 9d440:50 ast80:3c 7z440:50 ar1c0:3c 7z440:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 \
        b5rw0:3c 7vc00:50 aunw0:3c 7x9g0:50 asw00:3c 7x6o0:50 b4000:3c 7nxc0:50 b42s0:3c 9d440:50 9cyk0:3c 905g0:50 9px80:3c 8n6s0:50 \
        a2vw0:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 b5rw0:3c /7200,10800,3.4.4.180000,10.4.4.180000
        Asia/Hebron 6hz -1054x5z:3c kp9t5z:50 69xc0:3c 2f1c0:50 10q800:3c 7rmo0:50 b0ao0:3c 7thc0:50 b0ao0:3c 8jeo0:50 a8io0:3c 8jeo0:50 \
        a8io0:3c 5hoig0:50 7el80:3c awo40:50 7v980:3c awqw0:50 7tk40:3c b07w0:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 \
        7tk40:3c b07w0:50 7tk40:3c ayd80:50 7tk40:3c ayd80:50 7ves0:3c awik0:50 1sns0:3c 3p6is0:50 51ek0:3c 9q2s0:50 6u7w0:3c 2kjk40:50 \
        25s00:3c 1weyo0:50 5reo0:3c bvs00:50 776k0:3c dbpg0:50 5rbw0:3c bbhg0:50 7rjw0:3c asys0:50 7k580:3c c8tg0:50 6h980:3c ag040:50 \
        7x3w0:3c asys0:50 8a2k0:3c asys0:50 8a2k0:3c ap9g0:50 80t80:3c ap9g0:50 7nuk0:3c b2840:50 80t80:3c b2840:50 8n400:3c a2yo0:50 \
        8n400:3c a2yo0:50 8n400:3c asw00:50 9cyk0:3c 9q2s0:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 \
        8n400:3c a2yo0:50 8ulg0:3c 97ek0:50 8y580:3c 9ts40:50 8hms0:3c a4qk0:50 82nw0:3c anes0:50 8a5c0:3c afxc0:50 73h80:3c bzk5o:50 \
        69uic:3c 1hs40:50 1lbw0:3c 9d440:50 902o0:3c 9q000:50 9cyk0:3c 9d440:50 ast80:3c 7z440:50 ar1c0:3c 7z440:50 b5rw0:3c 7kas0:50 \
        b5rw0:3c 7kas0:50 b5rw0:3c 7vc00:50 aunw0:3c 7x9g0:50 asw00:3c 7x6o0:50 b4000:3c 7nxc0:50 b42s0:3c 9d440:50 9cyk0:3c 905g0:50 \
        9px80:3c 8n6s0:50 a2vw0:3c 7x9g0:50 ast80:3c 7x9g0:50 b5rw0:3c 7kas0:50 b5rw0:3c 7kas0:50 b5rw0:3c \
        /7200,10800,3.4.4.180000,10.4.4.180000
        Asia/Ho_Chi_Minh,Asia/Saigon jqu -umdqeu:bo gj25iu:dc 15ct80:f0 8so00:bo tmtk0:dc 4azmo0:bo 2cm7w0:dc 8285c0:bo /25200
        Asia/Hong_Kong,Hongkong l56 -y0i0s0:dc j44dk0:f0 5k000:e6 4d4y0:f0 2195i0:dc 7x3w0:f0 bj320:dc 6uao0:f0 bvs00:dc 7x6o0:f0 \
        9d1c0:dc 7x6o0:f0 asw00:dc 7x6o0:f0 asw00:dc 7x6o0:f0 asw00:dc 8a5c0:f0 asw00:dc 7x6o0:f0 ast80:dc 77c40:f0 biqk0:dc 77c40:f0 \
        bvp80:dc 6udg0:f0 bvp80:dc 77c40:f0 biqk0:dc 77c40:f0 biqk0:dc 77c40:f0 biqk0:dc 77c40:f0 bvp80:dc 6udg0:f0 bvp80:dc 6udg0:f0 \
        bvp80:dc 77c40:f0 biqk0:dc 77c40:f0 biqk0:dc 8n6s0:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9px80:dc 9d440:f0 9cyk0:dc 9d440:f0 \
        9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9px80:dc 9d440:f0 9cyk0:dc 3lpg0:f0 f4d80:dc 9d440:f0 9cyk0:dc 9d440:f0 \
        9cyk0:dc 1c9440:f0 8a2k0:dc /28800
        Asia/Hovd gz0 -xmcoz0:a0 11sncb0:bo 2qk2k0:dc 9et80:bo 9eys0:dc 9cyk0:bo 9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo \
        9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo 9d440:dc 9px80:bo 9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo \
        9d440:dc 9cyk0:bo 9q2s0:dc 9cyk0:bo 9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo 1ckdo0:dc 7x3w0:bo 9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo \
        9d440:dc 9cyk0:bo 9d440:dc 9cyk0:bo 9d440:dc 9px80:bo 4fio40:dc 9ct00:bo 9d9o0:dc 9ct00:bo /25200
        Asia/Irkutsk jb5 -q28gn5:bo 5fh175:dc qi27w0:f0 9et80:dc 9d440:f0 9et80:dc 9d440:f0 9et80:dc 9eys0:f0 9d6w0:dc 9d1c0:f0 9d1c0:dc \
        9d1c0:f0 9d1c0:dc 9d1c0:f0 9d1c0:dc 9d1c0:f0 9d1c0:dc 9d1c0:f0 9d1c0:dc 9d1c0:f0 9q000:dc iq5g0:bo 5reo0:dc 3ljw0:f0 9d1c0:dc \
        9d1c0:f0 9d1c0:dc 9d1c0:f0 9d1c0:dc 9d1c0:f0 9d1c0:dc 9q000:f0 asw00:dc 7x6o0:f0 asw00:dc 7x6o0:f0 asw00:dc 7x6o0:f0 b5uo0:dc \
        7k800:f0 b5uo0:dc 7k800:f0 b5uo0:dc 7x6o0:f0 asw00:dc 7x6o0:f0 asw00:dc 7x6o0:f0 b5uo0:dc 7k800:f0 b5uo0:dc 7k800:f0 b5uo0:dc \
        7k800:f0 b5uo0:dc 7x6o0:f0 asw00:dc 7x6o0:f0 asw00:dc 7x6o0:f0 b5uo0:dc 7k800:f0 1vbzw0:dc /28800
        Asia/Istanbul,Europe/Istanbul,Turkey 5d4 -1ayy814:5ews g1oam8:3c 2wvx6w:50 7v980:3c 1tjc40:50 aunw0:3c 88dg0:50 9et80:3c \
        8yas0:50 a2vw0:3c tzpg0:50 79180:3c awo40:50 7v980:3c 7p4040:50 4zjw0:3c 2vs40:50 f4d80:3c 9vms0:50 1u5ek0:3c c5440:50 69uk0:3c \
        acas0:50 8n180:3c a31g0:50 8n180:3c 9q2s0:50 8zzw0:3c a31g0:50 8zzw0:3c a31g0:50 8n180:3c 5md9g0:50 o9zw0:3c a6qs0:50 75bw0:3c \
        4iwyw0:50 7x6o0:3c 7kas0:50 b5rw0:3c 75hg0:50 bkl80:3c 77c40:50 biqk0:3c 7x9g0:50 a2vw0:3c 8n6s0:50 2s3mk0:6o 38l80:50 kdes0:3c \
        8qtc0:50 8a5c0:3c 9ew00:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 902o0:50 9q000:3c 9d1c0:50 9d1c0:3c 9q000:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7kdk0:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7m2o0:50 b4000:3c 7k800:50 b5uo0:3c \
        7x6o0:50 asw00:3c 7z1c0:50 ar1c0:3c 7x6o0:50 bitc0:3c 779c0:50 /10800
        Asia/Jakarta js0 -o0bdpc:c8 4lzxc0:ci 4wdzjc:f0 1tu960:ci 1cx860:dc 11jta0:ci 74uc20:bo /25200
        Asia/Jayapura q20 -jebm20:f0 66bqe0:fu a37vy0:f0 /32400
        Asia/Jerusalem,Asia/Tel_Aviv,Israel 6iu -1ayy96u:6igs jtxuoe:3c bp5aig:50 69xc0:3c 2f1c0:50 10q800:3c 7rmo0:50 b0ao0:3c 7thc0:50 \
        b0ao0:3c 8jeo0:50 a8io0:3c 8jeo0:50 a8io0:3c t9pc0:6o 571c0:50 34yo0:3c 9b6o0:50 9gqo0:3c 8jeo0:50 7thc0:3c a6o00:50 bitc0:3c \
        8a5c0:50 9d1c0:3c 902o0:50 7x6o0:3c e1k00:50 4oio0:3c e1k00:50 4oio0:3c dolc0:50 64dc0:3c asw00:50 7k800:3c 8rfeg0:50 51ek0:3c \
        9q2s0:50 6u7w0:3c 2kjk40:50 25s00:3c 1weyo0:50 5reo0:3c bvs00:50 776k0:3c dbpg0:50 5rbw0:3c bbhg0:50 7rjw0:3c asys0:50 7k580:3c \
        c8tg0:50 6h980:3c ag040:50 7x3w0:3c asys0:50 8a2k0:3c asys0:50 8a2k0:3c ap9g0:50 80t80:3c ap9g0:50 7nuk0:3c b2840:50 80t80:3c \
        9zc40:50 9iik0:3c 9kis0:50 93p80:3c 9mdg0:50 8qqk0:3c apf00:50 7x3w0:3c biw40:50 8zx40:3c 9io40:50 8n180:3c 9kis0:50 9vh80:3c \
        8ulg0:50 9px80:3c 9mdg0:50 8n180:3c 9tuw0:50 9tmk0:3c 8wg40:50 9gnw0:3c 99es0:50 8qqk0:3c 9zc40:50 9tmk0:3c 8wg40:50 9gnw0:3c \
        99es0:50 8qqk0:3c acas0:50 9gnw0:3c 99es0:50 93p80:3c 9mdg0:50 awik0:3c 7tk40:50 awik0:3c 7tk40:50 awik0:3c 7tk40:50 b9h80:3c \
        7glg0:50 b9h80:3c 7glg0:50 b9h80:3c 7tk40:50 awik0:3c 7tk40:50 awik0:3c 7tk40:50 b9h80:3c 7glg0:50 b9h80:3c 7glg0:50 b9h80:3c \
        7tk40:50 awik0:3c 7tk40:50 awik0:3c 7tk40:50 awik0:3c 7tk40:50 b9h80:3c 7glg0:50 b9h80:3c 7glg0:50 b9h80:3c \
        /7200,10800,3.4.4.93600,10.5.0.7200
        Asia/Kabul ctc -15r1m5c:6o spc1pc:7i /16200
        Asia/Kamchatka tdo -olrupo:ic 3z045o:k0 qi27w0:lo 9et80:k0 9d440:lo 9et80:k0 9d440:lo 9et80:k0 9eys0:lo 9d6w0:k0 9d1c0:lo \
        9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9q000:k0 iq5g0:ic 5reo0:k0 3ljw0:lo \
        9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9d1c0:lo 9d1c0:k0 9q000:lo asw00:k0 7x6o0:lo asw00:k0 7x6o0:lo asw00:k0 7x6o0:lo \
        b5uo0:k0 7k800:lo b5uo0:k0 7k800:lo b5uo0:k0 7x6o0:lo asw00:k0 7x6o0:lo asw00:k0 7x6o0:lo b5uo0:k0 7k800:lo b5uo0:k0 7k800:lo \
        b5uo0:k0 7k800:lo b5uo0:k0 7x6o0:lo asw00:k0 7x6o0:lo asw00:k0 j3440:ic 7k800:k0 /43200
        Asia/Karachi cf0 -wvpb30:96 im3zt0:au 1mn180:96 33xpg0:8c qd6eq0:a0 9cyk0:8c 2y85g0:a0 7v980:8c 8hms0:a0 aaak0:8c /18000
        Asia/Kashgar,Asia/Urumqi g7w -lx5pjw:a0 /21600
        Asia/Kathmandu,Asia/Katmandu fss -q3gt4s:96 yg2lus:9l /20700
        Asia/Khandyga p3p -q4cjrp:dc 5hl1jp:f0 qi27w0:go 9et80:f0 9d440:go 9et80:f0 9d440:go 9et80:f0 9eys0:go 9d6w0:f0 9d1c0:go \
        9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9q000:f0 iq5g0:dc 5reo0:f0 3ljw0:go \
        9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9q000:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go \
        b5uo0:f0 7k800:go b5uo0:f0 7k800:go b5uo0:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 3fx40:go 4h6s0:ic b5uo0:go 7k800:ic b5uo0:go \
        7k800:ic b5uo0:go 7k800:ic b5uo0:go 7x6o0:ic asw00:go 7x6o0:ic asw00:go 7x6o0:ic b5uo0:go 7k800:ic 8ql00:go 1mlho0:f0 /32400
        Asia/Krasnoyarsk h72 -q37l72:a0 5gg8j2:bo qi27w0:dc 9et80:bo 9d440:dc 9et80:bo 9d440:dc 9et80:bo 9eys0:dc 9d6w0:bo 9d1c0:dc \
        9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9q000:bo iq5g0:a0 5reo0:bo 3ljw0:dc \
        9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9q000:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc \
        b5uo0:bo 7k800:dc b5uo0:bo 7k800:dc b5uo0:bo 7x6o0:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc b5uo0:bo 7k800:dc b5uo0:bo 7k800:dc \
        b5uo0:bo 7k800:dc b5uo0:bo 7x6o0:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc b5uo0:bo 7k800:dc 1vbzw0:bo /25200
        Asia/Kuala_Lumpur ity -100ew5y:j8ds 2ax69l:bo eeb94d:c8 4it32o:ci 8n3jc:f0 1v2p60:ci iy3ms0:dc /28800
        Asia/Kuching kfk -mvof3k:ci 3khwxk:dc 1epvy0:dw 4ohqo:dc e5a9c:dw 4ohqo:dc e3flc:dw 4ohqo:dc e3flc:dw 4ohqo:dc e3flc:dw 4ohqo:dc \
        e5a9c:dw 4ohqo:dc e3flc:dw 4ohqo:dc 3ajlc:f0 1v2qk0:dc /28800
        Asia/Kuwait 8vw -afs0vw:50 /10800
        Asia/Macao,Asia/Macau l0y -y0i2cy:dc jdvyoy:f0 6onw0:go ac580:f0 8fs40:go 7v980:f0 11luw0:dc awlc0:f0 7vc00:dc ac800:f0 bko00:dc \
        7x6o0:f0 9d1c0:dc 7vc00:f0 asw00:dc 7x6o0:f0 asw00:dc 7x6o0:f0 auqo0:dc 88ao0:f0 asw00:dc 7x6o0:f0 asw00:dc 779c0:f0 bitc0:dc \
        779c0:f0 bvs00:dc 6uao0:f0 bw1q0:dc 77c40:f0 biqk0:dc 77c40:f0 biqk0:dc 77c40:f0 biqk0:dc 77c40:f0 bvp80:dc 6udg0:f0 bvp80:dc \
        6udg0:f0 bvp80:dc 77c40:f0 biqk0:dc 77c40:f0 biqk0:dc 8n6s0:f0 9cvs0:dc 9d6w0:f0 9cvs0:dc 9d6w0:f0 9px80:dc 9d440:f0 9cyk0:dc \
        9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9cyk0:dc 9d440:f0 9px80:dc 9d440:f0 9cyk0:dc 3lpg0:f0 f4d80:dc 9d440:f0 9cyk0:dc \
        9d440:f0 9cyk0:dc 1c9440:f0 8a2k0:dc /28800
        Asia/Magadan rxc -nu1nxc:go 37a05c:ic qi27w0:k0 9et80:ic 9d440:k0 9et80:ic 9d440:k0 9et80:ic 9eys0:k0 9d6w0:ic 9d1c0:k0 9d1c0:ic \
        9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9q000:ic iq5g0:go 5reo0:ic 3ljw0:k0 9d1c0:ic \
        9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9q000:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 b5uo0:ic \
        7k800:k0 b5uo0:ic 7k800:k0 b5uo0:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 b5uo0:ic 7k800:k0 b5uo0:ic 7k800:k0 b5uo0:ic \
        7k800:k0 b5uo0:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 b5uo0:ic 7k800:k0 1vbzw0:go s39k0:ic /39600
        Asia/Makassar,Asia/Ujung_Pandang m40 -jebi40:dc 4u87w0:f0 1w02k0:dc /28800
        Asia/Manila -189k -1t8ix2g:megs sjc9ig:dc je0pc0:f0 3wnw0:dc 2kc5g0:f0 22dp80:dc 4d3ms0:f0 2rx80:dc bwlpg0:f0 95jw0:dc 6lv1g0:f0 \
        3jp80:dc /28800
        Asia/Muscat auo -q3go6o:6o /14400
        Asia/Nicosia,Europe/Nicosia 66g -p4bq6g:3c rvhxyg:50 9cyk0:3c b42s0:50 7nuk0:3c 8yas0:50 8zzw0:3c 9q2s0:50 9et80:3c 9b9g0:50 \
        9cyk0:3c 9q2s0:50 8zzw0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9px80:3c 9d440:50 9cyk0:3c 9d440:50 \
        9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9px80:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 \
        9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9q2s0:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 at4c0:3c 7x6o0:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7k800:50 b5uo0:3c /7200,10800,3.5.0.10800,10.5.0.14400
        Asia/Novokuznetsk g5c -nu36tc:a0 37bu5c:bo qi27w0:dc 9et80:bo 9d440:dc 9et80:bo 9d440:dc 9et80:bo 9eys0:dc 9d6w0:bo 9d1c0:dc \
        9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9q000:bo iq5g0:a0 5reo0:bo 3ljw0:dc \
        9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9q000:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc \
        b5uo0:bo 7k800:dc b5uo0:bo 7k800:dc b5uo0:bo 7x6o0:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc b5uo0:bo 7k800:dc b5uo0:bo 7k800:dc \
        b5uo0:bo 7k800:dc b5uo0:bo 7x6o0:dc asw00:bo 7x6o0:dc asw00:bo j3440:a0 7k800:bo /25200
        Asia/Novosibirsk fcs -q4do0s:a0 5hmbcs:bo qi27w0:dc 9et80:bo 9d440:dc 9et80:bo 9d440:dc 9et80:bo 9eys0:dc 9d6w0:bo 9d1c0:dc \
        9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9q000:bo iq5g0:a0 5reo0:bo 3ljw0:dc \
        9d1c0:bo 9d1c0:dc 2vh00:bo 6hn40:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9q000:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 \
        7x6o0:bo b5uo0:a0 7k800:bo b5uo0:a0 7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo b5uo0:a0 \
        7k800:bo b5uo0:a0 7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo 1vbzw0:a0 wrpg0:bo /25200
        Asia/Omsk dl6 -q5xmx6:8c 5j6d16:a0 qi27w0:bo 9et80:a0 9d440:bo 9et80:a0 9d440:bo 9et80:a0 9eys0:bo 9d6w0:a0 9d1c0:bo 9d1c0:a0 \
        9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9q000:a0 iq5g0:8c 5reo0:a0 3ljw0:bo 9d1c0:a0 \
        9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9q000:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 \
        7k800:bo b5uo0:a0 7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo b5uo0:a0 7k800:bo b5uo0:a0 \
        7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo 1vbzw0:a0 /21600
        Asia/Oral 9ic -nu15ic:50 37a16c:8c qi2540:a0 s6qk0:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c iq5g0:6o 9d1c0:8c 9q000:6o 9d1c0:8c 9d1c0:6o 5reo0:8c cyo00:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c \
        9d1c0:6o 9d1c0:8c 9d1c0:6o 9q000:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c \
        b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c /18000
        Asia/Phnom_Penh jfg -x568rg:jqus 2isicm:bo gj25iu:dc 15ct80:f0 8so00:bo /25200
        Asia/Pontianak k8w -jebg8w:ci 4tnu2w:f0 1wkei0:ci 1cx860:dc 11jta0:ci 74uc20:dc cixam0:bo /25200
        Asia/Pyongyang nac -w895yc:e6 1yh10c:f0 1i2uzy0:e6 1f4qo0:f0 /32400
        Asia/Qatar 9jk -q3gmvk:6o rctnrk:50 /10800
        Asia/Qostanay bs4 -nu17s4:6o 37a0o4:8c qi27w0:a0 s6qk0:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 \
        9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c iq5g0:6o 5reo0:8c 3ljw0:a0 9d1c0:8c 9d1c0:a0 \
        9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9q000:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 b5uo0:8c 7k800:a0 \
        b5uo0:8c 7k800:a0 b5uo0:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 aedjo0:8c /18000
        Asia/Qyzylorda c4g -nu184g:6o 37a10g:8c qi27w0:a0 s6qk0:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 \
        9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c ohhc0:a0 cyo00:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 \
        9d1c0:8c 9d1c0:a0 9d1c0:8c 9q000:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 b5uo0:8c 7k800:a0 b5uo0:8c 7k800:a0 \
        b5uo0:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 7osl00:8c /18000
        Asia/Rangoon,Asia/Yangon htb -q3gv5b:au bnjp3b:f0 1kh520:au /23400
        Asia/Riyadh 8ng -bwgbbg:50 /10800
        Asia/Sakhalin qfc -xl87rc:f0 kvnarc:ic ikvh40:k0 9et80:ic 9d440:k0 9et80:ic 9d440:k0 9et80:ic 9eys0:k0 9d6w0:ic 9d1c0:k0 \
        9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9q000:ic iq5g0:go 5reo0:ic 3ljw0:k0 \
        9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9q000:k0 asw00:ic iq5g0:go 7x6o0:ic asw00:go 7x6o0:ic b5uo0:go \
        7k800:ic b5uo0:go 7k800:ic b5uo0:go 7x6o0:ic asw00:go 7x6o0:ic asw00:go 7x6o0:ic b5uo0:go 7k800:ic b5uo0:go 7k800:ic b5uo0:go \
        7k800:ic b5uo0:go 7x6o0:ic asw00:go 7x6o0:ic asw00:go 7x6o0:ic b5uo0:go 7k800:ic 1vbzw0:go qnc40:ic /39600
        Asia/Samarkand ceh -nu18eh:6o 37a1ah:8c qi27w0:a0 s6qk0:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 \
        9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c 9d1c0:a0 9d1c0:8c /18000
        Asia/Seoul,ROK nig -w8966g:e6 1yh18g:f0 j07fy0:go 5cik0:f0 ae5g0:go 8a2k0:f0 ae5g0:go 8bx80:f0 c8tg0:go 6h980:f0 1bj6s0:e6 \
        l3aq0:fu 6j3w0:e6 d2g40:fu 6u7w0:e6 b5xg0:fu 776k0:e6 biw40:fu 776k0:e6 biw40:fu 776k0:e6 biw40:fu 776k0:e6 grs40:f0 dfqxi0:go \
        7x6o0:f0 asw00:go 7x6o0:f0 /32400
        Asia/Singapore,Singapore j8d -xphpwd:bo eeb94d:c8 4it32o:ci 8n3jc:f0 1v2p60:ci iy3ms0:dc /28800
        Asia/Srednekolymsk sgs -nu1ogs:go 37a0os:ic qi27w0:k0 9et80:ic 9d440:k0 9et80:ic 9d440:k0 9et80:ic 9eys0:k0 9d6w0:ic 9d1c0:k0 \
        9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9q000:ic iq5g0:go 5reo0:ic 3ljw0:k0 \
        9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9q000:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 \
        b5uo0:ic 7k800:k0 b5uo0:ic 7k800:k0 b5uo0:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 b5uo0:ic 7k800:k0 b5uo0:ic 7k800:k0 \
        b5uo0:ic 7k800:k0 b5uo0:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 b5uo0:ic 7k800:k0 1vbzw0:ic /39600
        Asia/Taipei,ROC mi0 -12mch60:dc lsd1m0:f0 45slc0:dc c51c0:f0 75bw0:dc a31g0:f0 aaak0:dc 9d440:f0 7v980:dc awo40:f0 7v980:dc \
        awo40:f0 7v980:dc awo40:f0 7v980:dc 7tk40:f0 clmk0:dc 7rpg0:f0 b07w0:dc 7rpg0:f0 b07w0:dc 7rpg0:f0 9et80:dc 9eys0:f0 9et80:dc \
        9d440:f0 9et80:dc 9d440:f0 9et80:dc 9d440:f0 9et80:dc cjxg0:f0 69uk0:dc ci2s0:f0 69uk0:dc 6its40:f0 9et80:dc 9d440:f0 9et80:dc \
        1yf9g0:f0 4qak0:dc /28800
        Asia/Tashkent ctz -nu18tz:8c 379yxz:a0 qi27w0:bo 9et80:a0 9d440:bo 9et80:a0 9d440:bo 9et80:a0 9eys0:bo 9d6w0:a0 9d1c0:bo \
        9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9d1c0:a0 9d1c0:bo 9q000:a0 iq5g0:8c /18000
        Asia/Tbilisi 8an -nu14an:50 h4tjyn:6o ckinw0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c 9d1c0:6o \
        9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9q000:6o iq5g0:50 9cvs0:6o 9cyk0:50 9d440:6o \
        9cyk0:50 9d440:6o ipzw0:8c 9cyk0:6o 9q2s0:8c tivw0:6o 7x9g0:8c ast80:6o 7x9g0:8c b5rw0:6o 7kas0:8c b5rw0:6o 7kas0:8c b5rw0:6o \
        7x9g0:8c ast80:6o 7x9g0:8c ast80:6o 7x9g0:8c 4ofw0:6o 6hn40:50 7k800:6o /14400
        Asia/Tehran,Iran 9iw -i18hiw:5u lsvh0w:7i ayg00:6o 7z2q0:8c 6uao0:6o 51hc0:5u a4uq0:7i 5wvw0:5u 9gtg0:7i 9kd80:5u 5ja5g0:7i \
        7avw0:5u 9d440:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9d440:7i 9gnw0:5u 9b9g0:7i \
        9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9d440:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9d440:7i \
        9gnw0:5u 1av440:7i 9gnw0:5u 9d440:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9d440:7i 9gnw0:5u 9b9g0:7i \
        9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9d440:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9b9g0:7i 9gnw0:5u 9d440:7i \
        9gnw0:5u 9b9g0:7i 9gnw0:5u /12600
        Asia/Thimbu,Asia/Thimphu glo -bojclo:96 kxymno:a0 /21600
        Asia/Tokyo,Japan pvn -16snno0:f0 vhjeo0:go 6uao0:f0 afxc0:go 8a5c0:f0 c8qo0:go 6hc00:f0 c8qo0:go 6hc00:f0 /32400
        Asia/Tomsk fqf -q3zbqf:a0 5h7z2f:bo qi27w0:dc 9et80:bo 9d440:dc 9et80:bo 9d440:dc 9et80:bo 9eys0:dc 9d6w0:bo 9d1c0:dc 9d1c0:bo \
        9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9q000:bo iq5g0:a0 5reo0:bo 3ljw0:dc 9d1c0:bo \
        9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9d1c0:dc 9d1c0:bo 9q000:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc asw00:bo 7x6o0:dc b5uo0:bo \
        7k800:dc b5uo0:bo 7k800:dc b5uo0:bo 7x6o0:dc 1leo0:bo 97k40:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo b5uo0:a0 7k800:bo \
        b5uo0:a0 7k800:bo b5uo0:a0 7x6o0:bo asw00:a0 7x6o0:bo asw00:a0 7x6o0:bo b5uo0:a0 7k800:bo 1vbzw0:a0 tw040:bo /25200
        Asia/Ust-Nera qiu -q4cl6u:dc 5hl2yu:f0 qi27w0:k0 9eno0:ic 9d440:k0 9et80:ic 9d440:k0 9et80:ic 9eys0:k0 9d6w0:ic 9d1c0:k0 \
        9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9q000:ic iq5g0:go 5reo0:ic 3ljw0:k0 \
        9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9q000:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 \
        b5uo0:ic 7k800:k0 b5uo0:ic 7k800:k0 b5uo0:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 b5uo0:ic 7k800:k0 b5uo0:ic 7k800:k0 \
        b5uo0:ic 7k800:k0 b5uo0:ic 7x6o0:k0 asw00:ic 7x6o0:k0 asw00:ic 7x6o0:k0 b5uo0:ic 7k800:k0 8ql00:ic 1mlho0:go /36000
        Asia/Vientiane j00 -x568c0:jqus 2ishx6:bo gj25iu:dc 15ct80:f0 8so00:bo tmtk0:dc 470yk0:bo /25200
        Asia/Vladivostok of7 -oligf7:f0 3yqvf7:go qi27w0:ic 9et80:go 9d440:ic 9et80:go 9d440:ic 9et80:go 9eys0:ic 9d6w0:go 9d1c0:ic \
        9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9q000:go iq5g0:f0 5reo0:go 3ljw0:ic \
        9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic asw00:go 7x6o0:ic asw00:go 7x6o0:ic asw00:go 7x6o0:ic \
        b5uo0:go 7k800:ic b5uo0:go 7k800:ic b5uo0:go 7x6o0:ic asw00:go 7x6o0:ic asw00:go 7x6o0:ic b5uo0:go 7k800:ic b5uo0:go 7k800:ic \
        b5uo0:go 7k800:ic b5uo0:go 7x6o0:ic asw00:go 7x6o0:ic asw00:go 7x6o0:ic b5uo0:go 7k800:ic 1vbzw0:go /36000
        Asia/Yakutsk o0y -q4cioy:dc 5hl0gy:f0 qi27w0:go 9et80:f0 9d440:go 9et80:f0 9d440:go 9et80:f0 9eys0:go 9d6w0:f0 9d1c0:go 9d1c0:f0 \
        9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9q000:f0 iq5g0:dc 5reo0:f0 3ljw0:go 9d1c0:f0 \
        9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9d1c0:go 9d1c0:f0 9q000:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go b5uo0:f0 \
        7k800:go b5uo0:f0 7k800:go b5uo0:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go b5uo0:f0 7k800:go b5uo0:f0 7k800:go b5uo0:f0 \
        7k800:go b5uo0:f0 7x6o0:go asw00:f0 7x6o0:go asw00:f0 7x6o0:go b5uo0:f0 7k800:go 1vbzw0:f0 /32400
        Asia/Yekaterinburg b89 -rx5hw9:af5s 1kybx4:6o 5pfyv5:8c qi27w0:a0 9et80:8c 9d440:a0 9et80:8c 9d440:a0 9et80:8c 9eys0:a0 9d6w0:8c \
        9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9q000:8c iq5g0:6o 5reo0:8c \
        3ljw0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9d1c0:a0 9d1c0:8c 9q000:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c \
        7x6o0:a0 b5uo0:8c 7k800:a0 b5uo0:8c 7k800:a0 b5uo0:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 b5uo0:8c 7k800:a0 b5uo0:8c \
        7k800:a0 b5uo0:8c 7k800:a0 b5uo0:8c 7x6o0:a0 asw00:8c 7x6o0:a0 asw00:8c 7x6o0:a0 b5uo0:8c 7k800:a0 1vbzw0:8c /18000
        Asia/Yerevan 88o -nu148o:50 h4tjwo:6o ckinw0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c 9d1c0:6o \
        9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9q000:6o iq5g0:50 9d1c0:6o 9d1c0:50 9d1c0:6o \
        9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 11t180:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c b5uo0:6o \
        7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c b5uo0:6o 7x6o0:8c asw00:6o \
        7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o /14400
        Atlantic/Azores -4r4 -18vsdww:-5aws em124w:-3c 2bufw0:-1o 6zxg0:-3c 66800:-1o bq580:-3c 71s40:-1o bq580:-3c 71s40:-1o bq580:-3c \
        73ms0:-1o bq580:-3c 71s40:-1o bq580:-3c 1b2g00:-1o 8so00:-3c st1c0:-1o 8n400:-3c 9q000:-1o 902o0:-3c a2yo0:-1o 902o0:-3c \
        a2yo0:-1o 8n400:-3c st1c0:-1o 8n400:-3c 9d1c0:-1o 9d1c0:-3c sg2o0:-1o 9d1c0:-3c 902o0:-1o 9q000:-3c a2yo0:-1o 8n400:-3c \
        9d1c0:-1o 9d1c0:-3c 902o0:-1o 9q000:-3c a2yo0:-1o b5uo0:-3c 51hc0:-1o bmio0:-3c 99c00:-1o 9ew00:-3c 88ao0:-1o 25p80:0 5reo0:-1o \
        3lpg0:-3c 779c0:-1o 1sqk0:0 6uao0:-1o 38qs0:-3c 6uao0:-1o 25p80:0 6hc00:-1o 38qs0:-3c 6uao0:-1o 25p80:0 6hc00:-1o 38qs0:-3c \
        8a5c0:-1o 9d1c0:-3c 9d9o0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9q000:-3c \
        9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9q000:-3c 9d1c0:-1o 9d1c0:-3c \
        9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9q000:-3c 9d1c0:-1o 9d1c0:-3c \
        9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 9d1c0:-3c 9d1c0:-1o 8cavo0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9q000:-1o 9d1c0:0 9d1c0:-1o \
        9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9q000:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o \
        4olg0:0 4ofw0:1o 46000:0 571c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9q000:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o \
        7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o \
        7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o \
        7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7x6o0:0 asw00:-1o \
        7x6o0:0 asw00:-1o 7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o 7x6o0:0 asw00:-1o \
        7x6o0:0 b5uo0:-1o 7k800:0 b5uo0:-1o 7k800:0 b5uo0:-1o /-3600,0,3.5.0.0,10.5.0.3600
        Atlantic/Bermuda -c06 -rivvzu:-986s 95jw0:-c06s a16s0:-986s 7yyk0:-c06s 5w74c0:-6o 69z5ru:-50 eefw0:-6o 7x9g0:-50 biqk0:-6o \
        6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o st440:-50 64ak0:-6o cyqs0:-50 5ed80:-6o dbpg0:-50 5ed80:-6o doo40:-50 51ek0:-6o \
        doo40:-50 51ek0:-6o doo40:-50 5ed80:-6o 1xuw40:-50 7x3w0:-6o 94r9g0:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o \
        905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9px80:-6o \
        905g0:-50 9px80:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 9d440:-50 9cyk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        7x9g0:-50 ast80:-6o 8a840:-50 afuk0:-6o 8a840:-50 afuk0:-6o 8a840:-50 ast80:-6o 7x9g0:-50 ast80:-6o 7x9g0:-50 ast80:-6o \
        6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6udg0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o 6hes0:-50 c8nw0:-6o \
        /-14400,-10800,3.2.0.7200,11.1.0.7200
        Atlantic/Canary -2uo -oytbtc:-1o ctvupc:0 hhq7s0:1o 905g0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 \
        9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o \
        9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9q000:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        /0,3600,3.5.0.3600,10.5.0.7200
        Atlantic/Cape_Verde -4cs -u9rbs0:-3c g06lc0:-1o 1mn180:-3c fpqwc0:-1o /-3600
        Atlantic/Faeroe,Atlantic/Faroe -194 -wcehew:0 127keuw:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o \
        9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 \
        9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9q000:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        /0,3600,3.5.0.3600,10.5.0.7200
        Atlantic/Madeira -34o -u9rek0:-1o 2bufw0:0 6zxg0:-1o 66800:0 bq580:-1o 71s40:0 bq580:-1o 71s40:0 bq580:-1o 73ms0:0 bq580:-1o \
        71s40:0 bq580:-1o 1b2g00:0 8so00:-1o st1c0:0 8n400:-1o 9q000:0 902o0:-1o a2yo0:0 902o0:-1o a2yo0:0 8n400:-1o st1c0:0 8n400:-1o \
        9d1c0:0 9d1c0:-1o sg2o0:0 9d1c0:-1o 902o0:0 9q000:-1o a2yo0:0 8n400:-1o 9d1c0:0 9d1c0:-1o 902o0:0 9q000:-1o a2yo0:0 b5uo0:-1o \
        51hc0:0 bmio0:-1o 99c00:0 9ew00:-1o 88ao0:0 25p80:1o 5reo0:0 3lpg0:-1o 779c0:0 1sqk0:1o 6uao0:0 38qs0:-1o 6uao0:0 25p80:1o \
        6hc00:0 38qs0:-1o 6uao0:0 25p80:1o 6hc00:0 38qs0:-1o 8a5c0:0 9d1c0:-1o 9d9o0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o \
        9d1c0:0 9d1c0:-1o 9d1c0:0 9q000:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9q000:-1o \
        9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 9q000:-1o 9d1c0:0 9d1c0:-1o \
        9d1c0:0 9d1c0:-1o 9d1c0:0 9d1c0:-1o 9d1c0:0 8cnuc0:1o 902o0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o \
        9d440:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 \
        9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9q000:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        /0,3600,3.5.0.3600,10.5.0.7200
        Atlantic/Reykjavik -42o -wcwx9c:-1o 4rpd9c:0 ci2s0:-1o 69uk0:0 du840:-1o 4xp80:0 du840:-1o p7bw0:0 4w040:-1o 9bdzw0:0 9d6w0:-1o \
        64g40:0 cyl80:-1o 64dc0:0 clpc0:-1o 6hc00:0 bvs00:-1o 6uao0:0 bvs00:-1o 6uao0:0 bvs00:-1o 6uao0:0 c8qo0:-1o 6hc00:0 c8qo0:-1o \
        8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 asw00:-1o 7x6o0:0 afxc0:-1o 8a5c0:0 asw00:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o \
        8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 asw00:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o \
        8a5c0:0 afxc0:-1o 8a5c0:0 asw00:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 afxc0:-1o 8a5c0:0 asw00:-1o \
        8a5c0:0 /0
        Atlantic/South_Georgia -6rk -15r12kg:-3c /-7200
        Atlantic/St_Helena -120 -9wztm0:0 /0
        Atlantic/Stanley -apo -u63pac:-6o dbvxqc:-50 8zzw0:-6o 9q2s0:-50 8zzw0:-6o a31g0:-50 8zzw0:-6o 9q2s0:-50 8zzw0:-6o 9q2s0:-50 \
        8zzw0:-6o 9q2s0:-50 4xp80:-6o l1pus0:-50 7k580:-3c b5rw0:-50 77c40:-3c biqk0:-50 id6s0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 \
        b5rw0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 biqk0:-6o 77c40:-50 biqk0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 \
        b5rw0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 biqk0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 b5rw0:-6o 7kas0:-50 \
        b5rw0:-6o 7kas0:-50 b5xg0:-6o 77c40:-50 bvp80:-6o 6udg0:-50 bvp80:-6o 77c40:-50 biqk0:-6o 77c40:-50 biqk0:-6o 77c40:-50 \
        biqk0:-6o 77c40:-50 biqk0:-6o 77c40:-50 bvp80:-6o 77c40:-50 biqk0:-6o 77c40:-50 biqk0:-6o 77c40:-50 /-10800
        Australia/ACT,Australia/Canberra,Australia/NSW,Australia/Sydney s04 -133j5c4:go bfqds4:ic 49pc0:go cxfk00:ic 4h400:go 9d1c0:ic \
        9d1c0:go 9q000:ic 902o0:go eeio00:ic 64dc0:go clpc0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6uao0:go c8qo0:ic \
        6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 8a5c0:go asw00:ic 6hc00:go c8qo0:ic \
        6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 779c0:go b5uo0:ic 7k800:go bitc0:ic 7k800:go bitc0:ic 779c0:go bitc0:ic 6hc00:go c8qo0:ic \
        6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6uao0:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 7x6o0:go asw00:ic 7x6o0:go asw00:ic \
        7x6o0:go asw00:ic 7x6o0:go b5uo0:ic 7k800:go 7x6o0:ic asw00:go b5uo0:ic 7x6o0:go asw00:ic 7x6o0:go asw00:ic 7x6o0:go b5uo0:ic \
        7k800:go b5uo0:ic 7x6o0:go asw00:ic 7k800:go b5uo0:ic 8a5c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic \
        9d1c0:go 9q000:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic \
        9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9q000:go 9d1c0:ic 9d1c0:go 9d1c0:ic \
        9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic /36000,39600,10.1.0.7200,4.1.0.10800
        Australia/Adelaide,Australia/South pnw -133j2zw:f0 27qdzw:fu 97zyu0:hi 49pc0:fu cxfk00:hi 4h400:fu 9d1c0:hi 9d1c0:fu 9q000:hi \
        902o0:fu eeio00:hi 64dc0:fu clpc0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6uao0:fu c8qo0:hi 6hc00:fu c8qo0:hi \
        6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6uao0:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi \
        6hc00:fu c8qo0:hi 779c0:fu b5uo0:hi 7k800:fu bitc0:hi 7k800:fu bitc0:hi 779c0:fu bitc0:hi 779c0:fu bitc0:hi 6hc00:fu c8qo0:hi \
        7k800:fu b5uo0:hi 6uao0:fu c8qo0:hi 779c0:fu bitc0:hi 7k800:fu b5uo0:hi 7x6o0:fu asw00:hi 7x6o0:fu asw00:hi 7x6o0:fu asw00:hi \
        7x6o0:fu b5uo0:hi 7k800:fu b5uo0:hi 7k800:fu b5uo0:hi 7x6o0:fu asw00:hi 7x6o0:fu asw00:hi 7x6o0:fu b5uo0:hi 7k800:fu b5uo0:hi \
        7x6o0:fu asw00:hi 7k800:fu b5uo0:hi 8a5c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9q000:hi \
        9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9q000:hi 9d1c0:fu 9d1c0:hi \
        9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9q000:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi \
        9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9q000:hi /34200,37800,10.1.0.7200,4.1.0.10800
        Australia/Brisbane,Australia/Queensland sc8 -1354kc8:go bhbss8:ic 49pc0:go cxfk00:ic 4h400:go 9d1c0:ic 9d1c0:go 9q000:ic \
        902o0:go eeio00:ic 64dc0:go 97zuo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go /36000
        Australia/Broken_Hill,Australia/Yancowinna q70 -133j3j0:go t9nr0:f0 1egqs0:fu 97zyu0:hi 49pc0:fu cxfk00:hi 4h400:fu 9d1c0:hi \
        9d1c0:fu 9q000:hi 902o0:fu eeio00:hi 64dc0:fu clpc0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6uao0:fu c8qo0:hi \
        6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 8a5c0:fu asw00:hi 6hc00:fu c8qo0:hi \
        6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 779c0:fu b5uo0:hi 7k800:fu bitc0:hi 7k800:fu bitc0:hi 779c0:fu bitc0:hi 6hc00:fu c8qo0:hi \
        6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 6uao0:fu c8qo0:hi 6hc00:fu c8qo0:hi 6hc00:fu c8qo0:hi 7x6o0:fu asw00:hi 7x6o0:fu asw00:hi \
        7x6o0:fu asw00:hi 7x6o0:fu b5uo0:hi 7k800:fu b5uo0:hi 7k800:fu b5uo0:hi 7x6o0:fu asw00:hi 7x6o0:fu asw00:hi 7x6o0:fu b5uo0:hi \
        7k800:fu b5uo0:hi 7x6o0:fu asw00:hi 7k800:fu b5uo0:hi 8a5c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi \
        9d1c0:fu 9q000:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9q000:hi \
        9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9q000:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi \
        9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9d1c0:hi 9d1c0:fu 9q000:hi /34200,37800,10.1.0.7200,4.1.0.10800
        Australia/Currie,Australia/Hobart,Australia/Tasmania ra4 -12smja4:go b03ee4:ic 902o0:go b5uo0:ic 6hc00:go c8qo0:ic 6hc00:go \
        bx2ao0:ic 4h400:go 9d1c0:ic 9d1c0:go 9q000:ic 902o0:go c9tk00:ic 9d1c0:go asw00:ic 6uao0:go bvs00:ic 6uao0:go bvs00:ic 779c0:go \
        bvs00:ic 64dc0:go clpc0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6uao0:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go \
        c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 7x6o0:go b5uo0:ic 7k800:go b5uo0:ic 6hc00:go c8qo0:ic 6hc00:go \
        c8qo0:ic 6hc00:go bvs00:ic 7k800:go bitc0:ic 7k800:go bitc0:ic 779c0:go bitc0:ic 779c0:go bitc0:ic 7x6o0:go 9q000:ic 902o0:go \
        9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 9d1c0:go 9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go \
        9q000:ic 902o0:go 7x6o0:ic asw00:go a2yo0:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 902o0:go 9q000:ic 9d1c0:go \
        9d1c0:ic 902o0:go a2yo0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic 9d1c0:go 9d1c0:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9q000:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic /36000,39600,10.1.0.7200,4.1.0.10800
        Australia/Darwin,Australia/North o88 -133j1k8:f0 27qck8:fu 97zyu0:hi 49pc0:fu cxfk00:hi 4h400:fu 9d1c0:hi 9d1c0:fu 9q000:hi \
        902o0:fu /34200
        Australia/Eucla nv4 -12nxx74:el b05944:g9 49pc0:el cxfk00:g9 4h400:el 9d1c0:g9 9d1c0:el gheyo0:g9 6hc00:el 4ir9c0:g9 6hc00:el \
        40r400:g9 5eg00:el 7p9hc0:g9 5reo0:el b5uo0:g9 7x6o0:el asw00:g9 7x6o0:el /31500
        Australia/LHI,Australia/Lord_Howe tgk -133j6sk:go 18x8f0k:hi c8uu0:j6 6u7w0:hi c8tg0:j6 6h980:hi c8tg0:j6 6h980:hi c8tg0:j6 \
        6h980:hi c8tg0:ic 777y0:hi b5w20:ic 7k6m0:hi biuq0:ic 7k6m0:hi biuq0:ic 777y0:hi biuq0:ic 6ham0:hi c8s20:ic 6ham0:hi c8s20:ic \
        6ham0:hi c8s20:ic 6u9a0:hi c8s20:ic 6ham0:hi c8s20:ic 6ham0:hi c8s20:ic 7x5a0:hi asxe0:ic 7x5a0:hi asxe0:ic 7x5a0:hi asxe0:ic \
        7x5a0:hi b5w20:ic 7k6m0:hi 7x820:ic asum0:hi b5w20:ic 7x5a0:hi asxe0:ic 7x5a0:hi asxe0:ic 7x5a0:hi b5w20:ic 7k6m0:hi b5w20:ic \
        7x5a0:hi asxe0:ic 7k6m0:hi b5w20:ic 8a3y0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9q1e0:ic \
        9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9q1e0:ic 9czy0:hi 9d2q0:ic \
        9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9pym0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic \
        9czy0:hi 9d2q0:ic 9czy0:hi 9d2q0:ic 9czy0:hi 9q1e0:ic /37800,39600,10.1.0.7200,4.1.0.7200
        Australia/Lindeman rl8 -1354jl8:go bhbs18:ic 49pc0:go cxfk00:ic 4h400:go 9d1c0:ic 9d1c0:go 9q000:ic 902o0:go eeio00:ic 64dc0:go \
        97zuo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6uao0:go c8qo0:ic 6hc00:go /36000
        Australia/Melbourne,Australia/Victoria qug -133j46g:go bfqcmg:ic 49pc0:go cxfk00:ic 4h400:go 9d1c0:ic 9d1c0:go 9q000:ic 902o0:go \
        eeio00:ic 64dc0:go clpc0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6uao0:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go \
        c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6uao0:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go c8qo0:ic 6hc00:go \
        c8qo0:ic 779c0:go b5uo0:ic 7k800:go b5uo0:ic 7x6o0:go bitc0:ic 779c0:go bitc0:ic 779c0:go bitc0:ic 6hc00:go c8qo0:ic 6hc00:go \
        c8qo0:ic 6uao0:go c8qo0:ic 6hc00:go c8qo0:ic 7k800:go b5uo0:ic 7x6o0:go asw00:ic 7x6o0:go asw00:ic 7x6o0:go asw00:ic 7x6o0:go \
        b5uo0:ic 7k800:go 7x6o0:ic asw00:go b5uo0:ic 7x6o0:go asw00:ic 7x6o0:go asw00:ic 7x6o0:go b5uo0:ic 7k800:go b5uo0:ic 7x6o0:go \
        asw00:ic 7k800:go b5uo0:ic 8a5c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic 9d1c0:go 9d1c0:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9q000:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go \
        9d1c0:ic 9d1c0:go 9d1c0:ic 9d1c0:go 9q000:ic /36000,39600,10.1.0.7200,4.1.0.10800
        Australia/Perth,Australia/West lgc -12nxusc:dc b058sc:f0 49pc0:dc cxfk00:f0 4h400:dc 9d1c0:f0 9d1c0:dc gheyo0:f0 6hc00:dc \
        4ir9c0:f0 6hc00:dc 40r400:f0 5eg00:dc 7p9hc0:f0 5reo0:dc b5uo0:f0 7x6o0:dc asw00:f0 7x6o0:dc /28800
        CET,MET 2s0 -s0e080:3c 7ves0:1o a4yw0:3c 7x6o0:1o asw00:3c 7x6o0:1o b8qdc0:3c 1cm000:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 8l9c0:1o ggp1c0:3c 902o0:1o 9q000:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        CST6CDT -go0 -r0esg0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 bmtus0:-8c 1wd180:-a0 b9gdg0:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 3lpg0:-8c f4d80:-a0 64g40:-8c \
        clmk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c \
        9cyk0:-a0 9d440:-8c 9px80:-a0 905g0:-8c 9px80:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 9d440:-8c 9cyk0:-a0 8a840:-8c \
        afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 8a840:-8c afuk0:-a0 8a840:-8c ast80:-a0 7x9g0:-8c \
        ast80:-a0 7x9g0:-8c ast80:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c c8nw0:-a0 6hes0:-8c c8nw0:-a0 6hes0:-8c \
        c8nw0:-a0 /-21600,-18000,3.2.0.7200,11.1.0.7200
        Chile/EasterIsland,Pacific/Easter -k94 -jhfaew:-bo ivmeuw:-a0 7k580:-bo c8tg0:-a0 6h980:-bo a31g0:-a0 7x3w0:-bo asys0:-a0 \
        7x3w0:-bo b5xg0:-a0 7k580:-bo ag040:-a0 8a2k0:-bo b5xg0:-a0 7k580:-bo b5xg0:-a0 7x3w0:-bo asys0:-a0 7x3w0:-bo asys0:-a0 \
        7x3w0:-bo b5xg0:-a0 7k580:-bo b5xg0:-a0 7k580:-bo b5xg0:-a0 7x3w0:-bo asys0:-a0 iq2o0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 \
        b5xg0:-8c 7k580:-a0 b5xg0:-8c 7k580:-a0 b5xg0:-8c 9cyk0:-a0 9d440:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 \
        9q2s0:-8c 8zzw0:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 \
        b5xg0:-8c 8n180:-a0 a31g0:-8c 7x3w0:-a0 a31g0:-8c 9px80:-a0 9q2s0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 b5xg0:-8c 7k580:-a0 \
        b5xg0:-8c 7k580:-a0 b5xg0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 asys0:-8c 7x3w0:-a0 b5xg0:-8c 7k580:-a0 b5xg0:-8c 8n180:-a0 \
        a31g0:-8c 7x3w0:-a0 asys0:-8c 8zzw0:-a0 9q2s0:-8c ast80:-a0 5eis0:-8c cyl80:-a0 6hes0:-8c c8nw0:-a0 6udg0:-8c bvp80:-a0 \
        6udg0:-8c vonw0:-a0 4olg0:-8c e1h80:-a0 4olg0:-8c e1h80:-a0 4olg0:-8c c8nw0:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 \
        7x9g0:-8c ast80:-a0 8a840:-8c afuk0:-a0 7x9g0:-8c b5rw0:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 7x9g0:-8c ast80:-a0 \
        7x9g0:-8c ast80:-a0 7x9g0:-8c b5rw0:-a0 7kas0:-8c /-21600,-18000,9.1.6.79200,4.1.6.79200
        EET 5k0 3s9ms0:50 902o0:3c 9q000:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9q000:50 902o0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 \
        9d1c0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 \
        9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9q000:50 asw00:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c /7200,10800,3.5.0.10800,10.5.0.14400
        EST,Etc/GMT+5 -dw0 /-18000
        EST5EDT -dw0 -r0ev80:-6o ast80:-8c 7x9g0:-6o ast80:-8c bmtus0:-6o 1wd180:-8c b9gdg0:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 3lpg0:-6o f4d80:-8c 64g40:-6o \
        clmk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o \
        9cyk0:-8c 9d440:-6o 9px80:-8c 905g0:-6o 9px80:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 9d440:-6o 9cyk0:-8c 8a840:-6o \
        afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 7x9g0:-6o ast80:-8c 8a840:-6o afuk0:-8c 8a840:-6o afuk0:-8c 8a840:-6o ast80:-8c 7x9g0:-6o \
        ast80:-8c 7x9g0:-6o ast80:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6udg0:-6o c8nw0:-8c 6hes0:-6o c8nw0:-8c 6hes0:-6o \
        c8nw0:-8c /-18000,-14400,3.2.0.7200,11.1.0.7200
        Eire,Europe/Dublin -169 -rzcmlr:1lrs 6uao0:0 9pytr:1o 8c000:0 9o5c0:1o 9ruo0:0 9b6o0:1o 9ew00:0 9b6o0:1o auqo0:0 88ao0:1o \
        9ew00:0 8y800:1o a2yo0:0 a2yo0:1o 7k800:0 asw00:1o 8a5c0:0 asw00:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 afxc0:1o 8n400:0 \
        a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o b5uo0:0 51hc0:1o 3g8800:0 8a5c0:1o bvs00:0 8n400:1o a2yo0:0 7x6o0:1o asw00:0 \
        8n400:1o 9q000:0 902o0:1o 9q000:0 9d1c0:1o 9q000:0 902o0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 afxc0:1o 8n400:0 9q000:1o \
        902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 902o0:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 5reo0:1o 1xhuo0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 779c0:1o \
        bitc0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 7x3w0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o \
        b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 8a5c0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o \
        asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o b5uo0:0 /3600,0,10.5.0.7200,3.5.0.3600
        Etc/GMT,Etc/GMT+0,Etc/GMT-0,Etc/GMT0,Etc/Greenwich,Etc/UCT,Etc/UTC,Etc/Universal,Etc/Zulu,Factory,GMT,GMT+0,GMT-0,GMT0,Greenwich,UCT,UTC,Universal,Zulu \
        0 /0
        Etc/GMT+1 -2s0 /-3600
        Etc/GMT+10,HST -rs0 /-36000
        Etc/GMT+11 -uk0 /-39600
        Etc/GMT+12 -xc0 /-43200
        Etc/GMT+2 -5k0 /-7200
        Etc/GMT+3 -8c0 /-10800
        Etc/GMT+4 -b40 /-14400
        Etc/GMT+6 -go0 /-21600
        Etc/GMT+7,MST -jg0 /-25200
        Etc/GMT+8 -m80 /-28800
        Etc/GMT+9 -p00 /-32400
        Etc/GMT-1 2s0 /3600
        Etc/GMT-10 rs0 /36000
        Etc/GMT-11 uk0 /39600
        Etc/GMT-12 xc0 /43200
        Etc/GMT-13 1040 /46800
        Etc/GMT-14 12w0 /50400
        Etc/GMT-2 5k0 /7200
        Etc/GMT-3 8c0 /10800
        Etc/GMT-4 b40 /14400
        Etc/GMT-5 dw0 /18000
        Etc/GMT-6 go0 /21600
        Etc/GMT-7 jg0 /25200
        Etc/GMT-8 m80 /28800
        Etc/GMT-9 p00 /32400
        Europe/Amsterdam wk -s0dvkk:3oks 7v980:wks a51o0:3oks 7x6o0:wks a2yo0:3oks 9d1c0:wks 9q000:3oks 902o0:wks 9q000:3oks 902o0:wks \
        9q000:3oks 902o0:wks 9b6o0:3oks a2yo0:wks c51c0:3oks 6l1c0:wks 902o0:3oks 9q000:wks ci000:3oks 682o0:wks bgyo0:3oks 79400:wks \
        bitc0:3oks 779c0:wks bmio0:3oks 7gio0:wks bbeo0:3oks 7eo00:wks bd9c0:3oks 7ctc0:wks bf400:3oks 7ayo0:wks bvs00:3oks 6uao0:wks \
        bko00:3oks 7idc0:wks b9k00:3oks 7gio0:wks bbeo0:3oks 7eo00:wks bf400:3oks 7ayo0:wks btxc0:3oks 21uc0:28 4uaz8:k bitc0:28 779c0:k \
        bko00:28 7idc0:k bd3s0:3c 1aarpc:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 8l9c0:1o ggp1c0:3c 902o0:1o 9q000:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9q000:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Andorra a4 -100edm4:0 nvgqy4:1o k3ctg0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Astrakhan 8wc -nu2zkc:50 37bv8c:6o qi27w0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c \
        9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o iq5g0:50 9d1c0:6o 9q000:50 9d1c0:6o s3400:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9q000:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 \
        7k800:6o b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 \
        7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o 1vbzw0:50 qnc40:6o /14400
        Europe/Athens 4e4 -rvv0cg:3c 8bjasg:50 2vmk0:3c 4hiw40:50 16ik0:3c scog0:1o 7lx40:3c 9o2k0:1o 9eys0:3c 4atzw0:50 6djw0:3c \
        bplus0:50 bq800:3c 71uw0:50 9d1c0:3c 902o0:50 91xc0:3c 9o5c0:50 905g0:3c 9qgo0:50 9akg0:3c 9iik0:50 99980:3c 9dcg0:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c \
        9q000:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Belfast,Europe/London,GB,GB-Eire -23 -1rprx9x:0 zqf9hx:1o 6uao0:0 9q000:1o 8c000:0 9o5c0:1o 9ruo0:0 9b6o0:1o 9ew00:0 \
        9b6o0:1o auqo0:0 88ao0:1o 9ew00:0 8y800:1o a2yo0:0 a2yo0:1o 7k800:0 asw00:1o 8a5c0:0 asw00:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o \
        902o0:0 afxc0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 9d1c0:0 a2yo0:1o 8n400:0 \
        9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o b5uo0:0 51hc0:1o mbmk0:3c 51hc0:1o c8qo0:3c \
        6hc00:1o c8qo0:3c 6uao0:1o bvs00:3c 8n400:1o a4tc0:3c 5clc0:1o 4bms0:0 9q000:1o 902o0:0 8a5c0:1o 1frw0:3c 64dc0:1o 4bms0:0 \
        6uao0:1o bvs00:0 7x6o0:1o asw00:0 8n400:1o 9q000:0 902o0:1o 9q000:0 9d1c0:1o 9q000:0 902o0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 afxc0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 902o0:1o b5uo0:0 7k800:1o b5uo0:0 \
        7x6o0:1o asw00:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 5reo0:1o 1xhuo0:0 779c0:1o bitc0:0 779c0:1o \
        bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 \
        7x3w0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        8a5c0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o \
        asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 /0,3600,3.5.0.3600,10.5.0.7200
        Europe/Belgrade,Europe/Podgorica 3so -18vsmgo:1o twhnko:3c swz00:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o b7pc0:3c 6qlc0:1o \
        jl1hc0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Bratislava,Europe/Prague 2o8 -14u7uo8:1o cttug8:3c 7ves0:1o a4yw0:3c 7x6o0:1o asw00:3c 7x6o0:1o b8qdc0:3c 1cm000:1o \
        7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o b5uo0:3c 7vc00:1o 2vs40:0 4bk00:1o 2vmk0:3c 8n400:1o a2yo0:3c 8n400:1o \
        9o5c0:3c 91xc0:1o fe6000:3c 9d1c0:1o 9q000:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Brussels t6 -14j9c00:0 br3hc0:1o rrx80:3c 7vc00:1o a4yw0:3c 7x6o0:1o asw00:3c 7x6o0:1o 2wh40:0 5omo0:1o b5uo0:0 6uao0:1o \
        cyo00:0 7ayo0:1o bko00:0 7rmo0:1o a2yo0:0 a2yo0:1o 8n400:0 902o0:1o 9q000:0 9d1c0:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 \
        a2yo0:1o 90b00:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o a2yo0:0 9d1c0:1o 9d1c0:0 902o0:1o \
        9q000:0 a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o 9q000:0 a2yo0:1o b5uo0:0 51hc0:1o 4deo0:3c 1a36k0:1o 7k800:3c 9q000:1o \
        9d1c0:3c 8l9c0:1o a4tc0:3c 8l9c0:1o clpc0:3c 79400:1o fwu800:3c 902o0:1o 9q000:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c 902o0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Bucharest 4u0 -k29zi0:3c fj8m0:50 6w5c0:3c 9d1c0:50 9d1c0:3c 9q000:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c kp0dc0:50 6h980:3c 9q000:50 905g0:3c 9d6w0:50 9d1c0:3c 9d1c0:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c \
        9d1c0:50 9q000:3c 9cvs0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9cyk0:3c 9d440:50 9cyk0:3c 9q2s0:50 ast80:3c \
        7xhs0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Budapest 3j8 -15bee78:1o db0dz8:3c 7ves0:1o a4yw0:3c 7x6o0:1o asw00:3c 7x6o0:1o auqo0:3c 7vc00:1o afxc0:3c 8n400:1o \
        aq1x00:3c thcc0:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o awd00:3c 9eys0:1o 7pxk0:3c 9rrw0:1o 9b9g0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9q000:3c 902o0:1o 2f4vs0:3c 6u7w0:1o bw0c0:3c 6uao0:1o clpc0:3c 64dc0:1o clpc0:3c 64dc0:1o br3bs0:3c 902o0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d6w0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Busingen,Europe/Zurich 1kw -1os49kw:1dms lc05ja:1o ohmxdm:3c 7x6o0:1o asw00:3c 7x6o0:1o k2zus0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Chisinau,Europe/Tiraspol 5c8 -1ayy808:37 jw96ok:4u0s 70f1to:3c fj8m0:50 6w5c0:3c 9d1c0:50 9d1c0:3c 9q000:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c geqo0:50 ha580:3c oc8g0:1o 7k800:3c \
        9q000:1o 9d1c0:3c 7cl00:50 j3pbw0:6o 9et80:50 9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 9d1c0:6o \
        9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 25p80:50 7kdk0:3c 9d1c0:50 9d1c0:3c 9cvs0:50 9cyk0:3c \
        9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9q2s0:50 ast80:3c 7xf00:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7k800:50 b5uo0:3c /7200,10800,3.5.0.7200,10.5.0.10800
        Europe/Copenhagen 2bw -13nvrnw:1o bo7orw:3c 75bw0:1o cbs2w0:3c 1aco80:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 6y000:1o \
        dbmo0:3c 6bs00:1o clpc0:3c 51hc0:1o e1k00:3c 4oio0:1o giutc0:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Gibraltar -zo -1anxr0c:0 iol38c:1o 6uao0:0 9q000:1o 8c000:0 9o5c0:1o 9ruo0:0 9b6o0:1o 9ew00:0 9b6o0:1o auqo0:0 88ao0:1o \
        9ew00:0 8y800:1o a2yo0:0 a2yo0:1o 7k800:0 asw00:1o 8a5c0:0 asw00:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 afxc0:1o 8n400:0 \
        a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o b5uo0:0 51hc0:1o mbmk0:3c 51hc0:1o c8qo0:3c 6hc00:1o c8qo0:3c 6uao0:1o \
        bvs00:3c 8n400:1o a4tc0:3c 5clc0:1o 4bms0:0 9q000:1o 902o0:0 8a5c0:1o 1frw0:3c 64dc0:1o 4bms0:0 6uao0:1o bvs00:0 7x6o0:1o \
        asw00:0 8n400:1o 9q000:0 902o0:1o 9q000:0 9d1c0:1o 9q000:0 902o0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 afxc0:1o 8n400:0 \
        9q000:1o d0tp80:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Guernsey -gx -tiakv3:0 1ixx33:1o 6uao0:0 9q000:1o 8c000:0 9o5c0:1o 9ruo0:0 9b6o0:1o 9ew00:0 9b6o0:1o auqo0:0 88ao0:1o \
        9ew00:0 8y800:1o a2yo0:0 a2yo0:1o 7k800:0 asw00:1o 8a5c0:0 asw00:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 afxc0:1o 8n400:0 \
        a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o b5uo0:0 51hc0:1o 6kt00:3c 17vs80:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 5clc0:1o 4bms0:0 9q000:1o 902o0:0 8a5c0:1o 1frw0:3c 64dc0:1o 4bms0:0 6uao0:1o bvs00:0 7x6o0:1o asw00:0 8n400:1o 9q000:0 \
        902o0:1o 9q000:0 9d1c0:1o 9q000:0 902o0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 afxc0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 902o0:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o bitc0:0 5reo0:1o 1xhuo0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 7x3w0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o \
        asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 8a5c0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 /0,3600,3.5.0.3600,10.5.0.7200
        Europe/Helsinki,Europe/Mariehamn 4md -peghyd:3c ax3tqd:50 9gqo0:3c k31s80:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d440:50 9d1c0:3c \
        9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9q000:3c \
        9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9q000:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Isle_of_Man -tv -19a1gi5:0 haosq5:1o 6uao0:0 9q000:1o 8c000:0 9o5c0:1o 9ruo0:0 9b6o0:1o 9ew00:0 9b6o0:1o auqo0:0 88ao0:1o \
        9ew00:0 8y800:1o a2yo0:0 a2yo0:1o 7k800:0 asw00:1o 8a5c0:0 asw00:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 afxc0:1o 8n400:0 \
        a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o b5uo0:0 51hc0:1o mbmk0:3c 51hc0:1o c8qo0:3c 6hc00:1o c8qo0:3c 6uao0:1o \
        bvs00:3c 8n400:1o a4tc0:3c 5clc0:1o 4bms0:0 9q000:1o 902o0:0 8a5c0:1o 1frw0:3c 64dc0:1o 4bms0:0 6uao0:1o bvs00:0 7x6o0:1o \
        asw00:0 8n400:1o 9q000:0 902o0:1o 9q000:0 9d1c0:1o 9q000:0 902o0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 afxc0:1o 8n400:0 \
        9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 902o0:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 5reo0:1o 1xhuo0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 \
        779c0:1o bitc0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 7x3w0:1o asw00:0 7x6o0:1o \
        asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 \
        7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 8a5c0:1o asw00:0 7x6o0:1o \
        asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 /0,3600,3.5.0.3600,10.5.0.7200
        Europe/Jersey -e2 -11cerk0:0 9d23s0:1o 6uao0:0 9q000:1o 8c000:0 9o5c0:1o 9ruo0:0 9b6o0:1o 9ew00:0 9b6o0:1o auqo0:0 88ao0:1o \
        9ew00:0 8y800:1o a2yo0:0 a2yo0:1o 7k800:0 asw00:1o 8a5c0:0 asw00:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 afxc0:1o 8n400:0 \
        a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 a2yo0:1o 8n400:0 9q000:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o b5uo0:0 51hc0:1o 6kt00:3c 17vs80:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 5clc0:1o 4bms0:0 9q000:1o 902o0:0 8a5c0:1o 1frw0:3c 64dc0:1o 4bms0:0 6uao0:1o bvs00:0 7x6o0:1o asw00:0 8n400:1o 9q000:0 \
        902o0:1o 9q000:0 9d1c0:1o 9q000:0 902o0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 afxc0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        8n400:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 902o0:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o bitc0:0 5reo0:1o 1xhuo0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o bitc0:0 779c0:1o bitc0:0 779c0:1o bitc0:0 7x3w0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o \
        asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 8a5c0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 /0,3600,3.5.0.3600,10.5.0.7200
        Europe/Kaliningrad 3so -14212go:1o c1n28o:3c 7ves0:1o a4yw0:3c 7x6o0:1o asw00:3c 7x6o0:1o b8qdc0:3c 1cm000:1o 7k800:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 1dro0:50 9kd80:3c 82tg0:50 i9avw0:6o 9et80:50 9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 iq5g0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 \
        9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9q000:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 1vbzw0:3c /7200
        Europe/Kiev,Europe/Kyiv,Europe/Uzhgorod,Europe/Zaporozhye 5ng -nu11ng:3c 37a03g:50 5vd6k0:3c kzv40:1o 7k800:3c 9q000:1o 1oyg0:50 \
        jipzs0:6o 9et80:50 9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 51ek0:50 neqw0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 \
        9d1c0:3c 9q000:50 asys0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Kirov 97c -qcx400:50 5q5zo0:6o qi27w0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c 9d1c0:6o \
        9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o iq5g0:50 9d1c0:6o 9q000:50 9d1c0:6o s3400:50 9d1c0:6o 9d1c0:50 9d1c0:6o \
        9d1c0:50 9d1c0:6o 9d1c0:50 9q000:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o \
        b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 7x6o0:6o \
        asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o 1vbzw0:50 /10800
        Europe/Lisbon,Portugal -1p9 -u9rhc0:0 2bufw0:1o 6zxg0:0 66800:1o bq580:0 71s40:1o bq580:0 71s40:1o bq580:0 73ms0:1o bq580:0 \
        71s40:1o bq580:0 1b2g00:1o 8so00:0 st1c0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 902o0:0 a2yo0:1o 8n400:0 st1c0:1o 8n400:0 9d1c0:1o \
        9d1c0:0 sg2o0:1o 9d1c0:0 902o0:1o 9q000:0 a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o 9q000:0 a2yo0:1o b5uo0:0 51hc0:1o bmio0:0 \
        99c00:1o 9ew00:0 88ao0:1o 25p80:3c 5reo0:1o 3lpg0:0 779c0:1o 1sqk0:3c 6uao0:1o 38qs0:0 6uao0:1o 25p80:3c 6hc00:1o 38qs0:0 \
        6uao0:1o 25p80:3c 6hc00:1o 38qs0:0 8a5c0:1o 9d1c0:0 9d9o0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o \
        9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 \
        9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o \
        5gyl40:0 9d1c0:1o 9d1c0:0 9q2s0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9q000:1o 902o0:0 9cyk0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 \
        9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d440:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o \
        9d1c0:0 9d1c0:1o iq2o0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o kiw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o \
        asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 \
        7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 /0,3600,3.5.0.3600,10.5.0.7200
        Europe/Ljubljana 2os -18vslcs:1o twhmgs:3c swz00:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 8l9c0:1o jl1hc0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Luxembourg 150 -y89550:1o 68l290:3c 75hg0:1o ast80:3c 796s0:1o at1k0:3c 7x6o0:1o 3lh40:0 4zmo0:1o b6300:0 6u2c0:1o \
        cytk0:0 7at40:1o bktk0:0 7rh40:1o a31g0:0 a2vw0:1o 8n9k0:0 8zx40:1o 9q2s0:0 9et80:1o 9b9g0:0 a2vw0:1o 8n6s0:0 9px80:1o 905g0:0 \
        a2vw0:1o 905g0:0 a2vw0:1o 8ncc0:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o a2yo0:0 9d1c0:1o 9d1c0:0 902o0:1o \
        9q000:0 a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o 9q000:0 a2yo0:1o b5uo0:0 51hc0:1o 42ao0:3c 1aeak0:1o 7k800:3c 9q000:1o \
        9d1c0:3c 8n400:1o a2yo0:3c 8l9c0:1o clpc0:3c 79400:1o fwu800:3c 902o0:1o 9q000:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c 902o0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Madrid -ok -100edc0:0 90sik0:1o 8yas0:0 9cyk0:1o 9eys0:0 2d2vw0:1o 8sqs0:0 ssyk0:1o 8n6s0:0 9px80:1o 905g0:0 a2yo0:1o \
        902o0:0 a2vw0:1o 8n6s0:0 40lh80:1o 5k2s0:0 9cyk0:1o 1frw0:3c 7z1c0:1o j1c80:0 8a2k0:1o 13yt80:3c 685g0:1o brzw0:3c 8n6s0:1o \
        a2vw0:3c 8n6s0:1o a2vw0:3c 8n6s0:1o a2vw0:3c 8n6s0:1o 1clx80:3c 7x9g0:1o cswik0:3c 905g0:1o 9px80:3c 905g0:1o 8zzw0:3c 9d440:1o \
        9px80:3c 905g0:1o 9q5k0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Malta 2os -13qyw0s:1o bsbx8s:3c 64ak0:1o 9d440:3c 9et80:1o 88dg0:3c aunw0:1o 7ig40:3c b5rw0:1o 8n6s0:3c 9cyk0:1o \
        aau2s0:3c 18r9k0:1o 7k800:3c 9q000:1o 9b6o0:3c 8n400:1o a4tc0:3c 8j940:1o 9f1k0:3c afxc0:1o 89zs0:3c afxc0:1o 7kdk0:3c b5uo0:1o \
        979rs0:3c 6h980:1o cls40:3c 64dc0:1o clpc0:3c 64dc0:1o cyo00:3c 64dc0:1o clpc0:3c 64dc0:1o c8qo0:3c 6hc00:1o clpc0:3c 6hc00:1o \
        9b6o0:3c 9d1c0:1o ahs00:3c 7m2o0:1o b45k0:3c 7x3w0:1o asys0:3c 7x3w0:1o asys0:3c 7x3w0:1o asys0:3c 7x3w0:1o asys0:3c 7x3w0:1o \
        a4w40:3c 8y580:1o 9q2s0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Minsk 53s -1ayy7rs:32 n4x6og:3c 379zjc:50 5r1mk0:3c pbf40:1o 7k800:3c 9q000:1o 9d1c0:3c 4oac0:50 j6dmk0:6o 9et80:50 \
        9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 11t6s0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9q000:50 asw00:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 \
        /10800
        Europe/Monaco 1d8 -14hnyp8:fls 9tlnln:0 2pzpnl:1o 5luo0:0 8y800:1o a4tc0:0 7vc00:1o auqo0:0 7idc0:1o b7pc0:0 6sg00:1o cyo00:0 \
        7ayo0:1o bko00:0 7rmo0:1o a2yo0:0 bvs00:1o 6uao0:0 902o0:1o 9q000:0 9d1c0:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o \
        902o0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o a2yo0:0 9d1c0:1o 9d1c0:0 902o0:1o 9q000:0 \
        a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o 9q000:0 a2yo0:1o b5uo0:0 51po0:1o mdbo0:3c 7x3w0:1o 7x9g0:3c c8w80:1o 7k800:3c \
        9q000:1o 9d1c0:3c 9nzs0:1o 922w0:3c 8l9c0:1o fxlx80:3c 9cyk0:1o 9q5k0:3c 902o0:1o 9q000:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c \
        902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c \
        b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Moscow,W-SU 6yh -rx5dmh:707s ipzua:9s7s 97hc0:707s 7yyk0:ck7s 5i840:9s7s d9p80:ck7s 1jwk7:6o 2cvk0:50 s8o00:6o 1qvw0:8c \
        8fpc0:6o 1jms0:50 is040:3c 412as0:50 qi27w0:6o 9et80:50 9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9q000:50 iq5g0:3c 5reo0:50 3ljw0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9q000:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 \
        7k800:6o b5uo0:50 7k800:6o b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 \
        7k800:6o b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o 1vbzw0:50 /10800
        Europe/Oslo 1zo -1353tzo:1o b5svbo:3c 6qfs0:1o cgcqo0:3c 15tsc0:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        70q5c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o b5uo0:3c 7k800:1o \
        7law00:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Paris fl -uozn3l:0 2qx1nl:1o 5luo0:0 8y800:1o a4tc0:0 7vc00:1o auqo0:0 7idc0:1o b7pc0:0 6sg00:1o cyo00:0 7ayo0:1o bko00:0 \
        7rmo0:1o a2yo0:0 bvs00:1o 6uao0:0 902o0:1o 9q000:0 9d1c0:1o 9d1c0:0 a2yo0:1o 8n400:0 9q000:1o 902o0:0 a2yo0:1o 902o0:0 a2yo0:1o \
        8n400:0 9q000:1o 902o0:0 a2yo0:1o 8n400:0 9d1c0:1o 9d1c0:0 902o0:1o a2yo0:0 9d1c0:1o 9d1c0:0 902o0:1o 9q000:0 a2yo0:1o 8n400:0 \
        9d1c0:1o 9d1c0:0 902o0:1o 9q000:0 a2yo0:1o b5uo0:0 51po0:1o 5p8w0:3c 18rcc0:1o 7k800:3c 9q000:1o 9d1c0:3c 9nzs0:1o 922w0:3c \
        8l9c0:1o fxlx80:3c 9cyk0:1o 9q5k0:3c 902o0:1o 9q000:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Riga 4gy -qznlky:78ys 7x6o0:4gys a4tc0:78ys 2mg00:4gys 3myns0:3c 7fhlky:50 gz180:3c p5v40:1o 7k800:3c 9q000:1o 9d1c0:3c \
        9d1c0:1o k7s0:50 j14ns0:6o 9et80:50 9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 iq5g0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 \
        9d1c0:3c 9d1c0:50 9d1c0:3c 9q000:50 9d1c0:3c 9d440:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c qaao0:50 b5uo0:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Rome,Europe/San_Marino,Europe/Vatican 2b8 -13r0qs0:1o bsds00:3c 64ak0:1o 9d440:3c 9et80:1o 88dg0:3c aunw0:1o 7ig40:3c \
        b5rw0:1o 8n6s0:3c 9cyk0:1o aau2s0:3c 18r9k0:1o 7k800:3c 9q000:1o 9d1c0:3c 8l9c0:1o a4tc0:3c 8j940:1o 9f1k0:3c afxc0:1o 89zs0:3c \
        afxc0:1o 7kdk0:3c b5uo0:1o 979rs0:3c 6h980:1o cls40:3c 64dc0:1o clpc0:3c 64dc0:1o cyo00:3c 64dc0:1o clpc0:3c 64dc0:1o c8qo0:3c \
        6hc00:1o clpc0:3c 6hc00:1o clpc0:3c 64dc0:1o c8qo0:3c 6hc00:1o clpc0:3c 64dc0:1o clpc0:3c 64dc0:1o c8qo0:3c 6hc00:1o clpc0:3c \
        6hc00:1o c8qo0:3c 6hc00:1o 9q5k0:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Samara 99w -qcx400:50 5q5zo0:6o qi27w0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c \
        9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o iq5g0:50 9d1c0:6o 9q000:50 jt1g0:6o 89zs0:8c 9d1c0:6o 9d1c0:8c \
        9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9q000:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c \
        b5uo0:6o 7k800:8c b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o 7x6o0:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c b5uo0:6o 7k800:8c \
        b5uo0:6o 7x6o0:8c asw00:6o 7x6o0:8c asw00:6o j3440:50 7k800:6o /14400
        Europe/Sarajevo 3es -18vsm2s:1o twhn6s:3c swz00:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 8l9c0:1o jl1hc0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Saratov 8j6 -qcx400:50 5q5zo0:6o qi27w0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c \
        9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o iq5g0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9q000:50 9d1c0:6o s3400:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9q000:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 \
        7k800:6o b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 \
        7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o 1vbzw0:50 13m040:6o /14400
        Europe/Simferopol 6bc -1ayy8zc:3s n4x6oo:3c 37a0qo:50 5xiyk0:3c iu340:1o 7k800:3c 9q000:1o 9d1c0:3c iac0:50 jajmk0:6o 9et80:50 \
        9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 eeio0:3c wrpg0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 1sl00:6o 7kdk0:50 9d1c0:6o 9d1c0:50 9pug0:6o at4c0:50 \
        iq5g0:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x3w0:6o asqg0:50 /10800
        Europe/Skopje 3yw -18vsmmw:1o twhnqw:3c swz00:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 8l9c0:1o jl1hc0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Sofia 4bg -1ayy6zg:5ews 7s708k:3c p0d6uw:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d440:3c hqq240:50 9eys0:3c 9o2k0:50 \
        92040:3c 9o2k0:50 90880:3c 9pug0:50 90b00:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 \
        9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9q000:3c 9cvs0:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 9cyk0:3c 9d440:50 \
        9cyk0:3c 9d440:50 9cyk0:3c 9q2s0:50 ast80:3c 7xhs0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 \
        asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 \
        b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 \
        b5uo0:3c /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Stockholm 3cc -1bhq3cc:2ses ayjpvy:1o 8jiake:3c 75hg0:1o x5bew0:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c \
        9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c \
        b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c \
        asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Tallinn 4l0 -r3exx0:1o 3re10:3c 7x6o0:1o et6g0:2r ygov0:3c a1zgd0:50 ktx80:3c l94g0:1o 7k800:3c 9q000:1o 9d1c0:3c \
        8uac0:50 j27mk0:6o 9et80:50 9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o \
        9d1c0:50 9d1c0:6o 9d1c0:50 iq5g0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9q000:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asys0:3c 7x6o0:50 b5uo0:3c 19dc00:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Tirane 3o8 -t85vo8:1o dt2gw8:3c 18pew0:1o 7k800:3c m800:1o g7ot40:3c 7rjw0:1o autg0:3c 7x3w0:1o ayis0:3c 7x3w0:1o \
        b5xg0:3c 7k580:1o b42s0:3c 7lzw0:1o b42s0:3c 7lzw0:1o b42s0:3c 7x3w0:1o ahus0:3c 7x3w0:1o b5xg0:3c 7x3w0:1o a4w40:3c 8jbw0:1o \
        9eys0:3c 9d6w0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Ulyanovsk 8yo -qcx400:50 5q5zo0:6o qi27w0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c \
        9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o iq5g0:50 9d1c0:6o 9q000:50 iq5g0:3c 5reo0:50 3ljw0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9q000:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 \
        7k800:6o b5uo0:50 7k800:6o b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 \
        7k800:6o b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o 1vbzw0:50 qnc40:6o /14400
        Europe/Vaduz 1rg -13g44fg:1o ohmxrg:3c 7x6o0:1o asw00:3c 7x6o0:1o k2zus0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Vienna 30x -14211ox:1o c1n1gx:3c 7ves0:1o a4yw0:3c 7x6o0:1o asw00:3c 7x6o0:1o t6000:3c 8a5c0:1o a7a800:3c 1cm000:1o \
        7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c iio0:1o ivmo0:3c 91xc0:1o 9b6o0:3c 9d1c0:1o a2yo0:3c 8n400:1o gfyyg0:3c 8zzw0:1o \
        9d9o0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Vilnius 4os -1ayy7cs:2c jb5y4s:4fcs 1g224o:1o e75nc:3c 4kqk0:1o acbs40:50 gpp40:3c pits0:1o 7k800:3c 9q000:1o 9d1c0:3c \
        65zo0:50 j4vx80:6o 9et80:50 9d440:6o 9et80:50 9d440:6o 9et80:50 9eys0:6o 9d6w0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9d1c0:6o \
        9d1c0:50 9d1c0:6o 9d1c0:50 iq5g0:3c 9d1c0:50 9q000:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c 9d1c0:50 9d1c0:3c \
        9d1c0:50 9d1c0:3c 9q000:50 asw00:3c 7x6o0:50 asw00:3c iq5g0:1o 7x6o0:3c 2399c0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c \
        7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c \
        7x6o0:50 asw00:3c 7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c 7x6o0:50 asw00:3c \
        7x6o0:50 b5uo0:3c 7k800:50 b5uo0:3c 7k800:50 b5uo0:3c /7200,10800,3.5.0.10800,10.5.0.14400
        Europe/Volgograd 884 -q3cw84:50 5glrw4:6o qi27w0:8c 9et80:6o 9d440:8c 9et80:6o 9d440:8c 9et80:6o 9eys0:8c 9d6w0:6o 9d1c0:8c \
        9d1c0:6o 9d1c0:8c 9d1c0:6o 9d1c0:8c 9d1c0:6o iq5g0:50 9d1c0:6o 9d1c0:50 9d1c0:6o 9q000:50 9d1c0:6o s3400:50 9d1c0:6o 9d1c0:50 \
        9d1c0:6o 9d1c0:50 9d1c0:6o 9d1c0:50 9q000:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 \
        7k800:6o b5uo0:50 7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 7k800:6o b5uo0:50 \
        7x6o0:6o asw00:50 7x6o0:6o asw00:50 7x6o0:6o b5uo0:50 7k800:6o 1vbzw0:50 239c40:6o 14oqk0:50 /10800
        Europe/Warsaw,Poland 3w0 -se9yk0:1o dvyc0:3c 7ves0:1o a4yw0:3c 7x6o0:1o asw00:3c iruk0:50 7x6o0:3c 1evbs0:1o 9fcwc0:3c 18cao0:1o \
        7k800:3c 9q000:1o 9d1c0:3c 9gnw0:1o an980:3c 9kd80:1o 8fs40:3c 922w0:1o ar1c0:3c 7x6o0:1o a2yo0:3c 8n400:1o 9q000:3c 902o0:1o \
        4013w0:3c 64dc0:1o 9d1c0:3c 9d1c0:1o clpc0:3c 6hc00:1o 9d1c0:3c 9d1c0:1o c8qo0:3c 6hc00:1o c8qo0:3c 6hc00:1o c8qo0:3c 6hc00:1o \
        clpc0:3c 64dc0:1o 6j4tc0:3c 902o0:1o 9q000:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c 902o0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d440:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Europe/Zagreb 2yg -18vslmg:1o twhmqg:3c swz00:1o 7k800:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 8l9c0:1o jl1hc0:3c 9d1c0:1o \
        9d1c0:3c 9q000:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9q000:1o \
        9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9d1c0:3c 9d1c0:1o 9q000:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o \
        7x6o0:3c asw00:1o 7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o 7x6o0:3c asw00:1o 7x6o0:3c asw00:1o \
        7x6o0:3c asw00:1o 7x6o0:3c b5uo0:1o 7k800:3c b5uo0:1o 7k800:3c b5uo0:1o /3600,7200,3.5.0.7200,10.5.0.10800
        Indian/Antananarivo 8ss -uj8gss:50 m9lccs:6o 4oio0:50 /10800
        Indian/Chagos des -wvpc2s:8c 1ag64us:a0 /21600
        Indian/Christmas jks -133iwws:bo /25200
        Indian/Cocos hy4 -10j6sm4:au /23400
        Indian/Comoro 80g -uj8g0g:50 /10800
        Indian/Kerguelen 0 -afrs00:8c /18000
        Indian/Mahe a9o -wvp8xo:6o /14400
        Indian/Maldives dm0 -57x6y0:8c /18000
        Indian/Mauritius anc -wvp9bc:6o 13jnu7c:8c 8bx80:6o dd0wc0:8c 7x3w0:6o /14400
        Indian/Mayotte 8dk -uj8gdk:50 /10800
        Indian/Reunion a9s -uks29s:6o /14400
        Kwajalein,Pacific/Kwajalein uzk -100f8bk:ic ise0fk:go 27sas0:f0 1hjus0:ic ddxug0:-k0 cgv6k0:k0 /43200
        MST7MDT -jg0 -r0epo0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo bmtus0:-a0 1wd180:-bo b9gdg0:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 3lpg0:-a0 f4d80:-bo 64g40:-a0 \
        clmk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 \
        9cyk0:-bo 9d440:-a0 9px80:-bo 905g0:-a0 9px80:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 9d440:-a0 9cyk0:-bo 8a840:-a0 \
        afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 7x9g0:-a0 ast80:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 afuk0:-bo 8a840:-a0 ast80:-bo 7x9g0:-a0 \
        ast80:-bo 7x9g0:-a0 ast80:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6udg0:-a0 c8nw0:-bo 6hes0:-a0 c8nw0:-bo 6hes0:-a0 \
        c8nw0:-bo /-25200,-21600,3.2.0.7200,11.1.0.7200
        NZ-CHAT,Pacific/Chatham xz0 -1gsp0n0:kf 149qqm0:l9 f1tq90:mx 5reo0:l9 clpc0:mx 6uao0:l9 c8qo0:mx 6hc00:l9 c8qo0:mx 6hc00:l9 \
        c8qo0:mx 6hc00:l9 c8qo0:mx 6hc00:l9 c8qo0:mx 6hc00:l9 c8qo0:mx 6uao0:l9 c8qo0:mx 6hc00:l9 c8qo0:mx 6hc00:l9 c8qo0:mx 6hc00:l9 \
        c8qo0:mx 6hc00:l9 c8qo0:mx 6hc00:l9 c8qo0:mx 6uao0:l9 c8qo0:mx 6hc00:l9 b5uo0:mx 8a5c0:l9 afxc0:mx 8a5c0:l9 afxc0:mx 8a5c0:l9 \
        afxc0:mx 8n400:l9 a2yo0:mx 8n400:l9 a2yo0:mx 8n400:l9 a2yo0:mx 8n400:l9 afxc0:mx 8a5c0:l9 afxc0:mx 8a5c0:l9 afxc0:mx 8n400:l9 \
        a2yo0:mx 8n400:l9 a2yo0:mx 8n400:l9 afxc0:mx 8a5c0:l9 afxc0:mx 8a5c0:l9 afxc0:mx 8n400:l9 a2yo0:mx 8n400:l9 a2yo0:mx 8n400:l9 \
        a2yo0:mx 8n400:l9 a2yo0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 9d1c0:mx 9q000:l9 \
        902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 9d1c0:mx 9q000:l9 902o0:mx 9q000:l9 \
        902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx a2yo0:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 902o0:mx 9q000:l9 \
        902o0:mx 9q000:l9 902o0:mx 9q000:l9 9d1c0:mx /45900,49500,9.5.0.9900,4.1.0.13500
        PST8PDT -m80 -r0emw0:-bo ast80:-dc 7x9g0:-bo ast80:-dc bmtus0:-bo 1wd180:-dc b9gdg0:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 3lpg0:-bo f4d80:-dc 64g40:-bo \
        clmk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo \
        9cyk0:-dc 9d440:-bo 9px80:-dc 905g0:-bo 9px80:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 9d440:-bo 9cyk0:-dc 8a840:-bo \
        afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo \
        ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo \
        ast80:-dc 7x9g0:-bo ast80:-dc 7x9g0:-bo ast80:-dc 8a840:-bo afuk0:-dc 8a840:-bo afuk0:-dc 8a840:-bo ast80:-dc 7x9g0:-bo \
        ast80:-dc 7x9g0:-bo ast80:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6udg0:-bo c8nw0:-dc 6hes0:-bo c8nw0:-dc 6hes0:-bo \
        c8nw0:-dc /-28800,-25200,3.2.0.7200,11.1.0.7200
        Pacific/Apia yv4 -14fxxj4:-vsws 9nfeo0:-j6 kcrmt4:-ic vp3la0:-go 9odo0:-ic 902o0:-go 4zbk0:nc 4qog0:lo 9d1c0:nc 9q000:lo \
        902o0:nc 9q000:lo 902o0:nc 9q000:lo 902o0:nc 9q000:lo 902o0:nc 9q000:lo 902o0:nc 9q000:lo 9d1c0:nc 9q000:lo 902o0:nc 9q000:lo \
        902o0:nc 9q000:lo /46800
        Pacific/Bougainville st4 -1ayyvh4:r8ws 7tuc88:go osc24w:f0 1n05g0:go 1071c40:ic /39600
        Pacific/Chuuk -12k4 -1t8j2rw:s3ws t83xc0:go 76a5nw:f0 29hes0:go bkenw0:f0 29fk40:go /36000
        Pacific/Efate v64 -u964i4:ic wbu364:k0 51hc0:ic 4y8qs0:k0 9cyk0:ic 9d440:k0 9cyk0:ic 9q2s0:k0 8zzw0:ic 9q2s0:k0 9cyk0:ic \
        9d440:k0 9cyk0:ic 9d440:k0 9cyk0:ic 9d440:k0 9cyk0:ic 9d440:k0 9cyk0:ic 9q2s0:k0 64ak0:ic e1ms0:k0 4ofw0:ic /39600
        Pacific/Enderbury,Pacific/Kanton 0 -gvk800:-k0 lypqo0:-ic 7yiqk0:lo /46800
        Pacific/Fakaofo -vpk -100dhmg:-ic 1lxe1ig:lo /46800
        Pacific/Fiji x4w -sa2x4w:k0 17bs00w:lo 64dc0:k0 cyo00:lo 5reo0:k0 53a5c0:lo 64dc0:k0 asw00:lo 6uao0:k0 bvs00:lo 4oio0:k0 \
        e1k00:lo 4oio0:k0 eeio0:lo 4bh80:k0 erk40:lo 3ylc0:k0 erhc0:lo 3ylc0:k0 f4g00:lo 3lmo0:k0 f4g00:lo 3lmo0:k0 f4g00:lo 3lmo0:k0 \
        fheo0:lo 38o00:k0 hn6o0:lo 1fuo0:k0 /43200
        Pacific/Funafuti x6s -100fais:k0 /43200
        Pacific/Galapagos -glc -kcr62o:-8c spdryo:-a0 3lsas0:-8c 3jp80:-a0 /-21600
        Pacific/Gambier -ozo -tvndoc:-f0 /-32400
        Pacific/Guadalcanal,Pacific/Ponape tmc -tvowac:ic /39600
        Pacific/Guam -13v0 -1t8j1h0:g3 t83xc0:go ld6pp0:f0 1dl9g0:go 7s1k40:ic txp80:go 3frms0:ic qdrpo:go 7kgac:ic 3ljw0:go c8tg0:ic \
        6u7w0:go bvus0:ic 6u7w0:go 16uo40:ic 3ljw0:go 16aas0:ic 4ivxo:go cls2c:ic 6h980:go /36000
        Pacific/Honolulu,Pacific/Johnston,US/Hawaii -t8e -12lnw3m:-hi jgnatm:-fu 13l00:-hi 4jvb00:-fu 1wd180:-hi votg0:-go /-36000
        Pacific/Kiritimati -t4w -100dk74:-hs 153iz5s:-go 7yirhc:nc /50400
        Pacific/Kosrae -10hg -1t8j4uk:u6ks t83xc0:ic 76a4yk:f0 29hhk0:ic 9cmd40:go 27sas0:f0 29fk40:ic cm2540:k0 f9l3w0:ic /39600
        Pacific/Majuro vpc -100f91c:ic 76a6hc:f0 29hhk0:ic 9cmd40:go 27sas0:f0 1h6w40:ic deat40:k0 /43200
        Pacific/Marquesas -pu0 -tvncu0:-fu /-34200
        Pacific/Midway -wug -100dghk:-ic sx94dk:-go 4ofw0:-ic /-39600
        Pacific/Nauru uws -pjxiws:j6 ba66ys:f0 1kwca0:j6 hfzda0:k0 /43200
        Pacific/Niue -vgs -8zbv78:-iw 63yiok:-ic /-39600
        Pacific/Norfolk v3s -100f8fs:io q3eins:j6 cfj8q0:ku 6hc00:j6 l6nk00:ic 239aq0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic \
        9d1c0:k0 9d1c0:ic 9d1c0:k0 9q000:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic 9d1c0:k0 9d1c0:ic \
        9q000:k0 /39600,43200,10.1.0.7200,4.1.0.10800
        Pacific/Noumea uto -u9645o:ic ye0ixo:k0 4dbw0:ic ecqs0:k0 4f6k0:ic 99p700:k0 4oio0:ic /39600
        Pacific/Pago_Pago,Pacific/Samoa,US/Samoa z20 -14fxxq0:-vm0s 9nfeo0:-ic /-39600
        Pacific/Palau -15rg -1t8izkk:owks t83xc0:f0 /32400
        Pacific/Pitcairn -o38 -100dp8s:-e6 1esg26s:-dc /-28800
        Pacific/Pohnpei -11d8 -1t8j3ys:tass t83xc0:ic 76a42s:f0 29hhk0:ic 9cmd40:go 27sas0:f0 29fk40:ic /39600
        Pacific/Port_Moresby,Pacific/Truk,Pacific/Yap r94 -1ayytx4:r8ws 7tuao8:go /36000
        Pacific/Rarotonga 112w -10jifqw:-tl4s rk6io0:-hi dlv68w:-fu 5rbw0:-go c8s20:-fu 6ham0:-go c8s20:-fu 6ham0:-go c8s20:-fu \
        6u9a0:-go c8s20:-fu 6ham0:-go c8s20:-fu 6ham0:-go c8s20:-fu 6ham0:-go c8s20:-fu 6ham0:-go c8s20:-fu 6ham0:-go c8s20:-fu \
        6u9a0:-go c8s20:-fu 6ham0:-go c8s20:-fu 6ham0:-go c8s20:-fu 6ham0:-go /-36000
        Pacific/Saipan -13oc -1t8j1no:g7 t83xc0:f0 mpn8no:go 7t6as0:ic txp80:go 3frms0:ic qdrpo:go 7kgac:ic 3ljw0:go c8tg0:ic 6u7w0:go \
        bvus0:ic 6u7w0:go 16uo40:ic 3ljw0:go 16aas0:ic 4ivxo:go cls2c:ic 6h980:go /36000
        Pacific/Tahiti -rp4 -tvnayw:-go /-36000
        Pacific/Tarawa w1g -100f9dg:k0 /43200
        Pacific/Tongatapu y80 -corjk0:kk 7znjyo:lo k8amdc:nc 8fpc0:lo bvs00:nc 4bh80:lo eelg0:nc 4bh80:lo 7pmis0:nc 3lmo0:lo /46800
        Pacific/Wake uus -100f86s:k0 /43200
        Pacific/Wallis y1k -100fbdk:k0 /43200
        WET 0 3s9ms0:1o 902o0:0 9q000:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9q000:1o 902o0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 \
        9d1c0:1o 9q000:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9q000:0 9d1c0:1o \
        9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9d1c0:1o 9d1c0:0 9q000:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 \
        7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o \
        b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 \
        7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o \
        b5uo0:0 7k800:1o b5uo0:0 7k800:1o b5uo0:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o asw00:0 7x6o0:1o b5uo0:0 7k800:1o b5uo0:0 \
        7k800:1o b5uo0:0 /0,3600,3.5.0.3600,10.5.0.7200
        """
}
