// Made by `npm run train` from training/samples: a trait a line, with its weights in hundredths.
export const weights = `
bias	-46 -153 -180
!	85 166 -10
! $	105 170 -11
$ درصد	-21 0 0
%	66 63 10
% $	-175 -194 133
% .	8 0 74
% :	0 0 -58
% _ 9	0 -30 -117
% _ the	0 -39 34
% _ 。	10 21 0
% of	-29 -4 14
% or	0 0 57
% →	13 0 -90
,	12 -28 -35
, 9	-53 -30 25
, CODE	0 -21 35
, _ ,	-56 -48 -51
, _ .	164 132 -18
, _ 9	-104 -70 0
, _ :	-27 0 0
, _ =	-94 -94 -52
, _ CODE	-60 -26 0
, _ a	9 36 -53
, _ alle	0 24 0
, _ an	0 -37 0
, _ and	-11 0 91
, _ are	-35 0 6
, _ auf	0 25 0
, _ back	81 102 0
, _ both	-50 0 0
, _ by	-21 -49 0
, _ com	39 0 0
, _ con	13 -44 0
, _ contin*	23 0 0
, _ cutove*	14 38 0
, _ das	0 59 -1
, _ der	0 0 -51
, _ die	71 64 0
, _ do	0 23 0
, _ docker	-25 0 0
, _ don't	20 80 0
, _ down	21 14 0
, _ du	0 -31 0
, _ earlie*	0 -23 0
, _ ein	26 66 0
, _ el	22 -22 0
, _ en	0 -38 6
, _ er	-23 -60 0
, _ est	-37 0 0
, _ everyt*	9 34 0
, _ except*	28 0 0
, _ for	-68 0 0
, _ has	-26 0 30
, _ here	0 24 0
, _ if	17 32 0
, _ in	-93 -75 0
, _ is	-66 -17 0
, _ la	46 54 0
, _ le	21 0 0
, _ leave	0 56 0
, _ les	-25 -17 0
, _ migrat*	13 21 0
, _ nicht	45 6 0
, _ not	73 48 23
, _ nothin*	92 88 0
, _ o	0 33 -50
, _ of	29 0 0
, _ off	0 28 0
, _ on	0 -63 0
, _ one	-25 0 0
, _ only	25 -55 0
, _ or	0 39 23
, _ other	33 0 0
, _ releas*	68 67 0
, _ s'arrê*	52 0 0
, _ second	40 0 0
, _ should	0 0 66
, _ small	35 0 0
, _ start	25 0 0
, _ stop	6 55 0
, _ sur	-42 -34 0
, _ tag	24 0 -9
, _ take	34 4 0
, _ that	49 -26 0
, _ them	4 -51 0
, _ then	51 -45 7
, _ to	-1 -47 0
, _ wir	32 57 0
, _ на	47 57 0
, _ 。	36 142 -5
, a	-61 0 0
, abort	83 48 0
, and	24 -3 12
, anote	-23 0 0
, arrête*	61 53 0
, as	-112 -121 0
, back	10 30 0
, becaus*	-41 0 0
, before	70 0 0
, bevor	116 15 0
, bricht	31 0 0
, but	-54 -71 -3
, call	84 12 0
, cancel	40 71 0
, check	88 0 0
, choose	-35 -19 0
, clean	-24 0 0
, compar*	27 0 0
, danach	33 0 0
, dann	69 0 0
, das	-53 0 0
, dass	-4 -11 46
, depois	61 0 0
, die	-33 -37 0
, do	49 12 4
, don't	35 25 0
, ehe	26 0 0
, el	-71 0 0
, else	62 22 0
, end	39 44 0
, ensuit*	42 0 0
, falls	49 80 0
, find	28 -12 0
, fix	64 -36 0
, get	75 0 0
, give	0 0 62
, go	111 0 0
, halt	0 33 0
, hands	20 17 0
, have	111 0 17
, hence	-28 0 0
, howeve*	8 33 0
, interr*	66 44 0
, ist	4 58 0
, it	-64 -29 0
, it's	-77 -58 0
, just	-38 -10 0
, keep	5 79 0
, la	-53 -8 44
, le	-32 0 0
, leave	140 82 0
, look	0 0 -24
, mais	-33 0 0
, next	78 0 0
, no	41 77 -36
, none	0 0 37
, not	-125 -71 82
, o	-52 0 4
, ob	0 -33 5
, on	81 31 -48
, one	-19 -37 44
, page	40 3 0
, pare	69 10 0
, press	-31 -12 0
, puis	48 -3 -8
, que	-21 -20 0
, rememb*	-25 0 0
, restau*	53 74 0
, restor*	57 105 0
, revert	62 73 0
, roll	58 73 0
, se	0 -21 0
, see	10 0 -55
, sem	0 11 57
, so	-51 -36 -92
, sobald	22 27 0
, solang*	51 61 0
, sonst	33 0 0
, stop	115 111 12
, switch	55 9 0
, the	-38 19 14
, then	64 -129 -34
, they	-30 -38 0
, un	-85 -19 0
, undo	50 63 0
, use	-80 -63 0
, verify	58 0 0
, vérifi*	26 0 0
, wait	-30 0 0
, we	94 74 0
, weil	-48 0 0
, wenn	68 76 0
, whatev*	40 62 0
, which	-107 -68 0
, wird	86 49 -9
, with	-9 -45 10
, you	0 51 -46
, а	-21 -1 0
, вернут*	9 32 0
, если	2 68 0
, и	36 0 0
, когда	0 -5 -33
, ничего	28 0 0
, остано*	15 -22 0
, пока	0 26 -15
, потом	34 0 0
, что	0 -45 40
.	-54 -36 -38
. $	12 -34 -41
. 9	0 0 -23
. _ .	0 26 36
. _ :	-21 0 0
. _ a	-57 -5 0
. _ are	-88 -6 0
. _ has	-23 0 0
. _ have	-2 0 27
. _ is	-22 -4 0
. _ it	0 31 0
. _ one	21 0 46
. _ the	-36 0 -3
. if	4 0 111
. the	-46 -8 -4
. they	-35 0 0
. you	-49 0 0
. |	-30 0 0
9	-59 0 82
9 $	-89 -134 51
9 %	71 65 21
9 .	-40 -20 169
9 9	-49 -71 -60
9 :	47 5 0
9 =	-34 -37 -77
9 ?	51 71 0
9 _ ,	18 23 10
9 _ .	-61 -55 85
9 _ 9	53 -15 -99
9 _ :	105 46 -69
9 _ ;	0 15 42
9 _ ?	83 48 0
9 _ CODE	0 0 28
9 _ and	0 -30 0
9 _ are	-2 -42 0
9 _ before	-36 0 0
9 _ betwee*	0 0 -38
9 _ can	44 0 0
9 _ change	26 0 0
9 _ de	14 34 -18
9 _ destro*	0 0 59
9 _ do	21 0 0
9 _ every	0 0 34
9 _ for	3 0 -40
9 _ if	49 0 0
9 _ in	31 17 30
9 _ it	7 21 0
9 _ of	-49 -11 -20
9 _ on	-45 0 0
9 _ or	0 0 95
9 _ over	0 0 -25
9 _ per	-33 0 -11
9 _ ready	0 0 21
9 _ rows	0 0 40
9 _ s	0 0 88
9 _ stop	0 45 0
9 _ test	0 0 -53
9 _ the	0 28 5
9 _ to	0 -8 -37
9 _ we	36 0 0
9 _ |	0 0 -74
9 _ →	91 79 -165
9 _ 、	4 22 0
9 _ 。	-141 -107 5
9 after	-31 0 0
9 and	13 -25 0
9 as	0 0 60
9 c	0 0 70
9 change*	0 0 21
9 days	0 -45 -38
9 dbm	0 0 60
9 errors	0 -40 46
9 failed	0 0 38
9 g	0 0 31
9 h	0 0 -86
9 has	89 0 0
9 heures	0 0 -26
9 horas	-9 0 -61
9 hours	0 0 -63
9 in	69 89 0
9 is	119 50 0
9 k	0 0 79
9 kb	0 0 28
9 mb	-41 0 101
9 min	-40 0 -33
9 minute*	18 -5 -209
9 minuto*	0 0 -100
9 ms	-8 0 80
9 of	13 0 94
9 on	31 25 0
9 or	25 34 0
9 rows	0 0 49
9 s	-43 -16 0
9 second*	0 0 -106
9 stays	0 0 -27
9 stunde*	0 0 -56
9 tables	0 0 42
9 tage	0 0 -57
9 tb	0 -26 -16
9 the	35 0 0
9 to	-30 -44 58
9 uhr	23 44 -20
9 und	0 0 20
9 utc	24 0 -18
9 with	0 33 0
9 x	0 21 5
9 xx	35 35 42
9 you	67 0 0
9 |	-67 -150 -9
9 минут	0 0 -53
9 мс	0 0 54
9 →	0 0 -120
9 。	0 0 89
:	-28 8 21
: $	2 83 -155
: 9	-9 -24 64
: CODE	32 24 -17
: _ ,	-30 -6 2
: _ 9	-36 -51 -17
: _ :	-42 -46 -16
: _ CODE	0 0 -21
: _ and	54 29 0
: _ back	35 59 0
: _ de	-2 -4 -31
: _ h	0 0 -42
: _ here	12 36 0
: _ it	0 0 -30
: _ la	66 87 0
: _ least	33 0 0
: _ min	0 0 -69
: _ minute*	0 0 -28
: _ not	53 7 0
: _ or	45 0 0
: _ out	0 -20 0
: _ rate	0 0 -20
: _ rows	0 0 28
: _ the	92 132 -50
: _ to	50 30 0
: _ →	0 -21 -19
: a	39 26 0
: at	40 0 0
: back	29 0 0
: do	48 7 0
: don't	62 57 0
: each	30 0 0
: error	0 0 -28
: false	0 0 49
: if	17 21 0
: it	0 0 34
: keep	34 0 0
: more	22 16 0
: never	6 24 0
: no	0 26 86
: none	-32 -10 38
: nothin*	45 33 0
: restor*	17 30 0
: see	-53 0 -65
: stop	82 60 0
: the	-22 0 20
: yes	-22 0 0
: ☐	0 0 -27
;	48 -49 13
; _ ,	24 0 0
; _ is	-59 -11 1
; _ it	34 17 0
; _ it's	20 0 0
; _ must	0 0 39
; _ the	56 53 0
; a	49 28 0
; despué*	42 0 0
; if	70 0 80
; it	-60 -10 21
; then	28 0 0
; with	23 40 22
<	-38 0 88
< 9	0 0 102
< _ s	0 0 27
=	87 148 79
= 9	-127 -144 162
= >	0 -23 0
= _ ,	-112 -61 -10
= _ .	22 13 0
= _ stop	0 -33 0
= _ the	15 40 0
= no	114 72 -69
= stop	100 39 0
>	128 125 -4
> 9	194 206 -13
> _ %	54 23 -48
> _ s	68 57 -43
?	206 165 -174
? $	-206 -218 -47
? CODE	13 33 0
? _ ,	-94 -40 0
? _ :	-15 -21 0
? _ back	12 31 0
? _ go	0 -20 0
? _ it	72 0 0
? _ not	0 -48 0
? _ o	25 26 0
? _ out	30 8 0
? _ the	102 93 0
? don't	0 25 0
? if	0 -107 0
? old	4 23 0
? then	101 99 0
? yes	-43 -24 0
? →	0 -38 0
A	12 40 0
C	0 0 -41
CODE	-57 40 96
CODE $	-187 -155 -85
CODE ,	29 42 -78
CODE .	-107 -98 22
CODE :	-1 -24 21
CODE ;	-49 0 0
CODE ?	19 40 0
CODE CODE	0 0 -121
CODE _ ,	14 19 -146
CODE _ .	-73 -49 31
CODE _ 9	0 -59 86
CODE _ CODE	64 -43 -42
CODE _ a	68 68 13
CODE _ active	0 0 42
CODE _ and	0 0 -59
CODE _ back	0 0 58
CODE _ de	0 0 -28
CODE _ each	0 0 52
CODE _ give	0 0 24
CODE _ in	0 24 0
CODE _ is	39 0 10
CODE _ leave	18 27 0
CODE _ no	0 0 22
CODE _ nothin*	0 0 42
CODE _ o	7 22 0
CODE _ root	0 0 50
CODE _ the	-23 -4 -2
CODE _ to	70 31 26
CODE _ und	0 0 -23
CODE _ versio*	0 0 -28
CODE _ with	0 0 71
CODE and	0 -2 -69
CODE comes	0 0 31
CODE displa*	0 0 39
CODE doesn'*	0 0 20
CODE e	0 0 -21
CODE finds	0 0 32
CODE from	0 0 -22
CODE gives	0 0 96
CODE has	0 -13 73
CODE in	43 32 0
CODE is	-3 0 58
CODE lists	6 0 111
CODE must	0 0 136
CODE on	0 20 0
CODE or	5 24 0
CODE ought	0 0 20
CODE points	0 0 39
CODE prints	0 0 24
CODE report*	0 0 56
CODE return*	0 0 56
CODE says	0 0 49
CODE should	0 0 78
CODE to	-13 0 -112
CODE unless	24 33 0
CODE y	0 0 -29
CODE →	-105 -78 209
LENGTH0	-265 -317 -88
LENGTH1	-180 -267 -19
LENGTH2	-137 -157 0
LENGTH3	57 33 -62
LENGTH4	141 189 -28
URL	-30 0 44
^ .	-29 0 0
^ 9	-11 0 -89
^ CODE	-76 -81 27
^ a	-16 -58 19
^ abando*	40 0 0
^ abbruc*	34 58 0
^ abort	0 33 -23
^ accept*	43 0 0
^ accord	56 0 0
^ acompa*	-22 0 0
^ add	-58 0 -11
^ after	-100 -50 75
^ afterw*	0 0 28
^ aguard*	0 0 -36
^ alert	0 0 -26
^ alerts	0 0 33
^ all	11 0 78
^ alle	0 0 28
^ allow	-37 0 -16
^ always	39 0 0
^ am	0 0 34
^ annex	-12 0 -43
^ announ*	0 0 -20
^ antes	-73 0 0
^ antwor*	0 25 0
^ any	86 52 -104
^ anythi*	90 29 0
^ append*	-15 0 -35
^ approv*	-31 -9 -4
^ aproba*	22 0 0
^ aprova*	44 0 0
^ argo	-50 0 0
^ art	0 0 -21
^ as	58 8 -32
^ ask	25 -50 -60
^ at	0 0 84
^ attend*	0 0 -68
^ au	9 1 35
^ aucune	0 24 35
^ autori*	27 0 0
^ await	-35 0 -10
^ back	0 0 -34
^ backou*	54 31 0
^ bail	17 29 0
^ balanc*	0 0 29
^ before	-89 -14 -60
^ bei	68 44 -63
^ beide	0 0 37
^ beim	-20 0 0
^ bgp	0 0 38
^ blocke*	28 35 0
^ blue	0 0 -21
^ both	0 0 94
^ break	14 35 0
^ bump	0 0 -33
^ busine*	24 0 0
^ by	-27 0 82
^ cab	35 0 0
^ can	-29 0 0
^ cancel	0 0 -30
^ certif*	0 0 43
^ cette	43 -8 0
^ change	0 0 -66
^ change*	39 0 0
^ chaque	0 0 27
^ check	-78 -104 0
^ clean	0 0 -20
^ client*	-43 0 0
^ com	55 44 0
^ compar*	-46 0 23
^ compru*	0 0 28
^ con	31 0 0
^ condit*	21 0 0
^ confir*	-91 -33 77
^ consul*	28 0 0
^ consum*	-25 0 45
^ contrô*	0 -21 22
^ copy	-81 -33 -9
^ cpu	0 0 27
^ crash	0 38 0
^ create	-91 -35 -54
^ criter*	4 27 0
^ das	-37 -38 0
^ decisi*	2 -36 -15
^ decomm*	23 0 0
^ deixe	-31 0 0
^ delete	0 -45 -57
^ depend*	38 0 -3
^ deploy	-23 0 0
^ deploy*	1 42 -1
^ der	-20 -32 32
^ deux	55 0 0
^ die	0 -77 11
^ dieser	42 0 0
^ do	0 -9 -78
^ docume*	-23 0 0
^ don't	-28 -20 -63
^ e	-75 -30 -53
^ ein	-50 -10 3
^ eine	-51 0 -6
^ el	-48 -68 93
^ en	39 47 0
^ ensure	0 -11 24
^ errors	-26 0 -55
^ erwart*	0 0 38
^ es	0 0 47
^ escala*	40 -42 -13
^ esta	58 0 0
^ every	0 -7 64
^ execut*	35 0 0
^ exit	15 30 25
^ expect*	0 0 44
^ fail	0 28 0
^ failed	0 0 -72
^ failin*	0 0 -33
^ failur*	0 34 0
^ fehlen*	9 30 0
^ first	30 -10 0
^ follow*	0 0 42
^ for	64 24 -27
^ four	54 0 0
^ freiga*	58 0 0
^ gate	59 0 0
^ get	45 -41 -29
^ give	-20 -9 -26
^ grafan*	-24 0 16
^ half	0 0 34
^ hang	-31 0 0
^ hard	48 72 0
^ have	0 -41 -17
^ heap	0 0 34
^ hold	-31 -4 -27
^ how	-97 -67 0
^ http	0 0 22
^ if	-59 -32 -62
^ im	7 19 49
^ in	-26 0 88
^ interd*	31 0 0
^ interr*	50 69 0
^ it's	19 55 -4
^ jenkin*	-28 0 0
^ kafka	-27 0 0
^ keep	-19 -25 -54
^ kein	13 64 5
^ keine	57 0 10
^ kill	19 31 -2
^ kontro*	0 0 35
^ la	-2 -64 66
^ laisse*	-29 -25 -38
^ le	-2 -12 72
^ leave	-84 -73 -12
^ list	-8 0 -24
^ log	-41 -5 -32
^ login	0 8 35
^ logs	0 0 21
^ look	-32 0 0
^ los	0 -35 0
^ m	0 0 -31
^ mail	0 0 37
^ make	0 -9 26
^ man	0 0 20
^ mandat*	54 67 0
^ meldet	0 41 0
^ memory	0 0 32
^ merge	0 0 -32
^ missin*	36 29 0
^ monito*	-71 -28 -35
^ move	11 0 -28
^ must	-47 0 -33
^ nach	0 -32 23
^ nada	37 35 0
^ ne	74 12 -50
^ need	54 0 0
^ needs	28 0 0
^ nenhum	0 8 41
^ never	68 103 -32
^ new	30 0 0
^ no	18 4 52
^ nobody	0 51 0
^ node	-40 0 46
^ not	109 60 -69
^ note	-67 -4 -40
^ nothin*	0 0 56
^ now	-72 -12 0
^ nunca	70 24 0
^ nur	57 0 0
^ não	33 5 -29
^ o	-54 -58 80
^ observ*	-23 0 -3
^ obtain	40 0 0
^ ok	22 0 0
^ old	0 -39 71
^ on	-22 0 70
^ once	-39 -33 -9
^ one	72 55 -10
^ open	-38 -47 0
^ openin*	0 0 37
^ os	-5 0 38
^ output	0 0 64
^ owner	-21 0 0
^ para	0 -20 0
^ part	-11 0 -20
^ pas	46 10 0
^ passad*	0 0 41
^ pausar	32 48 0
^ pause	-30 0 -70
^ peer	25 0 0
^ peers	0 0 20
^ phase	-51 0 -38
^ ping	0 0 30
^ pipeli*	0 0 45
^ plan	27 0 28
^ pls	27 0 -4
^ point	0 0 -46
^ poll	0 0 -30
^ post	-58 -21 0
^ pour	-44 -31 0
^ prereq*	42 0 0
^ procee*	0 39 0
^ produc*	42 0 -31
^ purge	25 0 0
^ put	0 0 -31
^ qa	34 0 -9
^ qualqu*	32 51 0
^ quando	0 28 0
^ questi*	-45 0 0
^ queue	0 0 28
^ r	-20 -8 -14
^ red	69 44 -14
^ refuse	51 94 0
^ reject	36 49 0
^ reject*	0 29 0
^ remain	-33 0 0
^ remove	0 -14 -47
^ replic*	-19 0 21
^ requir*	43 0 0
^ respon*	0 0 35
^ restar*	-6 0 -46
^ restor*	-32 -98 -24
^ result	-29 0 67
^ result*	0 0 39
^ retire	45 0 0
^ revoke	47 12 0
^ rollba*	4 28 -41
^ rollin*	-59 -50 -13
^ row	0 0 26
^ run	0 -21 -80
^ same	-38 0 20
^ save	0 0 -40
^ scale	0 0 -42
^ search	0 0 37
^ sectio*	-53 0 0
^ secure	23 0 0
^ send	-45 0 -25
^ sentry	-21 0 44
^ set	-70 -92 -100
^ ship	6 25 0
^ should	18 82 -77
^ si	-38 -19 -24
^ sign	-14 0 -46
^ signin*	-5 0 37
^ sin	0 0 31
^ site	0 0 20
^ sleep	-18 0 -38
^ smoke	-2 0 22
^ soak	0 0 -31
^ solang*	37 3 0
^ sollte	41 25 0
^ solo	51 0 0
^ some	-75 0 0
^ stand	-25 0 0
^ start	-22 -53 -67
^ stay	-32 -26 -22
^ step	-65 0 -10
^ stop	-22 -9 -114
^ succes*	0 0 -22
^ switch	-11 -41 -43
^ só	76 0 0
^ t	-44 -38 -40
^ tag	0 0 -45
^ take	0 -34 -69
^ tell	-40 -14 -14
^ terraf*	-21 0 0
^ the	-24 -54 69
^ then	-173 -10 0
^ this	2 -29 -14
^ throug*	0 0 54
^ to	-32 -82 -5
^ turn	0 0 -42
^ two	68 46 0
^ um	65 0 0
^ un	38 0 12
^ under	94 70 -40
^ une	32 0 -21
^ unpaus*	21 0 0
^ until	-15 0 -28
^ upload	0 0 -31
^ users	-21 0 85
^ valida*	0 -12 35
^ verifi*	-58 -22 0
^ verify	-61 -71 53
^ vor	73 12 -20
^ voraus*	44 0 0
^ vote	23 6 0
^ vous	-37 0 69
^ waitin*	-15 0 -40
^ weiter	28 0 0
^ wenn	-37 0 -8
^ what	-66 -46 0
^ what's	-20 0 0
^ when	-103 -7 15
^ whenev*	8 33 0
^ while	0 22 0
^ who	-90 -13 -14
^ why	-77 -38 0
^ with	0 71 0
^ within	0 0 49
^ withou*	88 65 -36
^ write	-40 -3 -20
^ writes	24 0 0
^ wrong	93 104 0
^ you	-51 -11 52
^ you'll	0 0 47
^ you're	0 0 53
^ zero	0 0 52
^ |	25 0 83
^ é	60 5 0
^ étape	0 0 -23
^ без	66 68 -31
^ в	-13 13 110
^ если	0 -5 -46
^ количе*	31 0 5
^ контро*	0 0 26
^ на	0 -14 66
^ не	34 -1 -56
^ нельзя	54 0 0
^ обновл*	62 0 0
^ ожидае*	0 0 27
^ очеред*	0 0 21
^ ошибка	39 10 0
^ перед	45 0 0
^ получи*	59 0 0
^ после	0 0 28
^ при	55 98 -50
^ провер*	-17 0 23
^ скрипт	-43 0 0
^ соглас*	20 0 0
^ список	23 0 2
^ этот	62 0 0
^ اگر	9 34 -28
^ ایمیل	0 0 20
^ بدون	65 49 0
^ بعد	-18 0 25
^ تأیید	39 0 0
^ تا	55 24 -68
^ تاریخ	0 0 46
^ تغییر	25 0 0
^ جمع	0 0 37
^ خروجی	0 0 60
^ در	14 53 12
^ سرویس	-26 0 0
^ فقط	25 11 0
^ قبل	22 0 0
^ نرخ	0 31 0
^ هر	69 57 0
^ پیش	21 0 -5
^ چراغ	0 0 26
^ یک	-34 0 -9
^ →	-12 0 70
^ ❌	6 20 0
^ 🛑	24 52 -10
^ ️	-26 -5 -17
^9	-106 -117 -2
^CODE	-64 -48 32
^a	-12 -13 40
^abando*	59 22 0
^abbruc*	34 58 0
^abort	96 119 -18
^aborta*	26 33 0
^accept*	43 0 0
^accord	56 0 0
^acompa*	-31 0 0
^add	-101 -105 -62
^after	-86 -58 75
^afterw*	27 -19 57
^agree	38 -4 0
^aguard*	-41 -16 0
^alert	-1 0 -28
^alerts	0 0 32
^all	0 0 122
^alle	0 0 55
^allow	-60 0 -17
^always	52 0 0
^am	0 0 32
^and	8 -7 74
^annex	-18 0 -45
^announ*	0 0 -20
^anote	-42 0 0
^antes	-42 0 0
^antwor*	11 29 0
^any	63 80 -73
^anythi*	86 37 0
^append*	-15 0 -35
^approv*	-51 -38 -30
^aprova*	38 0 -3
^après	0 -25 0
^argo	-81 -27 0
^arrête*	88 97 0
^art	0 0 -21
^as	0 0 -24
^ask	50 -155 -14
^at	38 0 25
^attach	-22 0 0
^atuali*	-24 0 0
^au	2 6 29
^aucune	26 61 30
^autori*	22 0 0
^availa*	0 0 27
^back	59 39 -23
^backou*	54 31 0
^bail	17 29 0
^balanc*	0 0 27
^be	-28 -36 0
^before	-33 -34 -81
^bei	76 55 -28
^beide	0 0 46
^below	30 4 0
^bevor	136 4 -19
^bgp	0 0 43
^bis	-25 8 -48
^bitte	29 0 0
^bleibt	28 0 0
^blocke*	30 34 0
^blue	0 0 -35
^both	-31 -32 92
^break	54 79 0
^bring	67 0 0
^build	-22 0 -16
^bump	0 0 -43
^but	-49 -63 -4
^by	-43 0 86
^cab	41 0 0
^call	55 9 -17
^can	-56 0 0
^cancel	52 98 -67
^carry	38 0 0
^certif*	0 0 33
^cette	43 -8 0
^change	0 -8 -89
^chapte*	-48 -17 -37
^chaque	0 0 22
^check	-11 -185 4
^choose	-109 -66 -31
^clarif*	27 0 0
^clean	-21 0 -20
^clear	0 -26 0
^click	-35 0 0
^client*	-52 -30 0
^close	0 48 -18
^com	22 37 0
^come	-19 -8 -56
^compru*	0 0 28
^con	80 1 -30
^condit*	21 0 0
^confir*	-65 -48 61
^consul*	36 -32 0
^consum*	-14 0 28
^contac*	0 -60 -19
^contin*	15 -32 -6
^contra*	0 0 -38
^contrô*	0 -23 20
^copy	-106 -47 -1
^cpu	0 0 61
^crash	0 25 0
^create	-37 -44 -62
^criter*	4 27 0
^ctrl	0 26 0
^cut	25 29 -9
^cutove*	0 0 -23
^d	-20 -14 0
^dann	94 0 0
^das	-81 -53 0
^dass	0 0 45
^data	3 0 -41
^db	22 0 0
^decisi*	0 -46 -18
^decomm*	29 0 0
^deixe	-31 0 0
^delete	0 -11 -94
^deploy*	49 70 0
^depois	65 0 0
^deprec*	0 0 -24
^der	-60 -52 30
^despué*	55 -2 0
^detene*	50 64 0
^deux	40 0 0
^die	-60 -156 9
^dieser	42 0 0
^differ*	0 0 21
^disabl*	31 0 -6
^discon*	25 29 0
^do	83 0 -67
^don't	67 99 -75
^done	-52 0 0
^downlo*	-13 0 55
^drop	0 39 -43
^during	-50 0 -24
^e	-81 -35 0
^each	6 -25 15
^ehe	26 0 0
^ein	-52 -33 0
^eine	-51 0 -13
^el	-146 -122 106
^ele	-22 0 0
^else	62 22 0
^en	38 32 22
^enable	0 0 -26
^end	32 28 0
^ensuit*	42 0 0
^ensure	0 -11 24
^errors	-22 0 -28
^erwart*	0 0 38
^es	-42 -2 54
^escala*	57 -49 -20
^esta	68 0 0
^está	0 25 0
^every	0 -23 86
^everyt*	0 0 29
^exampl*	-27 0 0
^execut*	49 0 0
^exit	13 30 37
^expect*	0 0 48
^failed	-33 0 -78
^failin*	0 0 -33
^failur*	0 34 0
^falls	31 41 -34
^false	0 0 49
^faça	-22 0 0
^fehlen*	9 30 0
^fehlt	0 24 0
^fewer	0 0 48
^file	0 0 32
^find	55 -38 0
^five	-23 0 26
^fix	69 -51 0
^follow*	0 0 57
^four	59 0 0
^freeze	43 92 0
^freiga*	63 0 0
^from	-53 -1 24
^gate	59 0 0
^geht	61 28 0
^get	169 -34 -4
^give	-80 -41 0
^given	22 0 0
^good	0 0 25
^grafan*	-20 -1 24
^grey	-37 -4 0
^half	0 0 40
^halt	73 115 0
^hands	51 76 0
^hang	-50 -32 0
^hard	59 83 0
^have	108 -75 0
^having	0 32 0
^heap	0 0 34
^hence	-38 0 0
^hold	-76 -38 -50
^how	-100 -70 -2
^howeve*	8 33 0
^http	0 0 69
^if	0 -51 61
^im	0 11 77
^immedi*	30 38 0
^in	-46 0 53
^instal*	-42 -42 -52
^interd*	53 40 0
^interr*	141 132 0
^isr	0 0 22
^ist	37 25 0
^it	-103 -36 99
^it'll	-35 0 0
^it's	-70 0 -28
^jamais	47 41 0
^jenkin*	-28 0 0
^js	-21 0 0
^just	-50 -14 0
^keep	0 0 -62
^kein	15 73 18
^keine	54 0 48
^keines*	65 9 0
^kill	84 118 -28
^kontro*	0 0 35
^l'anci*	0 0 20
^la	-51 -71 128
^lag	0 0 32
^laisse*	-35 -12 -48
^las	-38 -53 0
^last	-67 -2 0
^le	-76 -58 83
^leave	6 21 -28
^les	-9 -76 48
^less	0 -20 0
^let	-13 -72 -27
^list	0 0 -56
^load	0 -27 0
^log	-53 -20 -28
^login	0 3 33
^look	-27 -33 -1
^los	0 -71 34
^loss	0 0 27
^m	0 0 -45
^mail	0 0 31
^mais	-27 0 0
^make	29 -13 17
^manage*	23 0 0
^mandat*	47 66 0
^meldet	0 39 0
^memory	-5 0 61
^merge	0 0 -45
^missin*	28 33 0
^mit	-1 -29 -9
^monito*	-58 -47 -46
^move	14 0 -38
^must	-26 0 -38
^nach	0 -48 42
^nada	78 53 0
^nadie	13 37 0
^ne	90 6 -65
^need	44 0 0
^nem	24 54 0
^nenhum	0 8 56
^never	126 123 -76
^next	59 0 0
^nicht	0 30 0
^ningué*	9 65 0
^no	78 129 51
^nobody	16 84 12
^node	0 0 28
^none	-24 0 114
^nope	25 34 0
^not	0 8 23
^note	-58 -43 -43
^nothin*	20 62 42
^now	-23 0 0
^nunca	60 14 0
^nur	51 0 0
^não	95 99 -53
^o	-130 -72 83
^ob	0 -48 1
^observ*	-23 0 -3
^obtain	67 0 0
^obter	42 0 0
^ohne	23 5 -54
^ok	30 -14 0
^old	31 2 46
^on	42 73 17
^once	-13 -18 -20
^one	27 20 7
^open	-30 -76 -46
^openin*	0 0 35
^operat*	24 0 0
^order	-24 0 0
^os	-19 -4 30
^otherw*	41 49 0
^output	0 0 64
^owner	-43 0 0
^pare	26 10 0
^part	-17 0 -20
^pas	41 32 0
^passad*	0 0 41
^pausar	32 48 0
^pause	-11 2 -34
^peer	23 0 0
^peers	0 0 20
^people	-50 0 0
^period	20 47 0
^person*	0 46 0
^phase	-15 0 -50
^ping	0 0 54
^pipeli*	0 0 44
^plan	0 0 25
^please	19 0 -59
^pls	29 0 -5
^plus	0 0 40
^point	0 0 -58
^poll	0 0 -34
^ponto	33 6 0
^postgr*	-30 0 0
^postpo*	43 50 0
^pour	-64 -43 0
^prereq*	42 0 0
^press	-82 -9 -1
^prices	0 0 26
^print	-41 0 0
^procee*	22 22 -14
^produc*	25 0 -3
^prohib*	21 55 0
^proibi*	15 53 0
^promot*	24 0 -24
^prosse*	57 39 0
^puis	35 -12 -9
^pull	0 48 -18
^put	15 27 -53
^q	-28 -34 0
^qa	47 0 -15
^qualqu*	34 48 0
^quando	0 26 0
^que	-3 -52 -12
^queda	35 36 0
^queue	0 0 40
^quit	47 87 0
^r	-33 -18 -10
^read	-53 -50 0
^receip*	0 0 31
^red	35 21 -50
^redepl*	0 24 0
^refrai*	20 45 0
^refuse	66 104 0
^reject	78 109 0
^reject*	0 26 0
^releas*	27 0 -42
^remain	-48 0 0
^rememb*	-51 -14 0
^remove	0 -81 -84
^rename	-32 -13 -24
^replic*	-57 -14 41
^requir*	43 0 0
^resolv*	28 0 0
^respon*	0 0 30
^restar*	-46 -13 -7
^restau*	65 92 0
^restor*	33 82 -22
^result	0 0 60
^result*	0 0 39
^retire	45 0 0
^return	5 22 0
^revers*	30 44 0
^revert	100 133 -16
^review	-22 0 0
^review*	-55 0 0
^revoke	52 40 0
^risk	20 0 0
^roll	52 115 0
^rollba*	29 60 -62
^rollin*	-59 -50 -13
^rollou*	89 104 -23
^row	0 0 46
^run	0 -97 -94
^runnin*	-26 0 0
^same	-57 0 36
^save	0 0 -25
^scale	0 0 -48
^se	28 30 -18
^search	-28 0 38
^sectio*	-41 0 -3
^secure	28 0 0
^see	-8 -95 -129
^sem	29 51 25
^send	-55 0 -47
^sentry	-30 0 56
^servic*	0 0 27
^set	-5 0 -144
^ship	0 23 0
^should	31 112 -74
^shut	0 20 0
^si	-34 -27 0
^sign	-20 0 -65
^signin*	0 0 37
^sin	0 0 39
^since	-27 -27 -39
^sit	-31 -13 0
^sleep	-19 0 -46
^smoke	-9 0 32
^snapsh*	0 -23 0
^so	-33 -16 -108
^soak	0 0 -31
^sobald	41 41 -21
^sofort	29 51 0
^solang*	111 93 -46
^sollte	41 25 0
^solo	31 0 0
^some	-64 0 0
^sonst	33 0 0
^spf	0 0 21
^stand	-33 0 0
^start	-17 -8 -104
^state	0 0 32
^stay	-38 -5 -58
^step	-25 0 -13
^stock	0 0 31
^stop	85 128 -2
^stripe	-20 0 0
^switch	4 0 -82
^sync	0 0 22
^synced	0 0 37
^só	68 0 0
^t	-50 -41 -40
^tag	5 0 -23
^take	0 0 -110
^talk	31 0 0
^tell	-43 0 -42
^tem	0 0 30
^temper*	0 0 24
^terraf*	-69 0 0
^thanks	-21 0 0
^the	-96 -45 84
^then	97 -23 -56
^there	0 -37 41
^there'*	-38 0 10
^they	-66 -46 0
^this	-38 -92 -69
^throug*	0 0 53
^throw	26 0 0
^till	0 0 25
^to	-47 -67 -31
^todas	0 0 31
^todos	0 0 70
^toutes	0 0 43
^treat	31 44 0
^tu	23 20 0
^turn	-6 0 -57
^two	56 29 8
^um	41 0 0
^umscha*	37 14 0
^under	97 82 -27
^undo	108 148 -11
^une	27 0 -34
^unless	17 51 -36
^until	-17 16 -59
^update	-11 -53 -10
^upgrad*	0 -41 0
^use	-72 -17 -98
^users	-70 0 76
^v	-27 0 -6
^valida*	0 -15 30
^vendor	-22 0 -39
^verifi*	-17 -63 0
^verify	0 -97 55
^volta	5 20 3
^vor	75 9 -21
^voraus*	44 0 0
^vorher	38 0 0
^vote	23 6 0
^vous	-26 0 65
^wait	0 -50 0
^waitin*	-22 0 -4
^wave	0 0 -21
^we	40 86 0
^we're	8 55 0
^we've	0 23 0
^weil	-64 -3 0
^weiter	55 0 0
^wenn	10 63 -56
^what	-125 -53 0
^what's	-36 0 0
^whatev*	60 96 0
^whenev*	8 33 0
^which	-134 -85 0
^whiche*	0 36 0
^while	0 23 0
^who	-28 -19 -31
^whoeve*	30 85 0
^why	-90 -51 0
^wird	55 43 -26
^with	24 61 37
^withdr*	22 56 0
^within	0 0 69
^withou*	97 77 -25
^write	-43 -49 -74
^writes	32 1 0
^wrong	78 93 0
^y	-57 0 0
^yank	39 55 0
^yes	-91 -32 0
^you	-47 10 26
^you'll	0 0 41
^you're	0 0 61
^your	-3 -5 105
^zero	-67 0 108
^zertif*	0 0 38
^é	45 24 0
^étape	0 0 -23
^а	-28 -6 0
^без	87 41 0
^в	-43 0 101
^вернут*	0 28 0
^все	0 0 22
^если	31 54 -108
^запрещ*	37 0 0
^запуст*	29 0 0
^и	36 0 0
^к	39 0 0
^как	40 0 -11
^когда	33 0 -49
^количе*	31 0 5
^контро*	0 0 25
^на	0 -10 97
^наблюд*	0 0 -20
^не	60 0 -38
^нельзя	54 0 0
^ничего	69 0 0
^обновл*	66 0 -3
^ожидае*	0 0 25
^очеред*	0 0 20
^ошибка	39 10 0
^перед	45 0 0
^пока	18 41 -49
^получи*	64 0 0
^после	0 -12 24
^потом	34 0 0
^прежде	26 0 0
^при	55 98 -50
^скрипт	-43 0 0
^сначал*	43 0 0
^соглас*	25 0 0
^список	23 0 2
^стоп	21 0 0
^что	-16 -63 25
^это	34 0 0
^этот	62 0 0
^اگر	5 32 -29
^بدون	65 49 0
^بعد	-18 0 25
^تأیید	39 0 0
^تا	59 36 -8
^تاریخ	0 0 41
^تغییر	25 0 0
^جمع	0 0 37
^خروجی	0 0 60
^در	14 53 12
^سرویس	-39 0 0
^فایل	-23 0 0
^فقط	25 11 0
^قبل	22 0 0
^نرخ	0 31 0
^هر	73 53 0
^پیش	21 0 -5
^چراغ	0 0 26
^یک	-42 0 -20
^把	0 0 -21
^答	-20 -5 0
^错误率超过	10 21 0
^问	-20 -5 0
^두	24 0 0
^이	36 0 0
^재고	23 0 0
^한	55 0 0
a	-44 -17 -40
a $	0 0 20
a 9	-40 -5 9
a _ ,	0 -18 -68
a _ .	-47 -43 -67
a _ 9	58 23 0
a _ :	62 32 0
a _ ;	-46 0 19
a _ =	22 0 0
a _ CODE	0 0 31
a _ and	7 -51 38
a _ antes	32 0 0
a _ antiga	23 0 0
a _ backup	35 0 0
a _ custom*	10 27 0
a _ de	8 31 0
a _ do	0 0 27
a _ e	89 105 0
a _ engine*	33 0 0
a _ estive*	47 0 0
a _ for	0 -26 0
a _ from	83 0 0
a _ has	-55 -4 0
a _ if	-28 -12 0
a _ is	-63 -67 -199
a _ may	-42 0 0
a _ nova	0 0 28
a _ of	-46 -37 52
a _ one	-33 -5 0
a _ per	0 0 -25
a _ person	24 0 0
a _ review	32 0 0
a _ second*	0 0 44
a _ signat*	42 49 0
a _ smoke	18 28 0
a _ stop	28 0 0
a _ the	-138 -62 13
a _ time	29 23 0
a _ to	-26 -8 0
a _ versió*	2 31 0
a _ vez	50 0 0
a _ week	36 0 0
a _ when	-29 0 0
a _ whose	50 73 0
a and	26 0 0
a cero	0 0 36
a change	-25 0 0
a clean	68 0 8
a cluste*	0 22 0
a collea*	47 0 0
a contag*	30 0 0
a cópia	93 0 0
a differ*	51 0 0
a failed	0 43 -35
a failur*	42 0 0
a few	-74 -27 110
a full	0 0 -48
a green	0 -14 61
a hard	48 0 0
a host	38 14 0
a key	-51 -12 0
a la	68 32 14
a list	-1 0 22
a mail	-46 0 0
a mano	-24 0 0
a migraç*	12 39 0
a minute	-5 0 44
a missin*	23 30 0
a new	-51 -38 -55
a night	0 24 0
a no	48 43 0
a phone	-36 0 16
a precon*	77 0 0
a quiet	49 0 0
a real	41 26 0
a rollba*	-30 -33 0
a rollou*	-8 -24 0
a second	36 45 0
a single	72 114 38
a tag	-61 -49 0
a test	-20 -35 13
a third	0 39 8
a time	47 -16 -47
a valid	30 0 -37
a virada	31 10 0
a week	-22 0 -33
a while	-152 -106 9
a year	-39 0 0
a yes	51 0 0
ab	21 53 0
ab .	47 0 0
abaixo	0 0 44
abaixo _ 9	0 0 21
abaixo de	0 0 21
abando*	8 40 0
abando* the	44 12 0
abbrec*	82 125 -12
abbrec* .	49 89 -26
abbruc*	59 66 -36
abend	38 0 0
abgebr*	-50 0 0
abgesc*	27 0 0
abgesc* _ .	37 0 0
abnahm*	75 0 -6
abort	104 166 -122
abort $	38 49 0
abort .	106 45 0
abort _ the	37 34 0
aborta*	3 61 -18
aborta* a	39 51 0
aborte*	0 0 -61
aborts	-57 -38 0
about	-72 -96 50
about 9	-78 -45 28
above	98 100 -9
above 9	76 81 0
above _ second*	46 39 0
abre	0 0 64
abrir	61 0 0
abrir a	43 0 0
abrir la	35 0 0
absolu*	63 0 0
abwart*	-14 0 -40
abweic*	105 11 0
acabe	-33 0 0
accept	56 0 0
accept the	24 0 0
accept*	95 -99 0
accept* _ the	63 0 0
accept* by	103 0 0
accept* the	26 0 0
access	54 0 -44
access*	27 0 13
accord	71 0 0
accord du	52 0 0
accoun*	-19 -25 0
accoun* .	-27 0 0
aceite	76 0 0
aceite do	30 0 0
ack	7 0 29
acknow*	61 0 0
acknow* the	65 0 0
acme	0 0 26
acompa*	-23 0 -5
acordo	41 0 0
action	24 0 -18
action*	-53 -32 -2
activa*	0 43 -41
active	-18 0 192
active $	0 0 28
add	-96 -85 -34
add the	-26 0 -40
adding	0 0 -27
addres*	-107 -47 20
admin	-78 -85 21
admini*	-110 -62 -8
advanc*	106 -13 0
advanc* .	45 0 0
adviso*	-23 0 -12
affect*	-25 -12 0
affich*	0 0 108
after	81 -112 -46
after .	0 0 28
after 9	0 -6 -87
after _ 9	25 0 -70
after _ has	46 0 0
after _ hours	-23 0 0
after _ last	25 0 0
after _ releas*	-51 0 0
after _ second	7 51 0
after _ the	0 0 21
after _ upgrad*	-25 0 0
after each	0 0 -52
after it	-45 0 0
after lunch	-29 0 0
after that	144 0 0
after the	0 0 56
after their	23 0 0
after three	-34 0 0
afterw*	40 -94 16
afterw* the	0 0 36
again	-40 0 63
again ,	0 0 21
again .	-58 -46 0
again after	-68 0 28
agent	-36 0 0
ago	0 0 30
agree	148 -44 23
agree .	51 0 0
agree _ a	20 0 0
agreed	138 61 -71
agreed _ the	21 0 0
agreed with	47 0 0
agreem*	79 0 0
agrees	145 0 0
agrees _ the	30 0 0
agrees to	41 0 0
aguard*	-51 -63 0
ahead	205 -35 -27
ahead _ the	119 0 -36
ahead of	221 -62 -87
ainda	-22 0 0
ait	0 20 0
aktivi*	40 0 0
al	-16 0 -21
al _ .	-14 -17 -31
alarm	20 41 84
alert	-106 -54 0
alerts	-52 -21 22
algo	20 -5 0
algum	60 91 0
algum _ estive*	3 24 0
algum item	3 24 0
alias	52 0 0
all	51 30 112
all 9	-28 0 80
all _ are	48 35 0
all _ must	32 8 -29
all boxes	0 21 0
all five	0 0 34
all hosts	-7 0 33
all items	27 0 0
all nodes	-29 0 -2
all other	0 24 0
all replic*	23 0 0
all tests	0 50 0
all three	117 0 -11
all twelve	0 0 34
alle	0 0 59
alles	0 21 25
allow	0 0 -40
allowe*	27 28 0
alone	27 22 0
alors	21 0 0
alread*	-25 -18 -10
als	44 82 31
als 9	40 56 0
also	-92 -51 -52
also _ the	-29 -1 0
alte	55 0 -17
alten	0 30 0
alter	18 40 0
altera*	64 0 0
altern*	-40 0 0
always	-21 -13 -31
am	29 0 0
am selben	33 0 0
an	-34 -9 -20
an _ .	-87 -60 -103
an _ later	0 0 22
an _ of	-2 -20 0
an empty	0 0 30
an error	-49 -24 10
an hour	-31 -13 16
an issue	21 0 0
an open	79 74 0
analys* .	24 0 0
ancien*	-26 -18 0
and	-6 -23 15
and 9	49 0 0
and CODE	-41 -67 -8
and _ .	0 66 41
and _ 9	0 0 -21
and _ again	-15 -54 0
and _ back	55 31 0
and _ be	-33 0 0
and _ is	0 0 25
and _ it	6 0 -53
and _ not	0 24 0
and _ old	0 21 0
and _ on	-3 -95 0
and _ out	0 22 0
and _ that	34 0 0
and _ the	0 47 -54
and _ their	47 0 0
and _ to	-7 22 -23
and a	-47 -13 44
and after	-61 0 18
and ask	44 0 0
and call	69 74 0
and don't	101 112 0
and escala*	0 48 0
and get	133 0 -15
and go	35 21 0
and goes	-20 0 0
and have	79 -4 0
and if	43 38 0
and in	0 0 39
and invest*	0 24 0
and it	-40 0 0
and leave	171 190 0
and leaves	-36 0 0
and new	0 0 46
and no	0 0 35
and none	0 0 23
and not	-60 -91 114
and only	138 -112 0
and revert	10 23 0
and stop	26 55 0
and target	0 0 20
and tell	47 68 0
and the	-44 24 151
and then	0 -52 0
and two	0 0 25
and we're	30 47 0
and you	24 72 10
andere*	20 19 0
anhalt*	68 88 -7
anhalt* .	33 11 0
anmeld*	-71 0 37
annex	-52 0 -53
annex 9	0 0 -20
announ*	13 0 -58
anonym*	0 0 58
anote	-42 0 0
anothe*	-22 0 0
anrufe*	79 -27 0
anrufe* .	56 0 0
ansibl*	-64 0 0
answer .	41 0 0
answer*	4 4 131
answer* CODE	0 0 24
answer* _ CODE	0 0 47
answer* _ the	13 56 0
answer* with	0 0 78
ante	31 37 0
anteri*	57 63 0
anteri* .	88 45 0
antes	150 -83 -42
antes de	138 -147 -92
antes do	30 0 0
antwor*	0 0 26
any	151 221 -6
any 9	23 14 0
any _ .	-97 -89 64
any _ blocks	0 31 0
any _ that	0 -33 0
any _ the	37 54 0
any _ with	-23 -23 0
any failur*	0 21 0
any longer	-27 0 17
any more	-17 -78 36
any of	79 87 0
any time	-100 -36 0
anybod*	0 27 0
anyone	0 42 0
anythi*	107 98 -5
anythi* _ than	17 35 0
anythi* _ the	17 47 0
anythi* but	2 26 0
anzahl	0 0 29
anzeig*	0 0 43
apaga	3 29 -23
aparec*	-103 -15 167
apart	-45 0 64
apart from	-36 0 57
api	-8 -93 0
app	-6 -21 64
appara*	0 0 21
appear	-59 0 58
appear*	-56 -2 144
appear* _ the	0 0 79
appear* in	0 0 68
appear* on	0 0 32
append*	-68 -5 -69
applia*	-46 -10 0
applie*	36 19 0
applie* .	22 0 0
apply	50 43 0
approv*	98 -76 -179
approv* $	42 0 0
approv* .	86 17 12
approv* _ the	64 0 -2
approv* _ two	25 0 0
approv* are	0 35 0
approv* by	88 -14 -2
approv* from	38 0 0
approv* of	77 0 0
aproba*	32 0 -66
aproba* del	105 0 0
aprova*	109 -53 -37
aprova* do	107 0 0
après	62 -28 -28
après la	-26 0 0
após	36 0 0
archit*	80 0 0
archiv*	-34 -41 0
archiv* is	22 0 0
are	-115 -90 -70
are .	6 59 0
are _ ,	73 16 0
are _ .	34 2 6
are _ and	-9 -20 10
are _ be	33 0 0
are _ by	-178 -83 -25
are _ first	29 0 0
are _ in	-43 -60 -47
are _ on	-52 0 -12
are _ permit*	40 0 0
are _ with	-65 0 0
are all	0 0 21
are equal	0 0 44
are forbid*	32 0 0
are green	39 65 0
are in	26 0 -32
are listed	-21 0 0
are not	8 0 -40
are runnin*	0 6 26
are ticked	0 22 0
are to	68 0 0
are upgrad*	31 0 0
aren't	12 83 24
argo	-73 -2 0
argume*	-53 0 -44
argume* .	-34 0 -28
around	-74 -35 0
around 9	-40 -27 28
arquiv*	-124 -67 0
arriba	0 0 23
arrive	-33 0 41
arrive*	-66 -15 124
arrive* _ the	0 0 68
arrièr*	0 53 -27
arrête	53 14 0
arrête*	10 63 -48
art	0 0 -22
art .	0 0 -21
art _ 9	0 0 -21
articl*	-16 0 20
as	-23 3 39
as 9	4 20 -28
as CODE	56 17 -12
as _ ,	-42 -20 6
as _ .	-133 -107 76
as _ 9	0 0 -22
as _ are	23 15 0
as _ as	111 124 -141
as _ the	-8 0 85
as a	14 0 -41
as before	-84 0 100
as duas	42 0 0
as in	-7 0 43
as long	71 86 -86
as many	0 0 33
as on	0 0 53
as soon	56 45 -67
as the	30 0 8
as you	-64 0 0
asia	0 0 38
ask	51 -167 -23
ask for	-74 0 0
ask the	27 -60 0
asked	-52 -3 0
asking	18 30 0
asks	-22 33 0
asks for	0 44 0
assina*	56 0 0
at 9	-1 -13 -90
at CODE	0 0 46
at _ %	-107 -123 0
at _ .	-106 -38 0
at _ and	-14 0 -40
at _ diff	20 0 0
at _ first	96 45 0
at _ new	0 0 23
at _ point	42 0 0
at _ same	22 36 -5
at _ time	6 -29 -13
at a	31 -3 -32
at all	25 29 0
at any	-89 -17 0
at first	-75 0 0
at least	0 -47 0
at once	59 111 -23
at the	-18 3 116
at this	67 0 49
at zero	0 0 94
attach	-113 -33 -15
attach* $	30 0 0
attach* _ the	0 0 32
attemp*	0 52 -28
attend* :	0 0 81
atuali*	0 0 -23
até	-1 62 -93
até _ o	0 27 0
até a	36 50 0
até o	-36 0 0
até que	0 37 0
au	12 0 78
au _ .	-82 0 4
au _ 9	20 0 0
au vert	0 0 55
auch	-7 30 0
auch nur	11 58 0
aucun	0 25 62
aucune	30 46 60
audit	65 52 0
audito*	48 14 -27
auf	0 40 10
auf 9	22 0 -70
auf CODE	0 0 -24
auf _ .	0 0 61
auf die	0 22 0
aument*	20 37 0
aus	-18 42 0
ausgab*	0 0 84
author	0 -42 0
automa*	-207 -105 -60
automa* .	-68 -11 0
automá*	-22 0 12
autori*	101 0 0
autosc*	-32 0 0
aux	0 0 -40
availa*	-14 -45 10
aval	74 0 0
aval do	53 0 0
avance	43 0 0
avant	196 -35 -151
avant _ .	25 0 0
avant _ couper	24 0 0
avant de	22 -99 -2
avant que	15 63 0
avant toute	31 0 0
avec	18 -76 57
averag*	0 0 -23
avisar	49 15 -7
aviso	-61 0 25
avoir	67 0 0
away	84 144 -88
away .	24 51 0
away from	81 100 0
azure	-25 0 0
aí	59 0 0
b	31 -10 0
b 9	10 0 -34
back	70 139 -18
back $	0 5 -28
back .	39 43 0
back _ .	69 0 -22
back _ the	12 29 -28
back after	-39 -47 0
back at	0 0 33
back if	36 13 0
back in	20 0 0
back on	58 61 0
back to	63 138 30
back with	0 -1 22
backed up	37 0 0
backen*	23 0 0
backfi*	64 26 -22
backgr*	-22 -29 0
backou*	74 65 0
backup	128 78 -92
backup _ missin*	0 28 0
backup _ verifi*	0 30 0
backup is	60 21 0
backup*	0 0 -38
badge	-55 0 124
bail	29 58 0
baker	85 0 0
balanc*	0 -9 101
balanc* vérifi*	25 0 0
banco	0 0 -48
bank	23 47 -7
banned	7 22 0
banner	-97 -30 112
bar	-20 0 70
barcod*	0 0 30
bascul*	113 0 -53
base	0 6 -20
baseli*	4 26 0
basket	0 0 27
batch	23 -7 -20
batch is	46 0 0
batche*	0 0 -45
bate	0 0 35
bater	28 0 0
be	35 0 -48
be CODE	0 0 27
be _ ,	0 69 -22
be _ .	9 62 -2
be _ 9	44 0 -7
be _ ;	1 35 0
be _ ahead	22 0 0
be _ at	-29 -17 0
be _ before	115 -15 -130
be _ by	-31 0 10
be _ if	39 86 0
be _ in	0 0 -44
be _ the	58 0 0
be _ when	61 64 0
be _ with	0 0 -26
be a	-57 -5 6
be aborte*	38 24 0
be any	0 0 21
be back	-1 0 48
be cancel*	0 48 0
be carrie*	37 0 0
be delete*	0 21 0
be done	0 -10 -31
be down	22 0 0
be free	0 0 22
be green	22 0 0
be in	15 -37 0
be merged	23 0 0
be patien*	-56 -24 0
be rebuil*	-21 0 0
be root	-3 0 -47
be starte*	51 0 0
be told	-36 -14 0
be undone	24 0 0
becaus*	-147 -104 -162
becaus* of	-73 -62 -35
become	-55 0 0
bedarf	-23 0 0
been	62 76 -126
been _ ,	-40 0 0
been _ .	-63 0 -65
been _ by	24 51 0
been _ for	85 85 12
been _ in	36 0 0
been _ off	0 -27 0
been tested	0 -23 0
beeps	0 0 46
before	260 -50 -102
before $	-151 0 34
before ,	-69 0 20
before .	-107 0 37
before 9	-29 31 0
before _ .	120 -130 -1
before _ :	22 0 0
before _ after	-64 0 10
before _ are	37 0 0
before _ begin	-26 0 0
before _ has	0 87 0
before _ is	56 0 -11
before _ releas*	-58 0 0
before _ the	130 -124 0
before _ to	20 0 0
before after	-42 0 0
before and	-78 0 7
before any	0 -20 0
before going	0 0 20
before it	-117 -6 -32
before restar*	31 0 0
before the	25 90 -15
before you	119 -208 -14
before*	94 -9 -42
before* .	63 0 -5
begin	57 12 -22
begin $	-22 0 0
begin .	41 0 0
begins with	0 0 20
behind	0 -20 38
bei	18 78 -29
bei _ fehler	-49 -27 0
bei bedarf	-23 0 0
bei einem	-67 -44 0
bei fehler*	20 19 0
beide	35 -10 50
beiden	0 0 36
beim	-62 -11 0
being _ .	24 0 0
bekomm*	-40 0 0
below	10 21 29
below .	-37 0 -18
below 9	0 0 90
below _ %	-34 -5 0
below is	21 0 0
belt	26 14 0
benutz*	-67 0 0
beobac*	-58 0 -4
beschr*	-30 0 0
besoin	-31 -8 0
beta	29 -20 0
betrie*	78 0 0
betrie* _ .	22 0 0
better	-57 -19 56
better .	0 0 47
betwee*	-6 -48 -11
betwee* 9	54 6 0
bevor	136 4 -19
bevor das	0 29 0
bevor die	36 0 0
beyond	146 135 0
beyond 9	93 71 0
bgp	0 0 29
bien	0 -42 159
bienve*	0 0 52
billin*	0 0 -24
binari* .	0 20 0
bis	-60 8 -116
bitte	28 0 0
blank	-13 0 21
blanks	-4 0 -22
blanks .	0 0 -20
bleibt	74 59 4
blessi*	60 0 0
block	-67 -20 0
blocke*	108 133 -18
blocke* $	41 12 0
blocke* .	15 60 0
blocke* until	0 22 0
blocki*	27 24 0
blocks	0 64 0
blocks _ releas*	42 41 0
blocks the	44 80 0
blog	-21 0 -18
bloque	0 48 0
bloque _ mise	11 47 0
bloque la	11 47 0
bloque*	52 119 0
blue ,	0 0 31
blue .	0 0 25
blue green	0 0 -32
bmc	-39 0 0
board	46 -36 0
board $	-45 0 0
board .	20 0 0
board _ the	26 0 0
body	0 0 26
boot	-93 0 0
boring	-30 0 0
bot	-99 -17 42
both	46 0 93
both _ .	-5 0 74
both _ are	40 7 0
both _ must	44 0 0
both scales	72 0 0
bottom	-10 0 55
botão	-20 0 0
bounce*	0 0 28
bound	0 0 56
boxes _ ticked	0 29 0
boxes are	0 37 0
brain	15 65 0
branch .	-21 0 0
branch*	-45 0 0
break	15 74 -13
break off	53 80 0
bridge	24 0 -87
bring	96 19 0
bring the	38 0 0
brings	-41 -10 0
broken	71 122 0
broker	76 11 0
broker*	49 0 9
browse*	-92 -54 61
bucket	0 60 44
bueno	56 0 0
bueno _ jefe	20 0 0
bueno del	20 0 0
bug	0 0 -31
build ,	37 22 0
build .	23 0 0
build 9	0 0 56
build _ the	0 51 0
buildi*	30 -9 -13
builds	-71 -49 -15
built	0 0 -33
bump	51 30 -28
bundle	-21 0 0
burnt	3 26 0
busine*	0 0 -42
but	-87 -69 0
but not	-60 -21 0
button	-44 0 -46
button is	-22 -6 0
button*	-24 0 0
buzón	-46 -9 0
by	0 -37 -56
by .	-22 0 0
by 9	49 101 0
by _ .	-88 -73 0
by _ 9	58 6 11
by _ and	0 0 20
by _ before	42 0 0
by _ else	24 2 0
by _ the	-66 -28 0
by _ time	44 0 0
by _ →	23 10 0
by defaul*	-18 0 -41
by half	7 26 0
by hand	-83 -19 0
by itself	-95 0 17
by phone	23 0 0
by securi*	37 0 0
by someon*	56 0 0
by the	0 -67 26
by then	9 56 47
by two	50 0 0
c	-7 34 0
c $	-15 0 45
ca	-51 -26 0
cab	103 0 -45
cab approv*	30 0 0
cache	-167 -121 -19
caches	-73 -12 -23
cada	0 -72 -55
cada _ ,	22 0 0
cada vez	43 0 0
cai	-25 0 1
caisse	59 23 -27
caixa	53 0 0
calend*	-54 0 0
call	49 38 -55
call _ .	31 7 0
call _ a	6 21 0
call it	65 51 0
called	0 35 -17
called off	18 36 0
cambio	10 0 -39
campai*	44 17 -7
can	-115 -243 20
can _ in	25 0 22
can _ stop	-21 0 0
can _ the	38 0 0
can be	-12 -96 -88
can i	-49 0 0
can log	5 0 53
can't	3 119 -118
can't _ in	58 53 0
can't be	-57 0 0
can't log	45 54 0
canary	36 22 -79
canary has	29 9 0
cancel	112 204 -31
cancel _ old	-28 -17 0
cancel the	35 85 -7
cancel*	103 188 -4
cancel* .	53 71 7
candid*	47 70 0
candid* is	27 1 0
cannot	32 7 -74
cannot _ undone	42 0 0
capaci*	0 -11 -22
captur*	-47 0 0
card	-7 0 26
carga	50 36 0
carrie*	0 0 58
carrie* the	0 0 28
carry	64 -19 0
carry on	111 -25 0
cart	-44 0 33
cas	27 23 -57
case	55 108 -166
case .	-41 -1 0
case _ the	43 0 0
case of	24 0 0
case that	0 30 0
case the	35 71 0
caso	64 82 -39
caso _ dúvida	0 28 0
caso de	18 5 -26
caso o	6 42 0
catch up	-21 0 0
cdc	-29 0 0
cdn	-18 0 -35
ce	-34 -5 0
cease	76 109 0
cent	0 0 63
cent .	0 0 38
centre	-11 0 -22
ceremo*	42 37 0
cero	0 1 77
certai*	40 0 0
certo	0 0 44
cette _ est	74 0 0
chain	-39 0 12
chamad*	-29 -20 0
change	29 34 -96
change board	20 0 0
change the	-115 -66 0
change*	-33 -65 0
change* $	-57 0 0
change* ,	-23 0 0
change* .	-65 -67 5
change* are	32 0 0
change* to	5 29 33
channe*	-65 -19 -17
chapte*	-69 -36 -97
chapte* 9	-44 -5 -87
check	44 -20 24
check :	0 0 26
check _ CODE	0 0 48
check by	47 0 0
check that	0 -26 103
check w	27 0 0
check with	11 -23 0
checke*	54 0 -9
checke* .	40 0 0
checkl*	-21 0 -72
checko*	21 66 0
checkp*	20 0 0
checks	-55 0 -10
checks _ .	34 40 0
checks fail	39 38 0
checks*	124 127 57
checks* _ .	0 40 0
checks* mismat*	0 22 0
chef	47 -34 -45
chef de	28 0 -5
choisi*	-39 -9 0
choose	-95 -90 -83
chosen	-30 0 0
ci	0 -36 -42
cinco	-41 0 0
cinq	-41 0 3
cinq minute*	0 0 26
circum*	67 52 -25
ciso	24 0 0
clarif*	29 0 0
classi*	0 0 -26
clean	146 15 0
clean up	0 0 -38
clear	46 25 0
cleare*	31 0 33
click	-66 0 0
client	9 0 -20
client* $	0 0 -21
climbs	0 0 23
clock	-65 0 0
clone	-22 0 0
close	14 39 -13
close the	21 40 0
closed	98 67 -6
closed $	23 0 0
closes the	-32 0 0
cloudf*	-86 -16 0
cluste*	14 39 -33
clôtur*	16 62 0
code	-34 -38 39
code _ 9	0 0 71
code is	0 0 45
codes	-17 0 -28
coffee	-114 -54 0
coffee .	-30 -15 0
coinci*	34 0 66
cold	-41 0 0
collec*	2 0 -38
column	-47 -16 101
column is	0 0 24
com	86 28 84
com _ .	0 0 -55
com a	59 0 0
com o	0 -13 27
comand*	-59 0 0
come	-34 -61 0
come _ .	-25 0 0
come back	-2 -70 -1
comes	54 0 117
comes _ .	21 0 0
comes _ with	0 0 51
comes after	32 0 0
comes back	-21 -38 88
comes out	0 0 21
comes up	0 0 22
comité	56 0 0
comman*	-89 -103 -14
comman* _ the	0 0 -25
commen*	0 -22 0
commit	-46 -34 0
commit*	23 0 0
commun*	0 0 -47
como	0 0 55
compar*	-14 -42 -56
compar* _ the	0 0 27
compla*	72 71 0
compla* .	0 24 0
comple*	14 -49 85
comple* $	21 0 0
comple* .	-3 0 55
comple* _ items	23 0 0
comple* all	23 0 0
compli*	35 0 17
compos*	0 0 -46
compru*	0 0 40
compru* que	0 0 43
compta*	29 0 0
compte* _ être	53 0 0
comput*	-18 0 -61
con	53 0 38
con 9	0 0 23
con CODE	0 0 -33
con el	83 -5 0
con la	0 0 27
conclu*	107 0 0
concor*	52 0 0
condit*	85 46 0
condit* for	73 0 0
conect*	37 9 0
config	21 0 -86
config*	-80 -27 -33
confir*	205 -28 0
confir* .	22 0 0
confir* _ .	32 0 0
confir* _ o	0 0 35
confir* before	-25 0 0
confir* by	41 0 0
confir* it	32 0 0
confir* que	0 0 77
confir* the	49 0 0
confor*	106 0 0
confus*	-49 -32 0
connec*	-49 -40 89
connec* open	0 -20 0
connec* to	-27 0 56
connex*	-53 0 0
consec*	32 38 0
conseg*	0 0 41
consen*	164 0 -97
consen* _ the	46 0 0
consen* of	77 0 0
conser*	-23 0 0
consis*	-22 0 0
consol*	-13 11 46
consol* .	0 0 40
consol* access	28 0 0
consul*	55 -6 1
consul* the	27 0 0
consum*	33 37 24
consum* lag	-25 0 29
conta	-27 0 0
contac*	0 -50 -25
contad*	37 0 0
contad* _ ser	60 0 0
contag*	67 0 0
contai*	-147 -47 116
conten*	-36 -44 0
contin*	129 0 -38
contin* .	31 -18 0
contin* _ que	0 32 0
contin* when	56 28 0
contin* with	87 0 0
contra*	0 1 -61
contro*	7 0 -47
contro* _ .	0 -35 0
contro* _ is	-28 0 0
contro* plane	-46 -9 0
contrô*	50 0 9
conver*	0 35 0
coordi*	33 0 0
copia	45 0 -71
copie	0 28 -34
copy	0 -45 -129
core	0 40 0
corner	0 0 48
correc*	-7 -110 56
correc* .	0 0 27
correo	-43 0 16
corrup*	77 96 0
corte	30 8 -36
costs	-22 0 -65
could	-97 -74 0
counci*	68 0 -16
count	0 0 112
count is	0 -36 0
counte*	37 0 44
countr*	-32 0 0
counts	0 0 34
counts differ	2 25 0
couper	47 0 -14
covers	-43 0 0
cpu	-61 0 99
crash	28 52 1
crashl*	42 77 15
crc	0 0 42
create	-78 -29 -75
create the	0 0 -37
create*	-50 -8 0
criter*	73 63 -104
criter* :	86 0 -3
criter* for	38 45 0
cron	-27 -47 0
cronjo*	-51 0 0
csv	-95 -36 0
cto	50 0 0
ctrl	0 15 -34
ctrl c	0 27 -21
cualqu*	124 110 0
cuando	40 0 -98
cuando el	59 0 0
custom*	36 35 -49
custom* _ .	29 0 0
custom* has	25 0 0
cut	57 25 -22
cut the	24 36 0
cutove*	99 62 -109
cutove* .	36 0 0
cutove* _ to	36 0 0
cutove* is	41 54 0
cve	0 34 0
cycle	-84 0 0
código de	0 0 27
cópia	83 0 0
côté	0 0 20
côtés	0 0 37
d	0 9 -28
d 9	0 0 -45
d'abor*	55 -24 0
d'erre*	0 27 0
da	29 17 24
dag	0 16 54
daily	-37 0 -21
danach	16 -39 0
dann	119 0 0
dann _ .	24 0 0
dans	-84 -51 82
dans CODE	0 0 -55
dans la	-29 -14 54
darf	20 0 37
das	-12 5 -24
das _ .	76 63 0
das _ von	22 0 0
das backup	0 39 0
das releas*	60 90 0
dashbo*	-168 -76 0
dass	0 0 45
dass die	0 0 32
data	18 0 -51
data .	-37 0 59
data _ is	12 31 0
data loss	4 47 0
data owner	20 0 0
data protec*	81 0 0
databa*	0 -60 -3
date	-7 -70 91
date $	32 0 0
date .	0 0 90
date :	0 0 -41
datei	-23 0 -15
datens*	28 0 16
day	-41 -22 -115
day 9	0 0 -41
day before	-58 0 0
days	-109 -69 -190
days .	-25 -7 -65
db	90 37 0
dba	191 0 -103
dba .	34 0 0
dba _ the	26 0 0
dba's	37 0 0
dbm	0 0 82
dc	66 3 6
de	36 19 0
de 9	47 136 0
de _ %	75 94 -21
de _ ,	28 47 -82
de _ .	-34 -71 0
de _ 9	18 29 0
de _ :	6 0 -24
de _ com	-34 0 0
de _ copia	36 0 0
de _ de	0 0 -23
de _ du	0 31 0
de _ en	-9 0 54
de _ minute*	0 0 21
de _ o	0 -69 0
de _ sans	22 0 0
de _ se	-40 0 0
de _ si	0 33 0
de acordo	41 0 0
de cada	44 0 0
de couper	24 0 0
de dúvida	0 28 0
de fumée	0 32 0
de la	0 -38 -16
de los	0 0 -44
de mainte*	30 0 0
de ne	-24 -17 0
de novo	-22 0 0
de prueba	-13 0 94
de test	-14 0 43
de teste	-23 0 100
dead	44 118 0
dead .	0 32 0
debe	34 0 76
deben	76 0 0
deberí*	-1 0 94
debian	-63 0 -29
debug	0 22 0
decide	103 -122 -8
decide*	105 -73 -59
decide* whethe*	41 0 0
decisi*	150 -75 -92
decisi* :	34 0 0
decisi* point	37 0 0
decisã*	40 0 0
declar*	25 8 0
decomm*	84 45 0
defaul*	-59 -43 -36
defaul* .	0 0 -41
degrad*	0 32 0
deixe	-37 0 0
deja	-34 0 0
dejar	-26 0 0
del	45 -12 -36
del _ de	73 0 0
del jefe	77 0 0
del respon*	39 0 0
delete	49 0 -82
delete .	23 0 0
delete _ old	46 0 0
delete*	-5 46 -95
delà _ 9	32 19 0
delà de	32 19 0
den	53 30 -96
den alten	0 23 0
dentro	24 -61 0
dentro .	46 -70 0
depend*	77 -22 -108
depend* on	0 -54 0
deploy	65 94 -75
deploy _ 9	52 0 0
deploy _ a	35 0 0
deploy _ proibi*	3 24 0
deploy _ the	-40 0 0
deploy to	-49 0 0
deploy*	62 74 -108
deploy* $	-45 0 15
deploy* .	28 2 0
deploy* _ be	22 39 0
deploy* _ friday*	44 0 0
deploy* _ not	0 24 0
deploy* after	41 0 0
deploy* is	0 59 0
deploy* on	39 0 0
deploy* requir*	20 0 0
depois	60 -84 -4
depois do	0 0 24
deprec*	-24 0 0
depth	-14 0 61
depuis	-57 0 49
deputy	-66 -39 0
der _ muss	49 0 0
der _ nicht	66 23 0
der dienst	-52 0 0
der leitun*	33 0 0
der rollba*	-21 0 0
der tag	-24 0 0
des	23 0 -45
des _ ,	35 0 0
des _ côtés	0 0 37
des deux	0 0 37
descri*	-133 -120 -19
desde	-122 -89 13
desk	17 0 -26
deslig*	86 38 -28
despli*	64 140 -82
despli* .	13 43 0
despli* si	18 41 0
despué*	37 -33 -39
despué* de	22 0 0
destro*	59 95 45
destro* $	0 0 55
detect*	17 78 0
deu	0 1 22
deux	16 -10 27
deux _ doiven*	79 0 0
deux côtés	0 0 37
dev	8 -22 -33
deve	0 0 74
develo*	-77 -17 0
devem	51 0 0
devem ser	37 0 0
deviat*	54 18 0
device	-54 0 -1
dia	-35 0 -4
dialog	-56 0 0
dialog .	-22 0 0
dias	-45 0 -9
dice	0 0 31
did	-60 -31 26
die	0 31 2
die _ ,	0 33 0
die _ .	0 0 -29
die _ CODE	0 0 26
die _ abweic*	17 32 0
die _ leer	-49 -4 0
die _ muss	40 0 0
die _ nicht	55 14 0
die alten	-24 0 0
die freiga*	-47 0 0
die liste	0 -23 0
die neue	-10 0 54
die prüfsu*	63 40 0
die umstel*	25 44 0
die zahlen	34 0 0
dienst	-71 -1 -2
dieser	22 0 0
dieser schrit*	55 0 0
difere*	79 46 17
diff	39 0 121
differ	25 47 0
differ ,	24 0 0
differ .	0 26 0
differ*	40 1 36
différ*	38 36 0
direct	28 0 0
direct*	-1 -54 -41
direto*	61 51 0
disabl*	24 0 -25
disagr*	10 43 0
discar*	20 46 0
discon*	84 124 0
discon* the	53 73 0
discor*	-32 0 0
discus*	75 38 -52
disk	-26 -40 0
disk is	0 -114 0
dispar*	-8 0 20
displa*	-92 -39 245
displa* .	0 0 21
displa* the	0 0 27
diverg*	106 107 0
dkim	-6 0 39
dlq	0 20 34
dms	-23 -20 0
do	15 -27 -69
do _ .	9 -82 -30
do _ contin*	0 28 0
do _ da	35 0 0
do _ deploy	35 0 0
do _ have	-65 0 0
do _ promot*	6 49 0
do _ push	23 0 0
do _ start	54 0 0
do _ the	-41 0 0
do _ use	0 -37 0
do anythi*	-26 0 0
do both	-36 0 0
do gerent*	69 0 0
do i	-84 0 0
do not	90 160 -59
do nothin*	-23 -19 0
do now	22 0 0
do the	22 0 0
do we	-27 -26 0
docker	-154 -112 0
docume*	-179 -99 0
does	-151 -125 -86
does not	-22 -53 -27
doesn'*	0 99 139
doesn'* ,	0 0 56
doesn'* _ .	0 15 75
doesn'* get	0 35 0
doesn'* go	0 26 0
dois	29 -30 12
dois lados	0 0 31
dois nós	33 0 0
doit	87 0 85
doit avoir	26 0 0
doit être	60 0 0
doiven*	74 0 0
doiven* être	45 0 0
dokume*	-27 0 0
domain	21 0 -16
don't	128 271 -20
don't .	3 25 3
don't _ for	0 23 0
don't _ it	28 42 0
don't _ the	99 69 0
don't _ to	0 25 0
don't be	-56 -19 0
don't count	-24 0 0
don't forget	0 -52 0
don't go	41 18 0
don't have	-44 0 0
don't leave	-43 -61 0
don't let	0 23 0
don't need	-83 0 0
don't procee*	0 26 0
don't restar*	79 -11 0
don't start	28 0 0
don't try	0 28 0
don't worry	-28 0 0
done	-22 -129 -5
done by	-44 0 0
dont	0 29 0
door	-63 0 32
dos	22 -3 51
dos _ de	0 0 28
double	43 37 0
double*	31 41 0
doubt	118 60 0
doubt about	35 0 0
dough	20 0 0
doute	62 9 0
doute ,	40 4 0
down	46 92 0
down $	-18 0 23
down _ the	0 20 0
down the	36 0 -5
down to	0 -4 56
downlo*	-108 -10 83
downti*	-20 0 -89
downti* :	0 0 -29
dpo	73 0 0
draft	-31 0 0
drain	0 0 -86
draine*	64 20 0
drift	25 27 0
drill	21 46 0
drop	96 81 -70
droppe*	0 31 0
droppe* to	0 0 35
drops	0 29 0
drops below	27 14 0
dry	90 8 0
dry run	68 0 0
dsi	47 0 0
du	82 0 -30
du _ .	0 0 -79
du _ de	28 0 0
du chef	42 0 0
du client	60 0 0
du fichie*	-24 0 0
du respon*	56 0 0
due	-39 -14 0
dump	84 16 -28
dump _ the	38 6 0
duplic*	27 61 0
durant*	-25 11 -110
durati*	0 0 -39
durch	58 0 0
during	40 68 -94
during _ hours	34 0 0
during _ mainte*	33 0 0
during a	0 20 0
during the	-30 0 0
during this	45 -20 0
duty	62 0 -75
duty manage*	52 0 0
dès	82 50 0
démarr* sans	23 0 0
dépass*	0 25 0
dépass* 9	0 34 0
déploi*	114 129 -66
déploi* .	0 22 0
día	-23 0 -39
días	-22 -3 -14
dúvida	0 25 0
e _ a	40 66 0
e _ o	20 23 -31
e a	0 0 86
e mail	-30 -25 0
e só	35 -4 0
each	-39 -190 63
each _ .	-49 0 15
each _ the	0 0 33
each of	0 0 66
earlie*	0 -55 0
early	-35 -2 -14
edit	-99 -20 -64
editor*	-26 0 0
edits	28 0 0
ehe	26 0 0
eight	-88 0 79
ein _ fehlsc*	16 46 0
ein _ mínima	20 23 0
ein _ offen	24 33 0
eine	-21 0 -29
eine freiga*	47 0 0
einem	-74 -77 -26
einem fehler	-39 -21 0
einen	-51 -4 0
einer	0 0 43
einfac*	-47 0 0
einspi*	40 77 -14
einspi* .	11 38 0
einträ*	0 0 29
either	28 51 0
ejecut*	3 38 0
el	39 29 -47
el _ ,	-53 -70 -27
el _ de	-27 -24 36
el _ en	0 21 0
el _ no	44 3 -48
el _ nuevo	0 0 62
el _ si	66 49 0
el despli*	71 113 -14
el panel	-21 -9 0
el paso	30 0 0
el segund*	34 0 0
el volume*	32 0 0
ele	-63 -22 0
electi*	0 -20 0
else	65 45 30
em	8 85 0
em _ .	0 0 -25
em caso	22 0 0
embarg*	5 32 0
emerge*	0 23 -48
empty	38 0 147
empty $	0 0 63
empty .	0 0 69
empty _ .	0 0 44
empty _ if	0 -56 0
empty after	0 0 31
en	-15 43 48
en _ .	4 51 0
en _ de	0 60 0
en _ du	25 0 0
en _ si	25 38 0
en cas	38 40 -57
en el	-91 -71 35
en la	-55 -63 0
en produc*	67 53 -24
en servic*	57 0 0
en tanto	27 39 0
enable	46 0 -90
enable*	-60 -37 42
enabli*	56 0 0
end	6 83 81
end _ the	0 36 0
end of	0 12 -33
end the	56 85 0
end with	0 0 85
ende	-46 0 12
endet	24 45 0
endpoi*	-8 0 46
ends	0 50 73
ends .	-27 0 0
ends _ CODE	0 0 89
ends in	0 0 47
ends the	62 22 0
ends with	0 0 97
energi*	27 18 0
engine*	51 0 -125
englis*	-58 0 0
enough	49 0 -41
enough ,	28 0 0
enough to	56 20 0
enquan*	34 29 -37
enquan* houver	28 0 0
ensemb*	24 0 0
ensuit*	59 0 0
ensure	0 0 21
ensure the	0 0 47
enter	-2 -13 -103
entre	-63 0 0
entre 9	0 0 69
entrie*	-19 0 83
entry	0 -40 1
entsch*	93 -5 0
enviro*	-43 -9 -10
epochs	-35 0 0
equal	0 0 142
equal .	4 0 27
equal to	0 0 32
equals	0 0 210
equals the	0 0 109
er	-2 0 -53
erford*	71 0 0
erreur	32 83 2
erro	20 0 0
error	17 65 33
error .	-24 0 57
error _ above	0 0 -28
error _ below	0 0 -30
error budget	26 38 0
error rate	25 0 -44
errore*	0 0 22
errors	35 28 65
errors $	0 0 29
errors .	0 0 56
errors :	0 -26 0
errors are	0 0 -24
erros	12 41 0
ersche*	0 0 54
erst	145 -35 -91
erst _ ,	44 0 0
erst nach	43 0 0
erwart*	0 0 37
es	-39 -40 0
es _ .	26 -37 -14
es _ 9	0 0 21
escala*	53 0 -50
escala* _ the	37 0 0
escala* to	76 0 0
espera	-114 -33 0
espera*	-78 -68 12
espera* :	0 0 100
essent*	43 0 0
est	0 20 18
est _ .	76 0 -5
esta	29 0 0
esta etapa	26 0 0
establ*	0 0 93
establ* $	0 0 41
estar	57 0 17
esteja	24 53 0
estive*	105 5 -45
estive* _ ,	29 0 0
estive* em	0 22 0
estive* penden*	3 24 0
está prohib*	8 33 0
esté	119 43 -31
esté _ .	70 0 0
et	17 20 5
et on	42 86 0
et préven*	34 0 0
etapa	90 0 0
etcd	28 60 0
eval	32 0 0
even	130 156 -44
even _ single	20 15 0
even a	33 33 0
even if	-77 -48 0
even one	119 61 0
evenin*	-46 0 -92
event	26 37 16
event 9	0 0 23
event of	48 60 0
events	-20 -10 34
every	-88 -73 28
every 9	-42 -13 -81
every _ .	-29 0 21
every _ has	0 0 37
every _ in	0 0 45
every _ is	0 26 0
every _ minute*	0 0 -48
every _ second*	0 0 -24
every item	0 -32 0
everyb*	-40 0 -17
everyo*	25 0 0
everyt*	30 69 25
everyt* _ ,	0 0 29
everyt* below	51 0 0
everyw*	36 0 44
everyw* $	0 0 42
exactl*	-28 0 183
exactl* one	-6 0 92
exam	21 0 0
exampl*	-76 0 0
exceed*	82 100 0
exceed* 9	113 102 0
excel	-47 0 0
except*	38 10 0
except* .	20 0 0
execut*	49 17 -67
execut* _ the	21 0 0
exerci*	19 29 -10
exerci* .	11 23 0
exist	0 0 -34
existe	-137 -71 0
existe ,	-41 -8 0
existi* .	37 0 0
exists	-108 -82 0
exists .	-52 -27 0
exit	34 97 5
exit _ 9	8 25 16
exit code	0 0 43
exits	-27 0 15
expect	-26 0 19
expect*	-5 0 30
expect* :	0 0 110
expire	-85 0 0
explic*	80 0 0
export	28 -32 -94
export*	0 -52 -33
eyes	104 0 0
eyes princi*	23 0 0
f	-95 -37 0
f 9	-87 -45 -22
fachbe*	25 0 0
factur*	0 0 52
factur* .	0 0 26
fail	18 60 -125
fail ,	0 -51 0
fail .	42 82 0
fail over	8 -20 0
failed	0 77 -18
failed .	-30 0 25
failin*	44 104 -115
failin* _ test	32 44 0
failov*	0 70 -62
fails	-28 7 -122
fails $	-27 0 0
fails ,	4 36 0
fails with	-45 -24 0
failur*	95 129 -41
failur* :	5 25 0
failur* _ abort	38 38 0
faire	-43 -57 0
fait	0 0 -32
falhar	34 7 0
falhar ,	20 0 0
fall _ to	0 -28 0
fallba*	99 115 -68
fallo	37 73 -4
falls _ to	-73 -67 0
falls back	-60 -48 0
falls die	23 26 0
false	0 0 91
false ,	0 0 34
false .	0 0 21
falta	-93 -73 -59
fan	0 0 31
far	-44 -14 0
fase	86 0 -8
fase 9	59 0 0
fast	-53 0 0
fazer	27 -5 0
faça	-54 0 0
featur*	-36 -32 -75
featur* flags	-37 -8 0
fecha	0 0 31
feed	0 45 20
feedba*	0 -25 0
fehlen*	0 35 0
fehler*	42 64 -5
fehlsc*	0 25 0
fehlsc* .	0 37 0
fence	35 27 0
fenêtr* _ mainte*	40 0 0
fertig	-34 0 0
feu	20 0 0
feu _ du	40 0 0
feu vert	46 0 0
few	-89 -17 104
few second*	0 0 53
fewer	38 58 20
fewer _ 9	25 0 0
fi	-12 0 35
fichie*	-106 -6 18
field	-23 0 -44
fields	-32 0 0
fiftee*	-79 -21 0
fiftee* minute*	-52 0 0
figure	0 0 46
fila	0 0 31
file	-60 -64 10
files	-179 -116 52
files .	-28 0 5
filial*	101 0 -34
fill	0 0 -53
filled	-26 -11 14
fim	-66 -9 0
fin	-69 0 0
fin de	-21 0 0
final	53 0 16
financ*	92 0 -16
financ* has	21 16 0
find	0 -52 63
find out	30 -42 0
find the	0 -4 25
findin*	59 0 0
finds	0 0 126
finds the	0 0 63
fine	38 -25 0
fine with	23 0 0
finger	70 68 0
finger weg	30 13 0
finger*	18 35 25
finish	0 -23 -1
finish ,	0 -26 0
finish*	10 -58 34
finish* $	65 0 0
finish* ,	-75 0 14
finish* with	0 0 47
fire	15 49 0
fires	0 0 -21
firma	0 0 -30
firmad*	37 0 0
firmwa*	54 40 -12
first	149 -78 -93
first $	92 0 0
first ,	135 0 0
first .	153 -74 0
first :	21 0 0
first ;	102 0 0
first _ .	-68 0 12
first _ then	-24 0 0
first has	-23 0 0
first hour	0 29 0
first is	52 -18 0
first one	0 -21 0
first start	-57 0 0
first the	41 0 0
fiscal	37 3 0
five	-44 7 78
fix	44 -1 -2
fixe	0 0 22
fixes	-61 0 -57
flag	23 -1 -14
flag CODE	0 0 -35
flag is	-39 -24 0
flag to	25 0 0
flags	-91 -11 0
flat	0 0 120
flat $	0 0 24
flat .	0 0 23
fleet	55 28 0
flip	75 95 -34
flip back	10 22 0
flips	0 0 20
foi	-26 0 0
fois	64 -15 -5
fois _ balanc*	25 0 0
fois la	58 0 0
folder	-86 0 0
folder .	-41 0 0
folks	48 0 0
follow	13 -89 -59
follow the	0 -24 0
follow*	57 -10 44
footer	-32 0 113
for	-50 -77 -72
for 9	13 0 -62
for CODE	0 0 34
for _ ,	-30 -70 0
for _ 9	34 0 0
for _ before	-24 0 0
for _ change	-39 0 0
for _ days	-40 -23 0
for _ go	56 0 0
for _ is	31 0 0
for _ minute*	45 55 0
for _ mornin*	23 0 0
for _ passwo*	0 0 25
for _ second*	-70 -37 0
for _ than	35 18 0
for _ that	-50 0 0
for _ while	-39 0 0
for a	-41 -58 0
for all	0 0 51
for any	28 33 0
for approv*	48 0 0
for confir*	-37 0 0
for each	0 0 64
for every	0 0 40
for one	-105 0 -72
for over	27 20 0
for step	37 0 0
for the	-23 -19 48
for today	46 0 0
forbid*	212 222 -25
forbid* .	89 59 0
forbid* to	56 30 0
force	80 25 -28
force _ .	20 0 0
forget	-31 -22 0
forget the	-55 -34 0
fork	-64 -24 0
form	-69 -62 -48
form _ 9	0 0 -28
format	0 0 -37
former	28 75 0
former _ .	46 81 0
formul*	-19 0 -54
forno	28 0 0
fortfa*	0 24 0
fortfa* ,	0 44 0
found	-8 19 80
four	0 0 28
four _ .	-46 0 0
four _ princi*	23 0 0
four eyes	53 0 0
fra	-17 0 -40
free	0 -59 75
free of	0 0 71
freeze	54 122 -196
freeze the	0 23 0
frei	33 0 0
freiga*	84 0 -118
freiga* _ das	14 26 0
freiga* _ den	62 0 0
freiga* durch	81 0 0
freige*	77 0 0
freita*	59 0 0
friday	-40 0 -94
friday*	33 -24 0
friday* .	71 -35 0
from	47 28 0
from _ ,	90 39 -10
from _ old	-50 -6 0
from _ to	-119 -95 32
from all	-13 0 51
from restar*	35 0 0
from the	-48 -18 35
from today	0 0 25
frozen	51 32 0
full	-46 0 1
full .	-28 0 0
fumée	45 77 0
functi*	-43 -5 -51
furthe*	108 80 0
furthe* _ .	19 46 0
g	-8 0 63
game	23 30 0
gar	0 22 0
gate	212 81 -100
gate 9	24 0 0
gate :	92 0 0
gate _ .	24 88 0
gatewa*	6 37 0
gb .	0 0 33
gc	-31 0 31
geht	94 50 29
gelösc* .	-24 0 0
gemeld*	20 17 0
genau	0 0 69
genera*	-55 -56 -94
geprüf*	48 0 0
geprüf* _ .	57 11 0
geprüf* ist	42 0 0
gerent*	81 -21 -10
gestor	42 0 0
get	78 -35 22
get _ of	0 20 0
get a	0 -3 37
get it	54 0 0
get out	21 83 0
get the	0 -44 0
gets	126 138 25
gets _ .	17 32 0
gets a	-28 0 9
git _ .	-9 -23 0
github	-129 -52 -8
gitlab	-48 0 0
give	-31 -3 39
give _ same	0 0 42
give _ take	0 0 52
give it	-66 0 55
give or	0 0 52
give up	39 19 0
given	48 -3 -65
gives	24 0 114
gives 9	0 0 29
gives _ go	29 0 0
gives the	45 0 7
gleich	0 0 28
go	133 32 -129
go ,	16 43 0
go .	133 -15 0
go _ .	21 0 0
go _ 9	68 0 0
go _ furthe*	2 38 0
go _ go	0 -123 0
go _ only	0 20 0
go back	-28 47 0
go by	-92 0 0
go for	115 0 0
go from	20 0 0
go furthe*	0 -29 10
go home	75 36 0
go if	11 30 0
go live	-41 -18 0
go meetin*	-51 0 0
go of	0 22 0
go on	60 -63 0
go to	-123 -9 0
go ☐	-33 0 0
goes	37 18 35
goes _ to	0 0 27
goes back	20 24 0
goes down	0 0 75
goes in	59 2 0
goes on	-47 -29 0
goes throug*	-1 0 26
goes to	28 7 -32
goes up	0 0 49
goes wrong	-22 -8 0
going	15 -21 0
going _ .	0 -30 34
going live	31 0 0
going on	-42 -39 0
gold	35 21 0
gone	-21 0 100
gone from	0 0 22
good	0 -36 102
good _ the	0 -11 24
good signat*	0 0 41
got	26 0 -15
grafan*	-103 -55 8
grante*	21 0 0
graph	-43 0 91
green	34 -39 206
green $	-14 -48 42
green ,	0 0 22
green .	0 37 60
green =	0 -48 0
green _ ,	0 0 28
green _ .	-5 0 79
green _ from	43 0 -7
green _ no	0 -45 0
green _ the	0 0 51
green for	0 0 34
green light	53 0 -37
green on	0 0 29
green or	0 0 -53
grey	-53 -7 35
group	-47 -52 29
grün	0 19 119
grün $	0 0 77
guardi*	16 0 -81
guest	-35 0 93
guiche*	-10 0 36
guide	-47 -24 -39
généra*	58 0 0
h	-1 -2 -29
h $	0 0 -39
h .	-28 0 -17
h 9	36 6 0
ha	-59 -57 77
haben wir	-39 0 0
haber	51 0 0
hace	-60 -52 -45
hace falta	-19 -2 -25
had	-132 -82 -39
had to	-109 -103 0
half	-57 -3 0
half _ hour	-20 -19 20
half _ the	-28 0 0
half a	-36 -4 0
half an	-32 -31 18
half hour	-24 0 0
half of	-31 0 0
halt	159 221 -82
halt the	70 92 0
hand	1 -19 -90
handbo*	-64 0 0
handov*	67 0 0
hands	64 75 -118
hands off	103 115 -9
hang	-61 -26 -15
happen*	-69 -98 -34
happy	50 -50 0
haprox*	-27 0 0
harbou*	56 0 0
hard	53 73 0
hard stop	70 33 0
hardwa*	-59 -41 -62
has	46 0 101
has _ ,	-27 0 0
has _ .	-41 0 0
has _ a	60 19 0
has _ at	21 0 0
has _ be	-36 0 -9
has _ come	25 0 -23
has _ have	21 0 0
has _ match	29 0 0
has _ the	100 106 -48
has _ throug*	44 0 0
has a	-103 -8 0
has agreed	45 0 0
has been	0 0 -30
has change*	-38 0 0
has confir*	34 0 0
has draine*	0 22 0
has given	36 0 0
has no	-116 -97 75
has said	24 0 0
has the	0 -52 120
has to	124 0 -14
has two	-62 0 0
hash	3 71 109
hasn't	135 173 0
hasn't been	24 36 0
hasta	0 16 -194
hasta _ el	0 33 0
hasta el	-29 0 0
hasta que	0 8 -80
hat	31 0 0
have	58 -118 -55
have _ be	0 -35 0
have _ come	20 0 0
have _ the	47 0 0
have _ to	0 0 44
have an	-20 0 0
have it	60 0 0
have no	-20 0 0
have the	19 -56 8
have them	22 0 0
have to	0 -34 -14
haven'*	33 33 0
having	34 6 0
hay	0 -30 0
hay _ dentro	0 -40 0
hay _ pendie*	26 38 0
hay puntos	26 38 0
haya	40 16 0
he	52 0 0
he's	22 0 0
head	24 -49 0
head of	8 -33 0
header	-20 0 124
health	-59 12 47
health :	0 0 31
health _ ,	-6 0 22
health check	-30 0 -69
health ok	-16 0 50
health*	55 34 171
health* $	0 0 60
health* .	0 5 32
heißt	39 0 0
helm	0 0 -26
help	-41 0 0
helps	-30 0 0
hence	-38 0 0
hence the	-48 0 0
her	49 0 0
here	77 35 -53
here and	24 0 0
heure	-67 0 -47
heures	-89 -7 -71
heures .	-21 0 -66
high	0 23 11
higher	0 0 23
his	30 -8 0
histor*	-53 0 5
hit	0 25 85
hits	3 0 50
hold	-2 0 -80
hold _ releas*	8 41 0
hold _ until	-34 -38 0
holida*	-37 0 0
home	0 13 24
home .	14 53 0
home page	0 0 27
hooks	-46 0 0
hora	-57 0 0
hora .	-19 0 -29
horas	-158 -55 -84
horas .	-56 0 0
horno	65 0 0
hospit*	67 18 0
host	-37 -5 0
host .	-31 0 1
hostna*	0 0 57
hosts .	-20 0 33
hosts _ be	28 0 0
hour	-92 -17 0
hour .	0 0 -179
hour before	-28 0 0
hour later	0 0 22
hour with	28 0 0
hours	-150 -73 -194
hours .	0 0 -117
houver	69 18 0
how	-181 -93 -96
how long	-31 -4 0
howeve*	8 33 0
http	-1 0 105
http 9	0 0 65
https	0 0 47
i	-65 0 -22
i _ to	-41 0 0
i have	-51 0 0
iam	22 0 0
ic	59 0 0
icon	-30 0 74
id	-79 -7 107
id .	-22 0 2
id _ .	0 0 26
identi*	0 0 124
identi* .	0 0 27
identi* _ the	0 0 52
idle	-97 -28 0
if	188 237 -212
if $	34 48 0
if :	99 69 0
if CODE	133 90 -87
if _ ,	0 -14 57
if _ 9	93 94 0
if _ :	-23 -78 0
if _ CODE	22 34 0
if _ alread*	23 0 0
if _ are	74 15 0
if _ backup	0 25 0
if _ can't	68 81 0
if _ canary	39 26 0
if _ cannot	25 -22 0
if _ doesn'*	9 0 39
if _ don't	-57 -25 0
if _ double*	32 33 0
if _ error	23 18 0
if _ fails	12 40 0
if _ have	-96 0 0
if _ is	-99 -116 0
if _ lag	39 24 0
if _ number*	25 0 0
if _ object*	0 39 0
if _ of	73 3 0
if _ one	21 37 0
if _ says	30 0 0
if _ scales	30 0 0
if _ see	20 0 0
if _ tests	34 61 0
if _ use	-22 0 0
if _ want	-60 -5 0
if _ went	0 0 31
if a	-182 -158 -105
if all	0 0 29
if an	-24 0 0
if by	0 29 0
if even	1 35 0
if everyt*	0 0 38
if it	-46 -78 64
if it's	5 -28 0
if latenc*	45 37 0
if necess*	-28 -22 0
if not	14 -74 54
if one	0 0 36
if replic*	46 0 0
if someth*	-39 -23 0
if the	0 10 -80
if they	-18 -20 0
if users	48 56 0
if verifi*	28 35 0
if you	-183 -107 0
if you're	-26 0 0
ignore	-49 -8 0
iguais	49 0 0
igual	-35 0 89
il	-36 0 0
im	-42 -5 59
im _ .	-73 0 0
image	-15 38 -39
image when	-24 0 0
imagen	12 48 0
images	-63 0 -35
imedia*	24 42 0
immedi*	208 243 0
immedi* $	24 17 0
immer	58 0 0
immer nur	59 0 0
immédi*	39 61 0
implem*	24 13 46
import the	-40 0 -3
import*	28 0 -3
impres*	-42 0 60
imprim*	0 0 26
in	-24 -13 10
in $	39 0 0
in .	49 54 13
in 9	-24 0 -114
in ;	41 0 0
in _ .	-58 -36 -30
in _ 9	-70 0 -51
in _ ;	34 -1 0
in _ approv*	36 0 0
in _ backgr*	-49 0 0
in _ before	56 0 0
in _ browse*	0 0 37
in _ case	28 26 0
in _ channe*	0 0 -22
in _ consol*	-24 0 0
in _ event	81 82 -58
in _ footer	0 0 43
in _ last	53 60 0
in _ list	0 0 49
in _ mode	-1 0 -45
in _ mornin*	-22 0 0
in _ old	-23 0 0
in _ order	133 0 -46
in _ pool	28 0 0
in _ releas*	-22 -5 0
in _ the	27 65 36
in _ then	21 0 0
in _ thread	37 0 0
in _ ticket	75 0 0
in a	29 16 -5
in about	0 0 30
in advanc*	94 -64 0
in any	24 22 0
in both	0 0 31
in case	105 103 -64
in der	-28 0 83
in doubt	62 13 0
in every	0 0 38
in hand	47 0 0
in march	-30 0 0
in may	-27 0 0
in our	-35 0 0
in place	56 0 -16
in prod	35 18 0
in produc*	-11 -10 -20
in red	-34 0 0
in sync	40 -21 31
in that	70 67 0
in the	-56 -37 105
in these	43 48 0
in this	63 0 -63
in time	-24 -30 0
in to	0 0 -32
in under	0 0 67
in writin*	124 0 0
inbox	-5 0 52
incide*	56 58 -31
incide* comman*	43 0 0
includ*	-24 0 48
incomp*	-46 0 0
index	-60 -60 0
indiqu*	0 0 77
info	0 0 30
inform	0 0 -30
inform*	47 0 -121
inform* .	5 42 0
infra	52 0 -9
inicia*	11 7 63
init	-20 0 0
instal*	-72 -26 -9
instal* .	0 0 41
instan*	-39 0 0
instea*	0 0 -25
integr*	25 0 0
interd*	144 103 -13
interd* .	48 0 0
interd* de	45 29 0
intern*	-84 -60 0
interr*	0 51 -97
interr* a	23 50 0
into	-32 -9 -97
into the	-40 0 -20
intran*	-41 0 0
introd*	-20 0 0
invali*	0 2 23
invent*	5 0 71
invest*	41 10 0
invoic*	-48 0 61
ip	-36 0 12
ips	29 0 0
ipv	0 0 29
ipv 9	0 0 29
irreve*	125 0 0
irreve* .	112 0 0
is	3 22 13
is 9	-51 -71 0
is CODE	0 0 77
is _ ,	-46 -88 33
is _ .	23 24 0
is _ 9	8 0 103
is _ :	54 36 0
is _ ?	-37 -2 0
is _ a	-39 0 0
is _ after	-25 -19 0
is _ and	0 21 104
is _ as	-34 0 0
is _ at	-25 0 0
is _ be	83 28 0
is _ by	-135 -87 -122
is _ for	19 36 -21
is _ from	-37 0 0
is _ hard	21 0 0
is _ if	65 84 0
is _ in	-25 -17 -2
is _ limits	53 64 0
is _ no	14 34 0
is _ off	53 48 0
is _ on	-4 -36 0
is _ one	0 0 31
is _ out	-29 -29 0
is _ same	0 0 41
is _ state	0 0 23
is _ that	34 0 0
is _ there	-48 -23 0
is _ to	43 0 43
is _ until	21 69 0
is _ with	0 0 53
is _ you	0 -41 11
is a	32 10 -43
is above	20 33 0
is at	0 0 26
is back	0 -65 60
is banned	20 26 0
is blocke*	28 66 0
is called	11 45 -46
is cancel*	70 94 0
is dead	52 87 0
is displa*	0 0 20
is down	-27 -11 0
is draine*	39 0 0
is droppe*	17 22 0
is empty	-18 0 90
is enough	11 22 0
is forbid*	116 114 0
is full	-28 0 0
is going	-37 0 0
is gone	-2 -52 1
is green	-66 -67 50
is in	54 0 8
is irreve*	82 0 0
is lifted	20 0 0
is listed	-26 0 99
is locked	-35 0 0
is lost	-61 0 0
is mandat*	152 29 0
is needed	21 0 0
is never	10 33 0
is no	-45 0 0
is not	28 5 -54
is now	0 0 20
is ok	0 0 49
is on	0 20 0
is only	-51 0 0
is open	79 55 0
is prohib*	55 78 0
is red	47 57 0
is replac*	-20 0 0
is set	-31 -85 0
is shown	-47 0 0
is signed	28 0 0
is slow	-33 0 0
is still	0 -31 0
is the	-20 -57 49
is throug*	34 0 0
is to	135 88 0
is valid	-51 0 4
is visibl*	-1 0 36
is void	9 21 0
is what	0 0 31
isn't	162 233 0
isn't ,	0 0 26
isn't _ .	40 81 -44
isn't _ by	0 37 0
isn't _ until	33 0 0
isr	0 0 32
isso	-26 0 0
issue	0 -10 -35
issuer	0 0 21
issues	0 -20 8
ist	43 52 0
ist _ ,	0 30 0
ist _ .	10 0 25
it	-41 -55 -30
it $	24 0 -45
it ,	28 0 0
it .	23 83 -82
it _ ,	51 0 42
it _ .	11 3 -62
it _ a	-31 0 0
it _ at	-22 0 27
it _ been	-23 0 0
it _ before	0 0 42
it _ don't	0 21 0
it _ for	-10 0 63
it _ on	-39 0 0
it _ runnin*	-32 -19 0
it _ the	-22 -47 -54
it _ then	28 0 0
it _ to	0 0 85
it a	0 63 0
it and	15 23 0
it before	35 0 0
it did	0 0 38
it down	37 17 0
it has	-85 0 16
it in	0 -22 0
it is	3 -10 -85
it must	-2 0 96
it off	57 43 0
it on	0 -21 0
it takes	0 -28 9
it to	0 -70 -9
it was	0 0 79
it when	20 0 0
it with	0 0 -25
it worked	0 0 22
it's	0 0 -49
it's _ .	-37 -3 0
it's the	-37 0 0
item	51 0 24
item _ penden*	3 24 0
item estive*	3 24 0
its	-17 -20 -14
its _ .	-80 -60 18
its _ is	33 18 0
its own	-57 -49 0
itself	-122 -68 0
itself _ the	-23 0 0
jamais	108 73 -35
janela	35 7 -6
jeder	10 26 -4
jefe	66 0 0
jefe de	43 0 0
jenkin*	-58 -9 0
jetzt	0 0 68
job	-89 -15 -13
job _ .	-42 -11 0
jobs	0 -54 -49
jobs .	5 0 -30
joined	0 0 23
journa*	-29 -28 43
jours	-97 0 -59
js	-26 0 0
json	-34 0 64
jump	0 0 24
june	-72 0 -57
jusqu'*	-58 0 -75
just	-42 0 43
já	0 0 -24
k	0 0 37
kafka	-36 -27 0
kann	-95 -85 0
kb	0 0 62
keep	-35 7 -72
keeps	-125 -42 0
keeps the	-61 -24 0
kein	16 84 85
keine	31 29 86
keine _ .	19 68 0
keinen	44 111 0
keinen fall	0 26 0
keiner	5 26 0
keines*	79 47 0
kept	-81 0 -79
kept for	-32 0 0
kernel	0 0 -31
key	-26 -6 -110
key .	-43 0 0
key _ first	45 0 0
keyboa*	22 52 0
keys after	26 0 0
kibana	-37 0 27
kill	98 164 -104
kill switch	0 27 0
kill the	58 80 0
klappt	0 0 24
klären	23 0 0
knoten	64 0 0
know	-26 -32 -79
known	-30 -17 -5
kontro*	0 0 21
kubern*	-45 0 0
kunden	33 0 0
l 9	-12 -24 0
l'acco*	79 0 0
l'anci*	65 110 44
l'anci* _ .	25 0 25
l'anne*	35 0 0
l'autr*	30 0 0
l'impr*	0 0 25
l'on	38 8 0
l'opér*	20 52 0
l'écra*	-9 0 67
l'étap*	42 0 0
l'étap* 9	21 8 0
la	9 29 -19
la _ ,	-14 -23 0
la _ .	5 0 -21
la _ :	0 37 0
la _ antes	24 0 0
la _ avant	35 0 0
la _ de	-22 8 16
la _ doit	31 14 0
la _ en	57 27 -67
la _ n'a	20 0 0
la _ nueva	0 0 43
la _ vérifi*	33 0 0
la _ y	29 26 0
la aproba*	25 0 0
la balanc*	33 0 0
la base	0 0 -35
la carga	43 6 0
la clôtur*	3 40 0
la comman*	0 0 41
la copia	49 13 -3
la copie	22 22 0
la migrac*	49 53 0
la mise	50 33 0
la noche	-37 0 0
la page	-46 0 64
la pantal*	-27 -2 27
la página	-15 0 20
la suite	14 -41 0
la vez	50 0 0
lab	0 0 -23
label	-94 -35 0
label CODE	-34 0 0
label _ .	0 0 -25
labels	-58 -12 -4
labs	0 0 71
lados	0 0 73
lag	92 92 68
lag 9	0 0 84
lag _ 9	24 36 0
lag _ above	40 31 0
lag is	45 32 0
lager	34 0 0
laisse*	-31 0 -49
lamp	-1 -28 16
lamp _ red	0 -40 0
lamps	-39 -16 0
lancer	49 32 0
lang	-35 0 -11
laptop	-42 0 0
large	-22 0 0
las	-15 0 -59
las 9	46 46 -15
lassen	-33 -39 -57
lassen .	-59 0 -47
last	25 -11 0
last $	60 0 0
last ,	32 0 0
last .	103 0 0
last 9	71 0 -30
last _ ,	-9 -37 5
last _ days	78 8 0
last _ has	-3 -68 0
last _ on	21 0 0
last _ reads	0 0 26
last _ when	31 0 0
last line	0 0 86
last word	39 0 0
late	-27 0 -3
latenc*	52 81 -38
latenc* _ .	16 35 0
latenc* double*	38 40 0
later	-42 0 25
later $	0 0 -22
latest	-27 0 89
latest _ .	0 0 22
laufen lassen	-33 0 0
laufen painel	0 0 -38
laufen 参数运	-33 0 -5
launch	4 61 -121
launch _ the	0 37 0
lb	29 0 0
le	-23 -26 -66
le _ ,	-14 -47 0
le _ avant	23 0 0
le _ d'erre*	4 28 0
le _ de	-32 -7 4
le _ en	-6 -22 0
le _ et	36 59 0
le _ si	0 25 0
le déploi*	31 86 -19
le journa*	0 0 25
le nom	-20 0 0
le nouvea*	0 0 24
le script	-53 0 0
le second	43 0 0
le servic*	-21 0 -16
le temps	-22 0 0
le voyant	0 0 28
lead	123 -63 -63
lead's	30 0 0
leader	-31 -62 75
leader $	0 0 20
least	0 -63 0
least 9	0 -18 26
least _ of	29 0 0
leave	85 160 -104
leave .	40 41 0
leave _ alone	17 31 0
leave _ flag	0 -47 0
leave _ the	-24 0 0
leave it	0 29 0
leave the	31 31 -16
leaves	-3 0 -30
leaves _ buildi*	40 0 0
led	-74 0 160
leer	-71 -94 28
leer _ .	-26 0 0
leer ist	-33 0 0
leere	0 0 20
left	0 0 76
left _ the	14 0 58
left for	23 0 0
left in	0 0 72
legal	97 45 -40
legal'*	23 0 0
lehnt _ utO	49 0 0
leitur*	-46 0 0
length	-7 0 27
les	-26 -37 0
les _ .	-54 0 -59
les deux	86 0 23
les tests	0 51 0
less	-38 -11 50
less _ 9	0 -15 49
less than	-16 0 52
let	-10 -38 -60
let it	-69 0 5
let the	0 -11 -40
let's	0 0 34
lets	-52 -20 0
lets you	-22 -19 0
letzte	31 25 0
leur	-79 0 0
level	-32 0 66
libera*	48 0 -8
licenc*	0 -37 0
licht	30 43 0
lid	-21 0 0
liefer*	0 0 74
liegt	40 0 0
liegt vor	36 0 0
lifted	60 69 0
lifts	12 28 0
ligar	38 0 0
light	13 -80 -15
light _ off	0 -34 0
light _ the	0 0 -28
light from	47 0 -2
light is	0 -51 0
ligne	0 0 27
lignes	0 0 62
like	-100 -35 33
like CODE	0 0 28
like _ .	0 0 21
limit	0 0 -78
limits	3 59 0
line	0 -5 105
line ,	0 -20 0
line _ CODE	0 0 76
line _ a	33 14 0
line _ the	-12 -28 0
line reads	0 0 30
link	-79 -33 47
list	-38 -119 81
list $	0 0 -65
list .	-25 0 35
list _ to	31 0 -14
list has	28 0 0
list of	-63 -33 0
lista	0 -8 67
liste	-30 -68 49
listed	-80 -26 142
listed .	0 0 32
listed _ the	-39 0 -49
listed as	0 0 65
listen*	0 0 33
listen* on	0 0 39
lists	0 0 170
lists 9	0 0 45
lists the	0 0 38
little	0 0 21
live	20 16 -112
live with	31 0 0
lo	-61 -96 -76
load	7 14 -98
load balanc*	0 0 -29
loads	-28 0 106
loads in	0 0 34
lobby	0 0 28
lock	0 -11 -20
locks	0 -8 -48
log	-100 -77 90
log .	-55 -26 6
log :	0 0 30
log _ CODE	0 0 21
log _ to	0 0 -30
logged	-82 -78 54
logged _ .	-24 0 58
logged in	-21 -31 37
logged out	0 0 23
loggin*	0 0 31
login	-10 35 126
login works	0 0 20
logo	-1 0 115
logoti*	0 0 25
loja	52 0 0
lojas	20 0 0
long	-1 42 -116
long .	-37 0 0
long _ the	1 45 -8
long as	164 175 -112
longer	-72 -57 15
longer .	-39 -17 15
longer _ 9	45 0 0
look	-4 -117 0
look _ it	29 0 13
look _ the	0 -14 -86
look at	-11 -12 -50
looked	84 0 0
looked at	66 0 0
lookin*	-85 0 3
lookin* at	-25 0 0
looks	0 -55 28
looks like	0 0 21
los	-11 -39 0
los _ de	-47 0 0
los _ deben	80 0 0
los cambio*	29 0 0
lose	0 43 0
loses	0 21 0
loss	31 58 85
loss is	0 22 0
lost	0 61 -77
lot	21 10 0
lote	0 37 -29
low	-84 -32 0
lower	-112 -62 28
lower than	0 0 36
luego	38 -42 0
lui	-34 -11 0
lunch	-120 0 0
lunch .	-32 0 0
läuft	-15 -30 0
lösche*	77 0 0
m	0 0 -51
m 9	-4 0 -66
machin*	-36 0 0
macos	-53 0 0
made	-20 0 -64
mail	-66 -96 49
mail .	-41 0 -18
mail _ in	0 0 31
mail addres*	0 0 -28
mail arrive*	0 0 46
mails	-30 0 0
mainne*	24 7 0
mainta*	87 0 -80
mainta* .	43 0 0
mainte*	48 0 -50
mainte* .	32 0 0
mainte* _ .	38 0 0
mainte* window	35 0 0
mais de	63 59 0
make	1 -43 0
make _ the	0 0 67
make _ to	-45 0 0
make sure	27 -63 44
make the	0 0 -37
makes	-56 0 -92
mal	-108 -59 0
man	-126 -86 0
manage*	19 -87 -225
manage* $	43 0 0
manage* can	-38 0 0
manage* decide*	45 0 0
mandat*	165 97 -22
mandat* .	53 0 0
mandat* for	21 0 0
manife*	0 0 59
manqua*	0 23 0
manten*	-25 -13 0
manual	0 0 -96
manual*	35 0 0
manuel*	77 0 0
march	-61 -4 -8
marked	-55 0 0
market*	24 0 0
marks	-73 -31 0
marta	22 0 0
master	31 0 49
matar	32 14 0
match	55 42 0
match ,	6 35 0
match the	24 0 0
matche*	-2 0 105
matche* the	0 0 86
materi*	-11 0 -26
matrix	-12 -25 0
matter* :	23 0 0
max	0 0 47
max .	0 0 33
may	0 -54 -228
may _ .	9 -26 0
may _ be	21 26 0
may be	53 -2 -7
may not	30 89 0
may only	82 12 0
may stop	-35 0 0
mb	-41 0 101
mb .	0 0 62
md	0 0 38
md 9	0 0 43
me	0 -51 0
mean	13 55 -27
means	-9 24 -186
means _ .	0 0 -45
means that	-50 -4 -47
means we	21 0 0
meanwh*	-86 -62 0
meanwh* .	-50 -34 0
measur*	-13 -26 -28
meetin*	-81 -68 -59
mehr	23 85 51
mehr _ 9	28 39 0
mehr als	102 110 0
meldet	0 3 112
member	-46 -6 -7
memory	-80 -24 18
menos	-12 0 113
menos _ 9	0 0 21
menos de	-9 0 73
mensag*	-45 0 69
mensaj*	-26 0 0
mentio*	-50 0 38
menu	-128 -30 18
merge	83 0 -146
merge $	23 0 0
merge _ the	20 0 0
merge the	-36 0 0
merged	26 -1 -18
messag*	-112 -33 75
messag* .	-36 0 0
messag* import	0 0 35
mettre	0 28 0
mettre en	14 36 0
middle	22 0 0
midnig*	-36 0 0
mientr*	36 90 -29
migrac*	30 44 0
migrat*	24 88 -74
migrat* $	-38 0 -16
migrat* ,	-30 0 0
migrat* .	80 85 0
migrat* :	-10 0 37
migraç*	45 46 0
migraç* .	51 20 0
mill .	-31 0 0
mill is	0 25 0
min	-29 0 -13
min $	0 0 -99
min ,	-3 -21 66
mind	-80 -82 0
mind _ the	-31 -16 0
mind the	-21 -39 0
minimu*	16 0 -68
minor	-65 -20 0
minute	-22 39 78
minute .	-53 0 0
minute*	-182 -20 15
minute* $	0 0 -23
minute* ,	0 0 35
minute* .	-42 -78 -180
minute* :	38 40 0
minute* ;	-6 0 47
minute* _ ,	0 0 49
minute* _ then	-63 0 24
minute* before	-26 0 0
minute* the	0 0 62
minute* to	0 0 -51
minute* →	68 59 0
minuto	-37 0 70
minuto*	-163 -33 -14
minuto* .	-61 0 -150
mise	37 41 -5
mise _ produc*	8 30 0
mise en	56 25 -38
mismat*	131 140 0
mismat* .	21 44 0
missin*	77 118 -6
missin* _ the	35 27 0
mit	20 -93 93
mit CODE	-22 0 -26
mit dem	39 -27 25
mixed	-22 0 0
mode	-104 -43 -89
mode .	-48 -8 0
model	22 42 0
modo	-5 0 -57
module	0 -2 -70
moindr*	9 43 0
moins	0 0 62
moment	13 58 0
monday	-26 -22 -44
monito*	-106 -64 -47
month	-1 50 -56
monthl*	-3 0 -31
months	-38 0 0
more	-17 0 27
more .	-91 -92 74
more _ 9	24 21 0
more _ half	-20 0 0
more _ three	21 24 0
more than	60 78 0
mornin*	-55 -11 0
mornin* .	0 -23 0
most	-135 -105 -3
mostra	-11 0 98
move	28 -10 -84
move _ only	10 35 0
move on	91 13 0
moved	15 0 -62
moves	-27 0 -60
moving	0 -37 -11
mr	0 0 -48
ms	-30 0 63
ms $	-86 -63 121
ms .	-53 -18 0
ms _ 9	0 0 -46
mudanç*	0 0 -22
muss	130 -18 0
muss _ sein	55 0 0
must	114 13 1
must _ .	0 0 -24
must _ 9	0 0 109
must _ CODE	0 10 22
must _ back	0 0 31
must _ be	43 81 0
must _ the	66 0 2
must agree	27 0 -28
must be	0 -47 -18
must come	0 0 56
must go	-43 0 0
must have	56 -48 -86
must never	0 53 0
must not	54 83 0
must read	0 0 83
must stay	28 55 0
mustn'*	188 221 0
mustn'* be	62 111 8
mx	68 82 0
mysql	-44 -11 -14
métier	87 0 0
müssen	106 0 8
müssen _ .	86 0 0
n'a pas	0 25 0
n'est	28 47 0
n'est pas	28 21 0
na	11 10 44
na _ de	0 0 36
na hora	23 13 0
nach	26 -68 -12
nach dem	-48 0 0
nach erfolg*	47 0 0
nada	0 26 68
nada de	75 72 0
nadie	36 44 0
name	-120 -88 0
name .	-19 0 22
name _ the	-23 0 0
named	-48 0 0
names	-28 -39 0
ne	105 66 0
ne _ pas	0 25 -66
ne _ plus	-29 0 42
ne _ rien	0 0 42
ne démarr*	23 0 0
ne jamais	36 0 0
ne touche	0 25 0
necess*	-87 -74 0
necess* to	-22 0 0
need	50 -224 -184
need _ be	62 0 0
need the	74 0 0
need to	0 -6 -44
needed	9 -169 -123
needed .	-6 -33 -8
needed for	45 0 0
needed to	24 0 0
needs	100 -196 -164
needs _ be	27 0 0
needs the	30 0 0
needs to	33 -16 0
negati*	0 29 0
neighb*	0 0 42
neithe*	0 46 9
nem	59 99 0
nenhum	0 37 91
nenhum*	0 28 7
neu	-41 -27 0
neue	0 0 57
neuen	-57 -39 54
neusta*	-55 0 0
never	80 162 -153
never _ at	29 0 0
never _ this	22 0 0
never let	0 22 0
never mind	-85 -65 0
never run	64 8 0
never two	23 0 0
new	-40 -42 74
new _ .	-24 0 47
new _ :	0 0 -24
new _ ;	0 0 22
new _ in	7 0 34
new _ should	0 0 30
new accoun*	20 0 0
new one	0 0 -57
new versio*	-40 -9 0
newer	-121 -52 -45
newest	-7 0 40
next	51 -89 -21
next .	41 0 0
next _ .	22 0 0
next _ is	38 0 0
next _ the	-33 0 0
next batch	21 0 0
next mornin*	0 0 47
next stage	22 0 0
next step	20 0 0
next to	-30 0 25
ni	0 73 0
nicht	157 169 -66
nicht :	14 25 0
nicht _ ,	0 4 -45
nicht _ .	123 0 -36
nicht weiter*	42 0 0
nichts	41 61 14
nichts _ .	20 2 0
niemal*	39 0 0
night	-4 0 -136
night ,	40 0 0
night .	0 0 -38
night shift	30 0 0
nightl*	-40 -48 -5
nightl* batch	0 -21 0
nil	20 0 17
ningun*	0 3 41
ningué*	52 127 0
no	49 124 82
no ,	-27 0 0
no .	0 0 -57
no CODE	55 30 0
no _ ,	12 5 -59
no _ .	34 50 -21
no _ 9	45 0 0
no _ ;	0 21 0
no _ before	0 60 0
no _ el	64 0 -29
no _ falta	-42 0 -21
no _ from	25 46 -38
no _ if	42 64 0
no _ in	0 -15 94
no _ is	-81 -46 0
no _ jobs	0 -31 21
no _ la	46 4 -41
no _ may	22 14 0
no _ means	-21 0 -23
no _ meetin*	-51 0 0
no _ of	43 51 0
no _ que	-27 0 0
no _ than	-91 -130 44
no _ to	0 58 0
no _ withou*	24 0 -19
no _ |	23 0 0
no and	0 29 0
no approv*	-37 0 0
no change*	0 19 44
no circum*	68 44 -21
no cutove*	0 21 0
no data	-30 -18 0
no deploy*	109 8 -28
no discus*	34 37 0
no errors	0 -41 0
no es	-28 0 0
no except*	42 0 0
no failed	0 -10 29
no failov*	0 46 0
no furthe*	30 74 0
no go	30 34 -100
no hace	-29 0 -20
no longer	-65 -51 14
no more	-33 -47 49
no need	-38 0 0
no new	-32 0 72
no object*	26 0 0
no open	0 -38 23
no public*	50 0 0
no red	-63 -56 83
no releas*	25 35 0
no return	13 0 -29
no rows	-25 -8 43
no se	37 55 -21
no upgrad*	85 79 0
no writes	3 40 0
nobody	80 155 -50
nobody _ .	0 32 0
nobody _ anythi*	43 0 0
nobody _ on	20 0 0
nobody _ the	53 25 0
nobody _ to	-34 0 0
nobody deploy*	43 0 0
nobody has	-105 -40 0
noc	33 -45 -76
noch	4 29 -48
noche	-37 0 -4
nod	132 0 0
nod _ the	26 0 0
node	34 16 -71
node $	-27 -3 0
node ,	22 0 0
node 9	0 -9 -46
node _ a	69 9 0
node is	46 0 0
nodes	-36 -54 -22
nodo	44 0 -14
noite	53 0 0
noite .	63 0 0
nom	-82 0 0
nombre	0 0 37
nombre de	0 0 22
nome	-63 0 0
non	0 28 0
none	-62 -7 159
none _ the	0 0 29
none of	0 0 62
nope	25 34 0
nor	0 21 2
normal	-127 -73 74
normal*	-3 0 27
nos dois	0 0 20
not	118 209 -22
not ,	0 -62 0
not .	-37 -15 9
not _ .	0 0 111
not _ anythi*	-27 -52 0
not _ back	0 -41 0
not _ be	121 82 0
not _ before	0 29 0
not _ by	33 33 0
not _ for	-67 0 0
not _ in	-2 -13 -34
not _ than	0 -115 90
not _ the	23 38 0
not _ to	24 95 0
not _ until	66 41 0
not _ with	0 50 0
not a	26 37 0
not be	37 74 -11
not before	0 76 0
not change	-28 0 0
not deploy	45 0 0
not earlie*	3 -47 0
not empty	23 35 0
not older	0 0 29
not one	7 27 0
not permit*	93 0 0
not possib*	-28 -11 0
not procee*	0 26 0
not promot*	23 66 0
not push	23 0 0
not start	46 0 0
not suppor*	-56 -31 0
not the	-28 0 17
not to	43 83 0
not use	-7 -51 0
note	-64 -37 -31
note that	-25 0 0
notes	-88 -113 -36
nothin*	0 101 99
nothin* _ .	0 0 38
nothin* _ do	-54 0 0
nothin* gets	42 55 0
nothin* in	0 0 76
nothin* leaves	37 0 0
nothin* to	-88 0 0
notice*	-25 -16 0
notifi*	-67 -38 0
nouvea*	0 0 48
nova	0 0 37
novo	3 0 68
novo .	0 0 23
now	-37 0 74
now .	0 23 44
now _ then	-32 0 0
now is	26 0 0
nueva	0 11 64
nuevo	0 0 48
nuit	-107 -29 0
number	-131 -88 84
number .	-27 0 0
number :	0 0 -23
number _ the	-22 0 -38
number of	-45 -16 76
number*	-46 -69 -31
number* _ ,	0 -22 0
numéro	-9 0 21
nunca	87 62 -4
nur	127 0 -81
nur ein	73 0 0
nur eine	26 3 0
não	82 127 0
não _ .	23 47 0
não _ a	6 24 0
não _ nada	-29 0 21
não se	0 38 0
nächst*	0 -24 0
número	-77 0 73
número de	-52 0 41
nœud	70 0 0
o	29 24 -57
o CODE	42 29 0
o _ .	20 0 -58
o _ 9	57 0 0
o _ CODE	0 0 24
o _ antes	52 0 0
o _ antigo	20 0 0
o _ com	0 13 -39
o _ da	0 0 46
o _ de	-74 -85 5
o _ esteja	1 26 0
o _ novo	48 0 48
o _ se	61 4 -8
o _ é	0 0 -30
o arquiv*	-71 -16 0
o aval	60 0 0
o aviso	-28 0 0
o caixa	23 0 0
o deploy	95 133 -37
o nome	-34 0 0
o painel	-32 -21 0
o rollou*	28 21 0
o segund*	56 0 0
o serviç*	-92 0 -3
ob	0 -55 0
object*	15 21 0
object* .	0 6 24
obliga*	147 61 -23
obliga* .	79 0 0
obriga*	73 8 0
observ*	-161 -86 -72
obtain	94 0 0
obtain the	68 0 0
obteni*	46 0 0
obter	60 0 0
octobe*	-17 0 -28
of 9	0 -20 37
of CODE	0 0 -26
of _ ,	-50 0 0
of _ .	-61 0 -4
of _ :	-63 -23 0
of _ column*	35 0 -4
of _ is	49 95 0
of _ new	-46 0 28
of _ old	0 0 25
of _ the	0 -30 0
of _ three	44 0 0
of a	13 97 -57
of any	30 0 0
of both	44 0 -15
of no	0 0 -39
of the	-15 -10 33
of them	0 0 50
of these	48 0 0
of two	40 0 0
of you	31 0 0
off	154 169 -42
off ,	-26 0 60
off _ .	34 42 0
off _ until	18 25 0
off and	20 0 0
off by	-4 -22 0
off limits	79 84 0
off the	41 64 0
offen ist	11 37 0
offene	13 30 0
offere*	0 0 55
office	-53 0 0
office*	105 0 0
offlin*	1 36 0
offset	-39 0 0
often	-118 -40 -3
ofício _ 근	49 0 0
ohne	41 65 18
ok	161 -87 125
ok $	-14 -27 70
ok ,	0 2 28
ok .	-22 0 25
ok _ the	78 0 0
ok from	55 -21 -33
okay	161 -21 0
old	36 63 8
old _ after	84 0 0
old _ back	69 54 0
old _ before	0 34 0
old _ goes	25 0 0
old _ is	0 -28 0
old _ new	0 0 37
old _ runnin*	31 -2 0
old _ until	0 35 0
old _ when	0 -20 0
old and	-2 0 34
old cluste*	16 51 0
old router	0 -26 0
old versio*	49 0 0
old volume	0 -36 0
older	-77 -56 0
on .	0 -51 0
on 9	-23 0 0
on :	24 14 0
on _ ,	-60 0 7
on _ .	-17 -71 -3
on _ 9	0 0 -105
on _ :	0 0 -29
on _ after	0 63 0
on _ and	-24 0 0
on _ before	24 0 0
on _ board	0 -23 0
on _ first	0 42 0
on _ is	0 0 52
on _ le	42 0 0
on _ new	33 37 0
on _ node	-43 -12 0
on _ of	0 0 27
on _ old	0 0 57
on _ own	-63 -15 0
on _ phone	0 0 63
on _ quiet	45 0 0
on _ same	29 30 -34
on _ second	-61 -20 0
on _ system	20 0 0
on _ the	-5 -23 33
on _ tout	25 45 0
on _ →	-41 0 0
on a	63 15 0
on all	0 -47 0
on any	43 55 -47
on arrête	53 14 0
on both	0 0 120
on call	-36 -4 -66
on each	-8 0 84
on every	0 -7 29
on for	-28 0 0
on friday*	38 -23 0
on hold	18 33 0
on if	27 2 0
on its	-70 -65 0
on macos	-40 0 0
on ne	25 0 -3
on once	21 0 0
on only	27 33 0
on s'arrê*	58 0 0
on the	-9 24 84
on this	23 0 0
on to	56 0 -10
on top	0 0 46
on until	-28 0 0
on when	33 0 0
on your	-16 -4 -36
once	144 -11 -113
once .	-36 0 0
once a	-51 0 0
once all	28 0 0
once more	-33 0 0
once the	111 -67 -80
one	-2 0 36
one .	-11 -55 -23
one _ ,	0 0 128
one _ .	-48 -101 0
one _ a	32 0 0
one _ before	-21 0 0
one _ gets	40 0 0
one _ may	-47 0 0
one _ per	61 -19 0
one _ the	0 0 55
one _ you	24 0 0
one at	25 0 0
one failed	25 0 0
one fails	-20 0 0
one has	-25 -2 -1
one hour	0 -24 -40
one is	63 0 0
one leader	0 0 37
one of	7 47 0
one per	0 0 23
one region	21 0 0
one row	0 0 29
one with	-22 0 0
ones	-14 -79 58
ones .	-25 0 0
online	-23 0 136
online $	0 0 48
only	49 -28 -59
only .	-31 0 22
only _ a	32 -16 0
only _ all	66 65 0
only _ if	0 25 0
only _ the	95 18 -30
only _ with	30 0 0
only after	154 0 -57
only contin*	60 45 0
only if	0 41 0
only needed	-30 0 0
only one	0 0 36
only the	-188 -28 0
only then	105 -16 0
only when	135 11 0
only with	167 0 0
open	38 0 -29
open _ 9	49 0 -13
open _ issue	27 0 0
open _ the	-42 -34 0
open a	-47 0 0
open an	30 0 0
open p	25 10 0
opened	91 0 0
opened .	36 0 0
opened _ the	27 0 0
openin* the	55 0 0
opens	-6 -63 159
opens _ the	0 0 55
operad*	0 0 -34
operat*	26 -16 -33
ops	12 -8 -54
optima*	0 0 88
option	-28 0 0
option*	-96 -16 -88
or	43 33 41
or 9	5 31 0
or _ .	-95 -67 52
or _ :	22 0 0
or _ the	0 0 24
or better	-3 0 94
or not	0 0 -27
or so	-64 -10 65
or take	0 0 50
or the	38 42 -2
or three	-21 0 0
or two	-61 -20 0
ora	0 0 82
oracle	0 0 -39
orange	4 40 0
order	27 -89 2
order .	47 0 0
order _ .	42 0 0
order _ the	-28 -2 0
order given	66 0 0
orders	-39 11 60
os	-38 -15 0
os _ nós	32 0 0
os dois	15 -26 0
os testes	36 45 0
osd	9 32 0
other	26 0 0
other .	-40 0 0
other than	43 0 0
others	-36 0 0
otherw*	23 50 0
otherw* _ .	51 34 -14
otherw* the	-45 0 0
ought	-49 0 185
ought _ be	-18 0 86
ought to	-49 0 185
our	-100 -20 0
our _ .	-69 -34 0
ours	2 24 0
out	91 143 -83
out $	3 41 -3
out .	58 24 0
out _ the	0 9 -44
out if	61 75 0
out of	14 47 0
out the	-24 0 0
out until	0 39 0
outage	32 28 0
output	-23 0 83
output :	0 0 82
output _ CODE	0 0 73
outsid*	26 4 35
outsid* the	25 0 0
over	56 84 -58
over .	-1 -35 0
over 9	119 119 0
over _ %	20 54 0
over _ ms	26 12 0
over the	-44 -43 31
overni*	-72 0 0
overvi*	-65 0 0
own	-116 -80 -1
owner	145 -137 -73
owner .	20 0 0
owner :	-89 0 -25
owner _ the	35 0 0
owner'*	84 0 0
owners	84 -6 -16
p	41 43 -41
p .	-30 0 0
p 9	96 75 -38
padloc*	0 0 80
page	-122 -77 115
page $	-32 0 -127
page .	-61 -52 -6
page _ the	0 0 71
page loads	0 0 28
page the	36 0 0
pagerd*	-68 0 0
pages	-69 0 0
paid	-35 0 0
paieme*	0 0 27
painel	-35 0 3
pair	34 0 0
panel	-79 -20 9
panel .	-32 -16 0
panic	-43 -25 0
pantal*	-85 -31 51
pantal* de	0 0 29
paper	-66 0 0
par	46 -17 -31
para	0 -46 -125
para el	-27 0 0
parame*	0 0 -23
parar	32 0 0
pare	37 30 0
pare .	31 30 0
part	-51 -76 -80
part 9	0 0 -20
part of	-29 -31 0
partit*	0 0 84
partne*	35 0 0
party	-22 0 0
pas	112 191 -73
pas .	0 34 0
pas _ .	40 37 0
pas de	21 8 0
pasa	0 0 20
paso	87 0 -33
pass	-42 0 89
passad*	0 0 55
passar _ 9	46 29 0
passar de	32 22 0
passed	43 -15 103
passed $	53 0 36
passer	1 -45 0
passin*	0 0 45
passo	25 0 -51
passo 9	19 0 -44
passwo*	-120 -77 -1
past	110 112 -43
past 9	24 24 0
patch	0 0 -44
patch releas*	-22 -23 0
patchi*	7 40 0
path	-55 -117 -10
patien*	-66 -12 58
pausar	15 44 0
pause	0 73 -132
pause _ rollou*	49 63 0
pause the	25 77 0
pauses	-63 -12 0
pay	-23 0 0
paymen*	68 99 -11
pdf	-82 0 126
pedido	-49 0 6
pedir	29 0 0
peers	-8 0 53
pela	-30 0 0
pelo	-1 -82 0
pendan*	0 52 -57
pendie*	46 30 -5
pendin*	33 0 6
pendin* jobs	68 0 -24
people	0 -34 -160
per	-83 -144 -33
per _ ,	0 -23 10
per _ .	-14 -55 0
per night	36 0 0
perder 근	49 0 0
perfor*	-15 -38 0
period	-24 0 -53
perman*	-28 0 0
permis*	28 -19 0
permit*	114 57 -4
permit* .	42 0 0
person	35 -41 -92
person*	70 39 -62
peut	-45 -57 0
pg	-47 -17 12
pgboun*	0 0 -21
phase	31 -68 -80
phase 9	67 0 -114
phone	-3 0 54
phones	-1 0 36
pick	-43 0 0
pilot	74 0 -24
piloto	33 -24 0
ping	-16 0 150
pipeli*	-52 0 0
pizza	0 0 -25
pki	25 0 0
place	16 0 -75
place .	0 21 0
place _ the	35 0 0
plan	12 0 -46
plan .	-43 0 0
plan is	-22 0 0
plane	-54 -8 0
planne*	-63 0 0
platfo*	-20 0 -16
platfo* $	-20 0 0
plausi*	0 0 47
play	-63 -22 0
please	42 0 -54
please _ from	30 0 0
please _ not	-41 0 0
please do	-46 0 0
please refrai*	21 0 0
pls	31 0 -30
plug	70 0 0
plug in	24 0 0
plugin	-38 0 0
plugin*	-70 -18 0
plus	-68 0 97
plus de	4 48 0
pm	58 0 0
po	41 0 0
pod	-90 -15 31
pod _ runnin*	0 35 0
pod is	0 37 0
pod's	0 0 33
pode	-27 -37 0
poder	21 0 0
podman	-91 -47 0
pods	-101 -11 68
pods are	-25 0 0
point	50 0 -9
point _ no	27 0 -16
point of	5 0 -20
pointe*	0 26 0
points	0 0 59
points _ the	0 0 53
points to	0 0 43
policy	0 21 0
poll	-53 -12 -65
pong	0 0 124
ponto	16 33 0
pool	24 0 -42
pools	-52 0 0
por	0 -20 -91
por 9	-36 0 -57
por _ .	31 0 0
por _ de	26 52 0
por noite	85 0 0
porque	-61 -24 0
port	-64 -52 -1
porta	-34 0 0
portal	-75 -28 3
ports	-40 0 0
positi*	56 1 -15
possib*	-173 -118 -51
post	-37 0 0
postgr*	-115 -46 -58
postpo*	83 109 -39
postpo* .	53 38 0
pour	-39 -120 -109
poursu*	52 0 0
pouvez	-31 -12 0
power	-56 0 23
pr	0 0 -78
pra	28 5 -22
preced*	94 0 0
precis*	26 0 0
precon*	104 0 0
preemp*	-26 0 0
prepar*	-43 -38 -91
prereq*	90 0 -18
prereq* :	41 0 0
presen*	65 3 0
press	0 0 -64
presup*	62 0 0
previo*	83 70 -53
prices	0 0 51
primar* .	26 0 0
primei*	31 0 0
print	-45 0 12
print the	-39 0 -10
printe*	-31 -8 76
printe* _ the	-64 0 26
prints	-41 0 186
prints CODE	0 0 65
prints _ .	0 0 42
prints a	0 0 24
prior	285 -73 -72
prior _ the	76 0 0
prior to	296 -100 -55
pro	32 0 -14
proced*	0 0 -79
procee*	260 108 -24
procee* _ the	32 56 0
procee* if	0 42 0
procee* with	40 24 0
proces*	-117 -52 30
prod	125 109 -24
prod $	24 0 0
produc*	61 0 -85
produc* .	68 54 0
produk*	91 3 0
produç*	21 8 0
progra*	-21 0 -36
prohib*	255 250 -56
prohib* .	98 0 0
proibi*	169 144 -28
proibi* .	52 0 0
projec*	-65 -22 0
promot*	167 102 -131
promot* $	40 0 0
promot* .	35 0 -24
prompt	-32 0 103
prompt*	-36 0 11
proofr*	30 0 0
propag*	-21 0 -5
prosse*	84 78 0
prossi*	31 0 0
protec*	23 0 -37
proven	103 0 0
provid*	-20 -9 -76
proxmo*	-28 0 0
proxy	-81 0 -81
prueba	0 0 54
précéd* .	11 28 0
présen*	0 0 27
próxim*	0 -30 0
prüfsu*	70 47 0
public	79 80 0
public .	47 0 0
public*	133 52 -147
public* .	20 0 0
publis*	0 0 -94
publis* .	61 0 0
puede	-60 -38 0
puis	67 -79 0
pull	50 85 -86
pull _ plug	24 0 0
pull the	93 62 -21
punkt	64 77 0
puntos	32 33 0
puntos pendie*	26 38 0
purge	50 35 0
purpos*	-29 0 0
push	-18 0 -22
put	70 59 -150
put _ old	43 12 0
pvc	0 0 34
página	-32 -38 29
périod*	-23 0 0
q	-89 -51 -68
q 9	-4 0 -31
qa	170 -15 -85
qr	0 0 32
qu'ave*	47 0 0
qu'une fois	24 0 0
qualit*	37 0 -16
qualqu*	105 117 0
quando	23 0 -28
quarte*	-88 0 0
quarte* .	-42 0 0
que	0 18 39
que _ backup	0 26 0
que _ sauveg*	39 0 0
que el	0 28 0
que les	0 23 0
que no	-8 -24 0
que o	0 18 23
que se	-26 -12 0
queda	5 27 0
quem	-28 -33 0
querie*	-67 -53 0
query	-61 -22 20
questi*	-62 11 -112
queue	-44 0 41
queue .	-28 0 0
queue _ 9	0 0 23
queue _ draine*	54 11 0
queue depth	-7 0 41
queue has	0 33 0
qui	-78 -22 -25
quiet	62 0 48
quiet .	0 0 29
quit	84 136 0
quit .	4 31 0
quorum	18 71 0
r	-41 -9 -29
radio	23 0 0
raise	64 0 -16
raise the	45 0 0
ram	-21 0 0
rate _ 9	25 39 -32
rate above	0 0 -31
raus	58 34 0
rb	0 0 -30
rc	49 66 -22
rc 9	28 0 0
re	0 0 -85
reach	-23 0 0
reacha*	57 0 10
reache*	-29 0 0
read	-17 -27 47
read only	-47 0 7
read the	0 -36 -85
readme	-40 0 0
reads	0 -45 137
reads 9	0 0 35
ready	13 -134 127
ready $	0 -30 51
ready .	-33 -23 0
real	88 28 -39
real custom*	0 31 0
reason	-45 0 -72
reason for	-29 -13 0
reason*	15 61 0
rebala*	-60 -19 -2
reboot	0 4 -72
rebuil*	-43 -40 -101
recebi*	24 0 0
receiv*	-7 0 62
recett*	47 0 0
reconn*	-28 0 26
record*	-68 -33 -11
red	112 153 -16
red .	0 24 0
red :	22 9 0
red light	0 -33 0
redepl*	7 29 0
redire*	0 0 38
redire* to	0 0 36
redis	-81 -27 -90
refrai*	78 83 0
refrai* from	78 83 0
refres*	-72 -26 0
refuse	70 129 0
refuse to	18 55 0
refuse*	-35 5 33
refuse* to	-58 -1 0
region	53 22 -98
region .	-55 0 0
region 9	44 0 0
region*	0 26 0
regist*	-74 -48 50
regist* .	0 0 27
regres*	20 73 0
rehear*	67 -8 -90
rehear* $	52 0 0
reinde*	0 0 -32
reinic*	31 0 -40
reinic* _ dois	46 0 0
reinic* o	0 32 0
reinic* os	46 0 0
reinst*	0 43 0
reject	85 134 -32
reject the	48 78 0
reject*	0 82 0
reject* by	9 41 0
releas*	19 63 -97
releas* $	-43 0 0
releas* ,	-62 0 0
releas* .	58 84 0
releas* _ a	-25 0 0
releas* _ blocke*	22 6 0
releas* _ decide*	35 0 0
releas* cannot	0 34 0
releas* if	21 30 0
releas* is	0 25 0
releas* manage*	0 -62 0
releas* the	24 -5 0
relire	28 0 0
reload	6 56 0
remain	0 54 11
remain _ 9	0 0 23
remain*	65 84 0
rememb*	-77 -35 0
rememb* the	-36 -9 0
remind*	-44 0 0
remont*	48 64 0
remote	-8 0 -55
remove	0 0 -130
remove _ old	23 0 0
remove the	25 0 -64
remove*	-51 -39 -74
rempla*	-45 -6 0
rename	-3 -52 -43
rename the	-3 -43 0
renvoi*	0 29 59
repeat*	-51 0 0
replac*	-92 -13 -130
repli	44 42 0
replic*	0 0 33
replic* _ is	33 40 0
replic* lag	40 24 -27
replie*	0 0 47
repo	0 0 -65
report	48 16 82
report 9	0 0 58
report :	0 0 61
report _ 9	0 0 50
report _ same	29 0 0
report the	45 0 0
report*	0 14 43
report* .	-44 0 0
report* a	33 0 0
report* no	0 0 25
reposi*	-54 0 -21
requer	67 0 0
reques*	-111 -183 0
reques* .	-84 0 -14
requie*	58 0 0
requir*	126 -114 -96
requir* a	81 0 0
requir* before	20 0 0
requis*	21 0 -32
resche*	41 74 0
reset	-37 0 0
resolv*	0 -35 121
resour*	-99 -63 22
respon*	47 -35 66
respon* .	63 0 0
respon* de	23 0 -21
respos*	0 0 46
rest	8 0 -88
restar*	-3 -18 -36
restar* .	-15 -39 0
restar* _ broker	40 0 0
restar* the	28 -13 -79
restau*	102 156 -35
restau* a	7 27 0
reste	0 66 0
restor*	66 128 -37
restor* ,	36 40 0
restor* the	42 53 0
result	-3 -38 118
result :	0 0 69
result*	-30 -9 37
resume	24 0 -29
retira*	35 5 0
retire	45 0 0
retorn*	0 33 0
retour	0 57 0
retour arrièr*	0 18 -38
retrie*	-81 -6 0
retry	-36 -23 0
return	67 114 8
return .	24 0 0
return to	50 80 0
return*	-57 0 131
return* CODE	0 0 56
return* the	0 0 26
revers*	113 136 -79
revers* .	18 28 0
revers* the	36 25 0
revert	116 191 -53
revert _ the	0 25 0
revert the	53 75 0
revert to	0 26 0
revert*	27 99 -70
revert* .	42 56 0
revien*	8 31 0
review	135 -34 -92
review _ the	33 0 0
review of	30 0 0
review*	111 0 -113
review* ,	71 0 0
review* .	44 0 0
review* _ the	20 0 0
review* by	36 0 0
revisa*	0 0 -22
revoke	78 2 -8
rien	0 -11 52
right	-21 0 135
right $	0 0 37
right _ .	0 0 26
rights	-69 0 0
ring	108 12 -53
rise	0 31 0
risk	33 0 -26
rm	40 0 0
rodapé	0 0 33
rodar	0 20 0
role	-64 0 18
roll	4 25 -61
roll _ .	47 0 0
roll back	6 0 -28
roll the	44 37 0
rollba*	43 104 -227
rollba* $	97 91 0
rollba* .	91 131 0
rollba* :	-34 -27 0
rollba* _ :	33 20 0
rollba* _ not	-24 -2 0
rollba* _ the	-45 -19 0
rollba* if	21 0 0
rollba* obliga*	23 36 0
rollba* of	-21 -4 0
rollba* plan	-25 0 0
rollba* proced*	-51 -30 0
rollba* trigge*	80 63 0
rolled	-30 -19 0
rolled back	-76 -21 0
rollin*	-31 0 -63
rollin* back	-28 -20 0
rollou*	120 175 -124
rollou* $	-39 -9 0
rollou* .	36 0 0
rollou* _ ,	25 48 0
rollou* _ .	75 63 0
rollou* _ to	0 42 0
rollou* stoppe*	5 38 0
rollou* when	35 15 0
rolls	-117 -87 0
rolls back	-49 -42 0
room	-73 -15 -129
root	-71 -25 0
root $	0 0 44
root .	-82 0 -39
rot	104 55 0
rotati*	23 0 0
roughl*	-89 -48 100
roughl* 9	0 0 36
route	31 4 0
routes	0 0 22
rouvri*	29 0 0
rouvri* les	29 0 0
row	0 0 80
row .	0 0 63
rows	-3 -62 116
rows $	0 0 23
rule	30 29 -76
rules	-38 0 -15
run	-20 -8 -59
run CODE	0 17 -26
run _ .	2 0 -50
run _ of	-26 -21 0
run _ the	-51 0 -26
run before	-69 0 0
run in	-66 -5 0
run it	55 0 0
run out	-85 -50 0
run the	-40 -54 0
run this	37 0 0
runboo*	-85 -44 -67
runnin*	-7 0 105
runnin* $	0 0 79
runnin* ,	17 55 0
runnin* .	-1 0 56
runnin* CODE	26 16 0
runnin* _ the	31 -32 0
runnin* until	24 -17 0
runs	-69 -32 -74
runs _ the	-21 -13 0
rush	-33 0 0
réplic*	0 55 29
répons*	0 0 43
s	-58 -4 44
s $	0 -22 76
s .	0 0 -29
s 9	0 0 -46
s :	19 21 0
s or	0 0 27
s'affi*	0 0 39
s'arrê*	57 0 0
sa	-39 -2 0
safe	-27 -40 -58
safe .	-27 0 0
sai	0 0 45
said	35 0 -12
said _ .	20 0 0
saldo	33 55 59
sale	4 12 43
same	-38 24 63
same .	30 0 -4
same _ .	6 0 -22
same _ of	0 0 20
same _ on	0 0 39
same as	-42 0 2
same number	0 0 46
same versio*	32 0 0
sample	0 0 102
sanity	21 0 0
sans	94 101 -6
satisf*	35 0 0
sauveg*	77 0 -53
say	78 52 122
says	70 52 181
says CODE	0 0 56
says _ ,	67 0 0
says _ .	0 0 71
says yes	41 0 0
saída	0 0 21
scale	-16 0 -42
scales	38 25 0
scanne*	52 21 26
schedu*	-1 -9 -44
schema	31 0 0
schrit*	133 13 -77
schrit* 9	35 6 -62
scope	-29 0 0
score	-42 0 26
scrap	20 45 0
scratc*	-35 0 0
screen	-62 0 99
screen .	0 0 28
screen*	-42 -30 0
script	-73 -45 -103
script .	0 -37 0
script*	-56 -10 -47
se	59 116 -56
se _ de	-30 0 0
se _ el	74 78 -4
se _ en	-40 -69 0
se _ item	3 24 0
se _ la	33 19 0
se a	2 35 0
se algum	23 55 0
se apaga	16 27 0
se o	47 41 0
se os	33 0 0
se public*	31 0 0
se toca	20 0 0
sealed :	0 0 41
sealed _ false	0 0 41
search	-41 -70 37
search for	-39 0 86
second	119 7 -53
second _ .	-59 -52 -1
second _ while	0 -29 0
second engine*	35 -2 0
second half	24 0 0
second time	14 30 0
second*	-127 -72 -2
second* .	-52 -54 0
sectio*	-6 0 -86
sectio* .	33 0 0
securi*	103 0 -67
securi* team	-23 0 0
see	-111 -98 89
see CODE	0 0 52
see that	32 0 0
see the	-66 -37 43
see three	0 0 -26
seed	0 23 0
seen	21 14 37
seen _ the	0 0 44
seen by	0 0 20
sees	0 44 81
segmen*	-74 -22 0
segund*	46 -41 4
segund* _ .	34 0 0
sein	72 -44 0
sein ,	28 -6 0
sein .	26 0 0
seite	-46 0 0
seja	11 33 0
sekund*	-43 0 0
selben	38 0 0
selbst	-35 0 0
sem	88 122 68
semana	-54 0 0
send	-15 0 -69
send _ mail	-22 0 0
sends	-81 -10 8
sent	-56 -18 -5
sentry	-33 -30 75
separa*	-30 -17 -8
ser	75 35 -27
ser _ .	72 0 0
server	-18 -47 -71
servic*	-36 -69 -45
servic* .	34 0 0
servic* owner	50 0 0
serviç*	-84 0 0
sessio*	-53 0 16
set	-67 -32 -74
set .	-75 -36 0
set CODE	25 17 -60
set the	-25 0 -22
settin*	-140 -116 0
setzen	0 0 -24
seul	21 20 0
seulem*	54 0 0
sev	56 37 0
sev 9	56 32 0
severa*	-24 0 0
sha	0 2 62
sha 9	0 0 22
shall	63 78 0
shards	0 0 49
share	-87 -35 -25
she	50 0 0
she's	33 0 0
sheet	-25 0 -25
sheet $	-27 0 -15
shift	26 0 -123
shift .	64 0 0
ship	99 85 -7
ship _ when	2 28 0
shop	0 30 2
short	-3 0 -47
short .	0 0 -23
should	0 0 223
should _ .	0 0 -31
should _ 9	0 0 59
should _ back	-10 0 41
should _ be	-34 0 0
should _ the	0 -6 56
should _ to	0 0 30
should be	-32 -100 51
should have	0 0 40
should list	0 0 46
should report	0 0 20
should the	93 73 -139
should you	-31 0 -51
show	39 0 99
show the	0 0 79
shown	-63 -63 65
shown in	-13 0 25
shown on	0 0 -45
shows	-2 30 252
shows 9	0 0 50
shows _ 9	0 0 48
shows a	0 0 37
shows no	0 -24 0
shows the	0 0 24
shows what	0 0 -25
showst*	71 62 0
shut	46 92 -17
shut the	36 25 0
si	203 196 -216
si _ puntos	26 38 0
si hay	65 -2 0
si la	-58 -12 -60
si le	56 12 0
si les	20 0 0
si un	53 14 0
si une	38 73 0
sich	-48 -9 27
sicher*	37 -16 0
sideki*	-36 0 0
sie	-88 -47 -12
sieht	0 0 85
sign	21 -19 -58
sign off	49 -132 -28
sign up	0 0 20
signat*	65 73 58
signat* $	48 0 0
signat* _ the	26 39 0
signed	111 -2 -1
signed $	25 0 0
signif*	-21 0 -14
signs	67 0 0
silenc*	-33 0 0
silent	0 0 44
silent*	-5 0 34
simply	-44 0 0
sin	114 103 41
sin _ .	0 40 0
since	-171 -106 -13
since 9	0 0 -20
since the	-17 -36 17
sincro*	-33 0 10
sind	74 0 1
sind ,	22 0 0
sind .	0 49 0
single	21 78 60
sit	-93 -50 -6
site	18 0 44
site is	0 36 0
six	-54 0 21
sixty	-20 0 0
size	-79 -49 54
skip	0 0 -32
skip the	21 16 0
skips	-23 0 -26
skript	-21 0 0
slack	-44 -27 4
slash	-47 -21 0
sleep	-13 0 -60
slow	-94 -83 -72
slowly	-45 0 0
sm	0 0 30
sm 9	0 0 31
smoke	33 29 0
smoke test	74 21 0
sms	-81 0 31
snapsh*	61 56 -6
snapsh* .	0 42 0
snapsh* if	0 -21 0
snapsh* is	0 0 20
so	-93 -39 -44
so ,	0 0 30
so _ as	131 126 0
so far	-22 0 0
so lange	-27 0 0
so long	127 128 0
so that	-153 -102 -65
soak	0 0 -53
sobald	48 54 0
sofort	149 137 0
soir	47 0 0
soir .	35 0 0
soit	0 21 0
solang*	111 93 -46
solang* die	25 0 0
sollte	5 4 33
solo	37 -31 -40
soma	0 0 67
some	-157 -102 38
some 9	0 0 61
somebo*	0 0 -114
somebo* else	24 0 0
someon*	61 0 -20
someth*	-62 0 0
someti*	-32 0 0
son	-18 -77 0
sonst	71 0 0
sont _ .	28 0 0
soon	48 42 -74
soon _ the	11 -22 0
soon as	56 45 -67
source	0 21 71
source and	0 0 36
sozinh*	-33 0 0
space	0 0 -68
spam	0 0 47
spf	0 -2 22
split	0 36 0
split brain	8 67 0
ssh	-73 0 -37
ssl	0 0 40
stabil*	0 0 -42
stable	32 -1 0
stack	0 28 0
stage	71 0 -30
stage 9	14 0 -20
stagin*	15 0 -55
stagin* $	35 0 0
stagin* _ .	-21 0 0
stand	-9 0 -46
standa*	-103 0 -37
standb*	0 -41 17
stando*	39 0 0
stando* .	31 0 0
stands	-20 0 0
start	28 -14 -82
starte*	29 -4 0
starte* .	87 -58 -34
starte* sie	21 0 0
starts	0 0 -62
starts*	0 0 34
state	0 47 161
state :	0 0 26
state _ .	0 0 37
state _ to	0 0 34
statis*	-40 0 0
statt	0 22 0
status	-113 -87 186
status :	-14 0 38
status _ ,	0 0 27
status _ .	-28 0 70
status page	57 4 -67
statut	0 0 25
stay	-3 73 -90
stay logged	-22 -6 0
stay with	-32 0 0
stays	51 109 43
stays _ .	53 92 0
stays _ 9	-4 0 49
stays below	0 0 45
stays in	-28 0 0
steady	0 0 25
steeri*	31 0 0
steeri* commit*	22 0 0
stehen	0 -19 77
stehen .	0 0 37
steht	0 0 33
steigt	0 28 0
step	46 1 -130
step 9	87 20 -63
step _ if	0 25 0
steps	-32 -31 -130
still	51 90 57
still _ .	-16 -78 37
still _ open	0 -21 0
still connec*	0 -34 0
stimme*	52 0 0
stimme* .	30 0 0
stock	-5 0 26
stop	103 169 -137
stop $	80 19 -24
stop ,	42 104 0
stop .	139 14 0
stop _ if	35 0 0
stop _ old	-58 -33 0
stop _ roll	21 12 0
stop _ servic*	-70 -39 0
stop and	83 66 0
stop at	44 0 0
stop here	90 70 0
stop if	45 55 0
stop the	-65 -21 -52
stopp	70 17 0
stoppe*	6 116 -181
stoppe* und	0 22 0
stoppi*	-22 0 0
stops	-134 -31 -153
storag*	49 0 -49
store	14 -26 -46
store manage*	25 0 0
store that	49 -1 0
stores	-40 0 -19
straig*	9 39 0
straig* away	13 28 0
stream*	0 0 36
strict*	16 47 0
stunde*	-76 0 -48
subir	0 -43 0
subjec*	18 0 32
subjec* to	31 0 0
submit	40 0 0
succee*	-51 -34 168
succee* $	0 0 43
succee* .	-13 0 81
succes*	-12 -50 176
succes* $	0 0 33
succes* ,	0 0 66
succes* .	-37 -14 54
succes* _ .	32 0 0
succes* _ the	0 0 54
succes* criter*	0 0 -44
suite	12 -52 0
sum	0 0 20
summar*	-77 -35 55
sums	29 0 6
sunday	0 0 -64
suppli*	-21 0 -38
suppor*	-22 -80 -199
suppor* _ the	-30 0 0
sur	0 0 21
sur la	20 0 17
sur le	4 0 -30
sure	102 -134 37
sure the	0 0 39
surtou* _ pas	21 0 0
surtou* ne	21 0 0
survei*	-42 0 -57
suspec*	33 69 0
suspen*	69 159 0
suspen* la	10 24 0
swap	45 0 0
switch	115 76 -73
switch back	25 0 0
switch*	71 23 -80
switch* .	23 0 0
switch* _ .	0 20 0
switch* off	-32 0 0
sync	35 -14 10
sync .	7 0 31
synced	0 0 128
synced health*	0 0 41
synchr*	-28 -2 52
syntax	-23 0 0
synthe*	0 0 38
system	-55 0 -17
system*	-29 0 0
só	78 -86 -61
só _ com	25 0 0
t $	0 0 26
t 9	0 0 -40
tab	-141 -32 63
tabell*	-56 -29 42
tablas	13 23 0
table	-42 -58 -20
table $	-5 0 -26
table .	-1 -31 0
tables	-34 -43 1
tabs	-21 0 0
tag ,	-22 0 0
tag .	33 0 7
tag _ ist	-24 0 0
tage	-27 0 -79
taggin*	60 0 0
tags	-20 0 23
take	19 17 -48
take _ next	25 0 0
take a	0 -68 0
take it	0 37 0
take the	123 75 0
taken	16 0 -25
takes	-147 -144 -60
takes _ than	48 0 7
takes a	-33 0 0
takes longer	33 0 0
talk	72 0 -15
talk _ the	32 -1 0
talk to	22 -10 0
tant	80 101 -64
tant _ la	32 42 0
tant que	55 59 -42
tarbal*	0 0 20
target	0 3 53
task	-36 -28 0
tasks	-52 0 0
taucht	0 0 38
tb	-2 -27 -21
team	35 -36 -195
team _ the	54 0 0
team has	0 67 0
team's	55 0 0
teams	0 -12 -25
tell	11 0 -81
tell you	52 0 0
tem	1 0 108
tem que	0 0 42
temper*	0 0 68
templa*	-131 -75 -102
temps	-55 -18 0
ten	-113 -8 68
ten _ .	-57 -70 -16
ten minute*	0 22 6
tenant*	49 31 0
ter	43 0 0
termin*	-52 2 42
termin* the	42 62 0
terraf*	-48 0 0
test	53 0 76
test $	0 0 -82
test :	-34 -18 57
test _ :	-26 0 0
test mail	0 0 23
test report	21 0 0
test the	0 0 -33
teste	0 0 82
tested	100 -47 -117
tested $	22 0 0
testes	64 72 0
testes _ .	59 70 0
tests	81 86 -56
tests ;	0 22 0
tests _ .	6 74 0
tests are	24 0 0
tests pass	0 23 0
than	87 91 48
than 9	93 37 12
than _ .	-45 -4 0
than _ errors	0 -27 -1
than _ hour	48 0 0
than _ minute*	107 36 0
than _ ms	0 0 35
than half	-26 0 0
than the	0 -32 0
than three	14 37 -29
thank	-78 0 0
thanks	-65 0 0
thanks to	-32 0 0
that	0 -21 -53
that CODE	0 0 68
that _ 9	0 0 -48
that _ a	0 -57 0
that _ been	-55 0 0
that _ no	-23 0 0
that _ releas*	-53 0 0
that has	-68 -2 0
that is	-81 -13 0
that no	0 -20 0
that the	35 -8 80
that's _ for	25 0 0
that's _ the	-25 0 0
the	5 -12 -53
the 9	22 0 0
the CODE	26 15 -104
the _ ,	-20 -14 -50
the _ .	-39 -17 -5
the _ 9	9 0 -99
the _ :	0 0 25
the _ ;	27 45 0
the _ =	25 52 0
the _ ?	26 0 0
the _ CODE	-40 0 -8
the _ a	53 29 0
the _ addres*	0 0 40
the _ after	50 0 -31
the _ analys*	21 0 0
the _ and	11 36 -134
the _ answer*	0 0 82
the _ are	38 0 51
the _ back	63 112 0
the _ bar	0 0 22
the _ batch	2 -41 0
the _ be	0 -26 0
the _ before	26 -17 1
the _ begins	0 0 20
the _ board	72 0 0
the _ branch	-27 0 -10
the _ broker	8 25 0
the _ broker*	21 0 0
the _ by	0 0 -46
the _ call	40 0 0
the _ can	35 0 0
the _ cannot	0 46 0
the _ carrie*	0 0 40
the _ change	81 20 0
the _ check	30 0 -33
the _ checks	-32 0 -33
the _ cluste*	0 46 -34
the _ column	-30 -2 44
the _ confir*	52 0 0
the _ consol*	0 0 58
the _ consum*	53 31 0
the _ databa*	-48 0 0
the _ deploy	-26 0 0
the _ differ	24 0 0
the _ does	-46 -46 0
the _ doesn'*	16 27 0
the _ empty	0 -25 0
the _ exists	-24 0 0
the _ fail	0 -39 0
the _ fails	-138 -109 0
the _ fleet	25 0 0
the _ floor	26 0 0
the _ folder	-34 0 0
the _ folks	28 0 0
the _ for	39 20 -67
the _ from	-45 0 -15
the _ gatewa*	15 48 0
the _ given	67 0 0
the _ group	-30 -37 0
the _ had	-60 -38 0
the _ hasn't	19 28 0
the _ header	0 0 34
the _ hour	0 50 0
the _ icon	0 0 27
the _ id	-30 0 9
the _ if	146 105 -45
the _ image	0 24 -18
the _ is	-55 -54 -29
the _ isn't	60 106 0
the _ jobs	-68 -36 0
the _ keys	41 0 0
the _ lead	66 -35 0
the _ led	0 0 26
the _ line	0 0 27
the _ list	0 0 70
the _ log	0 -4 48
the _ manage*	113 -6 -65
the _ matche*	0 23 19
the _ may	55 0 -25
the _ must	34 56 0
the _ mustn'*	45 74 0
the _ name	-32 -6 20
the _ nodes	62 0 0
the _ notes	-29 -13 0
the _ number	-27 0 28
the _ number*	-27 0 0
the _ once	33 0 0
the _ one	-21 -47 -41
the _ ones	1 0 35
the _ open	-68 -41 7
the _ operat*	26 0 0
the _ owner	116 0 0
the _ packag*	0 -41 0
the _ page	-22 -27 0
the _ people	51 0 0
the _ period	-47 -1 0
the _ pods	-28 0 0
the _ reads	10 0 40
the _ region	-65 0 0
the _ releas*	-1 0 38
the _ resolv*	0 0 50
the _ review*	36 0 0
the _ router	0 -30 0
the _ rule	21 0 0
the _ runs	-70 -13 -20
the _ sample	0 0 22
the _ says	0 4 72
the _ screen	-23 0 49
the _ sectio*	38 0 0
the _ shall	26 7 0
the _ shown	0 0 33
the _ shows	0 0 47
the _ site	0 50 8
the _ slash	-29 -6 0
the _ stack	25 42 0
the _ start	-33 0 5
the _ stays	30 52 0
the _ still	3 14 24
the _ stops	-22 -76 0
the _ system	-23 0 -5
the _ tab	-56 0 0
the _ team	95 0 -13
the _ team's	37 0 0
the _ test	73 20 0
the _ that	0 0 -31
the _ the	0 45 45
the _ there'*	0 0 22
the _ till	-34 0 0
the _ timer	0 -36 0
the _ to	-57 14 -145
the _ touche*	26 0 0
the _ turns	0 -31 0
the _ two	-63 0 0
the _ update	6 43 0
the _ upgrad*	25 0 0
the _ verifi*	-31 0 -8
the _ versio*	2 -77 0
the _ volume	0 -20 0
the _ was	-19 -23 -17
the _ when	59 90 -62
the _ while	39 0 0
the _ will	-69 -40 0
the _ with	-59 -77 -47
the _ word	50 0 0
the _ worker*	-39 0 0
the _ yet	0 -52 0
the _ you	0 0 68
the _ →	58 70 0
the admin	-16 0 23
the agent	0 0 -48
the alert	-56 -44 0
the alias	22 0 0
the api	0 -6 -30
the app	0 0 63
the approv*	-137 0 0
the archit*	20 0 0
the archiv*	20 0 0
the audit	10 34 14
the back	-33 0 0
the backfi*	5 40 0
the backgr*	-59 0 0
the badge	0 0 89
the banner	0 0 38
the board	0 -24 0
the boot	-54 -23 0
the bot	-83 -18 42
the bottom	-16 0 24
the bridge	18 0 -24
the broker	20 0 0
the browse*	0 0 24
the build	44 55 -1
the buildi*	43 0 0
the campai*	53 0 0
the canary	8 32 0
the candid*	38 73 0
the cent	0 0 67
the ceremo*	48 36 0
the certif*	-23 0 0
the change	77 111 -19
the checks*	22 2 13
the commit	0 0 25
the connec*	0 0 -22
the consum*	-22 -1 2
the contai*	-28 -31 -14
the contra*	0 39 0
the copy	0 0 -26
the counte*	-10 0 24
the counts	0 22 0
the cron	-37 0 0
the custom*	76 -94 -11
the cutove*	48 11 0
the dashbo*	-32 -2 0
the data	26 0 -32
the databa*	38 0 -4
the date	24 0 0
the day	-20 0 0
the dba	50 0 0
the dba's	28 0 0
the defaul*	0 0 -25
the deploy	-29 0 11
the deploy*	-47 0 0
the dialog	-70 -4 0
the diff	13 0 33
the disk	-40 -4 0
the drill	19 53 0
the dump	0 -28 0
the duty	46 0 0
the end	-28 -34 50
the event	59 49 0
the exerci*	3 31 0
the export	75 0 0
the field	0 0 -30
the file	-99 -67 0
the final	28 0 0
the firmwa*	47 2 0
the first	-102 25 0
the flag	25 -44 0
the folder	-25 0 0
the footer	-2 0 70
the form	-66 0 0
the former	34 71 0
the freeze	0 0 -23
the go	61 0 0
the golden	31 0 0
the graph	-26 0 76
the guest	0 0 24
the hash	31 0 5
the head	45 0 0
the health	0 0 -21
the hotfix	30 0 0
the image	-39 0 0
the import	36 0 0
the incide*	31 0 0
the instal*	37 32 0
the key	-14 -22 -13
the keyboa*	28 46 0
the label	-31 0 0
the lag	0 37 0
the lamp	0 -37 0
the lead	24 0 0
the light	0 -35 -44
the list	0 -76 0
the log	0 -36 0
the mail	-35 -3 0
the mainte*	56 16 0
the master	28 0 0
the menu	-1 0 -25
the middle	22 0 0
the migrat*	63 67 -26
the minimu*	28 0 0
the minute	19 35 0
the moment	74 105 0
the monito*	-24 0 0
the name	-45 0 -22
the networ*	63 22 0
the new	74 82 80
the next	0 -50 -21
the nightl*	0 -35 0
the number	-13 0 67
the number*	10 -42 0
the old	3 22 -20
the on	35 16 0
the one	0 42 53
the open	20 0 0
the order	43 -21 -17
the other	0 -22 0
the page	-112 -38 0
the path	-26 -12 0
the paymen*	50 57 0
the pilot	29 0 0
the pipeli*	-29 0 -43
the plan	79 59 0
the plug	38 0 0
the pods	0 0 21
the pool	21 0 0
the pre	50 4 21
the previo*	29 0 0
the proced*	60 30 0
the provid*	0 0 -23
the public	63 0 0
the query	0 0 32
the queue	0 28 -32
the rc	13 20 0
the read	29 0 0
the real	28 0 0
the red	-34 0 0
the releas*	64 109 0
the replic*	0 6 -21
the reques*	0 -35 0
the rest	49 0 -27
the restar*	0 0 62
the review	-29 0 0
the right	-13 0 57
the rm	34 0 0
the rollba*	0 -115 0
the rollou*	34 61 0
the row	-20 0 0
the same	-1 20 34
the sample	0 0 55
the schema	33 0 -23
the screen	-42 -13 27
the screen*	0 0 29
the script	-16 -3 -72
the search	0 -43 0
the second*	0 0 -37
the server	-69 -18 0
the servic*	-43 -77 0
the signat*	0 0 49
the source	0 39 1
the stagin*	43 11 0
the switch	0 0 33
the table	0 -55 -12
the tag	0 0 70
the target	28 4 10
the team	-33 0 0
the ten	0 0 31
the test	-52 0 81
the three	9 0 89
the ticket	0 -28 0
the till	48 0 0
the time	25 0 23
the timeou*	-30 0 0
the token	-50 -73 -25
the tool	-20 0 -46
the top	-20 -18 19
the totals	29 0 0
the traili*	-29 -6 0
the train	70 71 0
the update	0 13 45
the upgrad*	41 40 0
the user	-63 0 0
the vote	6 30 0
the wait	0 0 -33
the web	-57 0 0
the week	-36 0 0
the window	0 23 0
the word	0 20 14
the workfl*	-22 -21 0
the wrong	0 68 0
their	35 -52 -66
their own	-47 0 0
them	-3 -122 -34
them ,	23 0 0
them .	-47 0 -25
then	104 -42 12
then .	-22 0 0
then _ .	52 -22 0
then _ on	0 -24 0
then _ the	48 -46 0
then _ to	62 0 0
then go	0 -31 0
then no	0 24 0
then the	-61 0 68
there	-34 -23 103
there _ be	43 0 8
there are	2 0 39
there is	-110 -32 0
there'*	-10 7 53
there'* one	0 0 39
therea*	59 0 0
these	88 76 -90
they	-55 -118 0
they _ .	0 0 29
they do	-20 0 0
they'l*	21 0 0
they'r*	0 -79 0
thing	0 26 0
things	-68 -13 -5
think	27 57 0
third	0 63 0
thirty	-44 0 0
this	10 -41 -143
this _ .	4 -31 0
this _ and	25 0 0
this _ be	74 0 0
this _ is	20 0 0
this _ with	0 27 0
this gate	24 0 0
this is	-27 0 0
this line	43 46 0
this must	7 -27 0
this order	81 0 0
this page	0 0 -31
this point	43 0 0
this with	75 0 0
those	-14 -29 0
thread	26 0 0
three	-50 0 53
three _ ,	-31 0 47
three _ .	-27 -53 -39
throug*	0 -32 2
throug* .	20 0 0
throug* the	-37 -57 0
throw	74 60 0
throw the	35 8 0
thumbs	72 0 0
thumbs up	94 0 0
thursd*	-61 -4 -55
tick	21 0 14
ticked	102 0 0
ticked .	0 24 0
ticket	13 -79 -49
ticket .	26 0 -15
ticket*	0 27 0
tiene	0 0 31
tiene que	21 0 13
tienen	0 0 38
tier	0 0 -35
tile	0 0 21
till	-20 45 -66
till the	0 75 -50
tills	0 0 -29
time	-109 -76 -33
time :	-24 0 -38
time _ 9	0 0 -25
time with	0 -29 0
timeou*	0 24 -86
timeou* _ 9	0 0 -53
timer	-5 -27 0
times	-86 -39 -62
timest*	-38 0 35
to	-16 -39 -51
to 9	-16 -2 -87
to CODE	34 30 12
to _ ,	0 0 20
to _ .	-22 -49 53
to _ CODE	0 0 30
to _ a	-26 0 0
to _ and	-21 0 0
to _ at	65 0 -38
to _ back	-42 -49 -56
to _ cancel*	0 37 0
to _ cent	0 0 67
to _ end	-30 0 0
to _ first	-28 0 0
to _ if	-55 0 0
to _ new	0 0 42
to _ next	0 21 0
to _ old	62 76 0
to _ on	117 0 0
to _ other	-36 0 0
to _ rollba*	0 -24 0
to _ that	48 0 0
to _ the	62 2 -132
to _ until	22 0 0
to _ up	-1 0 -46
to _ when	43 46 0
to agree	21 0 0
to ask	-34 0 0
to be	103 32 0
to begin	26 0 0
to come	49 0 -18
to contin*	0 20 0
to date	0 0 41
to destro*	0 0 48
to do	-143 -89 0
to drain	-65 0 0
to end	0 0 21
to go	20 0 0
to have	102 0 0
to it	50 0 0
to look	22 0 0
to match	26 0 0
to old	30 31 0
to open	30 0 0
to procee*	42 0 0
to produc*	-57 0 0
to roll	-67 -59 0
to say	0 0 21
to see	0 -6 27
to stagin*	-42 0 0
to start	20 0 0
to stop	-114 -40 0
to the	-13 0 55
to you	29 0 0
todas	0 0 21
todas as	0 0 23
today	43 61 64
today .	45 37 2
today'*	-40 0 121
today'* _ .	-12 0 47
today'* date	-17 0 83
todo	-47 0 0
todos	32 0 83
todos os	24 26 28
togeth*	35 -57 0
togeth* .	0 -23 0
token	-79 -66 -17
tokens	-22 0 0
tomorr*	-56 -26 0
tonigh*	85 95 0
tonigh* .	59 27 0
too	-92 -56 0
too long	-50 -30 0
tool	-118 -25 -42
tools	-25 0 0
top	-55 -47 89
total	0 0 155
totals	18 0 69
totaux	27 0 0
touch	44 0 0
touch the	24 0 0
touche	0 42 0
touche*	106 38 -3
touche* the	27 0 0
touchi*	105 0 0
tout	27 28 0
toute	86 40 0
toutes	-32 0 38
toutes les	-11 0 29
tradin*	47 0 0
traffi*	14 14 -48
traili*	-47 -18 0
traili* slash	-42 -11 0
train	24 48 -36
transa*	-76 0 27
transf*	26 18 -39
transf* .	29 0 0
transl*	26 0 -35
traz	0 0 29
treat	34 43 0
treffe*	0 0 20
trial	0 0 41
trigge*	90 126 -66
trigge* :	55 43 0
trois	-7 0 45
troubl*	0 -29 -26
true	-61 0 146
true $	0 0 51
try	23 63 -4
ttl	-46 -57 -56
tu	48 21 0
tudo	130 104 0
tudo e	0 31 0
tuesda*	-72 -16 -61
turn	9 47 -67
turn back	44 45 0
turn off	-41 -11 0
turned	-22 -18 0
turno	0 0 -28
turns	-5 -5 99
twelve	0 0 61
twice	0 122 0
twice ,	0 21 0
twice .	-78 0 3
two	0 17 26
two _ ,	-20 0 14
two _ .	-21 0 8
two _ are	-27 0 0
two _ have	35 0 0
two _ rule	21 0 0
two hours	-71 0 0
two mainta*	30 0 0
two minute*	0 0 41
two people	63 0 -8
two weeks	-23 -42 -28
type	-104 -54 0
types	45 0 -9
types .	40 0 0
técnic*	34 0 0
uat	21 0 0
uhr	0 36 0
ui	-49 -21 13
um	-9 0 -33
uma	-49 -34 0
uma _ por	23 0 0
uma loja	53 0 0
umgest*	33 0 0
umgest* .	24 0 0
umlaut*	0 0 44
umscha*	78 111 -66
umscha* .	53 86 0
umstel*	33 51 0
un	-29 21 9
un CODE	0 0 -25
un _ de	-30 -26 0
un _ échoue	34 46 0
un seul	64 36 0
un solo	60 0 0
una	-106 -26 0
unchan*	0 0 85
unchan* $	0 0 20
unchan* .	0 0 37
und 9	0 0 24
und _ .	40 0 45
und den	25 0 0
under	0 48 98
under 9	18 -1 66
under _ %	22 0 0
under _ circum*	58 42 -23
under _ s	0 0 44
under no	93 84 -33
undo	88 161 -76
undo .	21 28 0
undo the	57 76 0
undone	24 0 0
undone .	41 0 0
une	-4 0 -75
une _ .	-35 0 -8
une _ est	-39 0 0
une _ la	47 0 0
une caisse	64 6 0
une copie	-47 0 0
une fois	40 -5 0
unheal*	61 89 0
unique*	42 0 0
unless	147 247 -216
unless CODE	-24 -14 0
unless _ has	9 37 0
unless _ is	-35 -5 0
unless _ otherw*	-30 0 0
unless all	21 60 0
unless the	120 107 0
unless you	-21 0 0
unos	-29 0 0
unpaus*	48 0 0
unreso*	28 16 0
uns	-59 -17 -8
unsign*	49 74 0
unsure	21 0 0
unten	0 0 51
unter	-35 0 57
unter 9	0 0 58
unters*	80 0 0
until	15 129 -271
until CODE	0 -29 8
until _ .	-94 -44 0
until _ custom*	27 0 0
until _ end	-32 -21 0
until _ has	82 52 -18
until _ new	24 0 0
until both	0 32 0
until every	20 26 0
until it	-53 -42 -67
until the	1 15 -73
until then	-67 0 0
untouc*	68 83 0
up	-29 -47 64
up ,	0 11 75
up _ .	0 0 33
up _ 9	-50 -48 0
up _ date	0 0 41
up _ one	0 0 29
up from	34 0 0
up in	13 7 -27
up to	-146 -146 15
up up	0 0 30
update	-66 12 3
update .	-36 -1 70
update the	-70 -49 -87
update*	-63 -10 -2
upgrad*	0 41 -119
upgrad* ,	-27 0 0
upgrad* .	48 53 0
upgrad* _ .	57 0 0
upgrad* _ a	0 22 0
upgrad* _ the	-20 -25 0
upload	0 -15 -103
upload .	21 0 0
upon	74 1 0
upon _ of	29 0 0
uptime	0 0 31
url	-52 0 76
us	0 0 -57
usage	-32 0 41
usar	0 -45 0
use	-181 -173 -166
use it	16 46 0
use the	-94 -75 -70
used	-152 -42 -61
used _ be	-33 0 0
used to	-82 0 0
user	-95 -132 39
users are	24 0 0
users can	0 0 50
users report	9 28 0
users who	-26 0 0
uses	-79 -48 0
using	-46 0 -18
usuall*	-154 -80 -27
usuari*	-35 0 -45
utc	0 -33 -9
v	25 36 33
vai	22 0 0
valid	0 -55 82
valid .	0 0 44
valida*	100 0 0
valida* :	0 0 25
valida* _ respon*	44 0 0
valida* _ the	0 0 36
valida* du	77 0 0
value	-38 0 20
values	-80 -8 0
variab*	0 0 -37
vault	8 0 -62
vazia	39 0 11
ve	0 0 20
vendor	0 0 -93
verbot*	98 73 0
verbot* ,	11 27 0
verbot* .	44 0 0
vercel	-23 -18 0
verde	-66 -54 162
verde .	0 0 35
verdic*	21 0 0
verifi*	15 27 -35
verifi* .	118 46 0
verifi* _ .	25 67 0
verifi* fails	6 20 0
verifi* se	0 0 60
verify	-19 -20 19
verify ,	28 0 0
verify _ the	0 0 43
verify that	0 0 99
verify the	0 0 42
versio*	-85 -27 -20
versio* 9	-43 -42 0
versio* _ 9	0 0 20
versio* _ CODE	0 0 -36
versio* and	-26 0 0
versió*	0 26 0
versió* _ .	33 57 0
versão	-24 0 0
versão _ .	68 21 0
vert	47 -36 70
vert .	0 -20 4
vert du	40 0 0
veröff* .	23 0 0
veto	10 35 0
vez	0 -74 -45
vez .	62 0 0
via	-47 -31 0
vide	0 0 42
viejo	1 29 6
viewer	0 0 52
violat*	32 4 0
vip	0 30 0
virada	29 23 0
virtua*	-19 0 -29
visibl*	-26 0 158
visibl* _ the	0 0 28
visibl* in	0 0 32
visto	64 0 0
visto _ del	20 0 0
visto bueno	56 0 0
vms	-69 -6 1
void	36 53 0
volta	37 71 33
volte	22 0 5
volume	56 0 -28
volume*	0 0 -72
volume* .	-28 0 0
volver _ la	0 20 0
vom	28 0 -52
von	43 0 0
von der	56 0 0
von selbst	-23 0 0
vor	87 -24 -111
vor $	35 0 0
voraus*	43 0 0
vorher	82 0 -17
vote	132 56 -83
voting	-24 0 0
vous	-78 -12 44
vous pouvez	-31 -12 0
voyant	0 0 24
vulner*	-29 0 9
vérifi*	61 0 0
vérifi* que	0 0 31
w	98 60 0
w 9	0 0 -20
w o	24 27 20
wait	-123 -108 -73
wait .	-74 0 0
wait 9	0 0 -28
wait _ approv*	30 0 0
wait _ the	-67 0 7
wait for	38 0 -5
wait till	-34 0 0
waited	-50 0 0
waitin*	-94 -25 -12
waits	-85 -43 -72
waits for	-16 0 -64
want	0 -62 29
want _ see	0 0 45
want to	-32 0 31
wants to	46 2 0
war	-59 0 -18
wareho*	0 0 -23
waren	-25 0 0
warm	0 0 -50
warn	0 0 32
warnin*	-17 -1 56
warten	-6 -49 0
wartet	-22 0 0
wartun*	31 0 0
was	-256 -134 -90
was _ .	31 0 0
was _ before	-35 0 0
was _ by	-23 0 0
was _ off	-31 0 0
watch	-85 0 -41
watche*	-47 0 0
wave	117 56 -143
wave 9	43 0 -63
wave is	22 0 0
way	0 0 -50
we	30 28 -147
we _ .	39 6 0
we _ at	20 0 0
we _ back	57 0 0
we _ one	28 0 0
we _ the	25 0 0
we _ to	-26 -35 0
we don't	76 85 0
we go	71 4 0
we had	-83 -68 0
we have	-54 0 0
we must	-29 0 0
we need	68 0 0
we stop	61 5 0
we're	135 123 0
we've	0 28 0
web	-133 -71 0
webhoo*	-26 0 0
wednes*	-80 -22 -35
week	-33 0 -113
week .	0 80 0
week before	-24 0 0
weeken*	0 0 -61
weekly	-41 0 0
weeks	-127 -78 -93
weg	21 35 0
weight	0 28 -22
weil	-64 -3 0
weiter	84 -21 0
weiter*	128 0 -1
welcom*	-32 0 42
well	-82 -32 29
wenn	61 54 -90
wenn die	0 -28 -5
wenn ein	74 107 0
wenn er	-28 0 0
went	-64 -17 20
went well	0 0 23
werden ,	0 22 0
werden .	56 0 -33
were	-168 -116 0
what	-139 -132 -42
what _ want	0 0 34
what _ was	0 0 30
what happen*	-34 -1 0
what if	-63 -4 0
what would	0 0 -26
what you	7 0 41
what's	-22 -2 -32
whatev*	80 137 -2
whatev* the	20 40 0
when	138 87 -208
when $	28 28 0
when :	92 76 0
when CODE	40 35 0
when _ .	-21 0 0
when _ 9	20 0 0
when _ call	-21 0 0
when _ doubt	32 0 0
when _ is	8 -79 -16
when _ new	0 -27 0
when _ pod	0 33 0
when _ replic*	0 33 0
when a	-105 -18 0
when all	86 0 0
when every	40 70 0
when in	31 0 0
when it	-83 -10 0
when the	-30 0 -75
when they	-34 0 0
when to	-46 0 0
when you	-37 -8 77
whenev*	7 46 -11
where	51 92 -10
where _ is	15 32 0
whethe*	79 -160 -81
whethe* to	34 0 0
whethe* we	37 0 0
which	-103 -80 -65
which _ are	20 0 0
which is	-89 -51 0
whiche*	4 59 0
while	147 237 -176
while CODE	23 1 0
while _ are	24 29 0
while _ first	0 -29 0
while _ is	110 124 0
while a	57 62 0
while an	20 31 0
while the	42 35 -69
who	-102 -127 -129
who _ the	30 0 0
whoeve*	51 76 -16
whoeve* sees	15 45 0
whose	100 81 -48
whose _ 다르면	23 0 0
whose 재배포는	20 0 0
why	-127 -124 -33
wi	-39 0 1
wi fi	-12 0 39
widen	33 0 0
wie	-4 0 41
wieder	-18 10 23
wieder _ .	0 35 0
wifi	-3 0 27
wiki	-109 -34 -60
wiki .	-45 0 0
will	-188 -125 -66
will not	-37 -22 0
window	0 0 -34
window .	0 -25 13
window is	0 0 -26
window*	-52 -17 0
wipe	11 25 0
wir	0 51 -91
wird	47 10 -13
with	14 -24 0
with 9	-49 -62 91
with CODE	-118 -85 -77
with _ ,	-14 -56 -37
with _ .	-35 0 -23
with _ CODE	-34 0 0
with _ custom*	23 0 0
with _ in	16 29 0
with _ open	1 20 0
with _ owner	20 0 0
with _ people	31 0 0
with _ than	0 53 -28
with a	0 -27 0
with all	31 0 0
with an	52 109 19
with any	54 79 11
with fewer	15 56 0
with git	-5 -20 0
with no	0 -21 19
with open	13 57 0
with state	0 0 23
with status	0 0 38
with the	14 -104 38
with their	32 0 0
with today'*	0 0 21
with two	20 19 0
withdr*	86 156 0
withdr* the	34 58 0
within	0 13 100
within 9	13 0 25
within _ %	0 0 35
within _ days	-23 0 0
within _ last	25 0 0
within a	-12 0 39
within the	46 4 9
withou*	79 75 53
withou* _ .	-34 0 21
withou* a	80 64 -75
withou* asking	0 36 0
withou* red	0 0 60
wizard	-56 0 0
word	61 10 89
word on	28 0 0
words	-35 -8 0
work	0 0 -64
worked	0 -20 40
worker	-30 -24 0
worker*	0 -98 -37
workfl*	-87 -48 -1
works	-46 -18 117
works .	0 0 58
worry	-32 0 0
worse	52 59 0
would	0 30 -66
write	-112 -69 -72
write the	-25 0 -7
writes	0 53 -89
writin*	48 0 0
writte*	0 -27 -11
writte* _ .	26 0 0
writte* _ the	-29 -5 0
writte* to	-1 -2 -25
wrong	0 96 -54
wrong $	-40 -4 0
wrong .	-33 -28 0
x	0 3 69
x .	0 0 33
xx	34 38 25
xx _ 9	50 38 0
y	18 -15 49
y _ .	22 34 -13
y avisar	37 0 0
y la	-9 0 28
y luego	23 -17 0
y se	0 45 0
ya	0 0 48
ya no	-40 0 81
yank	52 69 0
year	-161 -64 -18
year .	-53 0 0
years	-65 0 -60
years .	-30 0 0
yellow	-58 0 22
yes	47 -91 0
yes ,	-62 0 0
yes .	0 0 20
yes _ the	29 0 0
yes from	47 0 0
yester*	0 0 104
yester* .	0 0 30
yet	-9 -55 -5
yet .	0 -22 0
yields	0 0 94
you	32 -21 59
you _ .	75 5 0
you _ CODE	38 0 30
you _ a	-22 -39 20
you _ be	-35 0 -17
you _ have	-35 0 0
you _ in	-24 0 8
you _ need	-24 0 0
you _ not	99 65 0
you _ only	47 0 0
you _ run	45 0 0
you _ start	28 0 0
you _ stop	0 -31 0
you _ the	67 9 66
you _ to	-73 -75 0
you _ you	23 0 0
you are	28 -4 0
you can	67 -70 0
you can't	41 38 0
you cannot	11 -40 0
you do	0 23 0
you don't	-49 0 0
you get	-39 0 135
you go	0 0 42
you have	-73 0 -28
you like	-49 0 0
you may	66 -9 0
you must	0 0 -75
you see	37 39 55
you should	-23 0 0
you want	-87 -51 11
you'll	0 0 81
you're	-1 37 30
you're _ to	26 12 0
you're not	11 50 0
your	-97 -61 0
your commit	0 0 30
yourse*	0 30 6
zabbix	-40 0 77
zahlen	25 0 0
zehn	-24 0 7
zeigt	-37 0 76
zeilen	0 0 29
zero	46 44 174
zero .	0 0 57
zertif*	0 0 47
zones	-64 0 0
zu	-55 0 -1
zu _ .	-25 0 0
zuerst	30 0 0
zum	-70 0 -1
zurück	75 94 0
zurück .	59 48 0
zurück*	70 127 0
zurück* .	41 104 0
zustim*	116 0 0
zweife*	74 35 0
zweite	25 0 0
zweite*	38 6 0
zwisch*	-42 0 3
zwisch* _ und	0 0 28
zéro	0 0 25
|	-27 28 -74
| $	0 -15 103
| 9	-42 -72 -45
| CODE	0 0 87
| _ %	-70 -57 -51
| _ min	23 24 0
| _ |	-93 -103 0
| revert	20 29 0
à	24 -10 0
à _ h	28 0 0
à jour	-29 0 0
à la	27 0 -5
área	23 0 0
änderu*	45 0 0
é proibi*	58 52 0
échoue .	34 46 0
échoue*	0 25 0
échoue* ,	0 25 0
étape	0 -3 -20
étape 9	0 0 -23
été	-38 -23 -30
être	91 -26 -13
último	36 0 0
über	48 0 0
über 9	60 51 0
über _ %	27 27 0
überal*	0 0 55
абонен*	27 0 0
алерты	0 29 0
базу	27 14 0
без	76 81 22
без _ .	22 4 0
блокир*	33 79 -4
блокир* _ .	82 103 0
больше	68 105 53
бы	59 78 0
быть	93 0 49
быть _ .	66 0 0
бэкап	31 0 0
бэкапа	68 42 0
в	-35 -14 62
в _ ,	0 -43 0
в _ .	-70 0 -71
вернут*	35 85 0
версию .	0 23 0
версия	-54 0 34
весов	25 0 0
включа*	41 0 0
владел*	38 -15 0
возвра*	60 118 0
возвра* _ 9	33 33 0
войти	-26 0 0
восста*	10 62 0
все	45 45 81
второй	72 19 5
вторую	86 0 0
входа	0 0 38
выкатк*	94 87 -19
выкатк* ,	48 60 0
выкатк* _ если	48 60 0
выклад*	48 0 0
выключ*	38 0 0
выше	41 72 0
выше 9	43 58 0
выше _ %	19 34 0
галочк*	0 0 35
горит	0 0 28
готовн*	45 0 0
дальше	125 0 0
дальше _ только	38 0 0
дежурн*	41 0 -39
дежурн* .	45 0 0
действ*	49 0 0
действ* _ .	43 0 0
деплои*	62 47 0
деплой	63 121 -19
деплой .	55 83 0
для	-52 -35 -26
до	0 -6 -60
до _ .	44 0 0
добавя* antiga*	48 0 0
добавя* bloque*	62 47 0
должен быть	41 0 0
должно	0 0 49
должно быть	0 0 32
должны	99 0 16
должны _ .	35 0 0
должны быть	48 0 0
доля	27 34 0
доля ошибок	27 34 0
допуск*	45 32 0
доступ*	-25 0 1
егаис _ 라우저	51 0 0
если	54 96 -128
если _ ошибок	20 23 0
её	0 -29 0
за _ .	36 0 0
заверш* _ .	44 0 0
закрыт*	52 0 0
занима*	-31 0 0
запрещ*	158 111 -3
запрещ* .	78 30 0
запуск*	112 6 -40
запуск* .	26 0 0
запуст*	27 0 0
затем	29 0 0
зелёны*	0 30 74
зелёны* .	0 36 0
и	48 58 -27
и _ .	17 66 0
и _ в	-31 0 0
и восста*	0 25 0
из	0 43 0
измене*	26 0 0
измене* _ .	29 0 0
имя	-35 0 0
инжене*	47 2 0
к	110 0 0
как	56 0 0
касса	0 24 0
класте*	0 0 -22
кнопко*	-20 0 0
когда	44 0 -39
количе*	28 0 2
количе* corrig*	20 23 0
количе* строк	32 0 0
контро*	0 0 49
конфиг*	-27 -1 0
копии	50 53 0
копии .	46 41 0
красны*	35 0 0
кто	-18 0 -32
лишь	25 0 0
лок adiar	62 0 0
любой	21 0 0
между	-20 0 0
меньше	0 0 80
месте	0 0 28
миграц*	8 52 -51
минут	-93 0 -28
минут .	-47 0 -102
минуту	4 29 0
минуты	-27 0 43
может	-21 0 0
можно	0 -86 -24
молчит mínima	20 23 0
мс	0 0 54
на	18 24 14
на _ .	0 0 -38
на месте	0 0 28
наблюд*	-2 0 -24
наличи*	31 0 0
начала	31 0 0
началь*	45 0 0
началь* смены	22 0 0
начина*	43 0 -3
не	97 175 -27
не _ ,	66 59 -46
не _ .	17 78 -34
не _ 9	0 0 20
не запуск*	72 0 0
не начина*	20 0 0
не переза*	38 0 0
нельзя	76 0 0
немедл*	64 67 0
нет	0 0 99
нет $	0 0 66
ни	0 39 52
ни одного	0 0 59
никаки*	13 36 0
новой	23 0 0
новый	-19 -21 27
ночь .	28 0 0
нужно	-26 0 0
обе	0 0 90
обнови*	-23 0 0
обновл*	28 0 -20
обязат*	91 0 0
один	74 32 0
одно	4 22 0
одного	0 0 54
одному	30 0 0
ожидае*	0 0 24
ок	67 0 0
он _ .	-28 0 0
осталь*	20 0 0
остана*	0 35 0
остане* 프로그램	27 0 0
остано*	36 27 -58
остано* .	46 15 0
остано* деплой	0 26 0
остатк*	60 20 0
от	33 17 0
ответ	0 0 20
отвеча*	0 0 27
отдаёт	0 0 25
откат	0 28 -40
откати*	0 36 0
открыв*	0 0 68
отмашк*	59 0 0
отменя*	79 100 0
отсутс*	11 36 0
ошибка	64 62 -20
ошибок	5 34 1
ошибок _ 9	27 34 0
первой	66 0 0
перед	106 0 -46
переза*	0 0 -28
перекл*	51 0 -1
перено*	-37 -2 -6
печата*	-35 0 7
письме*	48 0 0
письмо	0 0 21
по	50 -113 -56
по одному	41 0 0
подпис*	49 0 0
подтве*	89 0 0
подтве* .	23 0 0
пока	18 41 -49
поле	-20 0 0
получе*	54 0 0
получи*	66 0 0
после	47 -37 0
потом	125 -1 -13
прежде	26 0 0
прекра*	51 25 0
прекра* работы	33 0 0
прерва*	37 56 0
при	102 152 -101
прилож*	-32 0 -4
приост*	0 25 0
присту*	50 0 0
про	-22 0 0
пробро* _ aborta*	24 0 0
пробро* yn	46 0 0
провер*	59 0 0
провер* _ .	69 0 0
прод	70 59 0
продол*	54 7 0
процес*	-33 0 0
прошив*	29 11 0
прошла	28 0 0
пять	-46 0 0
работа*	-35 0 0
работы	91 56 0
рабоче*	36 0 0
раз	-57 0 -7
раз в	-35 0 0
разреш*	110 -4 -22
разреш* _ .	50 0 0
расход*	24 0 0
расхож*	72 43 0
регист*	0 0 21
резерв*	0 39 0
резерв* _ .	21 42 0
резуль*	0 0 30
релиз	96 123 -10
релиз .	60 94 0
решени*	29 0 0
руково*	39 0 0
с	98 -50 50
с _ 9	0 0 38
сам	-115 -47 0
сворач*	52 68 0
сегодн*	0 0 22
секунд	-35 0 0
сервер*	-55 0 0
сертиф*	0 0 34
следую*	80 0 0
случае	8 23 0
смены	20 0 0
сначал*	95 0 0
совпад*	26 0 43
соглас*	137 -40 -87
соглас* с	88 0 0
содерж*	-26 0 0
сработ* _ corrig*	20 23 0
сразу	22 0 0
старую	28 0 0
старый	44 81 -37
старый _ .	3 29 0
статус	0 0 31
стенд	21 20 0
стоп	54 33 0
страни*	-4 0 74
строго	64 0 0
строк	64 0 0
сумма	0 0 68
суммы	76 0 0
счётчи*	55 24 0
тег	-44 0 0
тестир*	34 0 0
тестов*	-6 0 77
тесты	100 121 0
тесты _ .	56 84 0
того ,	32 0 0
того _ как	41 0 0
только	86 21 -38
трафик	26 0 0
три	-14 0 62
трогае*	23 6 0
узел	23 0 0
узла	74 0 0
упали	48 68 0
устано*	-38 -11 0
устано* imedia*	31 0 0
хоть	69 91 0
хотя	59 78 0
хотя бы	59 78 0
час	-23 0 -25
часа	-32 0 -61
часов	-12 0 -45
чем	46 0 0
через	-66 0 9
что	-14 -110 11
шаг	114 0 -28
этапе	51 0 0
этапе не	51 0 0
этот	52 0 0
آخرین	0 0 22
آزمایش*	-5 0 98
آید	-24 0 28
آید $	0 0 51
اجازهٔ	45 0 0
ادامه	124 85 -22
ادامه _ .	89 86 0
ادامه ندهید	33 61 0
ارتقا	37 4 0
ارسال	21 0 0
از	74 62 -4
از شروع	-20 0 0
است	16 30 71
است $	0 0 110
استفاد*	-69 0 0
استقرا*	55 101 -44
استقرا* _ متوقف	28 43 0
استقرا* را	33 41 0
اسکریپ*	0 0 -23
اصلی	40 0 0
امضا	96 17 0
امضای	46 0 0
انتشار	30 44 -75
اول	91 0 0
اگر	52 84 -94
ای	0 33 0
این	-52 -52 -1
با	115 -21 38
با CODE	-25 0 -31
باز _ شود	0 0 32
بازگشت	0 4 -26
باشد	74 7 92
باشد $	-22 0 61
باشد .	48 0 27
باشند	58 0 23
باشند .	42 0 2
بالا	21 16 0
باید	61 9 133
باید _ باشد	22 0 0
ببینید	0 0 35
بدون	68 87 66
برابر	40 1 21
برای	-27 -15 -23
برق	43 35 0
برمی	-26 0 58
برمی گرداند	0 0 36
برگردا*	74 92 0
برگردد	0 28 2
برگردد .	0 28 2
برگردی*	21 69 0
برگردی* .	35 48 0
بعد	130 -103 0
بعد _ کنید	55 0 0
بعد از	-43 0 0
بعدی	23 0 0
به	35 42 -47
به _ قبلی	29 33 0
به تأیید	33 0 0
به نسخه	21 30 0
بود	34 5 0
بگذاری*	-72 -37 -29
بگیرید	40 0 -2
بگیرید .	33 0 0
بی	31 14 0
بیشتر	0 39 0
تأیید	110 -47 -34
تأیید مدیر	41 0 0
تأیید نشده	20 0 0
تا	8 89 -83
تاریخ	-11 0 45
تازه	-42 -27 0
تحویل	25 0 0
ترازو	29 0 0
تست	41 48 0
تصمیم	35 0 0
تغییر	62 0 0
تمام	25 40 -29
تیم	0 -43 -15
ثابت	0 0 47
ثانیه	-48 0 89
ثانیه $	0 0 41
جا	3 38 0
جدید	0 0 22
جلسهٔ	57 0 0
جمع	33 16 47
جواب	22 4 -9
حتی	56 93 0
حتی یک	37 62 0
حذف	12 -30 0
حذف _ .	29 -14 0
حقوقی	24 0 0
خالی	0 0 51
خاموش	59 18 0
خروجی	0 0 100
خطا	46 89 0
خطایی	33 10 1
خودش	-39 0 0
داد	85 8 0
دارد	-20 0 43
دارد .	0 0 50
داشته	-20 0 0
در	-45 6 96
در ساعت	30 30 0
در صورت	53 63 -54
درست	0 0 37
درصد	0 0 42
دست	24 18 -24
دست _ .	63 30 0
دست نزنید	20 0 0
دقیقه	-156 0 0
دهد	-18 0 33
دهید	41 0 -11
دهید .	26 0 0
دو	0 -23 34
دوباره	-64 0 0
دوم	79 29 0
دوم را	40 0 0
دیده	0 0 86
دیده _ شود	0 0 53
دیده می	0 0 34
دیدید	54 0 0
دیسک	20 19 0
دیگری	0 24 0
را	51 54 -102
را _ CODE	-28 0 -7
را _ نکنید	67 40 0
را با	-35 0 -11
را برگردا*	22 26 0
را بگیرید	34 0 0
را حذف	0 -53 0
را خاموش	26 0 0
را در	-70 -10 -28
را قطع	0 32 0
را متوقف	16 67 0
را می	0 0 29
را نشان	0 0 69
رد	78 3 0
رد شد	22 27 0
رسد	0 0 71
رسید	0 0 29
رمز	-49 0 0
رها	0 27 0
رها کنید	0 20 0
روز	-37 0 -33
روی	13 50 0
زیر	0 0 70
ساعت	-31 14 -75
سبز	6 11 70
سرور	0 32 -11
سرویس	-126 -13 0
سه	-81 0 58
سوییچ	14 24 0
سپس	97 0 0
شب	-9 0 -27
شد	85 119 49
شده	12 0 53
شده _ .	20 0 0
شده باشد	39 0 0
شروع	18 0 -52
شود	0 14 33
شود $	0 0 83
شوند .	0 0 -28
شوید	78 0 -1
شوید .	36 22 0
صادر	0 0 21
صبر	-54 0 -43
صفحه	-59 0 71
صفحهٔ	-25 0 55
صفر	0 0 106
صفر $	0 0 82
صندوق	41 23 0
صورت	80 54 0
ظرف	0 0 37
عبارت	0 0 24
عدد	0 0 23
عملیات	24 38 0
عوض	-17 0 -26
فایل	-50 0 63
فقط	11 0 -27
قبل	61 0 -7
قبل از	80 0 -30
قبلی	37 88 0
قبلی _ .	21 33 0
قبلی برگردی*	28 30 0
قدیم	34 59 0
قرمز	15 37 0
قطع	0 37 -50
لاگ	-24 0 0
لحظه	15 41 0
لینک	0 35 3
مادامی	33 61 0
مادامی که	33 61 0
مالی	48 0 0
متوقف	128 136 -7
متوقف _ .	60 72 0
متوقف شوید	62 0 0
متوقف می	31 48 0
متوقف کنید	0 33 0
مجوز	57 0 0
مخزن	-30 0 0
مدیر	130 -14 -29
مدیرعا*	64 24 0
مرحله	36 0 0
مرحلهٔ	40 0 0
مغایرت	39 36 0
مقدار	0 0 21
ممنوع	126 122 -14
ممنوع _ .	71 53 0
ممنوع است	83 69 0
منتشر	67 0 0
منتشر _ .	27 0 0
منوط	43 0 0
منوط به	43 0 0
موافقت	49 0 0
موجودی	0 0 20
می	-211 -212 48
می _ .	-72 -66 -1
می رسد	0 0 71
می شود	-62 -7 18
می کند	0 0 -22
می کنیم	45 0 0
میلی	0 0 41
میلی ثانیه	0 0 41
ناظر	36 18 0
ناقص	1 28 0
نام	-89 0 4
نبود	5 37 0
نداد	45 56 0
ندهید	52 88 0
ندهید .	33 61 0
نرخ	0 26 18
نروید	13 22 0
نزنید	123 132 -17
نزنید .	109 97 0
نسخه	4 39 -13
نسخهٔ	0 54 0
نشان	0 -6 99
نشان _ دهد	0 0 59
نشان می	0 0 43
نشد	4 41 0
نشده	73 61 0
نشود	65 95 0
نشود .	41 53 0
نظر	40 0 0
نفر	40 0 0
نمایش	0 0 37
نمی	0 45 5
نمی _ .	0 20 0
نمی شود	0 44 6
نکنید	155 149 -66
نکنید .	136 67 -1
نیست $	0 0 22
نیست .	-22 0 0
ها	31 0 -79
ها باید	58 0 0
ها را	0 -47 -2
های	-54 -23 -82
هر	28 0 1
هر دو	0 0 77
همان	23 62 -7
همان لحظه	26 45 0
همه	48 37 24
همهٔ	0 0 53
هنوز	22 1 0
هیچ	43 127 29
و	57 30 18
و _ را	0 27 0
و بعد	54 -45 -11
واحد	37 0 0
ورود	0 0 56
وصل	0 20 0
وضعیت	-33 0 54
پاسخ	0 0 35
پایین	0 0 35
پس	47 0 -25
پس از	12 -73 -5
پیام	0 0 23
پیامک	0 0 24
پیش	24 -8 -30
پیش از	56 0 -55
پیشین	0 21 0
چاپ	0 0 85
چراغ	0 0 24
کار	0 0 -33
کتبی	42 0 0
کد	0 0 38
کردن	16 0 -27
کمتر	0 0 91
کمتر از	-8 0 75
کند	0 0 -83
کنید	-8 -57 -98
کنید $	-13 0 -28
کنید .	-10 -57 -37
کنیم	24 0 -41
کنیم .	28 0 0
که	77 85 -84
گام	42 0 -17
گرداند	0 0 36
گره	0 0 23
گیری	21 0 0
ی	-41 0 -61
یا	0 0 -26
یادداش*	-24 0 0
یعنی	8 37 0
یک	0 10 -53
یک _ را	28 0 0
یکی	0 0 47
→	190 202 -36
→ 9	-112 -186 42
→ CODE	17 30 102
→ _ %	0 -71 0
→ _ 9	-18 -24 0
→ _ :	-2 -10 38
→ _ back	49 47 0
→ _ not	0 24 0
→ _ rollba*	35 35 0
→ _ the	142 107 -42
→ _ →	-189 -265 0
→ abort	20 27 0
→ don't	21 54 0
→ no	59 99 0
→ on	0 20 0
→ start	0 -43 0
→ undo	0 32 0
≤	0 0 57
≤ 9	0 0 57
≥	39 0 33
≥ 9	34 0 25
≥ _ %	-4 0 87
☐	-133 -174 -102
☐ _ ☐	-37 -8 -89
☐ go	-56 0 0
☐ no	-23 0 0
⚠	0 24 0
⚠ ️	0 24 0
✅	-5 -25 44
❌	6 28 0
、	41 0 -114
、 _ 、	0 -20 0
、 _ 。	-60 0 -129
。	-15 -38 -90
。 $	-16 -45 -89
あ	0 0 -45
あれ	25 35 0
あれば	25 35 0
い	8 22 -32
いこ	27 0 0
いこと	27 0 0
いたら	51 0 0
いで	21 0 0
いでく	33 0 0
いでくだ	33 0 0
いな	0 0 32
いる	-10 0 59
う	21 0 -23
えた	20 74 0
えたら	0 32 0
えてい	0 0 28
お	-69 -110 0
か	0 -92 -15
から	44 -47 0
が	79 98 208
があ	42 48 -29
があれ	34 39 0
があれば	34 39 0
が出	0 0 33
が済	32 0 0
が緑	0 0 47
が返	0 0 47
き	29 0 -24
きない	24 0 0
きは	10 31 0
く	-77 -30 9
くだ	34 0 0
くださ	34 0 0
ください	34 0 0
け	23 -16 0
ければな	-22 -4 0
こ	137 26 0
こと	102 19 0
さ	0 34 0
さい	28 0 0
さな	0 27 0
さない	0 27 0
され	-92 -13 1
される	-71 -28 30
し	24 -3 0
した	-23 0 0
して	-16 0 -59
しな	107 62 -50
しない	92 83 -37
す	30 42 -59
すべ	19 51 0
すべて	19 51 0
する	70 5 -68
ず	82 53 45
ずつ	36 0 0
せ	0 51 -94
せず	0 48 0
た	52 98 -125
ため	-57 0 0
たら	160 163 -99
た場	16 49 0
た場合	16 49 0
だ	22 0 -29
ださ	34 0 0
ださい	34 0 0
ち	0 45 -62
っ	56 21 0
った	21 55 0
ったら	0 59 0
ってい	0 0 20
っている	0 0 41
ってか	56 0 0
ってから	56 0 0
てい	-62 0 90
ている	-31 0 64
てか	169 -57 -3
てから	169 -57 -3
ては	41 38 0
ても	-65 0 0
で	-32 -50 0
でき	0 -20 0
できない	24 0 0
でく	22 0 0
でくだ	33 0 0
でくださ	33 0 0
です	-37 0 0
でも	16 104 -22
と	0 0 91
とき	0 28 0
ときは	20 37 0
な	48 117 26
ない	94 154 -16
ないで	47 0 0
ないでく	33 0 0
なし	0 0 77
なって	0 -5 22
なってい	-26 0 36
なる	-48 -15 0
に	18 -43 28
にな	-86 -18 29
に戻	0 47 0
に進	40 0 0
に進ま	22 0 0
の	28 -48 32
ので	-75 -28 0
の承	64 0 0
の承認	64 0 0
の許	47 0 0
の許可	33 0 0
は	-35 25 -94
はなら	18 28 0
は禁	23 26 0
は禁止	23 26 0
ば	35 0 0
ばな	-28 -12 0
ばなら	-22 -4 0
ばならな	-22 -4 0
へ	56 12 -16
べ	14 43 0
べて	19 51 0
ほ	-26 0 2
ま	-33 14 -95
ます	-105 -141 0
まで	0 0 -96
まな	39 0 0
まない	33 0 0
まま	3 23 0
め	0 51 -52
も	-39 0 0
やめ	0 24 0
ら	152 73 -61
られ	-26 0 0
り	-34 0 -6
りま	-82 -31 0
ります	-22 0 0
り替え	31 0 0
る	-81 -71 52
るこ	14 0 44
ること	14 0 44
ると	-81 -3 0
るな	28 32 0
るま	0 0 -76
るまで	0 0 -76
れ	-49 -8 23
れば	42 0 0
ればな	-22 -4 0
ればなら	-22 -4 0
れる	-90 0 47
わった	-27 -27 0
わな	0 46 0
わない	0 31 0
を	71 23 -249
を取	48 0 0
を超	6 20 0
を超え	6 20 0
を超えた	8 25 0
ん	9 35 0
ァ	-32 0 0
ア	27 0 -65
エ	0 0 21
オン	0 0 26
ク	0 14 -39
グ	-22 -21 28
サー	-35 0 0
ジ	-21 0 0
ス	-26 28 48
スト	0 0 41
ストが	24 27 0
ゼ	0 0 20
ゼロ	0 0 20
チ	-16 -28 0
ック	41 19 -61
テ	7 34 42
テス	0 20 55
テスト	0 20 55
テストが	28 30 0
ト	-95 -4 74
トが	11 27 0
ド	-70 -51 73
バ	0 23 -3
バック	55 17 0
フ	-95 -1 0
ファ	-32 0 0
ム	32 0 -24
メ	-18 -49 0
ラ	0 2 30
ライ	0 22 0
ライン	16 37 0
リ	69 40 -63
リリ	5 24 0
リリー	5 24 0
リリース	5 24 0
リー	39 27 0
リース	5 24 0
ル	-59 0 11
ルバ	0 22 0
ルバッ	0 22 0
ルバック	0 22 0
ロ	0 0 59
ログ	-94 -20 33
ロー	0 24 0
ロール	7 35 0
ロールバ	0 22 0
ン	0 21 88
ー	-4 -24 0
ーの	20 0 0
ース	10 50 0
ート	-88 -24 0
ード	-74 -10 30
ールバ	0 22 0
ールバッ	0 22 0
一	61 35 0
一台	112 0 0
一家	31 0 0
一律	20 51 0
一次	-43 -30 0
一版	0 27 0
一致	38 0 60
一般	-26 0 0
一覧	-57 0 31
上	41 53 13
上一版	0 27 0
下一	32 0 0
不	140 252 36
不会	-20 0 0
不准	27 31 0
不可	64 18 0
不得	104 108 0
不得继	0 35 0
不得继续	0 35 0
不要	63 16 -1
不许	78 107 0
不需	-46 0 0
不需要	-46 0 0
与	0 0 22
且	23 0 0
业	44 0 0
両	21 0 0
丢	0 0 21
两个	-15 0 30
两边	33 0 0
两边的	43 0 0
个	-37 0 61
中	-49 14 49
中の	0 22 0
中止	21 0 0
中止す	30 14 0
中止する	30 14 0
为	-43 -21 193
主	87 16 -30
主管	20 0 0
之	88 0 0
之前	78 0 -41
也	0 20 0
了再	36 0 0
二	37 0 0
二台	44 0 0
于	0 0 94
五	-41 -47 0
产	41 12 0
亮	0 0 30
人	0 0 -78
仍	3 57 0
从	-40 0 0
付	-51 0 0
以	0 0 76
以内	0 0 63
任	75 117 -43
任何	66 101 0
任务	-34 0 0
任者	37 0 0
会	-158 -138 -11
会自	-36 0 0
会自动	-56 -6 0
传	-44 0 0
何	21 79 0
作	49 13 -135
作業	0 0 -48
使	-63 -19 9
使用	0 0 20
保	-21 -6 -2
信	-21 0 0
値	0 0 26
做	111 12 -10
停	63 83 -53
停止发	-40 0 0
停止发布	-40 0 0
像	-29 0 0
先	92 -69 -91
先に	53 0 0
入	64 27 -7
全	28 28 31
全部	0 29 0
公開	42 16 0
关	0 8 -38
内	-42 0 50
再	172 -77 0
写	-62 -20 -31
准	58 0 -41
几	-29 0 0
出	13 11 109
出る	0 0 33
分	-102 -62 0
分钟	-25 0 -1
切	78 108 -54
切り替え	39 0 0
切换	30 0 0
列	-26 0 45
删除	40 0 0
别	91 148 0
到	28 25 86
制	-54 0 0
刻	0 43 0
前	47 -6 -41
前に	36 0 0
功	-20 0 103
动	21 20 -66
動	-80 -47 -15
勾	24 0 0
勿	55 25 0
包	36 38 0
十	-34 0 0
升	54 33 0
升级	36 16 0
印	-19 0 23
即	103 35 0
即停	34 -1 0
即停止	24 -25 0
厂	21 0 0
原	21 36 -47
去	-15 0 -40
发	71 81 -33
发布	21 27 0
发现	13 23 0
取	63 25 -2
取り	31 8 0
受	31 0 0
受け	31 0 0
只	47 0 0
可	87 -77 -17
可以	-64 -54 0
台	68 -33 0
号	0 9 77
合	106 56 -27
同	26 -54 56
同意	70 0 0
名	0 0 21
后	75 -186 3
后再	136 0 -4
后台	-55 0 0
后才	48 0 0
否	91 0 0
周	-18 -27 -41
器	-20 0 0
四	-30 0 0
回	42 114 3
回滚	-77 -3 -8
回退	12 22 0
在	-15 -2 35
在线	0 0 46
域	0 0 39
域名	0 0 31
場	43 76 -54
場合	15 60 -26
境	32 0 0
备	49 0 0
备份	38 0 0
変	-3 -42 37
変更は	20 0 0
复	67 47 0
外	0 34 21
多	-62 0 0
夜	-37 0 -2
天	-38 0 -11
失	22 100 -14
失敗	0 20 0
头	0 0 50
好	24 0 0
如果	-41 0 0
始	37 0 -10
子	-51 0 0
字	-44 0 34
它	-35 0 0
安装	-44 0 0
完	25 0 0
完成	31 4 0
定	26 -9 -64
审	58 -48 -56
审批	53 0 0
家	51 0 0
密	16 53 -5
密钥	15 32 0
对	64 8 6
対に	0 21 0
小	-112 -75 0
小时	-39 -12 -91
少一	28 13 0
就	49 127 -4
就不	0 66 0
屏	0 0 42
工	22 0 -4
左	0 0 34
差	52 49 33
差异	28 10 0
已	0 -16 49
市	31 0 0
布	47 37 0
常	-31 0 115
幕	0 0 32
年	-157 -51 0
应	-2 0 178
应为	0 0 26
店	55 0 0
建	-80 -26 0
开	76 0 -5
异	33 0 0
录	-65 -62 0
往	29 0 0
待	-186 -98 -48
待つ	-87 0 0
律	20 51 0
後	0 -60 27
得	124 57 0
得继	0 35 0
得继续	0 35 0
復	0 35 0
必	73 0 -23
必须	20 0 0
志	-58 0 59
志里	0 0 38
态	-33 0 84
总	36 0 24
恢	36 82 0
恢复	36 82 0
意	23 -6 -21
慢	-56 0 0
成	-33 -19 16
成功	-26 -2 98
户	5 26 19
戻	28 127 0
戻す	51 93 0
手	22 0 -27
才	170 0 -52
才能	90 0 -4
执	30 0 0
扩	56 0 0
扫	0 0 48
扫码	0 0 30
批	117 -1 -81
找	34 0 0
承認を	32 0 0
把	-19 0 -102
报	79 -4 2
报告	29 0 0
按	-39 0 0
按钮	-31 0 0
据	0 0 -69
掉	36 44 -10
接	24 0 -1
提示	-22 0 33
撤	60 91 0
操	75 0 -12
操作	75 0 -12
支	-31 0 0
收	42 33 0
收到	0 0 34
改	23 0 -83
放	6 0 -119
放行	20 0 0
敗	0 20 0
数	27 0 100
数据	0 0 -65
整	-28 0 0
文	-108 -68 0
文件	-61 -9 0
断	0 12 -65
新	-9 0 100
新的	-10 0 20
方	14 -53 -61
方可	97 0 0
无	29 18 69
日	-128 -92 10
日志	-56 0 48
日志里	0 0 38
旧	72 59 0
早	-33 0 0
时	-21 0 -70
明	-73 0 -7
是	-68 -112 96
是新	0 0 43
显	0 0 127
显示	-11 0 91
時	-38 0 0
時点	5 22 0
時点で	5 22 0
時間	-39 0 -2
更	34 -13 -43
更は	20 0 0
更新	0 0 -46
書	-70 0 -1
替	0 0 -83
替え	20 0 -11
最	-39 -11 47
最終	0 0 31
月	-76 0 0
有	8 37 44
服	-23 0 0
服务	-53 -29 0
期	-21 0 6
未	108 156 0
未完	50 86 0
未完成	26 48 0
末	-36 0 26
本	22 52 -35
本号	0 0 22
本番	68 13 0
机	-49 0 0
条	38 0 0
条件	27 0 -6
果	-59 -2 20
架	50 0 0
查	-10 0 41
核	91 0 0
格	28 0 0
案	-8 0 -26
業	0 0 -96
機	73 55 0
次只	63 0 0
止	162 167 -142
止发	-40 0 0
止发布	-40 0 0
止部	38 13 0
止部署	38 13 0
正	-53 -32 109
正常	-34 0 108
此	47 0 0
段	74 0 0
每	0 -55 -31
比	10 38 0
比对	46 27 0
決	37 0 0
没	56 110 0
没有	0 -46 43
流	0 0 47
测	85 32 24
测试	18 26 39
消	0 7 20
清	0 0 -41
游	24 0 0
滚	-52 0 -19
灯	0 0 107
点	34 30 0
点で	5 22 0
片	-38 0 0
版	-32 30 -4
版本号	0 0 22
状	-73 0 122
状态	-43 0 95
率	50 87 33
现	44 63 -6
班	41 0 -19
理	0 -64 0
生产	37 11 0
用	-88 -68 -17
由	0 0 -54
画	-115 -33 11
画面	-109 -60 17
留	-80 0 0
異	26 30 0
疑	5 31 0
登	-26 0 39
登录	-19 0 41
的	-1 0 25
目	9 0 -54
直	0 0 -76
相	0 0 57
看	-91 -101 26
看到	0 0 74
短	0 0 20
短信	0 0 24
码	-7 0 36
确	37 -16 -2
确认	40 -6 0
確認で	22 0 0
確認でき	22 0 0
示	-101 -24 163
示される	0 0 25
票	0 0 33
禁	178 142 -55
禁止	170 103 -6
秒	-101 0 73
程	-40 0 0
窗	15 29 0
立	108 27 0
立刻	12 43 0
立即	50 0 0
立即停	34 -1 0
立即停止	24 -25 0
端	-30 -39 55
端末	-47 0 0
第	40 0 -39
等	-76 -62 -78
签	76 0 -3
管理	-61 0 0
系	-11 0 -25
系统	-21 0 0
索	-44 0 0
絶	2 34 0
絶対	0 21 0
絶対に	0 21 0
緑	0 0 65
约	-38 0 3
级	29 0 0
线	60 75 5
组	83 0 0
终止	6 27 0
经	77 -24 -15
结	0 22 5
结果	0 0 27
统	-49 0 0
继	82 50 -3
继续	82 50 -3
续	58 65 0
绿	0 0 62
置	-64 -22 -71
署	18 28 0
群	0 0 -35
者	0 0 -30
能	0 0 96
自	-158 -70 -5
自动	-102 -12 -13
自動	-41 -10 0
致	9 -13 65
般	-26 0 0
色	-28 0 35
节点	27 0 0
若	32 34 0
行	39 53 19
行数	0 0 39
表	-116 -73 60
表示	-40 -11 0
被	-40 0 13
要	30 -22 -112
視	-37 0 0
覧	-57 0 31
計	0 0 40
記	-29 0 0
設	0 0 -40
設定	0 0 -23
許	79 0 0
許可	34 0 0
認	54 0 -11
認が	25 0 0
認で	22 0 0
認でき	22 0 0
認を	51 0 0
誤	0 25 0
議	24 0 0
计	0 0 -21
认	56 -3 -24
让	-42 -5 -3
许	142 139 -5
设	-45 0 -7
访	0 0 43
访问	0 0 36
试	21 51 19
误	32 53 -17
误率	13 29 0
误率超	10 21 0
误率超过	10 21 0
请	34 0 0
请勿	46 6 0
调	26 0 0
責	33 0 0
責任	33 0 0
責任者	37 0 0
负	25 0 0
负责	36 0 0
负责人	36 0 0
责	26 0 0
责人	36 0 0
账	0 14 27
起	-35 0 0
起動	-21 0 0
超	56 119 0
超え	22 35 0
超えた	8 25 0
跑	0 0 -37
车	40 0 0
输	0 0 55
输出	0 0 59
边	20 0 0
边的	43 0 0
込	1 43 0
过	85 59 -11
返	0 0 136
返る	0 0 26
返回	-15 0 42
还	59 86 0
还有	7 23 0
这	-65 -12 0
进程	-46 0 0
进行	57 16 0
退	58 110 -2
退回	31 9 0
送	0 22 0
选	-29 0 0
通	86 37 0
通っ	32 0 0
通过	37 10 0
進	46 16 0
進ま	20 0 0
違	0 29 0
部	103 29 -65
都	62 122 39
都不	6 52 0
配	0 0 -34
里	-110 -3 73
金	81 30 0
録	-31 0 0
钟	-75 0 -18
钥	5 28 0
钮	-31 0 0
锁	42 30 0
错	7 45 0
错误	0 31 0
错误率	13 29 0
错误率超	10 21 0
错误率超过 9	10 21 0
错误率超过 _ %	10 21 0
長	75 0 0
長の	37 0 0
长	56 0 0
開	75 7 0
開け	0 0 34
間	-64 0 -101
间	-43 -9 -59
阻断	24 9 0
附	-38 0 -15
限	0 0 -43
除	25 0 0
集	0 -6 -31
零	29 0 22
需	-5 -82 -33
需要	0 -35 0
非	0 30 0
面	-34 -19 46
音	0 0 25
順	0 0 -21
页	-80 -14 138
页面	-20 0 21
项	39 12 0
须	141 0 0
须经	34 0 0
首	0 0 63
首页	0 0 52
马	26 52 0
马上	0 20 0
验	59 0 0
高	-42 0 0
가	52 52 85
간	-40 -77 -52
같	21 0 0
같아	44 0 0
같아야	44 0 0
같아야 _ .	44 0 0
개	28 0 0
건	96 33 21
건이	7 23 0
검	76 8 -67
검증	28 22 0
것	102 55 0
것 $	23 55 0
결	-1 0 55
결과	-16 0 62
경	0 36 -94
계	31 0 -1
고	91 -6 3
공	3 -35 0
과	52 0 43
교	23 17 -88
구	-34 0 0
국	28 0 0
귀	33 25 0
그	-36 -15 32
글	0 0 35
금	118 100 0
금지	119 76 -1
금지 $	20 35 0
금지 .	65 0 0
기	-24 -20 -53
기다	-47 -35 0
기면	17 34 0
까	-4 0 -46
까지	-3 0 -45
나	11 33 16
나라	14 24 0
나라도	14 24 0
나서	34 0 0
나오	31 20 0
나오면	36 23 0
나옴	0 0 27
날	0 20 0
내	0 28 0
내리	40 38 0
너	20 0 0
넘	116 89 0
넘기	4 23 0
넘어	38 0 0
넘으	8 39 0
넘으면	8 39 0
년	-24 0 0
누	0 30 0
는	-15 66 -111
는다	24 8 0
는지	0 -24 1
니	-73 -54 -54
니다	-26 -27 -52
다	-89 -101 -2
다르	0 23 0
다르면	10 37 0
다음	144 0 0
단	58 20 0
단한	64 42 0
단한다	64 42 0
담	43 -7 -18
담당	22 -21 -10
담당자	32 0 0
답	0 0 48
당	27 0 -70
당자	32 0 0
대기	-54 0 17
대씩	26 0 0
더	-72 -13 34
도	-32 55 -1
돌	12 34 0
돌릴	32 0 0
동	-27 -99 0
동으	-56 0 0
동으로	-56 0 0
되	11 22 -13
되돌	60 63 0
되돌린	0 23 0
되돌린다	0 23 0
되돌릴	32 0 0
되면	33 37 0
된	6 0 26
된다	-72 0 26
됨	-33 0 61
됩	-6 0 -28
됩니	-6 0 -28
됩니다	-6 0 -28
두	0 -18 46
뒤	76 -15 0
드	-48 -32 10
때	-44 -13 -136
때까	0 0 -54
때까지	0 0 -54
라고	-4 0 27
라도	68 53 0
락	59 0 -40
려	6 0 -32
력	-65 -20 50
로	-4 18 35
로그	-20 0 26
록	-126 -52 40
롤	0 48 -1
료	30 58 0
류	10 38 0
르	5 31 0
르면	0 30 0
를	29 11 -186
리	17 15 -45
리뷰	33 0 0
리지	89 74 0
린	9 0 -21
릴	11 0 -30
마	69 44 -17
마세	96 42 0
마세요	96 42 0
마세요 .	71 0 0
만	0 -30 0
만료	-27 0 0
말	25 71 0
맞	21 0 0
먼	64 0 0
먼저	70 0 0
멈추	33 18 0
메	-31 -26 0
며	-21 0 0
면	103 194 0
면에	-13 0 20
모	0 0 43
모두	0 0 61
목록에	0 0 21
못	0 40 0
무	57 0 0
무팀	28 0 0
문	-104 -27 0
문서	-35 0 0
미	0 48 45
미만	0 0 57
바	-62 0 0
받	57 -98 -7
받고	65 0 0
발	58 32 0
배	12 39 -42
배포	18 19 -97
배포 _ .	21 0 0
백	0 23 0
버를	24 0 0
번	0 0 37
번째	53 0 0
번호	-41 0 1
변	50 11 -19
변경	50 23 -9
보	0 -31 -16
보고	89 -56 -33
보기	-22 0 0
보인	0 0 49
보인다	0 0 49
복	4 92 -40
복귀	33 25 0
본	46 0 0
부	82 23 -25
부터	75 14 -13
분	-109 -25 -3
불	62 80 0
불가	31 76 0
불가 $	16 51 0
뷰	33 0 0
비스	0 -25 0
사	-4 -47 -44
삭	0 -23 0
삭제	0 -23 0
산	27 2 -4
상	7 0 78
상태	0 9 26
상태에	27 5 0
상태에서	27 5 0
새	0 0 98
색	-34 0 76
생	0 0 30
서버를	24 0 0
서비	0 -25 0
서비스	0 -25 0
선	50 42 0
설	0 0 -50
세요	37 0 -58
션	-25 -32 0
속	0 37 20
송	1 38 0
수	51 5 43
수 _ .	27 -12 0
스	-20 9 21
스트가	0 43 0
습	-7 0 -43
습니	-18 0 -30
습니다	-18 0 -30
승	48 -51 0
승인	48 -61 -19
승인 $	29 0 0
시	-8 -48 -3
시간	-124 0 0
시작	41 -44 -6
신	0 30 15
신청	-25 0 0
실	0 16 -24
실패	0 20 -36
실행	-43 0 0
아	-16 -21 16
아이	0 0 20
안	4 91 -40
안 _ .	47 60 0
안내	-40 0 0
않	0 80 49
않는	40 60 0
않는다	58 79 0
않는다 .	40 62 0
알	-55 0 0
알아	-34 0 0
액	0 0 40
야	78 -120 93
어	34 -21 0
업	38 0 -61
없	27 19 30
없다	38 0 0
없다 .	50 0 0
없음	0 16 36
없음 $	0 0 26
에	-36 -34 65
에는	27 70 0
에만	43 0 0
에서	0 21 34
연	31 0 0
열	-38 -13 47
오	63 32 -25
오면	68 43 -11
오픈	31 0 0
온	0 0 26
온다	-55 0 39
올	14 -18 -31
옴	0 0 60
와	-4 0 98
완	46 0 0
완료	47 0 0
요	5 -23 -45
용	0 -47 0
우	0 34 0
우면	18 27 0
울	30 0 0
원	0 35 0
위	0 31 -5
유	-55 0 0
으	7 11 -59
으면	53 34 -34
은	-35 -103 -123
을	31 -8 -133
음	56 15 51
응	0 0 60
응답	0 0 62
의	45 0 -4
의에서	21 0 0
이	14 14 54
이상	30 0 0
이전	0 39 -16
이지	0 0 31
인	51 -17 -17
인다	0 0 43
인될	21 0 0
인을	26 0 0
인증	-26 0 0
일	-28 0 0
일을	-36 0 0
읽	0 0 22
임	37 0 0
임자	73 0 0
입	0 0 45
있는	15 6 24
있다	-96 -50 0
있다 .	-92 -25 0
있어	50 0 0
있어야	66 0 0
있음	0 0 35
있음 $	-3 0 40
자	-21 -45 2
자동	-62 0 0
자동으	-24 0 0
자동으로	-24 0 0
작	29 -22 -112
작업	8 0 -26
장	99 30 -34
재고	23 0 0
저	11 -73 -32
전	58 57 -48
전에	60 0 -31
전환	48 26 -21
절	0 33 0
절대	41 56 0
절차	-29 0 0
점	0 -26 0
점검	0 0 -26
접	0 37 36
접속	-2 0 42
정	-4 -30 -36
정상	0 0 59
제	-13 -35 -42
조	20 0 0
종	15 54 -33
종료	0 62 -6
주	-19 -39 0
줄	-62 -8 67
중	5 88 -40
중단	38 47 0
중단한	64 42 0
중단한다	64 42 0
중단한다 .	64 42 0
중이	-30 -18 0
즉	47 58 0
즉시	38 48 0
증	0 24 0
지	30 104 -27
지는	0 -22 0
지켜	-33 0 0
진	50 45 -16
진행	24 19 -23
째	41 0 0
찍	-21 0 88
창	-28 0 43
책	41 0 0
책임	73 0 0
책임자	73 0 0
청	-53 0 0
체	50 0 -44
초	-24 0 76
초록	0 0 55
추가	-22 0 -29
출	-29 0 39
출력	-59 0 73
침	-22 0 0
카	-40 0 36
캐	-27 0 0
커	-22 0 -14
켜	-52 -13 0
콘	0 0 41
키	0 0 -25
태	-1 0 54
태에	27 5 0
태에서	27 5 0
터	0 0 -21
테	30 39 0
테스	0 37 0
테스트	0 37 0
테스트가	10 42 0
통	77 0 0
통과	105 0 0
트	-6 0 30
팀	17 -12 -55
파	-38 -26 23
페	-26 0 30
페이	-26 0 30
페이지	-20 0 33
포트	-20 -1 9
표	-51 -27 62
표시	-25 0 16
픈	31 0 0
하	74 53 0
하고	48 8 0
하나	27 39 0
하나라	14 24 0
하나라도	14 24 0
하는	-37 0 0
하면	-24 -6 0
하세	14 -61 0
하세요	14 -61 0
하지	110 97 -72
학	53 6 0
한	88 45 0
한다	34 43 0
한다 $	0 0 22
합	94 0 0
합니	67 0 0
합니다	67 0 0
해	35 -70 -20
해야	56 0 0
행하	5 35 0
행하지	3 36 0
행합	23 0 0
행합니	23 0 0
행합니다	23 0 0
허	95 0 -16
험	30 0 0
호	0 0 22
화	-103 -80 19
화면	-112 -39 40
화면에	-3 0 26
확	59 0 0
확인	23 0 0
확인 $	-11 0 36
확인될	21 0 0
환	41 61 -2
회	84 0 0
회선	36 0 0
후	62 -40 -38
후에	23 0 0
🛑	41 68 -18
️	-1 0 -43
️⃣	-33 0 -5
！	50 73 0
！ $	28 50 0
，	40 86 -119
， _ 。	-17 0 -108
：	-125 -7 -68
？	0 24 0
`;
