// Made by `npm run train` from training/samples: a trait a line, with its weights in tenths; nothing stands for none, and a blank
// at the head for the first word of the line above.
export const weights = `
bias	-9 -19 -17
!	10 18 -2
 $	13 19 -4
$ ها	-3
%	6 6 1
 $	-20 -23 11
 .	1  7
 :	 2 -7
 _ ,	7
 _ 9	 -5 -15
 _ the	 -4 8
 or	  5
 →	  -11
,	1 -3 -4
 9	-8 -6 3
 CODE	 -3 2
 _ %	-4 -1 -2
 _ ,	-5 -5 -4
 _ .	14 13 -2
 _ 9	-11 -6 -1
 _ =	-12 -12 -7
 _ CODE	-7 -6
 _ a	1 3 -3
 _ ab	3
 _ alle	 3
 _ an	 -6
 _ and	-5  6
 _ are	-4  3
 _ at	-4
 _ away	1 3
 _ back	9 11 -1
 _ both	-6
 _ by	 -6
 _ com	5
 _ compri*	  4
 _ con	1 -4
 _ contin*	3
 _ cutove*	2 4
 _ das	 5 -3
 _ deploy	4 2
 _ der	2 2 -5
 _ die	8 7 -2
 _ do	 3
 _ don't	1 7
 _ ein	2 6
 _ el	3 -2
 _ en	 -3 4
 _ er	-3 -6
 _ est	-3
 _ even	 3
 _ everyt*	 3
 _ except*	3
 _ failed	  4
 _ for	-10 -1 1
 _ from	  -3
 _ go	3
 _ goes	-3
 _ has	-5  2
 _ in	-9 -7
 _ includ*	  3
 _ is	-7 -2
 _ la	3 4 -1
 _ leave	3 7
 _ matter	 3
 _ migrat*	2 3
 _ ne	2 4
 _ nicht	6 2
 _ not	4 3 4
 _ nothin*	10 9
 _ o	 2 -8
 _ off	1 4
 _ on	-1 -8
 _ one	-5
 _ only	1 -5
 _ or	 7 3
 _ other	4
 _ releas*	9 9
 _ s'arrê*	5
 _ script	-3
 _ se	4
 _ should	  7
 _ shows	  4
 _ small	4
 _ stop	 5
 _ sur	-5 -4
 _ tag	4
 _ take	4
 _ that	5 -3
 _ them	 -5 -1
 _ then	7 -5
 _ they	4
 _ to	-3 -7
 _ wir	4 7
 _ with	4  2
 _ writin*	3
 _ you	8 2
 _ you're	3
 _ на	6 6
 _ 。	-5 8 -5
 a	-6
 abort	8 4
 all	 3
 anote	-3
 arrête*	7 6
 as	-13 -18
 ask	3  2
 back	4 4
 becaus*	-6
 before	5
 bevor	13 2
 bis	 3
 bricht	4
 but	-4 -7 -2
 call	10 3
 cancel	5 9
 check	9
 com	  3
 compar*	3
 danach	4
 dann	6
 das	-7 -1 -2
 dass	 -1 4
 depois	7
 die	-5 -6
 do	6 2
 don't	6 3
 ehe	4
 else	7 3
 end	5 5
 ensuit*	5
 et	3
 falls	5 8 -3
 find	5
 fix	8 -4
 freeze	4
 get	8
 give	-1  6
 go	8
 halt	 3
 have	10  3
 hence	-5
 howeve*	3 6
 im	  3
 interr*	7 5
 ist	1 7
 it	-5 -2
 it's	-7 -8
 just	-3 -2
 keep	3 7
 la	-3  5
 last	  5
 leave	13 8
 look	 -2 -3
 mais	-3
 next	8
 no	2 6 -4
 nobody	2 3
 none	  8
 not	-10 -7 5
 não	2 3
 ob	 -3
 old	4 3
 on	9 5 -4
 one	-6 -11 1
 or	  -3
 others	-3
 page	6 3
 pare	8 2
 period	1 3
 please	3
 puis	5
 restau*	6 8
 restor*	7 11
 revert	8 8
 roll	6 7
 see	  -6
 sem	 3 5
 sin	  3
 since	-2 -1 -5
 so	-9 -6 -12
 sobald	3 2
 solang*	4 6
 sonst	3
 stop	10 10 1
 switch	6
 take	1 3
 talk	4
 the	-2 3 2
 then	5 -10 -6
 they	-6 -5
 two	-4
 un	-11 -6 2
 undo	5 6
 unless	-3
 use	-8 -4
 verify	7
 vérifi*	3
 wait	-3
 we	12 9
 weil	-7 -2
 wenn	8 8 -3
 whatev*	5 7 -3
 which	-12 -9
 who	5
 wird	10 8 -2
 with	-7 -13
 you	 6 -1
 zero	  4
 а	-3 -2
 в	  4
 вернут*	1 3
 если	 7
 и	4
 когда	3 -1 -4
 но	-6
 пока	 3 -4
 что	 -2 6
 чтобы	-3
.	-4 -2 -5
 $	5  -7
 CODE	-1  3
 _ .	 1 4
 _ :	-6 -5
 _ a	-5 -2
 _ are	-10 -1
 _ from	1 3
 _ have	  4
 _ is	-3  2
 _ it	 3 1
 _ one	1  5
 if	  12
 the	-5 -1 -1
 they	-5
 we	-3
 you	-5
 |	-3
9	-5 1 9
 $	-6 -9 4
 %	6 6 2
 .	-6 -3 18
 9	-7 -8 -4
 :	5  -2
 ;	1 3 1
 =	  -8
 ?	9 10
 _ .	-7 -6 8
 _ 9	4 -2 -10
 _ :	13 8 -7
 _ ;	 1 5
 _ ?	9 4
 _ above	1 3
 _ and	-1 -4 -2
 _ are	 -3
 _ be	3
 _ before	-5
 _ by	-6
 _ can	5
 _ de	 1 -3
 _ der	-3
 _ destro*	  8
 _ each	  4
 _ every	  6
 _ if	6
 _ in	3 2 4
 _ of	-4 -1 -3
 _ on	-5
 _ or	  13
 _ per	-3  -1
 _ rows	  3
 _ s	  7
 _ stop	 3
 _ test	  -5
 _ we	6
 _ |	  -6
 _ →	7 7 -11
 _ 、	 3
 _ 。	-12 -10 2
 again	  3
 and	3 -2
 are	1 2 -4
 as	  7
 c	 3 5
 connec*	  -4
 days	 -3 -2
 dbm	  6
 en	  3
 errors	 -6 6
 et	  3
 failed	  7
 fine	3
 first	-3
 g	-3  6
 h	  -9
 has	6
 heures	  -4
 horas	  -6
 hosts	  -3
 hours	1  -9
 in	6 9 1
 is	11 5
 june	  -4
 k	  8
 kb	  3
 mb	-4 -1 7
 min	-3  -3
 minute*	 -2 -19
 minuto*	  -12
 ms	-1  8
 must	3
 no	5 4
 of	1  8
 on	4 1
 open	  -4
 or	6 5
 passed	  5
 presup*	5
 reject*	  3
 rows	  8
 second*	  -10
 si	3
 skippe*	  5
 stays	  -5
 stunde*	  -7
 tage	  -7
 tb	-2 -4 -3
 th	2 4 -5
 the	5 3
 to	  4
 uhr	4 5 -7
 under	  4
 with	 4
 x	3 3
 xx	5 5 3
 you	6
 |	-1 -10 -2
 минут	  -8
 →	  -9
 。	  10
:	-4
 $	5 13 -14
 9	-1 -4 7
 CODE	6 4 -2
 URL	  -3
 _ .	-4  4
 _ 9	-6 -8 -4
 _ :	-5 -4
 _ =	-6 -4 3
 _ CODE	  -3
 _ and	4 2
 _ back	10 12 -2
 _ de	-3 -3 -11
 _ h	  -4
 _ it	4 2 -4
 _ la	10 12
 _ least	3
 _ min	  -7
 _ minute*	  -6
 _ not	4
 _ or	6
 _ rows	  3
 _ the	13 15 -6
 _ to	6 6
 _ tudo	2 4
 _ →	-3 -6 -1
 a	  3
 all	  3
 at	3
 back	5
 do	3
 don't	6 7
 each	6
 false	  4
 if	2 3
 it	  5
 keep	4
 leave	5 6
 more	3 2
 never	3 3
 no	1 3 9
 none	-4 -4
 nothin*	4 2
 optima*	  5
 passed	  3
 restor*	3 3
 see	-7  -8
 stop	9 6
 the	 -2 4
 true	  3
 ☐	  -5
;	2 -8 -2
 CODE	-3
 _ ,	5
 _ .	3
 _ any	  3
 _ are	-4
 _ is	-6
 _ it	4 5
 _ must	  5
 _ should	  3
 _ the	2 3
 _ to	3
 a	4 3
 despué*	5
 if	8  9
 it	-5
 then	6
 with	7 4
<	-1  9
 9	 2 9
 _ >	-5 -2
=	11 16 9
 9	-13 -15 18
 _ ,	-13 -8 -5
 _ stop	 -3
 _ the	3 6
 no	13 9 -8
 on	1 3
 stop	10 3
>	14 14
 9	20 22 -1
 _ %	7 3 -6
 _ s	7 6 -5
?	19 17 -19
 $	-16 -19 -3
 CODE	2 3
 _ ,	-11 -4
 _ .	-3  1
 _ :	-1 -3
 _ back	3 4
 _ c	3 4
 _ don't	1 4
 _ it	9 1
 _ not	 -3
 _ o	5 3
 _ out	4
 _ the	10 9
 ctrl	3 4
 don't	1 3
 if	 -11
 no	-5
 old	1 3
 then	13 11
 yes	-5 -5
 →	 -3
A	1 4
C	-1  -3
CODE	-5 4 10
 $	-15 -13 -8
 ,	3 5 -9
 .	-10 -10 3
 :	-1 -4 5
 ;	-4
 ?	5 7
 CODE	  -11
 _ ,	3 1 -13
 _ .	-8 -7 5
 _ 9	 -8 9
 _ CODE	4 -7 -3
 _ a	6 6 1
 _ active	  5
 _ and	-1  -7
 _ back	  7
 _ de	  -4
 _ each	  7
 _ for	  -3
 _ from	  3
 _ give	  3
 _ have	3
 _ if	-3 -1
 _ is	4  4
 _ la	-5
 _ nichts	  5
 _ nothin*	  8
 _ out	3 2
 _ root	  5
 _ silent	  3
 _ the	-4 -3
 _ then	 4
 _ to	7 2
 _ two	  3
 _ und	  -4
 _ with	  6
 _ yes	  5
 and	  -7
 answer*	  3
 displa*	  4
 e	  -5
 en	  -3
 finds	  6
 from	  -6
 gives	  10
 has	  10
 if	1 3 -3
 in	10 7
 is	  4
 lists	  12
 must	 2 13
 points	  5
 prints	  4
 report*	  6
 return*	  9
 says	  6
 should	1  7
 takes	  -3
 to	  -10
 with	  -5
 y	  -8
 yields	  3
 не	  5
 отдаёт	  5
 →	-12 -12 20
 ≥	  -9
D	-4
E	  4
F	 3
L	  3
LENGTH0	-28 -33 -11
LENGTH1	-21 -30 -4
LENGTH2	-18 -19
LENGTH3	2  -5
LENGTH4	15 17 -3
N	-2  3
URL	-8  11
^ .	-4
 9	1 1 -10
 CODE	-6 -7 3
 URL	  4
 a	 -1 3
 abando*	4
 abbruc*	4 6
 abort	 5 -3
 accept*	4
 access*	3
 accord	6
 add	-7 -1 -1
 after	-11 -4 8
 aguard*	  -4
 al	  3
 alert	  -4
 alerts	  3
 all	2 -1 8
 alle	  3
 allow	-3
 altera*	3
 always	4
 am	  8
 and	  4
 annex	  -5
 antes	-7
 antwor*	 3 1
 any	9 6 -10
 anythi*	9 3
 ao	  4
 aparec*	  3
 append*	  -4
 aproba*	3
 aprova*	6
 argo	-5
 as	9 4 -3
 ask	 -6 -3
 at	  9
 attend*	  -8
 au	2 3 6
 aucun	  3
 aucune	1 4 4
 autori*	5
 await	-3  -1
 back	  -5
 backou*	6 3
 bail	2 3
 before	-6  -5
 bei	7 5 -6
 beide	  6
 bgp	  3
 blocke*	4 5
 both	  11
 branch	  -4
 break	3 5
 bump	  -5
 busine*	3
 by	-5  11
 cab	3
 cada	-3
 can	-3
 cette	4
 change	  -6
 check	-7 -11
 checko*	5 4
 client*	-6 -1
 com	8 6 -1
 compar*	-6  2
 compru*	  3
 con	5
 condit*	3
 confir*	-9 -4 8
 congel*	3
 consul*	4
 consum*	-2  5
 contrô*	 -1 3
 copy	-7 -2 -3
 cpu	  4
 crash	 4
 create	-12 -4 -5
 criter*	1 3
 cualqu*	3 4
 das	-3 -5 1
 debe	  3
 decisi*	1 -4 -1
 delete	 -5 -6
 den	 -3
 depend*	3  -1
 deploy*	 3 -5
 depois	  3
 der	-2 -4 4
 deux	6
 die	 -7 3
 dieser	4
 do	  -8
 don't	-1  -5
 downgr*	-5 -2
 e	-9 -4 -8
 ein	-7 -3 2
 eine	-4
 el	-6 -8 8
 en	4 5 4
 enquan*	3 2
 errors	  -6
 erwart*	  4
 es	  6
 escala*	4 -4 -1
 esta	6
 every	 -1 7
 execut*	3
 exit	2 3 2
 expect*	  5
 export	-3
 fail	1 3
 failed	  -4
 failin*	  -3
 failur*	 3
 fallba*	1 3
 fehlen*	1 3
 first	1 -3
 five	  3
 follow*	  4
 for	8 4 -5
 four	4
 freiga*	6
 gate	3  -1
 get	5 -3 -2
 half	  6
 halt	2 3
 hang	-3
 hard	5 7
 have	 -5 -2
 havend*	3
 hold	-3  -2
 homolo*	4
 how	-10 -7 -1
 if	-6 -3 -7
 il	  3
 im	 2 5
 in	-2 1 10
 incide*	-4
 instal*	-2 -3 -1
 interd*	4 1
 interr*	5 7
 is	 -4
 it's	1 5
 jeder	2 3
 jenkin*	-3 -1
 keep	-1 -3 -5
 kein	1 6 2
 keine	7
 kill	3 4 -1
 kontro*	  4
 la	-1 -8 7
 laisse*	-3 -2 -4
 las	-1 -4
 le	-1 -3 8
 leave	-9 -8
 legal	  -3
 les	-1 -3 4
 lighth*	  3
 list	-1  -3
 log	-5 -3 -2
 login	 3 4
 los	 -4 1
 m	  -4
 man	  3
 mandat*	6 7
 meldet	 4
 memory	  4
 merge	  -4
 mientr*	 3
 migrat*	  -6
 missin*	3 2
 mit	-1  -4
 monito*	-7 -3 -4
 move	  -4
 must	-6 -1 -3
 nach	 -3 5
 nada	5 4
 ne	7 2 -5
 need	6
 needs	4
 nenhum	  6
 never	10 12 -4
 new	6  -1
 next	  -3
 no	3 3 7
 nobody	1 5 2
 node	-3  3
 not	12 7 -8
 note	-7  -4
 nothin*	  6
 now	-7 -1
 nunca	9 5
 nur	7
 não	4 1 -1
 o	-6 -7 7
 obtain	4
 obter	5
 old	-2 -6 5
 on	-3  8
 once	-4 -1 -2
 one	10 10
 open	-3 -3
 openin*	  3
 os	-1  5
 output	  7
 owner	-4
 para	 -5
 pas	6 2
 passad*	  4
 pausar	3 5
 pause	  -8
 peer	3
 phase	-5  -4
 phones	  3
 ping	  3
 pipeli*	  4
 plan	1  3
 pls	4  -1
 point	  -5
 poll	  -3
 post	-4 -1 1
 pour	-4 -3
 prereq*	5
 primer*	4
 procee*	 4
 produc*	5  -5
 prüfen	  4
 publis*	  -3
 qa	5  -1
 qualqu*	3 5
 questi*	-7
 r	-5 -3 -5
 rc	3
 read	-1 -4 1
 reason*	4 4
 red	5 4 -2
 refuse	6 10
 regist*	-4
 reject	4 5
 reject*	 3
 releas*	  -6
 remain	-3
 remove	1 -1 -4
 replic*	  3
 reques*	  4
 requir*	5
 respon*	  4
 restar*	  -5
 restor*	-3 -11 -3
 result	-5  5
 result*	  5
 retire	4
 revoke	5 2
 rollba*	 3 -4
 rollin*	-7 -6 -2
 row	  5
 run	 -3 -6
 runboo*	  -4
 same	-2  4
 save	  -4
 scale	  -5
 schrit*	  -3
 screen*	  -3
 search	  5
 sectio*	-3
 send	-3  -3
 sentry	-3  5
 set	-8 -12 -10
 sha	  4
 should	2 8 -8
 si	-4 -2 -4
 signin*	-1  4
 sin	1 1 4
 slack	  4
 sleep	-1  -3
 so	3
 soak	  -3
 solang*	4 1
 sollte	4 2
 solo	5
 some	-8
 stage	  -5
 start	-4 -4 -3
 stay	-3 -2 -2
 step	-6  -2
 stop	-2 -1 -10
 subir	  -3
 succes*	  -4
 sum	  4
 switch	-2 -4 -4
 só	7
 t	-4 -2 -4
 tag	  -4
 take	-1 -5 -8
 tant	3
 tem	  3
 the	-2 -5 6
 then	-19 -3
 there'*	  3
 this	 -7
 throug*	  5
 tiempo	  3
 to	-5 -9 -2
 todos	  4
 turn	-1  -5
 two	9 5
 um	8
 un	5
 under	9 6 -2
 une	4
 unless	4 3
 until	  -3
 users	-1  9
 valida*	 -2 5
 verifi*	-4 -1
 verify	-5 -6 6
 vor	9 1 -3
 voraus*	5
 vote	3 1
 vous	-4  8
 waitin*	  -3
 weiter	4
 wenn	-5
 what	-9 -7 -3
 when	-9  3
 whenev*	1 3
 while	 3
 who	-13 -5 -1
 why	-12 -8 -4
 wir	-3
 with	2 10
 within	  4
 withou*	8 9 -6
 write	-7 -3 -6
 writes	3 1
 wrong	10 10
 you	-5 -2 5
 you'll	  5
 you're	  7
 your	  4
 zero	  4
 zertif*	  4
 |	3  6
 é	7 1
 étape	  -6
 без	7 7 -4
 в	-1 1 11
 если	 -1 -4
 контро*	  3
 на	 -3 7
 не	4  -6
 нельзя	5
 обновл*	7
 отчёт	  3
 очеред*	  5
 ошибка	4 1
 перед	5
 повтор*	  3
 пока	3
 после	-1  6
 прежде	4
 при	6 10 -4
 скрипт	-5
 соглас*	3
 счётчи*	3
 что	-7
 этот	6
 اگر	 3 -2
 بدون	8 6
 بعد	-4  4
 تأیید	4
 تا	7 3 -7
 تاریخ	  5
 جمع	  4
 خروجی	  6
 در	1 5 4
 سرویس	-3
 قبل	5
 نرخ	1 3 1
 هر	8 6
 همهٔ	  4
 پیش	3  -2
 چراغ	  4
 یک	-4
 →	-1  8
 ☐	  5
 ✅	-3  1
 ❌	2 3
 🛑	5 7 -2
^9	-7 -9
^CODE	-6 -4 3
^a	-2 -2 5
^abando*	5 2
^abbruc*	4 6
^abort	10 12 -2
^aborta*	3 4
^abra	-3
^accept*	4
^access*	3
^accord	6
^add	-11 -12 -8
^after	-8 -5 8
^afterw*	2 -3 5
^agree	4
^aguard*	-4 -1
^al	  5
^alert	  -4
^alerts	  3
^all	  14
^alle	  7
^allow	-6
^altera*	3
^always	7 2
^am	  7
^and	1  7
^annex	  -5
^announ*	  -3
^anote	-4 -1
^antes	-3
^antwor*	2 3 1
^any	6 7 -7
^anythi*	9 3
^ao	  4
^aparec*	  3
^append*	  -4
^approv*	-6 -2
^aprova*	5
^après	 -3
^are	3
^argo	-9 -4
^arrête*	10 10 -2
^ask	7 -17
^at	6 1 5
^attend*	  -4
^atuali*	-3  -2
^au	2 3 5
^aucun	  5
^aucune	4 7 3
^autori*	4
^availa*	  4
^back	8 5 -2
^backou*	6 3
^backup	 -5 1
^bail	2 3
^becaus*	-4  -1
^before	-1 -2 -5
^bei	7 6 -4
^beide	  8
^below	3
^bevor	15 1 -3
^bgp	  5
^bis	 2 -6
^bitte	4
^bleibt	4
^blocke*	5 5
^both	-3 -5 9
^branch	-1  -5
^break	7 9
^bring	6
^build	-2  -3
^bump	  -6
^but	-4 -6 -2
^by	-3  11
^cab	3
^cada	-6 -1
^call	7 3 -1
^can	-7
^cancel	7 9 -5
^carry	5
^ce	-4
^cette	3 -1
^change	 -2 -6
^chapte*	-3  -4
^check	 -16
^checko*	5 4
^choose	-11 -6 -3
^clarif*	3
^clear	 -5 -1
^click	-5
^client*	-6 -4
^close	2 7 -4
^com	 5
^come	-3 -1 -4
^compru*	  3
^con	8 4 -1
^condit*	3
^confir*	-5 -3 6
^congel*	3
^consul*	3 -4
^consum*	-1  3
^contac*	1 -6 -1
^contin*	1 -3 -1
^contra*	  -5
^contrô*	 -1 3
^copy	-10 -4 -3
^cpu	  7
^crash	 3
^create	-7 -6 -3
^criter*	1 3
^ctrl	3 4
^cualqu*	3 4
^cut	2 2 -3
^cutove*	  -3
^dann	7
^darf	3
^das	-10 -8
^dass	  6
^dba	-5
^debe	  3
^decisi*	1 -4 -2
^decomm*	3
^delete	  -11
^deploy*	3 7
^depois	4  1
^deprec*	  -4
^der	-6 -6 4
^despué*	5
^detene*	7 6
^deux	4
^die	-6 -17 2
^dieser	4
^differ*	  3
^disabl*	4 1 -1
^discon*	2 3
^disk	-1  3
^do	9 1 -6
^don't	9 11 -6
^done	-4
^downgr*	-4
^downlo*	  6
^dpo	4
^drop	 6 -4
^during	-4  -3
^e	-9 -6 -3
^each	2 -4 3
^ehe	4
^ein	-7 -5 2
^eine	-5
^el	-13 -13 11
^else	7 3
^en	2 2 7
^enable	  -4
^end	4 3 -1
^enquan*	3 2
^ensuit*	4
^entsch*	3
^erwart*	  4
^es	-4 -1 6
^escala*	7 -4 -3
^espere	-3
^esta	7
^every	 -5 10
^everyt*	  4
^execut*	5
^exit	2 3 4
^expect*	  5
^failed	  -5
^failin*	  -3
^failur*	 3
^fallba*	1 3
^falls	4 4 -6
^false	  4
^faça	-4
^fehlen*	1 3
^fewer	  8
^fila	  5
^find	8 -2
^five	 -1 4
^fix	6 -5
^fixed	-3
^flip	1 3 -2
^follow*	  6
^forget	 3
^four	4  1
^freeze	6 9
^freiga*	7
^gate	3  -1
^geht	7 4
^get	19 -4
^give	-7 -3
^given	4
^good	  3
^grafan*	-1  3
^half	-2  5
^halt	9 12
^hands	6 7
^hang	-4 -2
^hard	6 8
^have	12 -7
^havend*	3 1
^having	 3
^hence	-5
^hold	-7 -3 -4
^homolo*	4
^how	-11 -8 -2
^howeve*	3 6
^http	  6
^if	 -5 6
^ignore	-3
^il	-2  4
^im	 1 10
^immedi*	4 5
^in	-2  6
^incide*	-4
^instal*	-6 -7 -3
^interd*	6 6
^interr*	14 13
^is	 -3 3
^ist	5 4
^it	-12 -5 8
^it'll	-3  1
^it's	-6
^jamais	5 6
^jeder	2 3
^jenkin*	-3 -1
^js	-3
^just	-4 -2
^keep	1  -6
^kein	3 8 6
^keine	6  6
^keines*	6 1
^kill	10 13 -3
^known	-1  -4
^kontro*	  4
^la	-7 -8 15
^lag	  5
^laisse*	-4 -2 -7
^las	-8 -12 1
^last	-4  1
^le	-7 -5 10
^leave	1 3 -3
^legal	  -4
^les	-3 -9 7
^let	-1 -7 -1
^lighth*	  3
^line	3 1
^list	  -8
^log	-7 -4 -1
^login	 3 4
^look	-2 -7 -1
^los	 -7 6
^loss	  3
^m	  -5
^make	4 -1 1
^man	-1  3
^mandat*	5 7
^meldet	 3
^memory	  6
^merge	  -6
^migrat*	  -6
^mit	-3 -4 -4
^monito*	-6 -4 -6
^move	  -5
^moving	-4  -6
^must	-4  -4
^nach	 -6 7
^nada	9 6 1
^nadie	3 3
^ne	9 1 -7
^need	6
^nem	4 6
^nenhum	  8
^nenhum*	  3
^never	13 13 -7
^next	6
^nicht	 3
^nichts	3 1
^ningun*	  5
^ningué*	 6
^no	7 12 6
^nobody	2 9 2
^node	  3
^none	  11
^nope	3 4
^note	-7 -4 -4
^nothin*	5 9 6
^nunca	6 3
^nur	6
^não	11 12 -5
^o	-13 -10 9
^ob	2 -5
^obtain	7
^obter	5
^ohne	3 1 -6
^ok	4 -1
^on	5 8 3
^once	-1  -3
^one	2 3 1
^open	-3 -6 -4
^openin*	  3
^operat*	4
^optima*	  5
^or	  -4
^order	-3
^os	-2 -1 5
^others	-5
^otherw*	5 4
^output	  7
^owner	-3
^p	-3 -6
^page	3 1 -1
^parar	3
^pare	4 2
^pas	6 2 4
^passad*	  4
^passwo*	  -6
^past	2 4
^pausar	3 5
^pause	 3 -2
^peer	3
^people	-8
^period	4 7
^person*	 6
^phase	-1  -5
^phones	  4
^ping	  5
^pipeli*	  4
^plan	  4
^please	4 2 -5
^pls	4  -1
^plus	  6
^point	  -7
^poll	  -4
^ponto	4 1
^por	-5  -1
^postgr*	-3  -2
^postpo*	5 5
^pour	-6 -4
^prereq*	5
^press	-7  -3
^primer*	3
^print	-3
^procee*	4 4 -1
^produc*	2  -3
^prohib*	4 7
^proibi*	3 7
^promot*	2 -1 -4
^prosse*	6 4
^prüfen	  4
^puis	4 -1
^pull	 5 -1
^put	 1 -3
^q	-5 -6
^qa	5  -2
^qualqu*	3 5
^que	 -7
^queda	3 3
^questi*	-3
^queue	  3
^quit	6 9
^r	-7 -4 -2
^read	-4 -6
^reason*	3 4
^receip*	  3
^red	3 2 -7
^redepl*	 3
^refrai*	3 5
^refuse	8 11
^regist*	-3
^reject	9 12
^releas*	  -8
^remain	-5
^rememb*	-5 -2
^remove	 -8 -9
^rename	-3 -2 -2
^replic*	-4  4
^requir*	5
^resolv*	5
^respon*	  3
^restar*	-4  -1
^restau*	6 8
^restor*	5 8 -2
^result	  5
^result*	  5
^retire	4
^revers*	4 5
^revert	10 13 -1
^review*	-4
^revoke	5 4
^ring	 -4 -2
^roll	5 12
^rollba*	4 7 -6
^rollin*	-8 -6 -2
^rollou*	9 11 -3
^rot	5
^row	  8
^run	 -11 -4
^runboo*	  -4
^same	-4 -5 4
^scale	  -6
^schrit*	  -3
^se	3 4 -1
^search	  4
^secure	3
^see	 -8 -13
^sem	6 6 2
^send	-4  -5
^sentry	-3  6
^servic*	  3
^set	  -12
^sha	  6
^should	4 12 -8
^si	-4 -3
^signin*	-1  3
^sin	  8
^since	-2 -4 -8
^sit	-5 -4
^skip	 3
^slack	  4
^sleep	-2  -4
^small	-4  -1
^snapsh*	 -4 -2
^so	-3 -1 -15
^soak	  -3
^sobald	6 4 -3
^sofern	3
^sofort	3 5
^solang*	11 10 -6
^sollte	4 2
^solo	4
^some	-7 -2
^sonst	3
^ssl	  3
^stage	  -6
^start	-2  -5
^state	  4
^status	-3  1
^stay	-1  -6
^stock	-2  5
^stop	9 13
^subir	  -5
^sum	  5
^switch	  -8
^sync	  3
^synced	  4
^só	6
^t	-5 -3 -4
^take	  -8
^talk	6
^tant	4
^techni*	-6
^tell	-5  -5
^tem	  5
^temper*	  4
^terraf*	-7  -1
^tests	1  -3
^thank	-4
^thanks	-5
^the	-9 -5 9
^then	10 -1 -6
^there	 -3 3
^there'*	-7 -2 1
^they	-8 -8
^this	-7 -9 -6
^three	3  2
^throug*	  7
^throw	3
^tiempo	  3
^to	-7 -9 -5
^todas	  5
^todo	-3  2
^todos	  9
^tous	  4
^toutes	  4
^treat	2 5
^true	  3
^turn	-2  -7
^two	5 3
^um	6
^umlaut*	  4
^umscha*	3 1
^under	9 7
^undo	13 16
^unless	3 6 -4
^unpaus*	4
^until	-2 2 -6
^update	-2 -6
^upgrad*	 -6
^use	-5 -3 -4
^users	-7  7
^v	  -3
^valida*	 -2 4
^vendor	-1  -5
^verifi*	-1 -6
^verify	 -9 6
^versio*	 -1 4
^voice	  5
^volta	3 5
^vor	9 1 -3
^voraus*	5
^vorher	5
^vote	3 1
^vous	-3  7
^vpn	-5
^wait	 -3 1
^wave	  -3
^we	2 7
^we're	 5
^weil	-10 -5
^weiter	7
^wenn	1 6 -5
^what	-14 -6 -6
^whatev*	8 12
^when	-3  4
^whenev*	1 3
^which	-14 -11
^whiche*	 4
^while	 3
^who	-3 -6 -5
^whoeve*	3 10 -1
^why	-13 -10 -6
^widen	3
^wir	-3
^wird	7 7 -4
^with	2 6 3
^withdr*	3 6
^within	  6
^withou*	7 7 -7
^write	-2 -3 -11
^writes	5 1
^wrong	9 9
^y	-5
^yank	4 5
^yes	-11 -6
^you	-4 2 4
^you'll	  5
^you're	  7
^your	-3 -4 11
^zero	-7  12
^zertif*	  5
^zéro	  6
^à	  5
^é	5 3
^étape	  -6
^а	-5 -3
^без	11 4 -1
^в	-6  15
^вернут*	 3
^все	  3
^до	  -3
^доступ	3
^если	3 5 -8
^запрещ*	4
^и	4
^к	4
^как	3
^когда	5  -5
^количе*	3  1
^контро*	  3
^кто	-3  -2
^на	-3 -5 8
^не	5  -5
^нельзя	5
^ничего	3
^но	-6
^обновл*	7
^ожидае*	  5
^остано*	5
^отчёт	  3
^очеред*	  4
^ошибка	4 1
^перед	5
^повтор*	  3
^пока	3 5 -7
^получи*	7
^после	 -4 6
^прежде	6
^при	6 10 -4
^скрипт	-5
^следую*	5
^соглас*	4
^статус	  4
^стоп	3
^счётчи*	3  2
^что	-1 -6 3
^чтобы	-4
^это	4
^этот	6
^اگر	 3 -2
^بدون	8 6
^بعد	-4  4
^تأیید	4
^تا	7 5 -2
^تاریخ	  5
^جمع	  4
^خروجی	  6
^در	1 4 4
^سرویس	-4
^فایل	-3
^قبل	5
^مصرف	  3
^نرخ	1 3 1
^هر	7 5
^همهٔ	  4
^هیچ	  5
^پیش	3  -2
^چراغ	  4
^یک	-5 -1
^담당자	4
^이	6
^한	4
a	-4 -2 -3
 $	  4
 9	-6 -2 2
 _ ,	 -2 -6
 _ .	-4 -3 -8
 _ 9	5 2
 _ :	11 4
 _ CODE	  3
 _ and	1 -4 3
 _ anteri*	3 2
 _ antes	3
 _ backup	3  -1
 _ can	-3
 _ custom*	1 3
 _ de	2 3 -1
 _ do	  8
 _ e	9 12
 _ engine*	3
 _ estive*	6
 _ for	 -3
 _ from	11
 _ has	-6
 _ if	-3
 _ is	-7 -8 -19
 _ isn't	-4
 _ mainta*	5
 _ may	-5
 _ must	-4
 _ node	-3
 _ nova	  6
 _ of	-5 -4 5
 _ page	-3
 _ person	4
 _ releas*	-3
 _ review	3
 _ second*	  5
 _ signat*	2 4
 _ stop	4
 _ that	1 5 -7
 _ the	-13 -8 2
 _ up	6
 _ versió*	1 3
 _ vez	5
 _ week	4
 _ whose	5 7
 _ withou*	3
 _ |	  3
 cero	  5
 change	-5
 clean	7  1
 cluste*	1 4
 collea*	5
 contag*	3
 cópia	9
 deploy*	-3
 differ*	3  -1
 failed	 4 -6
 failur*	5 2
 few	-9 -4 10
 fila	3
 fresh	  4
 green	 -2 7
 hard	5
 host	5 3
 la	5 2 2
 las	 1 -4
 linha	  5
 mail	-4  2
 migraç*	2 4
 minute	-2  7
 missin*	2 3
 moment	  4
 month	  -5
 new	-4 -3 -4
 no	5 4
 node	  -3
 patch	-3
 phone	-2  3
 precon*	8
 quiet	5
 real	4 4
 rollba*	-4 -3
 rollou*	-2 -3
 second	2 4
 single	7 11 4
 soma	  5
 tag	-6 -3
 test	-1 -2 3
 third	 5
 time	4  -7
 valid	4  -3
 virada	4 2
 warnin*	  -3
 week	-1 -2 -6
 while	-14 -10
 year	-8 -2
 yes	5
ab	2 6 -4
 .	4
abaixo	  4
 _ 9	  3
abando*	2 5
 the	5 2
abbrec*	10 14
 .	6 9 -1
abbruc*	7 7 -4
abend	5
abgebr*	-3
abgesc* _ .	4
abiert*	3 1
abnahm*	10  -3
 $	3
abort	12 18 -12
 $	4 5
 .	11 4
 _ the	3 4
aborta*	2 7 -1
 a	4 5
aborte*	  -5
aborts	-5 -3
about	-8 -12 7
 9	-12 -7
 to	3
above	9 11
 9	9 10
 _ second*	4 4
abre	  11
abrir	6
 a	5
absolu*	6
abwart*	-1  -4
abweic*	12 1
accept	5
accept*	9 -9 1
 _ the	7
 by	11
access	5  -3
access*	3  1
accord	9
 du	7
accoun*	-2 -3
aceite	10
 do	3
ack	  3
acknow*	7
 the	7
acordo	6
action	3  -2
action*	-5 -3
activa*	 4 -5
active	-2  19
 $	  4
add	-11 -6 -2
 ,	  3
 the	-2  -4
added	-4 -7
adding	  -4
addres*	-15 -9 3
admin	-9 -9 1
admini*	-11 -5
advanc*	11 -1 -1
 .	5
affect*	-5 -3
affich*	  15
after	9 -9 -5
 $	  -3
 .	-5  4
 9	2  -9
 _ ,	  3
 _ 9	3  -6
 _ days	-3 -1
 _ has	7
 _ hours	-3
 _ is	3
 _ releas*	-6 -1
 _ second	 6
 _ the	  3
 a	-1  3
 each	1  -7
 it	-4
 that	15
 the	  6
 three	-4
afterw*	4 -9 3
 the	  3
again	 1 7
 ,	4 6 1
 .	-10 -7 2
 after	-8  2
agains*	  -3
agent	-7
ago	  5
agree	15 -3 5
 .	6
agreed	15 6 -10
 with	6
agreem*	10  -3
agrees	18  3
 _ the	5  2
 to	4
 with	  4
aguard*	-5 -6
ahead	20 -1 -3
 _ the	14  -4
 of	24  -9
aktivi*	4
al _ .	-3 -3 -5
alarm	2 4 8
alert	-11 -5 1
 resolv*	  3
alerta	-3
alerts	-3 -2 2
algo	3
algum	6 9
 _ estive*	1 3
 item	1 3
alias	5 1 -3
alive	3 1 1
all	4 2 12
 .	  -5
 9	-5  10
 _ are	6 4
 _ must	3 1 -3
 five	  3
 items	3
 other	 3
 replic*	3
 tests	 4
 three	12
 twelve	  3
alle	2  5
alles	 1 6
allow	  -5
alone	5 3
 for	-3
aloud	3
alread*	-2 -2 -4
als	3 8 4
 9	4 5
also	-10 -5 -1
 _ the	-3 -1
alte	4  -1
alten	 4
alter	 4
altera*	9
 de	5
altern*	-5
always	-1  -10
 .	 3
am ende	  6
 selben	4
ambos	  5
among	  6
 the	  4
an	-3  -2
 _ .	-9 -4 -10
 _ of	 -3
 error	-6 -5
 hour	-3 -3
 open	11 9
analys*	3
 .	3
ancien*	-3 -3
and	-1 -3 -1
 9	5 1
 CODE	-2 -3
 _ ,	 -3
 _ .	 6 4
 _ 9	  -7
 _ again	-5 -8 1
 _ back	6 5
 _ be	-12  -4
 _ in	 -3 -5
 _ it	1 -1 -4
 _ nothin*	  -3
 _ of	-2 -3
 _ on	 -9 -1
 _ that	3
 _ the	 6 -5
 _ their	7
 _ to	-2 2 -5
 a	-3 -4 4
 after	-6  3
 are	-8
 ask	4
 call	9 10
 don't	9 11
 escala*	 5
 get	14  -2
 go	5 3
 goes	-3
 have	8 -1
 if	4 3
 in	  5
 is	 -5
 it	-3
 it's	3 1
 its	  4
 leave	18 20
 leaves	-4
 new	  5
 no	  4
 none	  5
 not	-9 -12 11
 only	14 -10 1
 phone	2 3
 revert	1 3
 ring	1 4
 stop	4 7
 target	  3
 tell	5 6
 the	-2 4 15
 then	 -7 3
 we	3 2
 we're	5 7
 you	5 8 1
andere*	2 3
anfass*	4
anhalt*	8 10 -2
 .	4 1
anmeld*	-7  3
annex	-6  -6
annota*	-3  1
announ*	2  -6
anonym*	  5
anote	-4 -1
anothe* day	3 4
anrufe*	9
 .	6
ansibl*	-9
answer	3 -1 4
 .	8
answer*	  14
 CODE	  5
 _ CODE	  5
 _ the	3 6 1
 with	  8
ante	2 3
anteri*	7 9 -2
 .	9 5
antes	16 -7 -4
 de	15 -13 -10
 del	3
 do	4
antigo	4
antigu*	-3
antwor*	  6
any	16 23 -1
 9	3 1
 _ .	-10 -10 7
 _ blocks	 3
 _ the	1 4
 _ with	-3 -3
 more	-5 -11 4
 of	6 9
 time	-12 -4
anybod*	 3
anyone	 4 -3
anythi*	12 11
 .	-4 -4
 _ ,	 1 3
 _ than	2 3
 _ the	3 6
 but	2 5
 else	  5
anywhe*	6 7
anzahl	  7
anzeig*	  5
ao	  4
 签两	5
apaga	1 4 -4
aparec*	-12 -2 19
apart	-3 -1 6
 from	-6  6
api	-3 -11 -4
app	-1 -2 5
appara*	  7
appear	-8  7
appear*	-6 -1 16
 _ the	  8
 in	  7
append*	-6  -10
apple	  -3
applia*	-5 -1 -2
applie*	3 2
 .	3
apply	5 5
approv*	12 -6 -17
 $	4
 .	8 1 1
 _ the	6
 _ two	3
 are	 3
 by	9
 from	3
 of	9
apps	-3  -4
aproba*	5  -4
 del	11
aprova*	12 -5 -3
 do	12
après	7 -2 -1
após	7  -1
 a	3
ar	1 5
archit*	10
archiv*	-4 -6 -4
are	-13 -9 -10
 .	 5
 _ ,	8 1
 _ .	6 5 2
 _ be	5
 _ by	-21 -11 -7
 _ first	3
 _ for	-2 -4 -1
 _ in	-5 -8 -4
 _ on	-5  -4
 _ permit*	5
 _ the	-5 -2
 _ with	-5
 all	  3
 compat*	  4
 equal	  4
 forbid*	5
 green	5 8 2
 identi*	  3
 in	2  -5
 kept	-3  -1
 listed	-3
 no	1  3
 not	  -3
 still	  3
 to	7
 upgrad*	4
aren't	 10
argo	-10 -3
argume*	-7  -5
around 9	-5 -3 4
arquiv*	-9 -3
arriba	  4
arrive	-4  7
arrive*	-4  13
 _ the	  8
arrièr*	 5 -4
arrête	6 3
 tout	2 3
arrête*	3 7 -6
articl*	-4
as	-4 -1 4
 9	1 3
 CODE	6 3 -6
 _ ,	-8 -4 2
 _ .	-12 -10 5
 _ and	-3
 _ are	4 2
 _ as	11 11 -9
 _ in	-3 -1
 _ is	  -5
 _ the	  11
 a	1  -10
 before	-12  9
 duas	4
 in	  6
 long	7 7 -8
 many	  4
 no	-3 -2
 on	  5
 one	2 4
 soon	7 6 -4
 you	-6
asia	  4
ask	6 -14 -4
 for	-6
 the	4 -6
asked	-6 -1
 for	  4
asking	4 5 1
 for	  4
asks	-3 2
assina*	6
at 9	2  -11
 CODE	  4
 _ %	-11 -15 1
 _ .	-9 -2
 _ and	-3  -4
 _ bottom	-3  3
 _ end	 -1 3
 _ first	10 3
 _ new	  3
 _ point	4
 _ same	3 4 -4
 a	3  -5
 all	3 3 -2
 any	-10 -3
 first	-9  2
 least	 -6
 once	4 12 -5
 the	-2  11
 this	6  5
 zero	  7
atrás	 1 -3
attach	-11 -3 -1
attemp*	1 4 -5
attend*	  3
 :	  11
atuali*	  -5
até	 6 -8
 _ o	1 3
 a	4 5
 que	 4
au	1  7
 _ .	-9 -1
 delà	3 3 -1
 vert	  5
auch	 4
 _ eine	 3
 nur	3 7
aucun	 2 13
aucune	4 6 7
audio	  4
audit	8 5
audito*	8 2 -3
auf	 4 2
 .	  4
 9	2  -4
 CODE	  -5
 _ .	  9
aument*	1 3
aus	-3 3 1
 dem	  -4
ausgab*	  9
author	 -7
auto	-6 -1
automa*	-22 -11 -6
 .	-6 -1
automá*	-4
autori*	14
autosc*	-4
aux	1  -7
availa*	 -4 3
avait	-4
aval	7
 do	5
avance	4
avant	22 -2 -18
 de	4 -8 -1
 que	2 6
 toute	5
avec	3 -8 3
avisar	3 1 -4
aviso	-4  4
avoir	7
away	8 16 -7
 .	1 5
 _ the	 4
 and	5 1
 from	9 11
azure	-3
aí	8
b	2 -3 1
 9	2  -4
back	8 14 -1
 $	  -3
 ,	 8
 .	4 4
 _ .	5  -3
 _ the	1 2 -6
 after	-6 -5
 at	-2  5
 if	3 2
 in	4 1
 is	 -3
 office	-5  2
 on	7 7
 out	3 1
 to	8 14 2
 with	 -4 4
backed up	3
backen*	4
backfi*	5 2 -8
backgr*	-2 -4
backlo*	  4
backou*	9 8
backup	13 8 -7
 _ .	3 1
 _ missin*	 3
 _ verifi*	 3
 is	7 3
backup*	  -5
bad	-3  -2
badge	-8  15
bail	4 6
baker	9
baking	5
balanc*	  10
 vérifi*	3
banco	  -5
bandej*	  3
bank	3 5
banned	3 4
banner	-10 -2 9
bar	-3  12
barcod*	  3
barra	-2  3
bascul*	9  -9
 .	5
base	 3 -9
 .	4 2
baseli*	3 5
basket	  5
bastio*	  -5
batch	4 -1 -3
 .	3 4
 is	5
batche*	  -6
bate	  8
bater	3
be	4  -4
 CODE	  3
 _ ,	-2 4 -4
 _ .	2 7
 _ 9	5  -1
 _ ;	1 4
 _ at	-3 -3
 _ before	11 -2 -14
 _ by	-3  2
 _ from	-3  1
 _ if	3 8
 _ in	  -5
 _ same	3
 _ the	5
 _ when	6 7
 _ withou*	-3
 a	-4
 aborte*	4 3
 any	  3
 back	  4
 cancel*	2 4
 carrie*	5
 delete*	 3
 done	 -2 -5
 down	4
 identi*	  3
 in	3 -2
 merged	3
 patien*	-4 -2
 rebuil*	-3
 root	-1  -5
 runnin*	 4
 starte*	5
 told	-5 -2
 undone	3
 up	3
becaus*	-18 -14 -22
 of	-7 -5 -5
become	-7
been	5 8 -14
 _ .	-8  -6
 _ by	2 6
 _ for	11 7
 _ in	3
 _ off	 -3
 tested	 -3
beeps	  4
before	25 -5 -9
 $	-19  5
 ,	-12  2
 .	-10  3
 9	-4 3
 _ .	12 -12
 _ after	-12  2
 _ are	3
 _ begin	-3
 _ goes	3
 _ has	 9
 _ is	6  -1
 _ last	 3
 _ releas*	-7
 _ the	13 -12
 _ users	3
 after	-4
 and	-7  2
 it	-9 -2 -5
 restar*	3
 the	3 9
 you	10 -16 -4
before*	11 -1 -2
 .	7
begin	8 3 -3
 $	-3
 .	5
begins	4
begun	6 3
behalt*	-1  -3
behind	-3 -4 3
bei	3 8
 _ fehler	-5 -2
 einem	-6 -4
beide	4  8
beiden	  4
beim	-7 -1
bekomm*	-5
below	3 3 4
 .	-4  -2
 9	  10
belt	4 3
bem	  4
benutz*	-7  3
beobac*	-5
beschr*	-3
bestät*	5  1
beta	4 -3
betrie*	10
better	-7 -5 7
 $	  4
 .	  5
betwee*	-1 -3 -1
 9	6
 _ .	-3
bevor	15 1 -3
 das	 3
 die	4
beyond	16 15
 9	9 8
bgp	  3
bien	 -6 18
bienve*	  6
bill	  4
billin*	  -5
bis	-2 1 -12
blank	-2  3
bleibt	5 6 4
blessi*	5
block	-3  -3
blocke*	12 15 -1
 $	4 2
 .	1 6
blocks	 5
 _ releas*	4 4
 the	4 8
blog	-5  -6
bloque	3 6
 _ mise	2 5
 la	2 5
bloque*	5 11
blue	-6  2
 ,	-1  6
 .	  4
 green	  -7
board	4 -2 -3
 $	-3
body	  3
bon	1  3
book	-3 -1 3
boot	-10
boots	 -4 4
borra	-3
bot	-10  5
both	6  8
 _ .	-1  7
 _ are	3  1
 _ must	4
 scales	7
bots	-3
bottom	-2  4
bounce*	  4
bound	  8
 $	  3
bounds	3 3
bout	-1 -4 1
box .	-5
boxes _ ticked	 3
 are	 4
brain	3 7
branch	-2 -2 -3
branch*	-5  -4
break	3 8 -5
 off	6 8
bridge	1  -9
bring	8
brings	-9 -3 5
 up	  4
broken	5 11
broker	5
broker*	5
browse*	-12 -8 7
bucket	 7 2
bueno	8  -1
bug	-2  -5
build 9	  7
 _ the	 4
buildi*	1  -4
builds	-6 -6 -5
built	-4  -3
bump	6 2 -5
burnt	2 4
busine*	  -5
but	-10 -9
 not	-6 -4
button	-6 -1 -3
button*	-3
buzón	-4 -2
by	 -5 -6
 .	-3
 9	7 13
 _ .	-8 -6
 _ 9	8 4 1
 _ before	7
 _ else	3
 _ if	-3
 _ second	6
 _ the	-7 -2
 _ time	6
 _ with	3
 _ →	3 1
 defaul*	-1  -4
 half	1 3
 hand	-10 -3 -1
 itself	-11 -2 1
 name	  3
 phone	4
 securi*	4
 someon*	8
 the	-3 -10 5
 then	4 8 4
 two	6
bytes	  3
c	1 7
 ,	2 3
ca	-5 -4
cab	10  -6
 approv*	3
cabece*	  3
cache	-17 -15 -4
cached	-3
caches	-6  -7
cada	-3 -12 -5
 _ ,	3
 vez	5
cadre	3
cai	-6 -1 4
caisse	6 2 -1
caixa	5
calend*	-8 -1 -3
call	6 3 -5
 _ .	7 5
 it	5 3
 the	 4
called	-2 1 -3
 off	1 3
cambia*	  -4
cambio	1  -3
cambio*	5
came	-3
campai*	3 3 -3
can	-12 -22 2
 _ in	3  4
 _ the	4
 be	-5 -12 -8
 i	-6
 log	1  6
can't	2 12 -12
 _ in	7 6
 be	-7
 log	4 6
canary	6 4 -9
cancel	11 20 -2
 _ old	-5 -5
 the	5 8 -2
cancel*	14 21 -2
 .	4 7
candid*	7 7 -1
 is	3 1
cannot	5 2 -9
 _ undone	5
capaci*	 -2 -7
captur*	-7
card	  4
care	-4  -2
carga	5 4
carla	3
carpet*	-4
carrie* the	  3
carry	2 -5 1
 on	13 -1 1
 the	-4 -1
cart	-4  3
carte	  4
cas	3 2 -9
casa	-3
case	4 11 -11
 .	-3
 that	 3
 the	3 7 -1
caso	10 11 -6
 _ dúvida	 3
 de	3 1 -3
 o	1 4
catch	-4
cause	 -1 -3
cd	-3
cdc	-5 -1
cdn	-5  -9
ce	-3  -3
cease	8 11
cent	-1  8
centre	  -3
ceremo*	5 4
cero	1 2 10
certai*	5
 that	3
certif*	-3
certo	-2  9
cette	3 -1
 _ est	7
 étape	3
cfo	3
chamad*	-2 -4 1
change	1 2 -9
 ,	-2  3
 _ the	3 3
 the	-10 -5 -1
change*	-6 -8 -2
 $	-7
 .	-3 -8 3
 are	4
 in	-4
 to	 2 4
changi*	  -3
channe*	-8 -4 -3
chapte*	-7 -3 -11
 9	-5  -9
chaque	-4 -2
check	5 -2 3
 _ CODE	  3
 _ no	  3
 by	4
 that	 -3 12
 the	4  -3
 w	3
 with	4
checke*	5  -2
 .	4
 by	3
checkl*	-6  -11
checko*	4 8
checks	-5  -3
 _ .	3 4
 fail	4 4
checks*	13 13 10
 _ .	 4
chef	7 -6 -7
 de	3  -1
chefe	4
chega	  3
choisi*	-5 -2
choose	-10 -9 -9
ci	-2 -7 -4
ciente _ 签两	5
cierre	  -3
cinco	-4
cinq	-3
circum*	8 6 -2
ciso	8
clarif*	3
classi*	  -3
clean	15 2
 up	  -8
cleani*	  -3
clear	4 1
cleare*	5  4
click	-6
client	1 -1 -4
client* $	4  -1
climb	  5
climbi*	3 4
climbs	  4
clock	-3
close	4 7 -2
 the	1 4
closed	11 7
 $	3
closes with	  3
closin*	3 2
cloudf*	-9 -4
cluste*	3 5 -3
 _ compat*	  4
clôtur*	3 6
clúste*	-4
cobert*	  3
code	-6 -5 2
 $	  -3
 _ 9	  7
 is	  3
codes	-3
coffee	-12 -7
 .	-4 -1
coinci*	4  7
cold	-5
collec*	  -5
column	-5 -2 14
 is	  4
com	7 3 10
 CODE	  -5
 _ .	  -5
 _ em	3 3
 a	6
 o	 -1 3
comand*	-3
come	-3 -8
 _ .	-5
 back	 -7
 from	-1  -5
comes	5  10
 _ with	  7
 after	7
 back	-3 -5 10
 from	  -3
 out	  4
 up	  3
comité	5  -4
comman*	-9 -12
commen*	-2 -4
commit	-4 -3
 $	  3
commun*	  -7
como	  9
compar*	 -5 -7
compla*	7 6
comple*	3 -2 11
 !	  3
 $	5
 ,	  4
 .	-2  4
 _ items	3
 all	3
compli*	4
compri*	  6
compru*	  4
 que	  4
compta*	3
compte	-3
compte* _ être	6
comput*	-5  -10
con	4  5
 CODE	-1  -5
 _ 9	  3
 el	9
 la	  7
conclu*	11
concor*	6
condic*	4
condit*	9 5
 for	8
conect*	4
confer*	4
config	  -10
config*	-5  -5
confir*	23 -1 1
 _ .	3
 _ o	  3
 by	3
 it	3
 que	  7
 the	6
confor*	11
confus*	-4 -3
congel*	4
connec*	-6 -5 9
 $	  4
 to	-1  6
connex*	-4
consec*	6 5
conseg*	  3
consen*	19  -10
 .	3
 _ the	5
 of	8
conser*	-4
consis*	-4
consol*	-2 2 3
 .	  3
 access	3
consta*	  3
consul*	4 -2 2
 the	3
consum* lag	  4
contab*	4
contac*	 -6 -2
contad*	4  4
 _ ser	6
 de	  5
contag*	4  2
contai*	-14 -5 13
 ,	-3
 CODE	  3
conten*	-4 -7
contie*	  5
contin*	13  -3
 _ que	 3
 when	6 4
 with	9
contra*	-1  -11
contri*	-1  -3
contro*	2  -5
 _ .	 -3
 plane	-4
contrô*	7  3
conver*	 3 -3
coordi*	3
copia	4 1 -4
copie	 3 -4
copy	-1 -7 -12
core	 3 -1
corner	  7
correc*	 -12 6
 .	  4
corrup*	7 11
cortar	3 4
corte	3 1 -6
cost	-1  -3
costs	-6 -2 -13
could	-7 -4
counci*	9  -6
count	  12
 is	 -4
counte*	2  6
 by	3
counts	1  5
couper	6  -2
covers	-6
cpu	-4  9
crash	4 6
crashl*	6 9 3
crc	  5
create	-6 -2 -5
 the	  -6
create*	-8 -2 -4
criter*	8 7 -11
 :	10  -1
 for	4 4
cron	-5 -4 -1
cronjo*	-6
csv	-11 -4
cto	3
ctrl	 4 -2
 _ ,	3 4
 c	2 5 -3
cualqu*	15 15
cuando	9  -12
 el	7
cuanto	2 3
custom*	6 6 -4
 has	3
cut	6 2
 off	-3
 the	3 4
cutove*	10 6 -11
 .	4
 _ to	4
 is	4 5
cve	 5
cycle	-5
código	-4  3
 de	  3
cópia	8  -3
côté	  3
côtés	  3
d 9	  -6
d'abor*	8 -3
d'erre*	 3
d'ouvr*	3
da	5 1
dag	 3 2
dann	11
dans	-8 -4 8
 CODE	  -8
 la	-1  4
 les	  4
darf	3  4
dark	  6
das _ .	9 7
 _ von	3
 backup	 6
 releas*	6 9
dashbo*	-16 -8
dass	  6
 die	  3
data	1  -4
 .	-4  6
 _ is	1 3
 loss	 5
 protec*	8
databa*	-2 -5 -2
 .	 -3
date	 -2 9
 $	3
 .	  8
datei	-7 -3
dateie*	-4
datens*	4  5
dates	-3
datum	  4
day	-1  -10
 $	 3
 9	  -3
 _ .	-4
 _ 9	  -4
 before	-4
days	-8 -3 -15
 .	-3 -1 -8
 _ a	3  1
 before	-3
db	9 4
dba	19  -11
 $	 3
 .	4
 _ the	3
dba's	4
dbas	6
dbm	  8
dc	6 2
de	3 1
 9	5 14 1
 CODE	1 2 -3
 _ %	8 9 -3
 _ ,	 2 -5
 _ .	-3 -6
 _ 9	1 4
 _ até	4
 _ copia	4
 _ de	-3  -5
 _ du	 3
 _ el	3
 _ em	-3
 _ en	-1  3
 _ no	 -3
 _ o	 -6
 _ s	 -2 4
 _ se	-5
 _ si	1 4
 _ sin	  3
 _ vez	4
 _ |	  3
 acordo	5
 cada	4
 contin*	3
 contrô*	  3
 couper	3
 dúvida	 3
 fumée	1 4
 inmedi*	3 5
 la	 -4
 las	4 2
 los	  -5
 mainte*	3
 passe	-3
 prueba	-4  11
 test	  3
 teste	-2  10
 un	  3
dead	4 13
 .	 3
debe	4  12
deben	7  1
deberí*	-1  11
debian	-6  -5
decide	12 -14 -3
decide*	12 -7 -8
 $	3
decima*	  5
decisi*	15 -4 -9
 _ the	4
 point	4
decisã*	3
decomm*	8 5 -3
defaul*	-4 -4 -4
 .	  -3
degrad*	4 6
deixe	-3
deja	-4
dejar	-4
del	3 -2 -3
 _ de	7
 jefe	9
 respon*	4
delay	-1  -3
delete	4  -8
 _ old	6
delete*	-2 6 -15
deleti*	 2 -4
delà	3 3 -1
 _ 9	3 2
 de	4 4 -1
dem	 -3 3
 umzug	  3
den	6 3 -8
 alten	1 3
 neuen	  5
denied	  4
dentro	1 -6
 .	4 -7
depend*	5 -3 -13
 on	 -5
deploy	5 8 -8
 _ 9	6
 _ a	5
 _ proibi*	1 3
 _ the	-5
 to	-6
deploy*	5 7 -11
 $	-5  3
 .	4
 _ be	3 4
 _ friday*	5
 is	 6
 requir*	3
depois	8 -4
 do	  4
deprec*	-3  2
depth	-2  7
depuis	-5 -3 5
deputy	-8 -4 -1
der _ muss	5
 _ nicht	7 3
 befehl	-1  3
 dienst	-6 -1
 exchan*	7
 leitun*	3
 sample*	  5
 tag	-3
 umbau	6 5
 window	3  1
des	2  -5
 _ côtés	  3
 deux	  3
desapa*	  6
descri*	-14 -13 -2
desde	-16 -12 4
 la	  3
desk	3  -1
deslig*	7 5 -3
despli*	5 14 -4
 .	1 4
 si	2 4
despué*	6 -3 -1
 de	5
destin*	  5
destro*	7 11 4
 $	  7
detect*	 7
detene* la	4 2
deu	  4
deux	3 -1 2
 _ doiven*	8
 côtés	  3
dev	1  -7
deve	  8
develo*	-9 -3 -2
devem	5
 ser	4
deviat*	7 3
device	-4  -1
devolv*	  4
dia	-7 -2 -9
dialog	-7
dias	-4 -2 -5
dice	  3
did	-7 -4
die	 4
 _ .	  -3
 _ CODE	-3 -1 3
 _ abweic*	2 3
 _ leer	-5
 _ muss	4
 _ nicht	7 2
 _ über	2 3
 freiga*	-4
 liste	 -3
 neue	-2  7
 prüfsu*	6 4
 umstel*	3 5
 zahlen	4
dienst	-8 -1
dienst*	-5
diesem schrit*	4
dieser schrit*	6
difere*	10 6 6
diff	4  9
 _ empty	  3
differ	1 3
 ,	3
 .	 3
 by	  3
differ*	4 3 2
différ*	4 4
digit	  5
digits	  3
 .	  3
direct*	 -6 -4
direto*	7 4
disabl*	1  -5
disagr*	3 5
discar*	3 5
discon*	10 15
 the	5 7
discor*	-4
discus*	9 6 -8
disk	-3 -3
 is	 -12
dispar*	-5
displa*	-10 -4 24
 .	  3
 the	  5
dispon*	  -4
dit	3
diverg*	12 12
dkim	-4  5
dlq	 1 4
dni	  3
dns	4  -4
do	1 -3 -3
 _ ,	-4
 _ .	2 -9 -7
 _ change	-5
 _ contin*	 3
 _ deploy	4
 _ e	1 4
 _ have	-7
 _ need	-8
 _ promot*	 5
 _ push	3
 _ start	7 1
 _ use	 -3
 anythi*	-7 -1
 ar	3 5
 both	-3
 gerent*	6
 i	-10 -1
 not	11 17 -9
 the	4
 we	-4 -2
docker	-17 -12
docume*	-19 -10 -3
does	-16 -13 -11
 not	-2 -5 -1
doesn'*	-1 7 15
 ,	  5
 _ .	  8
 get	 4
dois	3 -2 2
 lados	  4
 nós	4
doit	10  11
 avoir	3
 être	6
doiven*	9
 être	5
dokume*	-3
domain	1  -3
domain*	-1  -3
don't	12 26 -3
 .	1 3
 _ it	4 3
 _ the	10 7
 be	-6 -4
 count	-5
 even	2 3
 forget	 -5
 have	-8
 know	-2 -3
 leave	-5 -6
 let	 4
 need	-9
 restar*	10
 start	5
 try	 3
 worry	-3
done	-1 -13 -2
 .	  3
 by	-6
donne	  6
dont	1 3
door	-1  5
doors	 4
dos	3  7
dot	-4  3
double	3 6
double*	4 7
doubt	12 6
 about	4
doute	6 1
 ,	4 1
down	5 9
 by	  4
 one	3
 the	3
 to	-1 -1 8
downlo*	-13 -4 9
downti*	-4  -10
dpo	7 1
drain	  -12
draine*	7 1
draw	-4
drift	3 3 1
drill	5 5 -2
drop	10 7 -6
droppe* to	  4
droppi*	4
drucke*	  4
dry	8
 run	6  1
dsi	5
du	8  -2
 _ .	  -6
 _ de	4 2
 chef	5
 client	6
 respon*	7  -1
dual	-3  -3
due	-3 -3 -2
dump	7 2 -6
 _ the	4 1
duplic*	 4 1
durant*	-3 1 -14
durati*	  -6
durch	8
 den	3
during	3 7 -9
 _ hours	4
 _ mainte*	3
 the	-4
 this	4 -3
duty	7 2 -11
dès	10 8
décisi*	3
délai	  -3
dépass*	 3
 9	1 4
déploi*	11 14 -9
día	  -4
días	-4 -3 -6
e 9	  -3
 _ .	 3 -1
 _ a	5 7
 _ de	-4
 _ o	2 3
 a	  10
 mail	-2 -3 -3
 o	  4
 só	5
each	-3 -18 5
 _ .	-5  2
 _ the	  6
 of	  8
 other	-3
 with	  3
earlie*	2 -5
early	-2 -3 -4
edit	-9 -3 -7
edits	5 2
ehe	4
eight	-7  9
ein _ fehlsc*	2 5
 _ offen	3 4
eine freiga*	5
einem	-6 -8
 fehler	-4 -1
einen	-5
einer	  4
einfac*	-6
einfri*	3
 .	3
einspi*	4 7 -3
 .	1 4
einträ*	  4
either	6 6
ejecut*	 5 -2
el	4 3 -4
 _ ,	-5 -6 -1
 _ .	3  -2
 _ bueno	3
 _ con	  -5
 _ de	-3 -2 2
 _ no	4  -3
 _ nuevo	  7
 _ si	7 5
 despli*	7 11
 lote	 4
 panel	-3
 segund*	3
 visto	3
elasti*	-3  -7
ele	-9 -5
electi*	-1 -4
elemen*	-4
else	8 6 1
em	 8 3
 _ .	1 2 -4
 _ 9	  3
 _ de	3 2
embarg*	 3
emerge*	 5 -6
empty	5  16
 $	  8
 .	  7
 _ .	  4
 _ if	 -6
 after	  3
en	-1 4 4
 _ .	 5 -2
 _ de	 6
 _ si	2 3
 cas	3 4 -10
 cuanto	2 3
 el	-12 -9 2
 la	-5 -8 2
 moins	  4
 produc*	7 5 -6
 servic*	5
 tanto	3 5
 verde	  4
enable	5  -10
enable*	-6 -4 4
enabli*	6
encima	 3
 de	2 3
end	1 8 6
 of	1 3 -1
 the	5 8
 with	  9
ende	-7  2
endet	3 5
ends	1 8 12
 .	-3
 _ CODE	  8
 in	  8
 the	10 6
 with	  12
energi*	3 2
enforc*	  4
engine*	5  -15
englis*	-5  1
enough	7  -6
 to	7 1
enquan*	6 7 -6
 houver	4 2
ensayo	3
ensemb*	3
ensuit*	5
ensure the	  4
enter	 -1 -8
entere*	  -3
enthäl*	  6
entonc*	4
entre	-4
 9	  9
entrie*	  9
entsch*	11
então	3
enviro*	-5 -2 -3
epochs	-4
equal	  17
 .	1  3
equals	  24
 the	  13
equipo	  -3
er	  -8
 _ ,	 3
erfolg*	3
erford*	7
ergebn*	  5
erreur	5 10
error	2 7 4
 .	-1  5
 budget	3 4
 rate	2  -5
errors	3 2 7
 $	  4
 .	  6
erros	2 5
ersche*	  7
erst	18 -3 -12
 _ ,	5
 nach	4
erwart*	  4
es	-6 -4
 _ .	3 -4 -1
escala*	5  -6
 _ the	4
 to	8
escrit*	4 2 -2
espera	-10 -2
espera*	-7 -6 2
 :	  11
 _ CODE	  7
essent*	5
est	 3 2
 _ ,	-2 -4
 _ .	9  -1
esta	3 -1
 etapa	3
establ*	  12
 $	  6
estado	-1 -2 7
estar	7  1
este	  -3
 paso	4
esteja	3 5
estive*	11  -5
 penden*	1 3
está	  3
 prohib*	1 4
esté	13 6 -4
 _ .	7
et	2 3 2
 le	-2  4
 on	8 11
 préven*	3
etapa	8
etcd	3 7
eval	4
even	13 17 -10
 _ single	3 2
 a	3 5
 if	-9 -7
 one	14 7
evenin*	-3  -9
event	1 3 2
 of	5 6
events	-3  3
every	-8 -8 1
 9	-4 -1 -7
 _ has	  3
 _ in	  4
 _ is	 3
 _ minute*	  -5
 item	 -3
 pod	 3
everyb*	-2  -4
everyo*	3
everyt*	1 7 2
 below	5
 went	  5
everyw*	3  6
 $	  5
exactl*	-1  19
 one	  10
 the	  3
exam	3 1
exampl*	-7
exceed*	10 10
 9	13 10
 _ %	5 2
excel	-7
except	-4  -2
except*	7 4
execut*	7 3 -8
 _ the	3
exerci*	3 4 -5
exige	3
exist	 -3 -9
existe	-12 -5
 ,	-3 -1
existi* .	4
exists	-11 -8
 .	-5 -2
exit	4 9 2
 code	  3
exits	-6  1
expect	-5  6
expect*	  3
 :	  12
expire	-11
expire*	-1  -3
explic*	7
explor*	  4
export	1 -4 -9
 the	-3
export*	 -2 -7
eyes	12  -4
f	-4 -1 -1
 9	-11 -5 -4
fachbe*	4
facili*	  -3
factur*	-3  3
fail	2 6 -11
 ,	-2 -7
 .	6 10
 back	4 3
failed	2 8
 $	  5
 .	-2  3
failin*	6 12 -9
 _ test	3 4
failov*	 7 -5
fails	-2 2 -11
 ,	 4
 with	-4 -2
failur*	10 14
 _ abort	4 4
faire	-5 -7
falhar	5 1
fall _ to	-1 -5
 back	 -3
fallba*	10 13 -10
fallo	4 7
falls _ to	-9 -8
 back	-7 -6
false	  11
 ,	  3
 .	  3
falta	-9 -8 -7
fan	-1  5
faq	-4  -1
far	-4 -2
fase	8  -5
 9	5  -3
fast	-7
faster	-3
faça	-7
featur*	-6 -5 -9
 flags	-4
februa*	-3
fecha	  3
feed	 3 2
feedba*	 -4
fehlen*	 3
fehler*	5 7 -1
fehlsc*	 3
 .	1 4
fence	4 4
fenêtr* _ mainte*	4
fertig	-3
feu	3
 _ du	4
 vert	5
few	-11 -4 9
 second*	  5
fewer	6 7 4
 _ 9	4
fica verde	  3
fiche	-6  -1
fichie*	-12 -2 1
fields	-4
fiftee*	-7 -3
 minute*	-5
figure	  8
fila	  3
filas	  3
file	-6 -6 2
 _ the	-3  1
files	-20 -13 5
filial*	12  -3
fill	  -4
filled	-3 -2 3
final	7  2
financ*	12  -6
 has	3 2
find	 -5 1
 out	3 -2
finds	  16
 the	  5
fine	6 -5
 with	3
finger	8 8
 weg	4 2
finger*	 3 3
 _ the	2 3
finish*	 -6 7
 $	7
 ,	-5  3
 .	 -3
 with	  5
fire	1 6
firing	  5
firmad*	7
firmwa*	6 6 -5
first	15 -6 -6
 $	7
 ,	12 -1 -1
 .	17 -7
 ;	14
 _ .	-6
 _ then	-4
 is	5 -2
 of	-3
 start	-6
 the	7
five	-5  7
fix	4  -4
fixe	  6
fixes	-10  -8
flag	3  -5
 CODE	  -5
 is	-5 -3
 off	5
 to	5
flags	-10 -4
flat	-1  14
 $	  4
fleet	5 3
flip	10 12 -6
fois	7 -3
 _ balanc*	3
 la	6
folder	-8
 .	-3
folks	6
follow	2 -9 -11
 the	 -4
follow*	7  4
footer	-4  14
for	-4 -6 -7
 9	2 1 -5
 CODE	  3
 _ ,	-2 -4
 _ :	4
 _ and	-3
 _ before	-4
 _ change	-4 -1
 _ day	2 4
 _ go	6
 _ passwo*	  5
 _ second*	-7 -4
 _ than	7 6
 _ that	-3
 _ while	-4
 a	-6 -9
 any	4 5
 approv*	4
 confir*	-4
 each	  9
 every	  5
 it	-3
 more	4 2
 one	-9  -8
 step	4
 the	-3 -3 3
 today	4
 tonigh*	5 2
forbid*	22 23 -2
 .	8 5
 _ the	 4
 to	6 3
force	5 2 -6
 _ .	3
forget	-3 -1
 the	-6 -4
forgot*	-3
fork	-6
form	-8 -9 -2
format*	  -3
former	2 6
 _ .	4 7
formul*	-3  -5
forno	4
fortfa*	 3
 ,	 5
forwar*	-4  -4
found	 3 6
four	 -2 4
 _ ,	  4
 _ .	-5
 eyes	5
 hours	-3
fra	-1  -5
free	 -5 8
 of	  8
freeze	9 14 -22
 the	 4
frei	4
freiga*	11 1 -12
 _ das	1 3
 _ den	6
 durch	8
freige*	7
freita*	5
fresh	3 -1 3
friday	-5  -5
friday*	3 -3
 .	7 -4
friend*	  -4
from	5 2 1
 _ ,	8 4
 _ 9	 2 -4
 _ old	-8 -5
 _ to	-12 -9 4
 _ until	5
 all	  5
 before	-4  1
 outsid*	  5
 restar*	3
 the	-5 -2 2
 today	  3
front	  3
frozen	8 6
full	-4 -1
 .	-3
fumée	6 8
functi*	-5 -2 -8
furthe*	12 9
 _ .	1 4
für	-4 -2 -3
g	 2 4
 _ |	3
gaps	  3
gar	 3
gate	20 9 -8
 9	3
 :	9
 _ .	3 9
gatewa*	 2 -5
gb $	  4
gc	-3  5
geht	8 6 3
genau	  11
genehm*	3
genera*	-4 -3 -9
geprüf*	4
 _ .	4 1
 ist	4
gerent*	8 -1 -5
gestor	4
get	6 -3 4
 it	5
 out	3 9
 the	 -3
gets	13 12 3
 _ .	1 4
 a	-5
 the	-1  4
git	-3 -5
 _ .	-1 -3
github	-15 -7 -4
gitlab	-10
give	-4 -1 5
 _ same	  5
 _ take	  8
 it	-6  3
 or	  8
 up	4 2
given	6 -2 -9
 that	3
gives	 -1 15
 _ .	  3
 _ go	4
 the	5  3
gleich	  4
gmail	  4
go	12 3 -12
 ,	3 6
 .	14 -3
 _ 9	7
 _ furthe*	3 6
 _ go	 -11
 _ with	3
 back	-3 5 -1
 by	-8
 for	10
 from	3
 furthe*	 -3 1
 home	6 3
 if	2 3
 meetin*	-5
 on	1 -7 -1
 out	-4
 throug*	-4
 to	-14 -3
 ☐	-4
goes	4 1 6
 _ ,	 1 5
 _ the	  -3
 back	4 5
 down	  9
 in	8
 on	-5 -7
 throug*	  4
 to	3  -3
 up	  6
going	 -3
 _ .	 -3 4
 back	-3 -3
 on	-3 -3
gold	3 2
gone	  12
 from	  6
good	 -4 13
 signat*	  7
got	5 1 -3
grade	  3
grafan*	-11 -6 2
graph	-4  6
green	4 -4 22
 $	 -3 5
 ,	  4
 .	 4 5
 =	 -5
 _ ,	2  4
 _ .	  7
 _ from	5
 _ no	 -4
 _ the	  6
 for	  4
 light	7  -5
 on	  4
 or	  -5
greete*	  4
greets	  3
 you	  3
grey	-4  3
group	-4 -6 2
grün	 2 14
 $	  10
guarda*	-3
guardi*	2  -10
guest	-4  10
guide	-9 -7 -9
gut	  3
généra*	7
h $	  -3
 _ 9	-3
 |	  3
ha	-3 -4 9
haben wir	-3
haber	6
hace	-7 -6 -6
 falta	-1 -1 -3
had	-10 -10 -4
 been	-3
 to	-12 -10
half	-6 -1
 _ hour	-3 -3 3
 _ the	-4
 a	-3
 an	-4 -4 3
 of	-5
halt	18 24 -5
 the	8 10
hand	1 -3 -6
handbo*	-9
handov*	6
hands	10 10 -10
 _ CODE	3 3
 off	13 15 -2
hang	-6 -2 -1
hangs	 -4
happen*	-11 -9 -6
happy	5 -8
haprox*	-3
harbou*	6
hard	5 7
 stop	7 3
hardwa*	-7 -5 -6
has	5 -2 10
 _ ,	-4
 _ .	-3
 _ a	6
 _ be	-4  -1
 _ have	4
 _ look	3
 _ the	11 11 -6
 _ throug*	7
 _ to	 2 3
 _ you	4
 a	-12 -3
 agreed	3
 been	3 1 -4
 change*	-5
 confir*	5
 finish*	 -4
 given	4
 no	-11 -10 4
 said	3
 the	-4 -8 7
 to	12  -1
 two	-8
hash	1 8 13
hasn't	16 18
 got	2 3
hasta	3 2 -18
 _ .	6
 _ el	1 4
 que	2  -11
hat	4
 anythi*	  4
have	7 -11 -4
 _ ,	-4
 _ the	4
 _ to	  4
 a	-3
 been	-2  -3
 it	6 -1
 no	-4
 the	1 -8 3
 them	5
 to	 -4 -3
haven'*	4 4
havend*	3 1
having	4
hay	 -4
 _ dentro	 -4
 _ pendie*	3 4
 puntos	3 4
haya	9 2
he	9
head	3 -6
 of	3 -3
header	-4  15
heads	3
health	-7  7
 check	-5  -12
 ok	  5
 |	  3
health*	7 3 17
 $	  8
 .	  4
heard	6
heißt	3
helm	-1  -4
helps	-7 -1 -1
hence	-5
 the	-3
her	13
here	8 4 -5
 _ you	1 -5
heure	-5  -5
heures	-10 -2 -5
 .	-1  -7
hier	4 2
high	 1 4
higher	-2  6
 than	  4
his	7
histor*	-8
hit	 2 11
hits	1  10
hold	 1 -8
 _ releas*	 3
 _ until	-3 -3
holida*	-5  -2
home	1 3 4
 .	1 5
 page	  3
hop	3
hora	-5
horas	-17 -5 -8
 .	-7  -1
horno	5
hospit*	7 2
hostna*	  6
hosts .	-4  3
 _ be	3
hotfix	1  -3
hotlin*	  -7
hour	-5  -1
 .	  -17
 before	-4
hours	-15 -8 -16
 .	  -13
houver	9 4
how	-18 -10 -9
howeve*	3 6
hoy	  4
hr	  -4
http	-2  10
 9	  8
https	  6
i	-10 -3
 _ to	-5
 have	-3
i'd like	3
iam	3
ic	7
icon	-4  10
id	-7  9
 _ .	  3
identi*	  13
 .	  6
 _ the	  7
 to	  5
idle	-9 -3 4
if	19 24 -21
 $	5 6
 :	10 7
 CODE	12 7 -9
 _ ,	1 -3 7
 _ 9	8 8
 _ :	-2 -8
 _ are	7 2
 _ backup	 3
 _ can't	4 7
 _ canary	4 2
 _ cannot	3 -2
 _ disk	 -3
 _ doesn'*	1  3
 _ don't	-7 -4
 _ double*	3 3
 _ fails	 4
 _ have	-10
 _ is	-8 -10
 _ lag	5 3
 _ number*	3
 _ object*	 4
 _ of	8 1
 _ says	4
 _ scales	3
 _ tests	4 7
 _ want	-6
 _ went	  4
 a	-19 -17 -13
 all	  3
 an	-4 -1
 even	 3
 everyt*	  5
 it	-3 -6 6
 it's	 -7
 latenc*	5 3
 not	 -9 7
 nothin*	-3
 one	  4
 replic*	4
 someth*	-5 -3
 the	 1 -8
 users	5 6
 you	-20 -13
ignore	-7 -3
iguais	4
igual	-5  13
il	-7  3
im	-5 -2 4
 _ .	-6
image	-2 3 -4
 when	-3
imagen	1 6
images	-5
imedia*	3 5
immedi*	20 24
 $	3 2
immer	6
 nur	6
immédi*	5 7
impact	  -3
implem*	3 1 2
import _ the	3
 the	-4
impres*	-5 -1 6
imprim*	  6
in	-3 -2 1
 $	5
 .	6 6 3
 9	-4 -1 -13
 ;	4
 CODE	-3 -4 -1
 _ .	-4 -2 -5
 _ 9	-8 -1 -4
 _ ;	 -2 -4
 _ a	-3 -1
 _ approv*	4
 _ backgr*	-5
 _ before	7
 _ browse*	  5
 _ case	3 3
 _ channe*	  -6
 _ cluste*	3 3
 _ event	9 8 -5
 _ footer	  3
 _ inbox	  4
 _ langua*	  3
 _ last	5 6
 _ list	  6
 _ minute*	3
 _ mode	-2  -7
 _ mornin*	-3
 _ old	-3  1
 _ order	10 -1 -7
 _ pool	3
 _ releas*	-5 -3
 _ room	4
 _ row	5 2 1
 _ same	  -4
 _ the	5 7 4
 _ then	3
 _ thread	6
 _ ticket	8
 a	4 2
 about	  5
 advanc*	9 -6 -1
 again	-3
 all	-2  -3
 any	5 5 -2
 both	  4
 case	11 11 -8
 der	-5  10
 doubt	6 2
 every	  6
 hand	7
 its	3 4
 march	-5
 may	-4
 place	3  -4
 prod	3 2
 produc*	  -3
 red	-4
 state	4  2
 sync	7 -2 6
 that	7 7
 the	-5 -3 9
 these	5 5
 this	6  -9
 time	-3 -3
 under	  8
 writin*	13  -4
inacti*	 3
inbox	-2  8
incide*	6 5 -5
 comman*	6
includ*	-4 -1 6
incomp*	-4
index	-4 -4 -2
indiqu*	  6
inferi*	  6
 a	  4
info	  5
inform*	5  -10
 .	2 4
 and	5
infra	5  -5
inféri*	  3
 à	  3
inicia*	1 2 5
init	-5
initia*	1  -3
inmedi*	3 5
inside	  5
instal*	-6 -2 -2
 .	  6
instan*	-7  -1
instea*	  -3
interd*	16 12 -2
 .	5
 de	6 5
intern*	-11 -10 -5
 $	-1  -6
interr*	 6 -9
 a	4 6
interv*	  -5
into	-5 -3 -8
intran*	-8 -3
introd*	-6  -2
invali*	 2 3
invent*	  6
invest*	5 3
invoic*	-6  5
ip	-4 -2
ips	3
irgend*	2 3
irreve*	12
 .	11
is 9	-4 -5 2
 CODE	  7
 _ ,	-5 -9 2
 _ .	2 3
 _ 9	1  7
 _ :	6 6
 _ ?	-6 -2
 _ and	  9
 _ as	-3
 _ be	9 3
 _ by	-12 -10 -14
 _ for	2 5 -3
 _ from	-5
 _ hard	3
 _ if	5 7
 _ in	-4 -4 -1
 _ it	-1  4
 _ limits	8 8
 _ no	3 7
 _ off	6 4
 _ on	-2 -5
 _ once	3
 _ one	  4
 _ same	-2  6
 _ state	  3
 _ that	3
 _ there	-5 -3
 _ to	3  3
 _ until	4 8
 _ with	  3
 _ you	 -4 2
 a	1 2 -9
 above	2 3
 at	  4
 back	-4 -11 14
 banned	4 4
 behind	 -3
 blocke*	2 6
 called	2 6 -2
 cancel*	8 11
 dead	2 7
 done	-2 -2 -3
 down	-4 -2
 draine*	4
 empty	-4  10
 forbid*	12 12 -1
 full	-4 -1
 gone	 -5 3
 good	  3
 green	-7 -6 5
 in	7
 irreve*	9
 listed	-3  11
 locked	-3
 lost	-7
 mandat*	16 3
 moved	3
 needed	2 -3
 never	4 6
 not	3 3 -5
 ok	  5
 on	 3
 only	-3
 open	7 7
 out	3 3
 prohib*	6 8
 red	6 7
 set	-2 -8
 shown	-6
 signed	5
 slow	-5 -1
 still	-1 -4 3
 subjec*	3
 the	-2 -5 2
 there	  7
 throug*	4
 to	14 9
 upgrad*	-3
 valid	-3  3
 verifi*	3
 visibl*	  5
 what	  6
isn't	13 20
 ,	  3
 _ .	5 8 -8
 _ by	2 5
 _ until	4
isr	  3
isso	-5 -3
issue	-1  -6
issuer	  5
issues	-1 -3 2
ist	4 5 2
 _ ,	 3
 _ .	  4
 _ liste	 -3
it	-3 -4 -4
 $	4 3
 .	3 8 -10
 ?	-5 -1
 _ ,	6 3 3
 _ .	1  -7
 _ a	-4
 _ at	-2  3
 _ been	-4
 _ before	  4
 _ for	-6 -5 7
 _ on	-6 -1
 _ runnin*	-3 -2
 _ the	-4 -4 -8
 _ to	  8
 a	 6
 as	-4
 before	4
 did	  3
 has	-8 -2 2
 is	 -3 -6
 must	  10
 off	3 2
 takes	 -1 3
 to	 -7 -1
 was	 3 11
 worked	  5
it's	 -1 -3
 _ to	 3
 not	3 2
 the	-5 -1
item	4  5
 _ penden*	1 3
 estive*	1 3
its _ .	-10 -6
 _ is	5 5
 own	-9 -8 -4
itself	-14 -9
 _ the	-5 -3
jamais	12 10 -5
janela	5  -1
java	-3
je	-4
jeder	1 3
jefe	8  -2
 de	6
jenkin*	-6 -2
jetzt	  7
job	-8 -1 -1
 CODE	  -3
 _ .	-5 -2
jobs	-1 -7 -5
 .	  -3
journa*	-3 -4 6
jours	-8 -2 -9
js	-3
json	-8 -1 8
jump	-2  3
june	-10 -1 -7
jusqu'*	-4  -8
just	-5  9
k 9	-1  -4
kafka	-4 -3 -1
kann	-11 -11
kb	  7
keep	-5  -8
 the	-2 -3
keeps	-14 -3
 the	-8 -4
kein	4 9 11
keine	3 4 10
 _ .	1 6
keinen	7 14
 fall	3 6
keiner	1 3
keines*	8 5
kept	-13 -3 -15
 for	-3  -1
kernel	  -4
key	-2  -8
 .	-6
 _ first	5
keyboa*	3 5
keys .	  3
 after	3
kibana	-6  1
kill	10 18 -12
 switch	 3
 the	5 7
klappt	  3
klären	3
knoten	6
 gleich*	3
know	-5 -3 -8
known	-4 -4 -2
kommt	3 1 6
kubele*	-4
kubern*	-6  -4
kunde	  3
kunden	4
l 9	-2 -5 -2
l'acco*	10
l'anci*	10 14 3
 _ .	4  2
 serveu*	3
l'anne*	4
l'autr*	3
l'impr*	  3
l'on	5 3
l'opér*	2 6
l'écra*	-2  9
l'étap*	3
 9	3 1
l'état	  4
la	1 3 -2
 _ ,	-2 -4 3
 _ .	1  -6
 _ :	 4
 _ antes	7
 _ avant	6
 _ doit	3 1
 _ en	6 2 -6
 _ n'a	3
 _ no	-3 -1
 _ nueva	  3
 _ se	-3 -2 4
 _ vérifi*	5
 aproba*	3
 balanc*	4
 base	1  -4
 carga	5 1
 carte	  3
 clôtur*	1 3
 comman*	  5
 copia	4 2 -2
 copie	4 1
 imagen	 1 -4
 migrac*	5 6
 mise	5 4
 page	-8 -3 1
 suite	4 -4
 versio*	  -4
 vez	5
lab	  -8
label	-9  2
labels	-8 -3
labs	  7
lados	  8
lag	9 9 7
 9	  7
 _ 9	3 4
 _ above	4 3
 _ zero	3
 is	5 3
lager	4
laisse*	-4  -7
lamp	 -1 3
 _ red	 -4
lamps	-3 -1
lancer	4 2 -2
lands	  4
 in	  3
laptop	-3
large	-5  -1
las	-3  -9
 9	6 7 -5
 dos	  3
lassen	-3 -4 -5
 .	-5  -3
last	4 -1 2
 $	6
 ,	8
 .	9
 9	6
 _ :	  -4
 _ after	5
 _ days	10 3
 _ has	 -7 -2
 _ when	5
 line	-1  12
 word	4
lasts	-3
late	-9 -3 -5
latenc*	6 8 -7
 _ .	2 4
 double*	4 4
later	-7 -2
 $	  -3
 .	  -3
 the	  4
latest	-1  11
laufen lassen	-5
 trial	  5
launch	1 7 -13
 _ the	 3
le	-1 -2 -6
 _ .	  -3
 _ avant	4
 _ d'erre*	1 3
 _ de	-4 -2
 _ en	 -3
 _ est	2  -3
 _ et	2 5
 _ n'est	3
 _ à	  -3
 déploi*	5 10 -3
 journa*	  4
 même	  5
 nom	-3
 nouvea*	  3
 script	-3
 second	3
 voyant	  3
lead	14 -5 -7
 _ the	 -3 3
 has	3
lead's	8
leader	-1 -6 8
least	-1 -8 1
 9	 -1 3
 _ %	  3
 _ of	3
leave	10 17 -13
 .	2 3
 _ flag	 -5
 _ the	-3
 it	 6
leaves _ buildi*	5
 the	  -3
led	-9  18
leer	-5 -8 4
 ist	-4
left	 -1 10
 _ the	1  4
 in	  8
legal	12 7 -8
legal'*	3
length	-2  5
les	-3 -6 -2
 _ .	-6  -4
 _ du	-3
 deux	10  4
 fichie*	-3
 modifi*	7
 tests	 5
 trois	  5
less	-2  6
 _ 9	 -1 5
 than	  6
let	 -3 -7
 _ run	-3
 it	-7
let's	  4
 encryp*	-3  2
lets	-4 -3 -2
 you	-3 -2
letzte	3 3 1
leur	-5
level	-4  7
libera*	10  -5
licenc*	 -3 -1
licht	5 4
liefer*	  11
liegt	4
 vor	5
lifted	7 6
lifts	2 3
light	2 -8 -5
 _ off	 -4
 from	5
 is	 -5
lighth*	  6
lights	  3
ligne	  5
lignes	  8
like	-10 -6 6
 CODE	  4
 _ .	  3
 _ :	  3
limit	  -10
 _ 9	  -4
limits	2 8
limpo	  3
line	1  9
 ,	 -4
 _ CODE	  10
 reads	  3
lines	-2  3
 $	  5
linha	  9
link	-10 -5 8
 _ the	-3  2
links	-5
list	-2 -9 7
 $	  -5
 .	-3  4
 _ to	3
 has	5
 of	-8 -5
lista	 -1 10
liste	-2 -8 5
listed	-7 -2 17
 .	  4
 _ the	-4  -7
 as	  9
listen*	-1  5
 _ 9	  3
 on	  7
lists	  16
 9	  6
 the	  5
little	-2  4
live	5 3 -11
 with	4
llega	-6 -3 6
 a	-2  3
lo	-5 -9 -10
load	 1 -10
 _ the	  5
 balanc*	  -5
 test	  -4
loads	-2  11
 in	  4
lobby	  3
lock	1  -6
locked	 3 1
log	-8 -8 9
 :	  7
 _ to	  -4
 has	  3
 in	  -3
logged	-8 -8 5
 _ .	-2  6
 in	-1 -2 6
login	-1 5 12
 works	  3
logo	-1  14
loja	5
long	 4 -9
 .	-4
 _ CODE	3
 as	17 17 -10
longer	-4 -5 3
 .	-4 -1 2
 _ 9	4  -1
look	 -10 -1
 _ the	  -8
 at	-2  -5
looked	9  -3
 at	5
lookin*	-7
looks	1 -8
los	-3 -6 -2
 _ de	-4  -1
 _ deben	9
 cambio*	7
lose	 5
loss	1 5 8
lost	-1 4 -7
 ,	-3
lot	3  -2
 9	4  -3
lote	2 6 -4
low	-9 -4
lower	-12 -8 5
 _ corner	  3
 than	  3
luego	6 -4
lui	-5 -2
lunch	-13
lädt	  3
läuft	-1 -3
líneas	  3
lösche*	8  -3
 ,	3
m	-2 -1 -3
 9	  -8
machin*	-5 -1 -2
macos	-5
made	-7 -3 -7
mail	-5 -12 6
 .	-5
 ;	3
 _ in	  5
 _ the	-2  3
 addres*	  -6
 arrive*	  5
mails	-8 -3
mainne*	3 1
mainta*	10  -7
 .	4
mainte*	6 2 -4
 .	3
 _ .	3
 window	3
maire	4
mais	 3 3
 de	9 9
major	  -3
make	 -3
 _ the	  7
 _ to	-4
 a	-3
 sure	4 -5 5
 the	  -4
makes	-4  -14
 the	-4  -1
mal	-13 -7
man	-14 -11
manage*	4 -7 -19
 $	5
 can	-4
 decide*	4
mandat*	19 10 -2
 .	5
 for	3
manife*	  6
manqua*	 3
manten*	 -1 -3
manual	  -12
manual*	4
manuel*	8
mapa	  4
march	-7  -4
marked	-10 -2
market*	  -4
marks	-7 -2
master	3  6
matar	4 2
match	6 6 2
 ,	 3
matche*	  12
 the	  9
materi*	-1  -5
matter	-3
matter*	3
 :	4
max	  4
 .	  5
 _ 9	  3
may	-1 -5 -19
 _ .	2 -3
 _ be	3 4
 be	3 -1
 not	5 11
 only	8 1
 start	3
 stop	-3
 the	3
mb	-6 -1 10
 .	  4
md 9	  4
me	 -7
mean	4 7 -5
means	 4 -22
 _ .	  -4
 that	-8 -3 -4
meanwh*	-11 -8
 .	-5 -3
measur*	-3 -4 -3
medium	  -3
meetin*	-6 -8 -7
mehr	3 10 9
 $	  4
 _ 9	4 4
 als	11 11 -4
meldet	  14
member	-3 -2
memory	-8 -2
menos	  12
 _ 9	  3
 de	  10
mensag*	-9 -1 6
mensaj*	-5 -2
mentio*	-7  6
menu	-15 -6 8
merge	9 -1 -14
 $	4
 _ the	3
 the	-5
merged	3  -5
mesma	  3
messag*	-12 -4 6
 .	-4
 import	  3
metada*	-3  -1
method	-3
metric*	-3 -2
mettre en	2 4
middle	4 1
 of	1 4
midnig*	-6
mientr*	5 9 -8
migrac*	1 3 -3
migrat*	2 7 -8
 ,	-5
 .	7 8
 :	-2  4
migraç*	2 4 -1
 .	5 2
mill .	-3
min $	  -10
 ,	 -1 6
mind	-9 -9
 the	-2 -5
minimu*	1  -7
minor	-8 -3
minute	-1 6 8
minute*	-17 -2 1
 $	  -6
 .	-5 -9 -17
 :	7 5
 ;	-1  7
 _ ,	  4
 _ the	-3  2
 _ then	-5  2
 after	  3
 before	-9
 of	-1  -3
 the	  8
 to	  -5
 →	9 8
minuto	-2  9
minuto*	-14 -1 -3
 .	-6  -13
mirar	-3
mirror*	  -3
mise	2 3
 _ produc*	 3 -2
 en	5 3 -4
mismat*	15 15
 .	1 4
mismo	-4  2
missin*	8 13 -2
 _ the	4 4
mit	 -10 10
 CODE	-4  -5
 dem	5 -2
mixed	-4 -1
mode	-10 -5 -6
 :	  4
model	2 4
modo	  -9
module	-2 -2 -8
moindr*	4 6
moins	 -3 11
 _ 9	  5
 de	  3
moment	3 8
monday	-4 -3 -9
monito*	-10 -6 -2
monoli*	-3
month	 4 -7
 .	 4
monthl*	-2  -5
months	-4
more .	-8 -9 8
 _ three	2 3
 than	7 9
mornin*	-7  2
most	-15 -13
mostra	  12
 a	  6
move	1 -4 -9
 _ only	1 4
 on	10 2
moved	2  -8
moves	-4  -4
moving	 -4 -9
mr	  -7
ms	-2  6
 $	-11 -8 13
 .	-5 -2
 _ 9	  -4
mudanç*	2  -4
muestr*	  4
muss	14 -1
 _ sein	6
must	14 3 1
 _ 9	  10
 _ CODE	 1 3
 _ back	  3
 _ be	5 8
 _ the	8
 agree	2  -3
 be	 -4 -2
 come	  6
 go	-4
 have	7 -6 -9
 never	 5
 not	4 9
 read	  9
 stay	3 6
mustn'*	19 22
 be	7 11 3
mx	5 6 -1
my	-3
mysql	-6 -2 -3
métier	8
même	  4
müssen	12
 _ .	9
n 9	  -5
n'a	3
 pas	 3
n'est	4 3
na	 1 4
 _ de	  5
 hora	5 4
nach	2 -8 -2
 dem	-6  1
 erfolg*	5
nacht	3  -2
nada	 3 10
 de	8 8
nadie	3 2 -1
nagios	  3
name	-11 -8 1
 .	-3  5
named	-7
names	-7 -10 3
ne	10 7
 _ faire	-3
 _ pas	 2 -8
 _ plus	-3  8
 _ rien	  3
 jamais	4
necesi*	3
necess*	-9 -7
need	2 -25 -20
 _ be	3
 the	7
 to	 -3 -5
needed	1 -16 -13
 for	5
 to	3
needs	8 -21 -17
 no	-4
 to	2 -3
neighb*	  7
neithe*	1 5
nem	6 10
nenhum	 3 12
nenhum*	1 2 5
networ*	3 1
neu	-4 -2 -2
neue	  8
neuen	-8 -6 9
neusta*	-5  -1
never	6 16 -14
 _ .	-3
 _ at	3
 before	-3
 mind	-8 -7
 run	7 1
new	-4 -6 6
 _ ,	-5 -2
 _ .	 1 6
 _ in	  4
 _ on	-3
 _ should	  3
newer	-12 -7 -6
newest	-5  9
next	6 -7 -1
 .	3
 _ is	4
 batch	3
 host	3
 mornin*	-1  7
 stage	3
 to	-2  6
ni	 6 3
nicht	15 18 -7
 :	2 3
 _ ,	1 2 -7
 _ .	15  -2
 weiter*	5
nichts	3 6 4
niemal*	5 1
night	  -15
 $	-3
 ,	5
 .	 2 -4
 shift	3 1
nightl*	-9 -7 -3
nil	2  4
ningun*	  7
ningué*	3 11 -1
 _ o	3 4
ningún	  5
no	7 14 8
 ,	-4
 .	  -8
 CODE	5 3
 _ ,	3 4 -9
 _ .	3 5 -2
 _ 9	5  -2
 _ after	3
 _ before	 7
 _ de	 -2 -3
 _ do	-3
 _ el	7  -5
 _ errors	  4
 _ falta	-4  -1
 _ from	2 5 -1
 _ has	-4
 _ if	5 7
 _ in	-1 -3 9
 _ is	-8 -5 1
 _ la	5 1 -4
 _ may	5 4
 _ meetin*	-5
 _ of	3 4 2
 _ on	3 1
 _ than	-12 -16 7
 _ to	1 8
 _ withou*	4  -3
 _ |	3
 and	 3
 approv*	-4
 change*	 1 8
 circum*	7 5 -2
 deploy	1 3 -1
 deploy*	10  -4
 differ*	-4 -1 3
 discus*	3 5
 duplic*	  4
 errors	 -4
 es	-3
 except*	4
 failed	 -1 4
 failov*	 5
 furthe*	6 9
 go	5 4 -11
 hace	-4  -2
 longer	-3 -7 6
 matter	 3
 more	-1 -4 4
 need	-4
 new	-1  10
 object*	3  -1
 open	 -5 2
 pod	-3  3
 public*	5
 red	-7 -7 10
 releas*	6 6
 return	3  -3
 rows	 -1 5
 se	8 5 -3
 second	  -4
 time	3 4
 upgrad*	9 9
 writes	1 4
nobody	10 16 -4
 _ a	3 2
 _ anythi*	5
 _ the	5 4
 _ to	-7
 deploy*	4
 has	-12 -7
 runs	3 2
noc	4 -4 -5
noch	 3 -5
noche .	-3
nod	15
 _ the	3
node	3 2 -5
 $	-3
 9	 -2 -9
 _ a	7 1
 is	5
node's	  3
nodes	-4 -4
nodo	3  -5
noite	5
 .	7
nom	-9
nomad	-3
nombre	  6
 de	  3
nome	-6
non	 2 3
none	-7 -1 15
 _ the	  5
 of	  9
nope	3 4
normal	-11 -10 7
 $	  3
normal*	-4  5
not	12 21 -1
 ,	 -7
 .	-8 -4
 9	  5
 _ .	 -1 9
 _ anythi*	-5 -8
 _ be	13 9
 _ before	 3
 _ by	4 6
 _ for	-8
 _ than	 -13 10
 _ the	2 3
 _ to	4 12 -1
 _ until	6 5
 _ with	 4
 a	9 8
 be	5 8 -1
 before	 8
 change	-3
 deploy	5
 earlie*	4 -4
 empty	4 4
 older	  4
 on	3
 one	2 4
 permit*	10
 promot*	2 7
 push	3
 requir*	-5
 restar*	3
 start	6
 suppor*	-6 -3
 the	-4  1
 to	2 8
 use	 -4
nota	  3
note	-7 -5 -5
notes	-11 -15 -2
nothin*	 9 9
 .	-3
 _ do	-6 -1 -2
 gets	6 7
 in	 2 8
 leaves	5
 to	-9 -3 -2
notice	-5 -3
notice*	-5 -3
notifi*	-6 -5 -2
nous	-4
nouvea*	  7
nova	  6
novo	  8
now	-2 1 9
 .	 4 4
 _ then	-4
 is	4
nueva	  7
nuevo	  6
nuit	-9 -2
number	-11 -8 9
 .	-4
 _ the	-1  -6
 of	-4  8
number*	-6 -8 -4
numéro	  4
nunca	9 7
nur	12  -6
 ein	8
 eine	4 2
 nach	4
 noch	  4
não	8 13
 _ .	 3
 _ nada	-4 -1 3
 _ o	1  -3
 _ ser	4
 precis*	-5
 se	 5
nächst*	 -5
nós	3
número	-9  9
 de	-6  3
nœud	7
o	3 3 -6
 CODE	4 3
 _ .	5 1 -5
 _ 9	5
 _ antes	3
 _ com	 2 -6
 _ de	-8 -9 3
 _ do	3 1
 _ esteja	 3
 _ no	-2  -3
 _ novo	7  6
 _ se	7 1 -2
 _ volta	  3
 _ é	  -4
 arquiv*	-7 -1
 aval	5
 aviso	-3
 caixa	3
 certif*	3
 deploy	10 15 -2
 nome	-3
 painel	-3 -2 1
 que	-5  -3
 rollou*	4 3
 segund*	8
 serviç*	-9
ob	2 -6
oben	  5
object*	3 2
 .	  3
obliga*	14 6 -2
 .	8
obriga*	8 1
observ*	-15 -7 -7
obtain	10
 the	7
obteni*	6
obter	7
octobe*	  -3
of CODE	  -4
 _ ,	-5
 _ .	-5 2 -2
 _ :	-4 -2
 _ and	-2 -1 3
 _ batch	3 2
 _ column*	3  -1
 _ is	4 10
 _ last	-6 -1 -1
 _ new	-6
 _ old	  3
 _ return	3  -1
 _ test	  3
 _ three	4
 _ week	  4
 a	3 9 -6
 any	4 2
 both	5  -4
 bounds	3 3
 eyes	4
 no	  -6
 our	-3
 the	-1 -1 5
 them	 1 8
 these	6 2
 two	3
 you	4
off	15 18 -4
 ,	  6
 _ .	1 3
 and	3
 for	-3
 limits	10 11
 the	4 4
offen ist	2 4
offene	1 3
offere*	  6
office	-3 -5
office*	11  -1
offlin*	1 4
offset	-5
often	-12 -6 -2
ohne	7 7 2
ok	18 -7 14
 $	-2 -3 7
 ,	-1  4
 .	-2  3
 _ the	9
 de	3
 from	6 -2 -4
okay	18 -2
old	3 7
 _ after	8
 _ are	-1  3
 _ back	7 6
 _ before	 5
 _ in	  -5
 _ is	 -4
 _ new	  5
 _ redire*	  4
 _ runnin*	3
 _ until	 3
 and	  4
 cluste*	2 5
 hostna*	  4
 versio*	7  -1
 volume	 -3
older	-10 -8 -2
oldest	-5
on .	 -4
 9	-4 -3 -1
 _ ,	-7  3
 _ .	-3 -6
 _ 9	-1 -2 -11
 _ a	  3
 _ after	 6
 _ all	3
 _ first	 3
 _ l'anci*	3 5
 _ le	5
 _ next	-3
 _ node	-5 -1
 _ of	  3
 _ old	 2 5
 _ own	-8 -2
 _ phone	  6
 _ quiet	4
 _ same	7 4 -1
 _ second	-5 -1
 _ the	  4
 _ tout	4 6
 a	5 3
 all	 -4
 any	6 8 -5
 arrête	7 3
 both	  12
 call	-5 -1 -7
 doit	  5
 each	-2  7
 friday*	5 -2
 hold	4 5
 if	4 1
 its	-7 -7
 macos	-4
 ne	6  -2
 only	2 3
 remet	2 4
 s'arrê*	6
 the	-2  9
 thursd*	-4
 to	6  -2
 top	  7
 tuesda*	-3
 when	4
 your	-1 -1 -6
once	14  -8
 ,	-3  1
 .	-3
 CODE	3
 _ is	4
 a	-7 -3
 all	4
 the	9 -5 -8
one	1 2 4
 $	-3
 .	-3 -8 -2
 _ ,	  12
 _ .	-5 -8
 _ at	1  -4
 _ gets	4
 _ may	-7
 _ per	7 -1
 _ the	  5
 _ you	3
 hour	 -4 -4
 in	  4
 is	5
 leader	  4
 of	3 7 3
 row	  3
ones	-5 -9 5
 .	-3
online	-2  14
 $	  4
 ,	  4
only	5 -2 -4
 .	-4  2
 _ a	1 -4 -2
 _ all	7 7
 _ and	-4  2
 _ if	 3
 _ the	11 3 -3
 _ with	4
 after	16  -6
 contin*	6 5
 if	3 4
 needed	-3
 one	  3
 the	-21 -5
 then	15
 when	13 1
 with	20
open	5  -2
 _ ,	-4
 _ 9	2  -4
 _ the	-7 -4
 a	-4
 p	3 2
opened	8 1
 .	3
openin*	4  2
 the	6
opens	2 -3 14
 _ the	  7
 and	  3
 the	3
operad*	  -5
operat*	2 -3 -4
ops	1 -1 -6
optima*	  12
 .	  3
option	-3
option*	-11 -2 -8
opérat*	3
or	6 5 2
 9	 3
 _ .	-12 -9 5
 _ :	6 1
 _ the	-2  4
 a	1 4
 better	-1  13
 more	3 2
 not	  -4
 so	-6  11
 take	  7
 the	4 3 -4
 three	-3
 two	-6 -4
ora	  6
oracle	 2 -7
order	2 -9 2
 .	6
 :	3
 _ .	6
 given	7
orders	-4  5
os	-3 -1
 _ nós	3
 dois	1 -4
 testes	2 5
osd	3 4
other	3
 _ .	-2 -3
 than	8
otherw*	3 5
 _ .	4 3 -2
ought	-7  20
 _ be	-1  9
 to	-7  20
our	-9 -2 -1
 _ .	-6 -2
 own	  -4
ours	4 2
out	8 13 -5
 .	5 4
 _ .	4
 _ bounds	3 3
 _ the	2 3 -5
 if	3 5
 of	1 4
 until	 4
outage	2 3 -4
outloo*	-4
output	-4 -1 10
 :	  9
 _ CODE	  8
outsid*	2  6
 the	3
ouvrir	  -3
oven	6
over	6 10 -4
 .	 -4
 9	12 12
 _ %	2 3 1
 the	-4 -3 2
overni*	-3
overri*	1  -3
overvi*	-8  1
own	-12 -10 -3
owner	15 -13 -8
 :	-9  -2
 decide*	3
owner'*	11
owners	7 -2 -7
p	5 4 -4
 9	9 6 -4
padloc*	  10
page	-11 -6 10
 $	-3  -8
 .	-2 -3 -1
 :	  4
 _ 9	  4
 _ the	-2  7
 loads	  3
 the	6
pagerd*	-6
pages	-8
paid	-6
painel	-5  3
pair	1  -6
 _ eyes	4
 of	3
panel	-7 -6 2
 .	-4 -1
panic	-5 -3
pantal*	-6 -2 6
paper	-5  -1
par	3 -5 -4
para	-2 -4 -13
 _ a	5
 el	-3
parall*	  -6
parar	4
parce	-3
 que	-3
pare	5 4
 .	3 3
part	-4 -7 -7
 9	  -3
partic*	-3
partit*	 1 7
partne*	1 -5 -4
party	-3
pas	10 19 -7
 .	1 4
 _ .	2 4
 de	3 1
pasa	-1  6
pase	3
paso	10  -1
pass	-5 -2 10
passa	 -2 6
passad*	  6
passar _ 9	5 3
 de	4 3
passed	5 -1 12
 $	5  7
passer	 -5 -2
passes	1  6
passin*	  5
passo	3  -7
 9	3  -6
passt	  6
passwo*	-12 -7 -1
 .	  3
past	13 14
 9	4 4
patch	  -3
 releas*	-5 -5
patchi*	 4
path	-8 -9 -7
patien*	-5  6
pausar	3 5
pause	 8 -11
 _ rollou*	5 6
 the	4 8
pauses	-5 -1
pausie*	 4
pay	-6  2
paymen*	8 9 -4
payrol*	4  -1
pdf	-9 -2 13
pedido	-6  1
pedir	3
peers	-1  5
pelo	 -10 -1
pendan*	 5 -7
pendie*	4 4
pendin*	4  4
 $	  4
 jobs	7  -3
people	-2 -2 -20
per	-8 -13 -2
 _ ,	 -5
 _ .	 -5 -1
 _ and	  -5
 night	5
perfor*	-3 -4
period	-2  -6
perman*	-3
permit*	12 6
 .	4
person	5 -4 -9
person*	8 5 -7
peut	-6 -6 -2
pg	-8 -4
phase	4 -4 -11
 9	7  -12
phone	  4
phones	-4  5
php	-7 -1
pick	-4
pictur*	-3  6
pilot	7
piloto	6  -1
ping	-2  16
pinned	  -3
pipeli*	-6
pizza	  -4
pki	3
place	  -9
 .	 4
 _ the	4
plan	  -6
 $	  -3
 .	-6
 :	-5 -3
 is	-3
plane	-4
planne*	-7  -5
plano	  -3
platfo*	-3  -5
 $	-3
plausi*	  6
play	-5 -4
player*	-3
please	5  -4
 _ from	3
 _ not	-5
 do	-5
pls	5  -4
plugin	-7 -2 -1
plugin*	-9 -4
plus	-4  10
 aucun	  3
 de	4 8
pm	6
po	4
pod	-8 -3 4
 _ runnin*	 4
 is	1 4
pod's	  5
pode	-1 -4
poder	3
podman	-7 -3
pods	-9 -2 8
point	4
 _ no	3  -2
points	  7
 _ the	  6
 to	  6
poll	-6 -1 -8
pong	  17
 $	  6
 .	  5
pool	3  -4
pools	-4
por	 -4 -7
 9	-3  -5
 _ de	4 6
 encima	1 3
 escrit*	5
 noite	9
porque	-10 -4
port	-6 -6
porta	-4
portal	-10 -6
ports	-4
positi*	4  -3
possib*	-19 -15 -10
post	-3  1
poste	-4
postfa*	  4
postgr*	-14 -6 -8
postpo*	9 12 -3
 .	6 4
posts	-3
pour	-5 -13 -9
pourqu*	-3
poursu*	7 1
pouvez	-3 -1
power	-6  2
 _ the	-3
pr	3  -8
pra	5 1 -4
preced*	11
precis* _ .	3
precon*	12  -1
 for	3
prepar*	-5 -4 -13
prereq*	10  -1
 :	4
presen*	8 1 1
 $	3  2
press	  -9
presup*	8
previo*	9 8 -6
prices	  7
primar*	1 1 3
 .	5
primei*	5
primer*	3
print	-3  4
 the	-4
printe*	-5 -2 5
 _ the	-6  3
prints	-7 -1 22
 CODE	  7
 _ .	  3
 a	  3
 the	-1  4
prior	27 -8 -6
 _ the	6
 to	27 -11 -5
proced*	  -12
procee*	27 12 -2
 .	3
 _ the	3 5
 if	 4
 to	3
 with	4 2
proces*	-12 -5 5
prod	12 10 -2
 $	3
produc*	5  -7
 ,	-4
 .	7 5
produk*	10
progra*	-1  -3
prohib*	27 27 -6
 .	10
proibi*	18 16 -3
 .	5
projec*	-8 -4 -1
promot*	16 11 -13
 .	4  -3
prompt	-4  10
proofr*	4
propag*	-3  -1
prosse*	11 8
prossi*	3
protec*	1  -8
provee*	  -4
proven	12
provid*	-4 -2 -9
proxy	-11  -6
prueba	-2  7
présen*	1  3
prüfsu*	6 5
public	8 9 -4
 .	5 1
 _ of	 4
public*	12 5 -14
 $	4
publis*	1 1 -11
 .	6
puede	-8 -6 -4
puis	7 -8
 _ ,	3
pull	3 8 -5
 reques*	-3
 the	10 7
punkt	6 9
puntos	3 4
 pendie*	3 4
purge	6 4
purpos*	-9 -3 -1
put	8 7 -10
 _ old	3 1
pvc	  4
página	-3 -5 6
q	-9 -7 -7
 .	-4
 9	  -4
qa	20 -1 -10
qr	  9
 code	  3
qu'ave*	5
qu'une	5
 fois	5
qualit*	4
qualqu*	12 13
quand	3
quando	2  -5
quarte*	-7
 .	-6
quatre	  4
que _ CODE	  5
 _ backup	 3
 _ sauveg*	4
 el	 3
 la	  5
 se	-3 -1
 ser	  5
quem	-4 -6 -5
querie*	-6 -7
query	-7 -3 5
questi*	-6 3 -10
queue	 1 4
 _ 9	  3
 _ draine*	5 1
 depth	-1  4
 has	 4
queued	  3
qui	-7 -1 -7
quien	-3
quiet	8  7
 .	  3
quit	9 14
 .	1 3
quoi	3
quorum	3 7
qué	-3 -2
r	-5  -3
rack	4
raise	5  -4
 the	3
raised	  -3
rate _ 9	3 4 -4
 above	  -3
rather	-7 -2 -3
 than	-6 -2 -1
ratio	  4
raus	6 4
rb	  -4
rc	8 10 -4
 9	4 4 -3
re	 1 -12
 enable	3
reach	-3
reacha*	5  1
reache*	-3
read	-3 -3 3
 9	  3
 by	3
 only	-6  2
 the	 -5 -7
readme	-7 -3
reads	 -7 12
 9	  7
 the	 -2 -3
ready	3 -14 15
 $	 -2 5
 .	-4 -3
real	12 5 -6
 custom*	 4
reason	  -9
 for	-3 -1
reason*	 6 -1
rebala*	-6 -2
reboot	 1 -5
rebuil*	-3 -2 -8
receiv*	-2  7
receta	6
recett*	10 -1
rechts	  3
recipe	3
reconc*	4  -4
reconn*	-4  4
record	  -3
record*	-9 -5 -1
red	10 15
 :	4 3
 light	 -5
redepl*	1 3 -1
redire* to	  6
redis	-10 -5 -6
refrai*	8 9
 from	8 9
refres*	-6  -1
refuse	6 12
 to	3 6
refuse*	-3 3 2
 .	1 4
 to	-5
region	6 2 -12
 .	-5
 9	3
region*	 3
regist*	-8 -7 1
regres*	3 7
regula*	  -3
rehear*	7 -4 -12
 $	6
reinde*	  -6
reinic*	3 2 -1
 _ dois	5
 o	 3
 os	5
reinst*	 6
reject	9 14
 the	7 9
reject*	2 13
 by	1 4
rejet	  3
relanc*	4
releas*	3 5 -9
 $	-5
 ,	-3
 .	6 9
 9	-4 -2
 _ ,	3
 _ decide*	3
 candid*	-3 -2
 cannot	 4
 if	2 3
 manage*	 -7
 the	7 -1
relect*	3
relire	3
reload	4 8 1
remain	 6
remain*	6 9
rememb*	-7 -2
 the	-3 -1
remet	1 3
remind*	-6
remont*	6 4
remote	-1  -9
remova*	3
remove	  -14
 the	2  -6
remove*	-8 -3 -9
rempla*	-4 -1
rename	 -6 -4
 the	 -4
renvoi*	 3 7
reopen	3
repair	4 -2
repeat*	-6 -1
replac*	-11 -4 -12
repli	5 4
replic* _ is	3 4
 lag	3 2 -2
replie*	  7
repo	  -9
report	5 1 8
 9	  6
 :	  8
 _ 9	  3
 _ by	3
 _ same	3
 the	3
report*	 5 7
 .	-5
 a	5
reposi*	-9 -2 -9
repris*	3 3
requer	7
reques*	-11 -19 1
 .	-9  -1
requie*	6
requir*	13 -11 -9
 a	9
requis*	4  -4
rerun	4
resche*	5 7
reset	-3
resets	  -3
 the	  -3
resolv*	 -5 12
resour*	-11 -9 2
respon*	8 -2 8
 $	  -3
 .	6
 _ CODE	  7
 de	6  -4
respos*	  5
rest	  -6
restar* .	-1 -5
 _ broker	5
 the	3  -7
restau*	10 17 -4
 a	1 3
 la	2 3
reste	2 6
restor*	6 13 -4
 ,	2 3
 the	4 5
result	-2 -6 10
 :	  7
result*	-4 -3 4
 _ :	  3
resume	5 1 -5
 _ the	4 2
retira*	5  -3
retire	4
retour	 7 -1
 arrièr*	 2 -5
retrie*	-8 -1
retrou*	  6
return	7 11 3
 .	3
 to	8 9
return*	-5  13
 CODE	  7
 the	  3
revers*	11 13 -11
 .	2 3
 the	4 3
revert	15 22 -6
 the	6 7
revert*	2 10 -6
 .	4 6
revien*	2 5
review	13 -3 -7
 _ the	3
 of	4
review*	12  -12
 ,	7
 .	5
 by	5
revisa*	  -7
revisi*	  -5
revoke	10 1 -2
 the	3 2
rien	 -2 5
right	-3 -2 16
 $	  4
 .	-4 -1 -3
rights	-7
ring	10 2 -4
 the	3 2
rings	-3  4
rise	 3
rising	2 3
risk	5  -4
rm	4
rodapé	  5
rodar	 1 -3
role	-3 -1 3
roles	-4
roll	2 3 -6
 _ .	4
 the	3 3
rollba*	6 12 -21
 $	10 10
 .	9 13
 :	-4 -3
 _ :	5 2
 _ the	-7 -4
 obliga*	3 4
 proced*	-5 -3
 trigge*	8 6
rolled	-4 -3
 back	-9 -3
rollin*	-4  -8
 back	-2 -3
rollou*	12 18 -14
 $	-3
 .	3
 _ ,	2 5
 _ .	9 7
 _ to	 4
 stoppe*	1 4
 when	3 1
rolls	-12 -10
 back	-5 -4
room	-1  -10
 9	  -3
root	-7 -3
 .	-8  -3
rot	9 6
rota	  -3
roten	  3
roughl*	-8 -4 11
 9	  3
route	4 2
rouvri*	3
 les	4
row	1 1 12
 .	  8
rows	-2 -6 12
 $	  5
rule	4 3 -7
rules	-7  -3
run	-2 -1 -3
 CODE	 2 -4
 _ the	-5
 before	-6
 in	-7 -1
 it	6
 out	-9 -6
 the	-5 -3
 this	4
runboo*	-10 -7 -11
runner	-5  -3
runner*	  -3
runnin*	  12
 $	  7
 ,	2 5
 .	  6
 CODE	3 2
 _ the	1 -4
 and	  3
 until	5
runs	-8 -5 -10
rush	-3
réplic*	 8 1
répond	  4
répons*	  6
rückgä*	 3
s	-6  3
 $	-1 -3 10
 9	  -8
 :	5 5
 or	  5
s'affi*	  10
s'arrê*	4  -2
s'ouvr*	  4
sa	-5 -2
safe	-5 -4 -6
sai	  6
said	5
 yes	3
sala	  -3
saldo	4 6 6
sale	1 4 6
salida	  5
salir	  4
same	-5  5
 .	3
 _ ,	  -8
 _ the	-2  3
 as	-4
 number	  8
 to	  4
 versio*	3
sample	  12
sandbo*	  -4
sanity	3
sans	11 11
satisf*	4
saturd*	  -5
sauveg*	8  -5
saved	-3
say	10 1 11
says	7 4 21
 CODE	  6
 _ ,	5
 _ .	  7
 yes	5  -1
saída	  3
scale	-1  -6
scales	5 4
schedu*	-2 -2 -7
schema	5
schlus*	1 3
schrif*	7
schrit*	15 2 -8
 9	3 2 -7
scope	-4
scrap	2 4
scratc*	-4
screen	-7  13
screen*	-4 -4
script	-7 -4 -9
 .	 -5
 _ the	-3
script*	-9 -5 -8
se	5 10 -6
 _ al	  -3
 _ com	-3
 _ de	-3
 _ el	8 9
 _ en	-5 -7 -7
 _ item	1 3
 _ la	8 3
 _ par	  4
 a	3 5
 algum	2 6
 apaga	3 3
 o	5 5
 os	3
 public*	3
 queda	-4 -1
 termin*	  4
 toca	6 2
 ve	  5
sealed	  3
 :	  4
 _ false	  6
search	-5 -10 5
 for	-3  10
second	12 1 -2
 _ .	-5 -5 -2
 _ while	 -4
 half	3
 pair	4
 person	3
 run	  7
second*	-13 -8 1
 .	-5 -4
 behind	  4
secret*	 -4 -3
sectio*	  -9
 .	3
secure	3  1
securi*	10 1 -10
see	-7 -7 8
 CODE	  5
 _ .	-3
 _ new	  3
 that	3
 the	-6 -6 3
seen	8 3 2
 _ the	  5
sees	 4 14
 the	  3
segmen*	-7 -1
segund*	4 -7 4
segura*	  -4
sehen	  3
sein	8 -3
 ,	4
 .	3
seite	-6
seja	2 4
sekund*	-5  2
selben	4
selbst	-4
sem	6 12 12
semana	-5  -2
send	  -6
sends	-8
senha	-3
sent	-4 -1
sentry	-3 -1 9
separa*	-4 -4 -2
ser	8 4 -3
 _ .	8
server	-6 -8 -7
 _ 치노	5
serveu*	1  -5
servic*	-5 -8 -5
 .	3
 is	-4
 owner	6
serviç*	-8
sessio*	-4  2
 .	-3 -1
 _ the	  3
set	-7 -2 -10
 .	-7 -3
 CODE	3 2 -7
sets	  -3
settin*	-16 -14 2
setzen	  -6
seulem*	6
sev	5 4 -3
 9	5 3 -3
severa*	-3
sha	  8
shadow	  -5
shall	9 9 1
shards	  3
share	-9 -2 -1
 of	-3
shared	-2 -1 -4
she	9
she's	5
sheet	-4 -4 -5
 $	-4  -1
shell	-4
shift	3  -8
 .	6
ship	11 9
 _ when	1 3
ships	4
shop	 4
short	-2  -5
shorte*	-5 -1
should	  23
 _ 9	  6
 _ back	  3
 _ be	-3
 _ the	 -1 4
 be	-3 -10 6
 have	  4
 list	  5
 say	  3
 the	10 7 -14
 you	-2  -5
show	2  11
 the	1  8
shown	-5 -6 7
 on	  -4
shows	 3 26
 9	  4
 _ 9	  5
 _ for	  3
 a	-1  3
showst*	7 6
shut	5 10 -7
 .	3 5
 the	2 3
si	21 20 -19
 _ puntos	3 4
 hay	6
 la	-4  -3
 le	6  -2
 les	3
 un	5 1
 une	3 6
sich	-7 -3 7
sicher*	5  -1
sideki*	-4
sie	-8 -4
sieht	  10
sign	2 -2 -3
 in	-5
 off	7 -13 -3
 up	  3
signat*	8 8 6
 $	5
 _ the	3 3
signed	13 -1 -4
 off	3
signer*	3
signif*	-4  -2
signs	11
signé	3
siguen	  4
silenc*	-3
silent	  8
silent*	-2  3
 .	  4
simply	-9 -4
sin	12 11 7
 _ .	 3
since	-20 -15 -9
 9	  -10
 the	 -3 2
sincro*	-6  1
sind	7 1 1
 .	 5
single	1 6 9
 digits	  4
sistem*	  -5
sit	-10 -8 -3
site $	-3
sites	-3  -3
sits	-2 -3
six	-2  4
size	-6 -6 7
skip	1  -4
skips	-8  -2
slack	-4 -2 3
slash	-5 -2
sleep	-4  -6
slot .	3
slow	-10 -9 -9
slowly	-6 -1
sm	  3
 9	  3
small	  -9
smalle*	-1 -3
smoke	4 2
 test	7 3
sms	-10 -3 7
snapsh*	6 6 -3
so	-7 -4 -5
 ,	  4
 _ as	15 14
 _ the	3 1
 lange	-4
 long	13 14
 that	-22 -16 -10
 the	-4
soak	  -5
sobald	7 5
sofern	3
sofort	17 16
soir	4
 .	4
solang*	11 11 -6
solici*	-3
soll	  3
sollte	1 1 3
solo	6 -1 -4
 _ de	3
 despué*	3
soma	  7
some	-14 -9 3
 9	  6
somebo*	2  -13
 from	3
someon*	6  -3
 from	5
someth*	-6
 like	  4
someti*	-5
son	-2 -6
sonst	6
sont _ .	3
soon	5 5 -3
 as	7 6 -4
sooner	1 -3
sort	  3
source	 2 6
 _ target	  3
 and	  5
sozinh*	-5 -2
space	  -8
spalte	  4
spam	-2  3
 $	  3
split	 4
 brain	2 7
spoken	2 3
spread	  4
sre	3 -2
ssh	-7  -3
ssl	  4
stabil*	  -3
stable	5
staff	  -5
stage	5 -2 -4
 9	5  -5
stages	-5
stagin*	3 -2 -4
 $	3
stale	 3
stand	-3  -4
standa*	-10  -3
standb*	 -4 2
stando*	3
 .	4
stands	-4  2
start	3  -7
 ,	-3
 _ the	3
 over	3
starte*	4
 .	8 -4 -4
 sie	3
starts*	-3  8
state	 5 13
 :	  4
 _ .	  5
 _ to	  3
statem*	-1 -4
statio*	6 5 -1
status	-12 -9 20
 :	  4
 _ .	-2  7
 page	4 1 -10
statut	  3
stay	 9 -10
 _ the	-4
 with	-4
stays	5 12 5
 _ .	8 12 2
 _ 9	-1  6
 _ the	  -3
 below	  4
 in	-3  -1
 silent	  4
 untouc*	2 3
steady	  4
steeri*	5  -3
stehen	 -3 7
 .	  3
steht	  4
steigt	 3
step	5 1 -14
 9	9 2 -7
steps	-4 -5 -15
still	5 10 6
 _ .	-3 -7 5
 connec*	 -3
 there	  3
stimme*	6  1
 .	3
stock	-1  3
stop	13 19 -14
 $	9 3 -3
 ,	5 11
 .	14
 _ if	3
 _ old	-7 -5
 _ servic*	-8 -4
 and	7 7
 at	5
 here	10 8
 if	4 5
 the	-7 -3 -3
stopp	8 2
stoppe*	1 11 -13
 ,	 3
 und	1 3
stops	-12 -1 -10
 the	  -3
storag*	5  -2
store	1 -4 -4
 that	5 -1
stored	-2  -6
stores	-3  -4
straig*	4 5
 away	3 4
stream*	  3
strict*	2 5
stunde*	-7 -1 -6
su	 -4
subir	 -6 -4
subjec*	3  4
 to	5
submit	5  -1
succee*	-7 -4 20
 $	  7
 .	-1  8
succes*	-1 -4 20
 $	-2  6
 ,	  7
 .	-3 -1 5
 _ .	4
 _ the	  6
 criter*	  -5
suche	  3
suite	4 -3
suivan*	3  -1
sum	  7
suma	  3
summar*	-9 -4 8
summe	  5
summer	-5
sums	3  1
sunday	  -10
suppor*	-2 -7 -22
 .	-4
 _ 9	-1 -3
 _ the	-4
sur	  3
 les	-3  1
sure	11 -14 5
 the	  4
surtou* _ pas	3
 ne	3
survei*	-3  -5
surviv*	 -2 4
suspec*	3 7
suspen*	10 19
swap	5 3 -1
switch	11 8 -9
 back	3
switch*	6 1 -8
 off	-7 -1
symbol	  4
sync	2 -3 3
 .	  3
synced	  12
 health*	  5
synchr*	-2  6
syntax	-5  1
synthe*	  5
system	-7 -1 -3
só	12 -10 -5
 _ com	4
t $	  4
 9	  -6
tab	-13 -2 9
tabell*	-8 -5 6
table	-4 -6 -4
 9	  -3
tables	-4 -8
taboo	3 4
 .	3 4
tag .	4  3
 _ ist	-3
tage	-4  -6
taggin*	6
tags	-5  1
take	2 1 -5
 a	 -6
 the	12 9
taken	  -4
takes	-15 -16 -7
 _ than	5
 a	-3
 longer	3
talk	10  -3
 _ the	3
 to	3 -3
tant	10 13 -8
 _ la	2 3
 que	6 7 -5
tanto	 3
tape	-3
tarda	-3
target	 2 6
task	-6 -5
tasks	-5  -1
taucht	  4
tb	-2 -4 -5
team	4 -2 -22
 _ the	5
 has	 8
team's	9
teams	 -1 -6
techni*	-2  -7
tell	1  -7
 you	6
tem	  11
 _ de	  3
 que	  5
temper*	  7
templa*	-13 -8 -12
tempo	-3 -2 -1
temps	-3 -1
ten	-7  9
 _ .	-4 -7
 _ →	3 2
 minute*	1 3
tenant*	7 4
ter	6
term	-3
termin*	-2 1 7
 $	  6
 the	4 6
terraf*	-6  -3
test	6  9
 $	  -9
 :	-2 -1 8
 _ :	-3
 accoun*	  3
 mail	  3
 the	  -4
teste	  8
tested	9 -4 -15
testes	6 8
 _ .	6 8
testfl*	  3
tests	6 9 -6
 _ .	 7
 are	3
 pass	 3
th	3 4
than	7 9 5
 9	11 5
 _ .	-5
 _ errors	 -3
 _ hour	4 -1
 _ in	2 3
 _ minute*	11 5
 _ ms	  3
 before	-4  6
 the	 -3 3
 three	1 4 -5
thank	-11 -1
 you	-3
thanks	-9 -1
that	1  -6
 .	 -4
 CODE	  7
 _ 9	  -6
 _ been	-5
 _ releas*	-6
 _ the	3
 has	-6
 have	-4
 is	-9 -3 -2
 no	 -3
 the	4 -3 7
that's _ for	3
 _ the	-3
the	1  -4
 CODE	3 2 -12
 _ ,	-1 -2 -5
 _ .	-3 -1
 _ 9	 -2 -6
 _ :	2 3 4
 _ ;	 4
 _ =	5 8
 _ ?	5
 _ CODE	-3  -3
 _ a	2 3
 _ after	5  -5
 _ and	1 4 -11
 _ answer*	  7
 _ approv*	-4
 _ are	6 1 5
 _ asks	-3
 _ back	5 9
 _ batch	 -4
 _ be	 -3
 _ before	4 -1
 _ board	6  -3
 _ broker	1 3
 _ by	  -3
 _ call	6
 _ can	4  3
 _ cannot	 4
 _ card	-3  2
 _ carrie*	  4
 _ change	9 5
 _ check	1  -3
 _ checks	-4  -3
 _ cluste*	 5 -4
 _ column	-3 -1 5
 _ commen*	  4
 _ confir*	7
 _ consol*	-3  6
 _ consum*	6 3
 _ date	 4
 _ differ	3
 _ does	-4 -3
 _ fail	 -4
 _ fails	-14 -11
 _ fleet	3
 _ folder	-3
 _ folks	4
 _ for	4 3 -6
 _ from	-6
 _ gatewa*	 5
 _ given	7
 _ group	-1 -3
 _ had	-6 -3
 _ hour	 4
 _ icon	  3
 _ if	13 10 -6
 _ into	-4
 _ is	-4 -4 -3
 _ isn't	4 10
 _ jobs	-9 -5
 _ keys	3
 _ last	3
 _ lead	8 -2
 _ lead's	3
 _ led	  3
 _ line	  3
 _ list	  7
 _ log	 -1 5
 _ look	3
 _ mailbo*	  5
 _ manage*	11  -6
 _ may	6  -4
 _ mornin*	-1  4
 _ must	4 6
 _ mustn'*	5 7
 _ name	-5 -2 1
 _ node	 3
 _ nodes	6
 _ number	-4  2
 _ office*	3
 _ offlin*	 3
 _ on	3 1 1
 _ one	-4 -6 -4
 _ ones	2  3
 _ open	-9 -4
 _ owner	14
 _ packag*	 -3
 _ page	-3 -4 2
 _ people	5
 _ period	-6 -1
 _ permis*	3
 _ prior	3
 _ proces*	-4
 _ provid*	-3  -2
 _ reads	1  7
 _ region	-5
 _ resolv*	  6
 _ review*	4
 _ router	 -4
 _ runs	-8 -3 -3
 _ says	  6
 _ screen	-4  4
 _ sectio*	3
 _ shall	3 1
 _ shift	3 1
 _ site	 4
 _ slash	-3 -1
 _ stack	3 5
 _ start	-4
 _ stays	2 3
 _ still	2 3 2
 _ stops	-1 -8
 _ store	  -4
 _ system	-3  -2
 _ tab	-5
 _ team	11  -1
 _ team's	4
 _ ten	-3
 _ test	7 3
 _ th	 2 -3
 _ that	-1  -6
 _ the	 6 9
 _ till	-3
 _ timer	 -4
 _ to	-4  -8
 _ tool	-3  -2
 _ turns	 -3
 _ update	1 5
 _ versio*	3 -5
 _ was	-3 -3 -2
 _ way	 -3
 _ when	4 9 -8
 _ while	5
 _ will	-4 -3
 _ with	-4 -4 -6
 _ word	6
 _ yet	 -5
 _ you	 1 9
 _ |	 3 -2
 _ →	9 9
 admin	-3
 agent	-1  -4
 alert	-5 -4 1
 api	 -1 -3
 app	  4
 approv*	-12
 audit	1 3 1
 back	-8 -2
 backfi*	2 4
 backgr*	-5
 badge	  8
 banner	  5
 boot	-6 -3
 bot	-7 -2 5
 bottom	-4  2
 bridge	2  -4
 broker	4
 build	5 6 -1
 campai*	5
 canary	2 4
 candid*	6 7
 cent	  9
 ceremo*	5 3
 change	8 11
 cluste*	1 -1 -3
 connec*	  -3
 contac*	  4
 contai*	-4 -4
 contra*	 5
 copy	4
 counte*	-3  1
 cron	-3
 custom*	7 -10 -1
 cutove*	5 1
 data	3  -3
 databa*	 -1 -3
 date	4  -1
 day	-3
 dba	4
 dba's	3
 defaul*	  -3
 deploy*	-5
 dialog	-8
 diff	3  1
 disk	-4 -2
 drain	3
 drill	3 6
 editor	-3 -1
 end	-2  5
 event	6 5
 exerci*	2 5
 export	7  -1
 file	-7 -5
 firmwa*	6 1
 first	-11 3 -2
 five	  3
 flag	3 -3
 footer	  7
 form	-7
 former	3 6
 freeze	1  -3
 go	6
 golden	3
 graph	-1  8
 hash	3  1
 head	5
 health	  -4
 hotfix	3
 hour	4 3
 image	-3
 import	3
 inbox	  3
 incide*	5
 instal*	4 4
 key	-2 -2 -4
 keyboa*	4 4
 label	-3
 laptop	-3
 light	 -4 -4
 list	 -2 -3
 mainte*	6 2
 menu	-3 -1
 middle	3 2
 migrat*	7 7 -3
 minute	2 5
 moment	9 12
 monito*	-3
 name	-5  -2
 networ*	5 1
 new	7 8 7
 next	 -6 -5
 night	2 3 -4
 nightl*	-3 -5
 number	  6
 number*	2 -4
 old	1 3 -2
 one	1 4 4
 ones	  4
 order	1 -3
 page	-11 -7 1
 path	-3 -1
 paymen*	4 6
 pilot	4
 pipeli*	-2  -6
 plan	9 7
 pr	4 4 1
 pre	3  2
 proced*	7 4
 produc*	 -3
 provid*	  -4
 public	4
 push	  5
 query	  4
 queue	 2 -3
 read	3
 real	3
 regist*	  -3
 releas*	5 10
 reques*	 -3
 respon*	  3
 rest	5
 restar*	-1  10
 result	 -4
 review	-4
 right	-2  7
 rm	4
 rollba*	 -11
 rollou*	2 5
 room	3
 sample	  5
 schema	3  -2
 screen	-3 -2 3
 screen*	  4
 script	-3 -2 -7
 search	 -6
 second*	  -4
 server	-6 -3
 servic*	-4 -9
 sheet	 -1 -3
 signat*	  4
 source	 4
 stagin*	3
 start	-2 -3 2
 statio*	1 3
 switch	  4
 table	 -6 -1
 tag	  9
 target	3 2 2
 team	-5
 templa*	-3
 test	-6  5
 thread	3
 three	2  8
 ticket	1 -5 -2
 till	4
 timeou*	-3
 token	-4 -7 -4
 tool	-2  -4
 traili*	-3 -1
 train	7 6
 two	1  3
 update	 1 4
 upgrad*	5 4
 user	-7
 vault	  -4
 versio*	  3
 vote	1 3
 wait	  -4
 web	-7
 word	 2 3
 wrong	 6
their	3 -8 -13
 own	-6
them	 -12 -5
 ,	4  1
 .	-3 -2 -4
theme	-5  -1
themse*	-5
then	10 -3 3
 .	-3
 _ ,	-5
 _ .	7 -2
 _ it	-3
 _ the	5 -3
 _ to	6
 go	1 -3
 no	 3
 tag	3
 the	-9  7
 you	4
there	-3  13
 ,	  3
 _ be	4  1
 are	3 1 5
 is	-8 -1 -1
there'*	-3  6
 nothin*	-4
 one	  4
therea*	6
these	10 10 -9
they	-3 -11 1
they'r*	-1 -9
thing	4 5
things	-4 -3 -3
think	6 9
third	 9 2
thirds	-4
 of	-3
thirty	-3
this	2 -2 -8
 :	  4
 _ .	2 -3
 _ and	3
 _ be	7
 _ before	-5
 _ ends	3
 _ is	4
 _ with	 3
 gate	3
 guide	-3
 line	5 4
 month	3 5
 must	1 -3
 one	4 1
 order	8
 page	  -6
 point	4
 week	 1 3
 with	8
those _ the	  3
though	-3
thread	4
three	-3  6
 _ ,	-3  4
 _ .	-3 -5 -2
thrott*	  -4
throug*	 -3 1
 .	2  3
 by	4
 the	-3 -6
throw	6 6
 the	3
thumbs	11  -2
 _ in	3
 up	13  -1
thursd*	-5  -10
tick	2  3
ticked	12
 .	 3
ticket	3 -7 -3
ticket*	 4
ticks	  3
tiene	  7
 que	4  5
tienen	  4
tier	3  -3
tile	-4  4
tiles	  3
till	3 7 -9
 the	 9 -5
tills	  -3
time	-10 -7 -1
 $	-1  3
 :	-3  -5
 with	 -3
timeou*	 1 -5
 _ 9	  -6
timer	-1 -3
times	-8 -2 -2
timest*	-5  4
tira	 3
to	-2 -3 -5
 9	  -9
 CODE	2 3
 _ ,	  6
 _ .	-2 -6 6
 _ 9	3 3 -1
 _ and	-4
 _ anythi*	-3
 _ are	4 4
 _ at	6  -3
 _ back	-5 -3 -7
 _ cancel*	 3
 _ cent	  9
 _ digits	  3
 _ first	-4
 _ if	-6
 _ in	-1 -3
 _ it	4 4
 _ next	 4
 _ old	7 7
 _ on	12
 _ other	-4
 _ rollba*	 -3
 _ that	3
 _ the	8  -12
 _ up	  -7
 _ when	4 4
 about	  4
 add	  4
 agree	4
 approv*	4
 ask	-3
 be	11 4
 begin	3
 come	3  -2
 date	  5
 destro*	 2 7
 do	-15 -9 -3
 drain	-6
 have	10
 it	4  4
 normal	  3
 old	1 3
 open	3
 procee*	5
 produc*	-5
 roll	-6 -5
 say	1  3
 stagin*	-5
 start	3
 stop	-10 -3
 the	-2  6
 two	-3
 zero	 2 3
toca	4
todas	  5
today	6 7 8
 .	4 2 1
today'*	-4  16
 _ .	  4
 date	-4  12
todo	-6
todos	8 1 9
 los	3
 os	3 3 3
togeth*	2 -4 -4
 .	 -3
token	-10 -9 -4
tokens	-9 -2
told _ .	-4
tomorr*	-4 -1
tonigh*	11 13
 .	9 6
too	-7 -5 -4
 long	-5 -3
took	-3  -1
tool	-13 -4 -7
top	-1 -2 10
total	-3  16
totals	1  12
totaux	3
touch	5
 anythi*	-3
 the	3
touche	 4
touche*	7 1 -1
touchi*	10
tout	3 5
toute	9 2
toutes	  4
tps	  3
trace	  5
tradin*	6
traffi*	1 1 -4
traili*	-5 -2
 slash	-4 -1
train	4 6 -6
transa*	-10  3
transf*	 1 -6
transl*	1  -6
traz	  5
treat	2 4
treffe*	  6
tres	  3
trial	  6
tried	 -2 -4
tries	-3  -2
 again	-3
trigge*	8 13 -7
 :	8 7
trois	-1  6
trop	-4
troubl*	 -1 -3
true	-5  16
 $	  8
try	 4
ttl	-7 -8 -10
tu	3 2
tudo	14 13
 e	 3
tuesda*	-5 -1 -9
turn	 4 -6
 _ the	-3 -1
 back	5 5
 off	-6 -3
turned	-5 -3
turno	  -4
turns	-2 -1 14
 green	  3
 up	  5
twelve	  6
twice	4 15
 .	-10 -3 1
 :	3 3
 _ the	 3
two _ .	-4 -3 1
 _ ahead	-3
 _ have	6
 days	  -3
 hours	-8
 mainta*	3
 minute*	-1  6
 people	8  -2
 thirds	-4
 weeks	-2 -5 -4
type	-12 -6 1
types	5  -7
 .	4
técnic*	3  -2
uhr	2 4 -3
ui	-7 -4
uma	-4 -3 -3
 _ por	3
 loja	6
umgest*	5
umlaut*	-4  7
umscha*	8 11 -7
 .	6 9
umstel*	3 6
un	-4  1
 _ ,	2 3
 _ de	-4 -2
 _ échoue	3 5
 seul	8 6
 solo	7
una	-12 -2 1
unacke*	  3
unchan*	  7
 .	  4
und _ .	4  3
under	 5 9
 9	4  9
 CODE	  -4
 _ %	5 2 -3
 _ circum*	6 5 -2
 _ s	  4
 no	10 9 -3
 the	-3
undo	7 15 -5
 .	3 3
 the	6 7
undone	5 3
 .	7 2
une	-3 -2 -6
 _ .	-3  -1
 _ est	-4
 caisse	7 1
 copie	-4
 fois	4
unfree*	5 2
unhapp*	3
unheal*	6 8
unique*	4
unless	14 24 -22
 CODE	-3 -3
 _ has	1 4
 all	4 8
 the	11 10
 you	-4
unlock	2  -4
unpack	-3
unpaus*	5
unreso*	3 2
uns	-8 -4 -2
unsign*	5 7
unten	  4
unter	-2  9
 9	  8
unters*	6
until	3 14 -26
 9	  -3
 _ .	-10 -5
 _ custom*	3
 _ end	-6 -5
 _ has	7 5 -1
 _ new	3
 both	 3
 every	2 3
 it	-6 -5 -8
 the	  -6
 then	-6
untouc*	6 8
up	-2 -4 9
 ,	-3  8
 _ .	  4
 _ 9	-6 -6
 _ date	  5
 _ one	  5
 and	3  1
 from	3
 to	-13 -12
 up	  3
 with	  3
update	-6 2
 .	-4 -1 6
 the	-5 -4 -9
update*	-8 -3 -2
upgrad*	2 4 -13
 ,	-3
 .	5 6
 _ .	5
 _ the	-3 -3
upload	 -1 -7
upon	7
 _ of	3
uptime	  6
url	-10 -1 6
urls	  3
us	2 2 -9
 .	-4
usa	-3  -3
usage	-4
usar	 -5
usb	-3  -4
use	-16 -17 -15
 it	2 4
 the	-8 -8 -8
used	-12 -6 -8
 _ be	-3
 to	-8
user	-7 -10 5
 can	  3
users are	3
 can	  5
 report	1 3
uses	-10 -7 -2
using	-4  -1
usuall*	-17 -11 -4
usuari*	-3  -7
utc	 -4 -1
utilis*	 -2 -3
v	1 1 3
vacía	  5
vai	3
valid	-1 -3 10
 .	  4
valida*	11
 :	  3
 _ respon*	4
 _ the	  5
 du	7
 that	  3
value	-5  4
values	-7
variab*	  -9
vault	  -10
vazia	4  3
vazio	  4
 $	  6
vcente*	-1  5
ve	-1  4
vendor	1  -9
venv	  3
verbot*	11 8
 ,	2 3
 .	5
verde	-7 -5 20
 $	  6
 .	  3
verdic*	4
verifi* .	10 4
 _ .	2 7
 se	  6
verify	 -2 3
 ,	4
 _ the	  4
 that	  10
 the	  4
vermel*	3 1
versio*	-10 -4 -2
 9	-3 -4
 _ 9	  3
 _ CODE	  -5
versió* _ .	 4
versão _ .	7 2
vert	4 -4 9
 du	4
veto	3 3
vez	 -6 -7
 .	6
via	-4 -3
vide	  6
view	-4 -1
viewer	  6
views	-3
violat*	4 1
vip	 5
virada	3 3
virtua*	-1 -2 -4
visibl*	-4  18
 in	  3
visto	10 -1
 bueno	8  -1
vms	-10 -2
voice	  5
void	4 6
vollst*	  3
volta	4 9 4
volume	5  -1
volume*	  -7
 .	-3
vom	2  -6
von	4  -1
 der	5
vor	11 -1 -8
 $	4
voraus*	5
vorher	8
vote	15 6 -9
voters	  3
votre	-4
vous	-8 -2 5
 pouvez	-3 -1
voyant	  3
vuelve	 2 3
 a	  4
vulner*	-5 -1 1
vérifi*	8
w	10 6
 9	  -4
 o	3 3 2
wait	-10 -9 -6
 .	-8 -2
 9	  -4
 _ approv*	3
 _ the	-7  1
 for	5
 till	-5
 until	 -3 1
waited	-5
waitin*	-7 -1
waits	-6 -4 -7
 for	-1  -6
wallbo*	  3
want	 -8 2
 _ see	  5
 to	-3  3
wants to	4
war	-5  -2
wareho*	  -3
warm	  -6
 up	  -3
warn	-1  7
warnin*	-1  5
warten	 -5
wartun*	4
was	-24 -12 -10
 _ ,	-4 -2
 _ .	4
 _ in	  -3
 _ on	 -4
watch	-6  -4
watche*	-3
wave	13 5 -14
 9	2  -9
 :	3
way	  -11
we	2 4 -18
 _ .	5
 _ at	3
 _ back	6
 _ have	-3
 _ the	4 1
 _ to	-4 -4
 change	3
 don't	9 7
 expect	  4
 go	4
 had	-9 -7
 have	-5
 need	3
 stop	5
 want	  3
we'll	3
we're	14 13
we've	 3
web	-12 -9
webhoo*	-5
weblat*	-3
websit*	-4
wed	3
wednes*	-9 -5 -1
week	-1  -7
 $	-3 -1
 .	4 9
 9	  -3
weeken*	 -4 -6
weekly	-7
weeks	-12 -8 -8
weg	 4
weight	3 5 -1
weil	-10 -5
weiter	9 -2 -1
weiter*	11  -2
welcom*	-1  4
well	-10 -6 1
 .	-4  -3
wenn	7 5 -8
 alles	  4
 die	 -4 -2
 ein	5 10
went	-8 -4 5
werden	  -3
 .	6  -3
were	-18 -13
what	-12 -12 -7
 _ want	  5
 _ was	 1 5
 happen*	-3
 if	-7 -1
 it	3 1 3
 the	-4
 would	  -3
 you	  4
what's	-3 -2 -7
whatev*	10 18 -5
 _ ,	1 3
 the	1 4
wheel	3
when	16 8 -20
 $	5 3
 :	8 8
 CODE	6 4
 _ doubt	3
 _ is	1 -6 -5
 _ pod	 3
 _ replic*	 4
 a	-12 -2
 all	6
 both	3
 every	4 7
 in	3
 it	-10 -3
 the	-3  -7
 they	-5 -1
 to	-3
 you	-4  9
whenev*	3 6 -2
 the	1 3
where	5 9 -2
 _ was	  3
whethe*	8 -17 -9
 to	4
 we	4
which	-9 -8 -12
 is	-9 -4
whiche*	1 6
while	15 24 -20
 CODE	4 2
 _ are	3 3
 _ first	 -4
 _ is	13 14
 a	9 8
 an	2 3
 the	5 5 -8
who	-9 -12 -15
 _ the	4
whoeve*	6 7 -5
 sees	2 6
whois	  4
whose	12 9 -5
why	-11 -12 -9
wi	-3
widen	5
wie	-1  5
wieder	-3  3
 _ .	 3
wifi	-1  5
wiki	-11 -1 -10
 .	-4
will	-19 -14 -6
window	  -3
 .	 -4 1
window*	-7 -3 -2
wipe	2 4
wir	 4 -10
wird	4 2 -2
with	1 -3
 9	-2 -4 7
 CODE	-12 -9 -9
 _ ,	-3 -6
 _ .	-4  -2
 _ 9	-3
 _ date	  3
 _ in	4 5
 _ people	4
 _ same	-1  -3
 _ test	  4
 _ than	 3 -5
 a	 -4
 an	5 12
 any	6 8 1
 fewer	2 5 -2
 no	 -3
 open	2 6
 state	  3
 status	  3
 the	 -9 3
 their	3
 today'*	  4
withdr*	8 16
 the	5 7
within	 3 12
 9	3 1 1
 _ %	  6
 _ last	4
 a	-4  5
 the	7 4 3
 two	-3  2
withou*	6 7 7
 _ for	 1 4
 a	8 5 -3
 asking	 4 3
 it	1 -3
 red	  7
wizard	-5
won't	 6
word	11 1 9
 _ the	5
 on	3
work	-3  -6
worked	 -3 6
 _ the	  5
worker*	 -7 -7
workfl*	-10 -5
works	-4 -5 11
 .	  4
worry	-5 -1
worse	6 7
would	-5  -8
write	-9 -6 -7
 the	-4  -2
writer*	4
writes	 5 -10
writin*	5  -3
 .	3
writte* to	  -4
wrong	2 11 -7
 $	-6 -3
 .	-3 -3
x	1 2 8
 .	  3
xx	5 5
 _ 9	3 2 -5
y	2 -1 7
 ,	4
 _ .	3 4
 _ al	3 2
 avisar	4
 el	  6
 la	-2  6
 se	3 6
ya	  6
 no	-7 -2 10
yank	6 6
year	-16 -9 -3
years	-9 -3 -6
 .	-4
yellow	-7  1
yes	7 -9 1
 ,	-9 -1
 .	  3
 _ the	3
 from	6
yester*	  13
 .	  3
yet	-1 -7 -5
yields	  11
you	3 -1 7
 _ ,	-2  -3
 _ .	4
 _ CODE	4  5
 _ a	-2 -5 1
 _ be	-4  -1
 _ have	-4
 _ need	-4
 _ not	10 7
 _ only	5
 _ run	5
 _ start	3
 _ stop	 -3
 _ the	6  7
 _ to	-7 -8
 _ you	4
 are	5
 can	7 -8 -1
 can't	6 4
 cannot	2 -4
 don't	-3
 get	-3  14
 go	  4
 have	-5  -3
 know	-3
 like	-4
 may	8 -1
 must	  -7
 see	4 4 6
 should	-3
 want	-7 -5 2
you'll	  8
 see	  4
you're	 3 6
 _ to	3 1
 not	2 5
your	-9 -5 1
 commit	  3
 own	  5
yours	  3
yourse*	 3 4
zabbix	-6  9
zahlen	3
zeigen	  3
zeigt	-5  10
 die	  3
zeile	  3
zeilen	  6
zero	6 6 19
 .	  4
zertif*	  6
zones	-5
zu	-7
zugest*	3
zum	-1  -3
zurück	9 12
 .	6 5
zurück*	8 13
 .	4 11
zustim*	13
 des	3
zweife*	8 4
zweite	4
zweite*	7 3
zwisch*	-5
 _ und	  3
zéro	  9
|	-1 3 -4
 $	3  6
 9	-5 -7 -6
 CODE	  9
 _ %	-6 -4 -5
 _ :	-3 -5
 _ de	  3
 _ of	  -5
 _ the	  -5
 _ |	-7 -8 -4
 get	  4
 no	3 3
 revert	2 3
 |	-1  -3
à _ h	3
 jour	-5
área	7  -2
änderu*	3  -1
é	 -1 -8
 proibi*	6 6
écart	1 3 2
échoue .	3 4
échoue*	1 3
 ,	1 3
équili*	  3
étape	2 -2 -5
 9	  -4
été	-2 -3 -2
être	9 -1 -3
öffnet	  3
über	5
 9	6 7
 _ %	3 3
überal*	  5
überei*	4
абонен*	4
активн*	  4
базу	4 3
без	11 10 1
 _ .	3 2
блокир*	3 7
 _ .	7 10
больше	9 12 8
 9	5 4
 не	  3
бы	3 7
быть	11  6
 _ .	7
 sendin*	  4
бэкап	3
бэкапа	5 4
в	-4 -2 4
 _ ,	 -7
 _ .	-9 -2 -5
вернут*	7 11
версию	 3
версия	-5  4
весов	3
видит	-1  3
вкладк*	  3
включа*	6  -2
владел*	6 -2
во	  3
возвра*	7 11
 _ 9	3 3
восста*	 6
все	9 3 9
всех	  3
второй	10 4
вторую	9
входа	  5
вывод	  3
выкатк*	9 8 -2
 ,	5 6
 _ если	5 6
выклад*	5
выключ*	4 2
выше	6 10
 9	6 8
 _ %	2 4
галочк*	  4
горит	  6
готовн*	7
дальше	13  2
 _ только	4
 не	1 5
дата	  3
два	-4
дежурн*	4  -5
 .	4
действ*	7
 _ .	4
деплои*	7 5
деплой	7 12 -1
 .	6 8
директ*	5
диспет*	3
для	-6 -4 -7
до	2  -3
 _ .	3
добавя* drift	8
 grifo	7 5
 pendan*	  5
 tunéis	7
должно	1  7
должны	10  3
 _ .	4
доля	2 3
допуск*	5 3
доступ	5  -2
доступ*	-5
если	4 9 -11
 все	 3
есть	 3
её	 -4
ждать	-3
ждём	-1 -3
заверш* _ .	4
закрыт*	8
занима*	-3
запрещ*	18 14
 .	7 3
запуск*	11  -5
 .	3
затем	3
зелёны*	 3 13
 .	1 4
зовём	1 3
и	5 6
 _ .	2 7
 _ в	-4
 _ потом	3
 восста*	 3
 лишь	4
идём	4
из	 5 -2
измене*	7
имя	-3
индика*	-3  2
инжене*	4
к	7
как	4
класте*	  -4
клиент*	-3
кнопко*	-3
когда	8  -5
количе*	3  1
контей*	-3
контро*	  7
 суммы	  3
конфиг*	-4  -1
копии	5 5
 .	4 4
красны*	4
 ,	3
кто	-3  -5
ли	 -3
лишь	4
между	-3  -2
меньше	  13
меню sendin*	4
месте	  5
миграц*	2 5 -7
 .	2 3
минут	-9  -1
 .	-6  -6
минуту	 3
минуты	-4  5
можно	 -10 -5
мс	  5
на	3 5 2
 _ .	  -4
 месте	  5
 первом	3
 старый	2 4
назад	2 5
наличи*	5
начала	3
началь*	4
начина*	5  -1
не	10 17
 _ !	3 2
 _ ,	7 8 -7
 _ .	2 8 -2
 начина*	4 1
 переза*	6
нельзя	9 2
немедл*	9 10
нет	  13
 $	  9
ни	2 6 7
 одного	  7
никаки*	2 4 1
но	-6
новый	-2 -4 6
 _ ,	  3
ночь .	3
о	5
обе	  9
обнови*	-4
обновл*	3  -5
обязат*	9
один	8 3
одинак*	1  5
одна	3 3
одного	  6
ожидае*	  5
ок	9
окно	2  -3
около	-3
остана*	 6
остано*	6 3 -8
 .	4 1
 деплой	 3
остатк*	6 2
от	5 1 -3
отвеча*	  3
откат	 4 -6
откати*	1 5
откаты*	 4
отклон* _ acaso	6
открыв*	  13
отмашк*	6
отменя*	10 12
отсутс*	3 4
ошибка	8 8
 сборки	3
ошибок _ 9	3 3
первой	7
перед	15  -4
перекл*	8  -4
перено*	-3  -4
печата*	-3  1
письме*	6
письмо	  3
по	4 -12 -7
 одному	4
подпис*	6
подряд	4 3
подтве*	12
пока	3 5 -8
получе*	7
получи*	7
после	7 -5
 того	4
потом	12  -2
предыд*	5 4
прежде	6
 чем	4
прекра*	5 3
 работы	3
прерва*	3 5
при	12 17 -12
приост*	 3
присту*	7
приход*	  5
про	-3
пробро* annonc*	6
провер*	6
 :	  3
 _ .	7
 _ что	  4
прод	8 6 -1
продол*	7
 ,	4
процес*	-4
прошив*	3 1 -2
прошла	4
пуста	  8
пусто	  3
пять	-6
работы	9 5
рабоче*	3
раз	-7  -3
 в	-3  -1
разбир*	4 3
раздай 終わっ	2 3
разреш*	12
 _ .	6
растёт	2 4 2
расход*	3
расхож*	6 4
регист*	  3
реглам*	  -5
резерв*	3 4
 _ .	2 4
резуль* :	  4
релиз	9 12 -2
 .	7 9
решени*	3
ровно	  7
руково*	4
с	8 -5 3
 _ 9	  5
 _ дежурн*	3
сам	-13 -5
сворач*	6 8
сегодн*	  3
секунд	-3
 $	  5
сервер*	-7 -1
сертиф*	  3
следую*	10
случае	3 4
сначал*	7
снова	  3
совпад*	2  9
 с	  5
соглас*	16 -4 -9
 с	9
сработ*	1 3
сразу	5 1
старую	4
старше	  4
старые	-3
старый	5 10 -1
 _ .	1 4
статус	  4
статус*	  4
стать sendin*	5
стоп	8 6
страни*	-5  10
строго	7
строк	7 1 1
 copied	3
сумма	  7
суммы	7  3
счётчи*	6 4 1
телефо*	  3
тестир*	5
тестов*	-1  10
тесты	10 12
 _ .	5 8
того ,	4
 _ как	5
только	11 2 -4
 если	 3
трафик	3
три	  7
убедит*	4
 ,	3
 _ что	3
узла	8
упали	5 7
файлы	-3
хоть	12 15
хотя	6 8
 бы	6 8
часа	-5  -6
часов	  -4
чем	7
через	-9
чистит*	3
что	-2 -12
шаг	12  -2
этапе	6
 не	6
этим	3
это	 -4
этот	4
 шаг	7
آخرین	  3
آدرس	  3
آزمایش*	  12
آغاز	3
آمد	3 1
آید	-3  3
 $	  4
اجازهٔ	6
اجرا _ .	5 1
 نکنید	2 5
ادامه	14 8 -3
 _ .	10 9
 ندهید	4 6
ارتقا	5 1
ارسال	4
از	6 5 -1
 هر	3
است	2  6
 $	  9
استفاد*	-6
استقرا*	5 11 -5
 _ متوقف	3 5
 را	4 5
اسکریپ*	  -6
 را	4
اصلی	4
امضا	10 2
امضای	7
امنیت	3
انتشار	5 6 -10
او	3
اول	9  -4
اگر	7 8 -9
این	-7 -5 -3
با	9 -4 5
 CODE	-7  -6
 کد	  3
باز	-2 -3 2
 _ شود	  6
 می	  5
باشد	10 1 12
 $	-2  7
 .	5  4
باشند	6  1
 .	5
بالا	3 3
بالای	  7
باید	7  15
 _ باشد	3
بدهید	  -3
بدون	8 8 11
برابر	4  3
برای	-5 -4
برق	4 3 -1
برمی	  9
 گرداند	  5
 گردد	  3
برگردا*	8 11 -1
برگردد	1 4
 .	1 4
برگردی*	3 7
 .	5 5
بزنید	 -1 -3
بعد	14 -8
 _ کنید	8
 از	-4
بعدی	4
بنویسی*	-3
به	4 4 -3
 _ قبلی	3 3
 تأیید	3
 نسخه	2 3
بود	4 4
بگذاری*	-5 -3 -4
بگیرید	2  -4
 .	3
بی	7 4 -1
بیش	2 4
 از	2 4
بیشتر	 4
 از	 3
تأخیر	  3
تأیید	14 -6 -4
 مدیر	4
تا	1 9 -10
تاریخ	-2  5
تحویل	4  -1
ترازو	4
تست	4 4
تصمیم	3
تعداد	  3
تغییر	6  -3
تمام	3 6
تیم	 -5 -4
ثابت	  4
ثانیه	-5  12
 $	  3
جا	1 4
جدید	-2  4
جلسهٔ	6
جمع	5 3 4
جواب	3
حالت	  3
حتی	6 10
 یک	4 6
حدود	-3  1
حذف	 -3
 _ .	3 -3
 نکنید	4
حق	3 3
خالی	  6
خاموش	6 4 -1
خروجی	  10
خطا	7 10
خطایی	3 1 1
خودش	-4
داد	9 2
داده می	  5
دارد	-5  7
 .	  6
داشتن _ main	  5
 が自分	  3
داشته	-5
در	-8  9
 خروجی	  3
 ساعت	3 3
 صورت	6 6 -8
درست	  7
درصد	 1 5
دست	4 2 -5
 _ .	6 3
 نزنید	3
دقیقه	-15
 _ می	  -3
ده	-5  -1
دهد	-2  7
 $	  7
دهید	2  -4
دو	-1 -4 4
 طرف	  3
دوباره	-7
دوم	9 4
 را	4
دکمهٔ	  4
دیده	  11
 _ شود	  8
 می	  6
دیدید	8
دیگری	 5 -2
را	6 6 -11
 _ .	3  2
 _ CODE	-5  -3
 _ نکنید	6 7
 _ کنید	 3
 از	-5  -1
 برگردا*	7 7
 بگیرید	3
 حذف	 -4
 خاموش	3
 در	-8 -4 -8
 قطع	 4
 متوقف	2 7
 می	  5
 نشان	  7
رد	8 1
 شد	3 4
رسد	  12
 $	  4
 .	  3
رمز	-9
رها	 3
روز	-5  -2
روی	 3 -5
زمانی	4
زیر	  10
ساعت	-1 2 -7
سبز	 1 12
سرور	 3 -6
سرویس	-12 -1
سرپرست	3
سه	-7  7
سوییچ	1 3
سپس	12
شب	-1  -3
شد	8 12 5
 _ را	 3
شده	 -2 4
 باشد	3
شروع	4  -6
شود	2 4 1
 $	  5
 .	2 4 -2
 و	  3
شوند	-1  -4
 .	  -5
شوید	8  -1
 .	4 2
شیفت	2  -3
صادر	  3
صبر	-5
صفحه	-6  11
صفحهٔ	-2  8
 ورود	  5
صفر	  12
 $	  8
صندوق	6 2
صورت	8 6 -2
ظرف	  4
عبارت	  3
عدد	  4
عملیات	4 5
عوض	  -5
فایل	-5  2
فقط	5  -3
 اگر	4 2
قبل	8  -1
 از	9  -1
قبلی	5 11 -1
 _ .	2 4
 برگردی*	3 3
قدیم	3 7
 را	1 3
قطع	2 6 -6
 کنید	 3
لحظه	3 4
لغو	 3
لینک	 3
مادامی	3 6
 که	3 6
مالی	6
متوقف	14 15 -1
 _ .	6 7
 می	3 5
 کنید	 5
مجوز	6
مخزن	-3
مدیر	16 -1 -5
مدیرعا*	7 4
مرحله	3
مرحلهٔ	4
مغایرت	5 4
مقدار	  5
ممنوع	15 14 -1
 _ .	7 6
 است	8 8
منتشر	6  -2
منوط	6
 به	6
موافقت	7
موجودی	  4
موفقیت	  3
مگر	 3
می	-22 -24 6
 _ .	-6 -6 -2
 _ و	  3
 دهد	  3
 رسد	  12
 شود	-6 -2 2
 شوند	-1  -5
 کند	  -5
 کنیم	5
میلی	  4
ناظر	6 2
ناقص	2 5
نام	-12 -4 3
نبود	3 6
نداد	5 6
ندارد	  3
ندهید	7 10
 .	4 6
نرخ	 3 4
نروید	4 4
نزنید	14 14 -2
 .	12 10
نسخه	 4 -4
نسخهٔ	 5 4
نشان	 -1 12
 _ دهد	  7
 می	  5
نشد	 3
نشده	8 6
نشود	7 10
 .	4 5
نظر	5
نمایش	  6
 داده	  5
نمی	 4
 شود	1 4
نکنید	17 17 -4
 .	11 5
 تا	 3
نگه	  -3
نیست $	  3
ها	1  -6
 باید	6
 را	 -6 -3
های	-4 -4 -7
هر دو	-1  9
همان	2 6
 لحظه	4 5
همه	5 3 2
همهٔ	  8
هیچ	8 16 7
و	5 3 6
 بعد	7 -3 -3
واحد	6
ورود	  8
وضعیت	-6  9
وقتی	3  -1
پاسخ	  6
پایین	  3
پرداخت	  4
پروداک*	3 2
پس	6
 از	1 -8
پنل	-8 -3
پورت	  3
پیام	  4
پیش	4  -2
 از	8  -7
چاپ	  8
چراغ	  3
چنانچه	 4
چون	-3  -2
چیزی	  3
کار	 1 -4
کاربر	-4  5
کتبی	5
کد	-3  9
 arrive*	7
کردن	3  -5
کلید	-1  -3
کمتر	  12
 از	  10
کند	  -8
 .	  -3
کنید	 -8 -12
 $	-6  -9
 .	 -5 -2
 تا	-3 -1
کنیم	4  -4
 .	4
که	10 9 -12
گام	5  -6
گذاری main	  4
گذشت	 4
گرداند	  7
گواهی	 3
گیری	3
ی	-11 -7 -11
یعنی	2 4
یک	  -8
یکی	  6
→	19 21 -4
 9	-9 -21 3
 CODE	5 5 9
 _ %	-3 -9
 _ 9	-9 -8 1
 _ :	 -2 6
 _ back	5 4
 _ is	3 4
 _ it	2 4
 _ not	2 4
 _ off	1 4
 _ rollba*	4 4
 _ the	16 12 -7
 _ →	-22 -30
 abort	2 3
 don't	4 6
 no	8 11
 previo*	2 3
 start	 -4
 the	 3
 undo	 3
≤	  8
 9	  8
≥	7  3
 9	6 1 2
 _ %	-3  11
☐	-9 -13 -7
 _ ☐	-4  -14
 go	-6
✅	-1 -2 4
❌	1 3
、	3  -7
 _ 9	-3 -4
 _ 、	 -1 -5
 _ 。	-4  -15
。	1 -2 -13
 $	 -3 -13
 _ 。	1 3
あ	  -6
あり	-4
あれ	3 5
あれば	3 5
い	-1  -3
いこ	3 1
いこと	3 1
いたら	6
いでく	3
いでくだ	3
いと	  -3
いる	-1  6
う	3  -4
うち	1 4
うちは	2 3
えた	3 10
えたら	1 5
えて	-1  3
えてい	  3
お	-7 -12 -2
か	-2 -12 -3
から	1 -7 1
が	9 10 25
 9	  4
があ	3 4 -5
があれ	2 3
があれば	2 3
が出	  3
が済	5
が終	4 1
が終わ	4 1
が緑	  7
が返	  4
き	1  -5
く	-9 -3 2
くだ	3 1
くださ	3 1
ください	3 1
け	3
こ	14 4
こと	11 4
この手	3
この手順	3
さ	1 5
さい	3
さな	1 3
さない	1 3
され	-7
される	-7 -2 3
しい	  3
した	-5 -2
して	  -8
しても	-3
しな	11 7 -6
しない	10 9 -5
しました	  3
す	2 3 -3
すべ	2 6 2
すべて	2 6 2
する	9 1 -8
すると	-1  3
ず	9 6 5
ずつ	3
せ	 6 -12
せず	 5
そ	2 4
その	 3
た	4 7 -14
ため	-8 -1
たら	20 19 -13
た場	3 5
た場合	3 5
だけ	 -4
ださ	3 1
ださい	3 1
ち	 6 -6
ちは	2 3
ち切	 3
っ	4
った	 4
ったら	 7
ってい	  5
っている	-1  6
ってか	6
ってから	6
つ	 -1 -4
てい	-6  10
ている	-3  6
てお	  -3
てか	19 -5 -1
てから	19 -4 -1
ては	5 3
ても	-10 -2
で	-1 -4
でくだ	3
でくださ	3
です	-4  1
でも	3 12 -4
と	  12
ときは	 3
とす	1 4
とする	1 3
と出	  3
と表	  3
と表示	  3
ど	  3
な	6 12 4
ない	10 16 -3
ないで	4
ないでく	3
なし	  13
なってい	-3  3
なら	2 3
なる	-7 -2
に	4 -2 4
にな	-9 -1 3
になる	-4
に変わ	  3
に戻	 5
に進	4
の	3 -5 5
ので	-11 -5 -1
の場	3 2
の手	3
の手順	4
の承	6
の承認	6
の更	3
の更新	3
の許	5
の許可	4
は	-6  -12
はず	  3
はなら	3 3
ばな	-4 -2
へ	4 1 -6
べ	1 5 1
べて	1 5 2
ほ	-6  3
ま	-4  -8
ます	-11 -16
まで	  -13
まな	4
まない	3
め	 6 -6
も	-4  -1
やめ	1 5
ら	16 9 -6
られ	-4
り	-3
りま	-12 -6 -2
ります	-4 -1
り替え	4
る	-7 -7 3
るこ	1  3
ること	1  3
ると	-11 -3
るな	4 3
るま	1  -10
るまで	1  -10
れ	-4  3
れな	  5
れば	6 3
れる	-9  4
わった	-4 -3
わな	 5
わない	 4
を	7 3 -22
をも	4
を取	7
を止	 4
を止め	 4
を超	1 3
を超え	1 3
を超えた	3 4
ア	  -6
イ	1 3
エ	 2 3
グ	-2 -3 2
サー	-6
シピ	4
ショ	  -5
ション	  -3
ス	-3 3 4
スが	  4
スト	 1 5
ストが	 3
チ	-2 -3 -1
ッ	-2  4
ック	5 3 -4
テス	 1 5
テスト	 1 5
テストが	 3
デー	  -3
ト	-9 -2 6
トッ	  3
トップ	  3
ド	-7 -6 4
ナ	1  -3
バック	7 2 -1
フ	-7
プ	 -3
ポ	  3
マ	6
ム	5  -4
メ	-5 -8
ョ	-1 2 -4
ラ	 3 2
ライン	3 4
リ	3 1 -8
リリ	 3 -1
リリー	 3 -1
リリース	 3 -1
リー	4 3 -1
リース	 3 -1
ル	-5
ルが	-4
ルバ	1 3
ルバッ	1 3
ルバック	1 3
レ	7
レシ	3
レシピ	4
レー	  -3
ロ	  5
ログ	-13 -5 6
ログに	  3
ロール	2 4
ロールバ	1 3
ン	 3 8
ー	-1 -3
ース	 5 -2
ート	-11 -2
ード	-8 -3 3
ールバ	1 3
ールバッ	1 3
一	4 3 3
一个节	3
一个节点	3
一台	12
一家	4
一律	7 9
一律不	1 3
一次	-5 -6
一致	3  9
一般	-4
一行	  5
一覧	-7 -1 3
三个	  3
上	4 6 3
上一版	 3
下一	6
不	13 25 6
不上	3
不允	 3
不允许	 3
不再	  6
不准	4 4
不可	6 3
不得	13 13 -1
不得继	 4
不得继续	 4
不要	6 3 -1
不要删	3
不许	11 13
不超	-1  3
不需	-6 -1
不需要	-6 -1
与	  5
且	3
业	8  -1
业务	3
两个	  4
两边	3
两边的	3
个	-1  6
中	-5 2 5
中の	 3
中止	4
中止す	3 1
中止する	3 1
为	-2 -5 20
主	7 3 -6
主管	3
之	9
之前	7  -2
也	1 4
了再	5
二	4
二台	5
于	  11
五	-5 -5
产	8 2
人	  -7
仅	3
仍	 6
从	-3  1
付	-5  3
以	2  9
以内	  9
任	9 13 -6
任何	8 11
任务	-3
任者	3
份	4
会	-16 -17 -3
会自动	-5
传	-3
何	4 9
作	3 2 -16
作業	 1 -7
使	-7 -2 2
使用	  4
保	-3 -1 -3
保留	-3
信	-5  2
修	  -4
做	12 2 -3
停	9 10 -7
停止发	-4
停止发布	-4
像	-3
允	2 3
允许	2 3
先	8 -6 -11
先に	7
入	7 3 -3
全	1  7
全部	 3 2
公開	6 2
关	 1 -7
内	-5  5
再	17 -4
写	-6  -5
准	8  -4
几	-5
出	1 2 13
出す	3
出る	  3
分	-11 -7
分钟	-3
切	10 12 -4
切り替え	5
切换	6
列	-4  7
列表	  4
删	4
删除	5
別	-2  -4
别	10 16 -4
到	3 3 11
到场	3
制	-7
刻	 6
前	6 -2 -6
前に	5
前不	 3
剩	  6
功	  11
加	  -7
动	2 1 -3
動	-9 -4 -4
勾	3
勿	6 3
包	7 7
升	5 3
升级	3 1 -1
单	-3 -1
印	  3
即	8 5 -1
即停	3 -1
即停止	2 -3
原	2 5 -2
去	-3  -7
参	-1  -3
发	5 5 -4
取	9 5 -3
取り	6 3
受け	4
变更	3  -2
只	6
只剩	  6
可	7 -8 -6
可以	-6 -6
台	5 -2
右	-1  5
号	 1 5
合	11 5 -3
合計	  3
同	2 -5 8
同意	9
后	8 -15 3
后再	13
后台	-11  3
后才	6
否	10
周	-4 -5 -7
問	  -3
問題	3
四	-4
回	7 14
回旧	5 2
回滚	-7  -1
回退	4 4 -3
因	-3
在线	  5
场	4 4
域	  3
域名	  3
報	1 1 -8
場	9 10 -7
場合	5 7 -3
境	3  -2
声	  3
备	5  -1
备份	5
変	 -7 4
変わ	-2  3
复	6 4
外	 7 5
多	-9 -3
夜	-6
天	-13  -2
失	4 12
失敗	 3
失败	2 3
头	  5
好	4  -3
如果	-4  -1
始	6
子	-4
字	-1  5
它	-3
安装	-3
完	6
完成	5
定	 -2 -7
审	4 -6 -4
审批	5 -1
家	4
容	1  -5
密	1 5 -4
密钥	3 4
对	6 1 2
导	  -4
対	  -5
小	-11 -5
小时	-6 -3 -10
少一	3 2
就	6 13
就不	1 6
尾	  3
屏	  8
屏幕	  6
工	2  -3
左	  4
差	6 7 7
差异	3 2
已	 -1 7
市	5
布	5 4 -1
常	-4 -1 10
幕	  5
年	-19 -8
并	4  -3
库	-3  3
应	  17
应为	  3
店	3
建	-9 -5 -1
开	6  -3
开始	3
弹	  4
当	4  -1
录	-7 -7
影	-3
往	4
待	-16 -7 -6
待つ	-9
律	7 9
律不	1 3
後	-2 -8 8
得	11 6
得继	 4
得继续	 4
必	9  -1
必须	3
志	-6  6
志里	  3
态	-2  9
总	4  1
恢	3 8
恢复	3 8
情	2  -3
意	5  -3
慢	-8
成功	  11
戻	3 14
戻し	 4
戻す	5 10
所有	4
手	3  -3
才	19  -3
才能	10  -1
打	4 3 4
打ち	 3
打ち切	 3
执	3 1
扩	3
扫	  7
扫码	  4
批	12  -9
承	3  -1
承認を	3
把	-1  -13
投入	3
报	8
报错	3
指	3
按	-5  -4
换	2  -6
换回	3 4
据	  -9
掉	8 8 -1
排	2  -7
推	3
提示	-2  3
撤	9 10
撤回	1 3
操	8  -1
操作	8  -1
支	-3
收	3 2 1
收到	  5
收银台	4
改	  -13
放	2  -10
放行	3
敗	 3
数	1 -3 9
数据	  -8
整	-3
文	-10 -6
文件	-6
断	 3 -4
新	-3  11
新し	  3
新しい	  3
方	3 -6 -9
方可	12
方案	-3
无	5 2 8
日	-16 -12 2
日志	-6  5
日志里	  3
旧	8 7
旧的	3
早	-4
时	-1  -7
明	-6  -3
是	-10 -14 14
是新	  5
显	  14
显示	-2  11
時	-4 1
時点	3 5
時点で	3 5
更	4 -1 -10
更新	  -8
書	-6  -4
替	  -5
最	-9 -6 5
最后一	  3
月	-9
有	1 3 8
服	-3 -1
服务	-6 -4
朝	-3
未	10 15
未完	4 9
未完成	2 5
末	-3  4
末尾	  3
本	2 4 -5
本号	  3
本次	1 4
本番	6 1
机	-4
条	1 1 4
条件	5  -4
来	-2  4
果	-5  2
架	4
查	  3
核	10
格	4
案	-2  -6
業	  -12
様	-3
機	6 5
欄	-5  1
次只	8
欢	  3
欢迎	  3
止	17 18 -14
止发	-4
止发布	-4
止部	3 1
止部署	3 1
正	-4 -3 11
正常	-2  11
此	9
此步	3
此步骤	3
段	7
每	 -8 -5
比	1 4 -1
比对	5 3
求	-3
決	5
没	5 10
没有	-3 -9 7
流	  4
测	7 2 2
测试	1 2 3
消	 3 4
清	  -8
済	6
游	3
滚	-4  -2
灯	  11
点	2 3
点で	3 5
版	-2 5 -2
版本号	  3
状	-6  12
状态	-3  10
率	5 9 5
现	3 6
班	4  -4
理	 -7
生产	6 2
用	-9 -8 -3
由	 -1 -9
画	-12 -2 3
画面	-11 -3 4
留	-10 -1 -3
異	3 2
登	-5  6
登录	-3  5
的	1 3
目	 -1 -7
直	-2  -6
相	  6
看	-10 -13
看到	  9
着	-3 -2
短信	  3
码	-4  5
确	7 -1
确认	7
確認で	3
確認でき	3
示	-8 -3 17
票	  4
禁	21 17 -5
禁止	18 11
离	 3
秒	-11  9
秒以	  3
移	-5 -2 -2
程	-5
空	3  4
窗	3 3
立	14 4 -1
立刻	4 6
立即	5
立即停	3 -1
立即停止	2 -3
端	-3 -3 6
端末	-4
第	3  -7
等	-5 -3 -5
签	7
管	 -3
管理	-5
系	-3  -4
索	-6  2
絶	 3
緑	  12
线	3 7 1
组	9  -2
终	1 3 2
终止	2 4
经	7 -3 -2
经理	3
结果	  3
给	  -3
统	-6  -1
继	10 6
继续	10 6
续	8 6
绿	  8
缺	3 2
置	-7 -2 -6
署	 3
群	  -5
群里	  -3
者	  -4
能	  10
能不	-3 -3
能看到	  3
脚本	3  -2
自	-19 -11 -3
自动	-11 -2
自動	-5 -2 -2
致	1 -1 9
般	-4
色	-3  6
若	7 7
行	5 5 5
行数	  3
表	-9 -4 6
表示	-5 -2
被	-6  3
装	-1  -3
要	1 -2 -17
要删	3
見	  -3
視	-5
覧	-7 -1 3
见	-3
解	4
設	  -7
設定	  -5
許	10
許可	4
認	7  -3
認が	3
認で	3
認でき	3
認を	5
議	5
认	4 -2 -1
许	17 17 -3
设	-4  -4
访	  4
访问	  4
试	2 4 1
误	4 5 -3
请勿	5 1
读	 1 -3
谁	2 3
调	3  -1
責任	3
責任者	3
负	4
负责	5
负责人	5
责人	5
败	2 3
账	  4
超	7 14
超え	2 4
超えた	3 4
超过	 3
跑	  -4
跟	3
输	  6
输出	  7
边	3
边的	3
込	2 5
迁	  -3
过	10 5 -1
迎	  3
返	  16
返る	  3
返回	-2  6
还	9 11
还有	2 4
这	-7 -2
进程	-4
进行	5 2
追	-3
退	3 10 -1
退回	3
退款	-3
通	8 3
通っ	3
通过	6 1
進	4 1 -1
違	 3
那	  7
部	9 1
都	7 13 8
都不	2 6
都别	 3
配	  -7
里	-10 -4 9
量	2  -3
金	7 3
钟	-7
钥	1 3
银台	4
锁	5 3
错	3 6
错误	 3
長	6  -3
長の	4
长	7  -1
開	9 2
開け	  3
間	-9  -12
闪	  3
间	-3 -1 -5
附	-8  -6
限	  -5
除	4 2
集	  -4
零	2  7
需	 -9 -4
需要	 -5
非	 4
面	-4 -2 9
音	  6
順	  -4
題	3
页	-10 -5 17
页面	-6  5
须	15
须经	4
首	  7
首页	  6
马	5 7
马上	2 4
验	6
高	-6
가	5 6 9
간	-4 -7 -5
감	5 1
같아	4
같아야	4
 _ .	5
개	2  4
개가	  3
건	10 4 4
건수	  3
걸	4  -1
검	7 2 -5
검증	4 1
것	10 6
 $	4 6
결	  6
결과	-3  7
결제	-5
경	 3 -13
경우	 3
경우에	 3
계정	  3
고	11
공	 -4
과	4  5
관리	-1  3
교	5 3 -6
국	4
귀	3 2
그	-3 -4 3
글	-1  5
금	11 12
금지	14 10 -2
 $	4 5
 .	6
기	-1 -2 -8
기다	-5 -2 -1
기면	3 4
깨	  4
나라	2 3
나라도	2 3
나서	5
나오	4 2 -2
나오면	5 4 -1
나온다	-1  4
나옴	  3
내	1 5
내리	5 4
넘	12 12 -3
넘기	2 4
넘기면	 3
넘어	3  -3
넘으	2 4
넘으면	2 4
년	-4
누	 3
는	-4 5 -18
는지	 -5 1
니	-9 -7 -6
니다	-3 -2 -4
님	3
다	-8 -11
다르	1 4
다르면	3 5
다시	-4 -1
다음	18  -1
단	7 5
단계	3  -1
단한	6 4
단한다	6 4
담	5 -3 -7
담당	3 -4 -5
담당자	3
답	  6
당	2  -8
당자	3
대기	-6 -1 2
대씩	3
더	-6 -1 5
도	-3 5
돌	3 6 -1
돌릴	3
동	-2 -11
동으	-5
동으로	-5
되돌	7 7 -2
되돌린	 3
되돌린다	 3
되돌릴	3
되면	7 6 -3
된	1  3
된다	-6  3
됨	-4  7
두	 -3 5
뒤	9 -2
드	-5 -3
때	-3 -4 -13
때까	 -1 -8
때까지	 -1 -8
뜨	  4
라고	-1  4
라도	7 7
락	6  -7
란	-4  6
려	4 1 -1
력	-5  5
로	 2 3
로그	-6 -3 4
록	-14 -6 6
롤	 5 -2
료	2 5
류	3 4
르	3 5
르면	 3
를	4 2 -21
리	2 2 -6
리뷰	5
리지	9 7
릴	1  -6
마	5 3 -4
마다	-3
마세	9 5
마세요	9 5
 .	6 1
만	 -4 -1
만료	-3
말	5 9 -1
말고	 2 -4
먼	8
먼저	9
멈추	5 3
메	-6 -6
며	-5
면	10 19 1
면에	-3  2
모	  5
모두	  8
목	-4  3
목록	  4
목록에	  3
못	 5
무	7  -5
무팀	4
문	-12 -7 1
문서	-3  1
미	 6 4
미만	  6
 $	  5
바	-6 -1
받	7 -9
받고	8
발	6 4
배	 3
배포	3 2 -10
배포하지	2 3
백	 3
버를	3
번	  3
번째	5
변	4  -4
변경	5 1 -2
보고	9 -3 -4
보기	-5
보드	-3
보세	-3
보세요	-3
보인	  5
보인다	  5
복	1 10 -5
복귀	3 2
본	5
부	5 2 -1
부터	9 3
분	-11 -2
불	6 8 1
불가	3 8
 $	3 6
뷰	4
브	3
빨	  3
빨간	  3
사	-1 -6 -5
상	2 2 9
상태	 2 3
상태에	5 4
상태에서	5 4
새	-1  7
색	-6  9
서버를	3
선	5 5
설	  -7
성공	  3
세	3  -2
세요	4  -7
션	-3 -3 -1
속	 4 3
송	1 4
수	5  6
수가	 1 3
스	-2  3
스가	-3 -1
스트가	 4
슬	-3
승	7 -3
승인	7 -5 -1
 $	3
시	 -3 -1
시간	-13 -1 -2
시작	5 -3 -2
신	1 3 1
실	 2 -3
실패	 3 -1
실행	-7
심	  -3
아	-1 -3 1
아이	  3
안	3 10 -4
 _ .	4 6
안내	-5
않	 9 7
않는	5 6
않는다	6 7
 .	2 4
알	-5
액	  6
야	10 -10 9
어	5  -1
업	2  -10
없	5 3 3
없는	2 4
없다	3
 .	4
없음	-2 1 6
 $	  6
에	-3 -3 10
에는	3 7
에만	4
에서	 3 6
연	2  -3
열	-5 -2 10
옛	3
오	3 2 -2
오면	7 5 -3
오픈	3  -1
온	  4
온다	-6  7
옴	  6
와	-2  13
완	5
완료	6
요	 -4 -8
용	 -4 -2
우	 4
우면	1 3
우에	 3
원	 4
월	  -3
유	-8
율	 3
으	  -4
으면	5 3 -6
은	-6 -11 -16
을	5  -17
음	6 2 6
응	  7
응답	  8
의	5
의에	3  -1
의에서	3
이	3 1 5
이관	  -5
이내	  3
이드	  -3
이면	3
이상	4
이전	 5 -2
이지	-3 -1 3
이하	  3
인	3 -2
인다	  5
인증	-5
일	-3
임자	8
입	  6
입니	  6
입니다	  6
있	-2 -3
있는	3 2 3
있다	-8 -6
 .	-10 -2
있어	3
있어야	6
있음 $	-1  3
자	-3 -5
자동	-8
작	3  -14
작성	-3
작업	1 2 -5
작업을	 3
장	10 4 -4
저	1 -7 -3
전	5 6 -4
전부	  5
전에	6 -1 -5
전환	7 3 -2
절	 6 -5
절대	6 8
절차	-4
점	 -3
접	 5 4
접속	  6
정	  -5
정상	  6
제	-1 -2 -5
져	  3
조	3
종	 3 -4
종료	 4 -1
주	-4 -6
주문	  3
줄	-7  8
중	3 10
중단	5 6
중단한	6 4
중단한다	6 4
 .	6 4
중이	-3 -1
즉	6 7
즉시	6 6
지	5 11 -1
지가	-3
지는	-5 -7
지켜	-3
직	-5 -2
진	7 4 -2
진행	4 1 -3
째	5
찍	  7
창	-2  6
책	4
책임	8
책임자	8
청	-4
체	2  -4
초	  8
초록	  8
추가	-2  -3
출	  3
출력	-5  8
취	 3
취소	 3
캐	-7 -2
캐시	-4
커	-5 -1
켜	-6 -2
콘	  4
큐	  -3
크	-3  2
태	  4
태에	5 4
태에서	5 4
터	2 1 -6
테	4 4
테스	 4
테스트	 4
테스트가	1 4
토	 -3
통	10
통과	11
팀	5  -11
파	-5 -5 1
페	-6 -2 3
페이	-5 -2 3
페이지	-6 -4 4
포	  -5
포하지	2 3
표	-7 -3 6
표시	-2  4
 $	  3
프	-4
픈	3  -1
플	  -5
필	  -3
하	6 6 1
하고	7 4
하나	 3
하나라	2 3
하나라도	2 3
하루	-4
하면	-3 -6 2
하세	3 -3
하세요	3 -3
하지	14 12 -7
학	6 1
한	9 4
한다	4 4 -1
할	 -1 -4
합	10  1
합니	8
합니다	8
해	5 -6 -3
해야	6
행하	2 4
행하지	2 4
허	10  -3
허락	3
험	4
헤	  3
헤더	  3
화	-9 -9 6
화면	-13 -6 7
확	9
확인	4
환	5 7 -2
회	8  2
회선	4
회신	6
후	6 -5 -1
후에	3
🛑	7 9 -3
️	  -5
！	6 8
 $	4 6
，	2 7 2
 _ 9	-4 -2 4
 _ 。	2 4 -13
 _ ，	4  -5
：	-18 -5 -11
 _ 9	  -3
？	 3
`;
