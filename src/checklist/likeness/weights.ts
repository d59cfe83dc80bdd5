// Made by `npm run train` from training/samples: a trait a line, with its weights in hundredths.
export const weights = `
bias	-44 -146 -182
!	82 163 -10
! $	100 164 -12
%	63 61 8
% $	-194 -211 112
% .	10 0 79
% :	0 0 -56
% _ 9	0 -28 -113
% _ the	0 -39 35
% _ 。	8 21 0
% of	-27 -4 15
% or	0 0 58
% →	13 0 -90
,	9 -31 -33
, 9	-57 -32 26
, CODE	0 -17 35
, _ ,	-57 -48 -50
, _ .	163 131 -17
, _ 9	-106 -71 0
, _ :	-26 0 0
, _ =	-95 -94 -52
, _ CODE	-59 -26 0
, _ a	7 34 -54
, _ alle	0 24 0
, _ an	0 -40 0
, _ and	-12 0 91
, _ are	-36 0 7
, _ auf	0 25 0
, _ back	85 102 0
, _ both	-50 0 0
, _ by	-29 -52 0
, _ com	37 0 0
, _ con	12 -44 0
, _ contin*	22 0 0
, _ cutove*	13 37 0
, _ das	0 59 0
, _ der	0 0 -50
, _ die	67 65 0
, _ do	0 25 0
, _ docker	-27 0 0
, _ don't	20 79 0
, _ down	20 13 0
, _ du	0 -31 0
, _ earlie*	0 -22 0
, _ ein	25 65 0
, _ el	23 -21 0
, _ en	0 -38 6
, _ er	-25 -60 0
, _ est	-38 0 0
, _ everyt*	7 33 0
, _ except*	27 0 0
, _ failed	0 0 20
, _ for	-68 0 0
, _ has	-24 0 30
, _ here	0 21 0
, _ if	5 21 0
, _ in	-91 -72 0
, _ is	-71 -20 0
, _ la	47 55 0
, _ le	21 0 0
, _ leave	0 57 0
, _ les	-25 -16 0
, _ migrat*	14 22 0
, _ nicht	45 6 0
, _ not	76 50 25
, _ nothin*	93 88 0
, _ o	0 33 -50
, _ of	27 0 0
, _ off	0 27 0
, _ on	0 -65 0
, _ one	-25 0 0
, _ only	24 -55 0
, _ or	0 41 23
, _ other	35 0 0
, _ releas*	70 67 0
, _ s'arrê*	53 0 0
, _ second	34 0 0
, _ should	0 0 65
, _ small	35 0 0
, _ start	24 0 0
, _ stop	7 55 0
, _ sur	-43 -34 0
, _ tag	25 0 -9
, _ take	35 4 0
, _ that	43 -29 0
, _ them	4 -51 0
, _ then	53 -45 8
, _ to	-2 -47 0
, _ wir	32 57 0
, _ на	45 56 0
, _ 。	31 144 -5
, a	-60 0 0
, abort	84 48 0
, and	21 -4 12
, anote	-23 0 0
, arrête*	55 53 0
, as	-115 -122 0
, back	10 30 0
, becaus*	-41 0 0
, before	71 0 0
, bevor	116 14 0
, bricht	32 0 0
, but	-53 -70 -4
, call	85 11 0
, cancel	39 71 0
, check	83 0 0
, choose	-34 -19 0
, clean	-24 0 0
, compar*	28 0 0
, danach	35 0 0
, dann	66 0 0
, das	-53 -1 0
, dass	-5 -10 47
, depois	60 0 0
, die	-33 -36 0
, do	54 16 6
, don't	36 24 0
, ehe	27 0 0
, el	-71 -1 0
, else	62 21 0
, end	40 44 0
, ensuit*	41 0 0
, falls	51 80 0
, find	29 -12 0
, fix	65 -35 0
, freeze	38 0 0
, get	75 0 0
, give	0 0 62
, go	67 0 0
, halt	0 33 0
, have	111 0 17
, hence	-28 0 0
, howeve*	8 33 0
, interr*	66 44 0
, ist	4 57 0
, it	-62 -29 0
, it's	-76 -56 0
, just	-38 -9 0
, keep	5 79 0
, la	-53 -8 44
, le	-31 0 0
, leave	141 82 0
, look	0 0 -24
, mais	-33 0 0
, next	79 0 0
, no	41 78 -37
, none	0 0 38
, not	-124 -71 83
, o	-52 0 3
, ob	0 -33 6
, on	84 32 -48
, one	-19 -36 44
, page	39 2 0
, pare	70 9 0
, press	-31 -10 0
, puis	49 -2 -7
, que	-21 -19 0
, rememb*	-24 0 0
, restau*	53 74 0
, restor*	57 104 0
, revert	62 73 0
, roll	57 72 0
, se	0 -21 0
, see	10 0 -54
, sem	0 11 57
, so	-50 -36 -92
, sobald	22 27 0
, solang*	51 61 0
, sonst	33 0 0
, stop	112 112 12
, switch	55 10 0
, the	-42 17 14
, then	63 -129 -33
, they	-32 -38 0
, un	-84 -18 0
, undo	50 63 0
, use	-90 -61 0
, verify	56 0 0
, vérifi*	26 0 0
, wait	-32 0 0
, we	93 74 0
, weil	-49 0 0
, wenn	69 75 0
, whatev*	41 62 0
, which	-107 -69 0
, wird	87 49 -9
, with	-14 -50 7
, you	0 52 -46
, а	-20 -1 0
, вернут*	10 33 0
, если	0 68 -1
, и	36 0 0
, когда	0 -3 -33
, ничего	32 0 0
, остано*	8 -22 0
, пока	0 26 -14
, потом	34 0 0
, что	0 -43 40
.	-56 -39 -37
. $	13 -35 -41
. 9	0 0 -22
. _ .	0 27 36
. _ a	-59 -4 0
. _ are	-88 -4 0
. _ has	-22 0 0
. _ have	-2 0 27
. _ is	-20 -3 0
. _ it	0 31 0
. _ one	22 0 45
. _ the	-37 0 -4
. don't	15 20 0
. if	3 0 112
. the	-45 -9 -3
. they	-35 0 0
. you	-48 0 0
. |	-30 0 0
9	-62 0 80
9 $	-88 -134 51
9 %	69 64 19
9 .	-38 -19 169
9 9	-50 -71 -60
9 :	44 5 0
9 =	-34 -38 -76
9 ?	52 71 0
9 _ %	0 0 22
9 _ ,	20 23 12
9 _ .	-62 -55 85
9 _ 9	54 -14 -100
9 _ :	106 48 -68
9 _ ;	0 16 41
9 _ ?	84 48 0
9 _ CODE	0 0 28
9 _ and	0 -29 0
9 _ are	-3 -41 0
9 _ before	-34 0 0
9 _ betwee*	0 0 -38
9 _ can	44 0 0
9 _ change	25 0 0
9 _ de	13 34 -16
9 _ destro*	0 0 59
9 _ do	22 0 0
9 _ every	0 0 33
9 _ for	8 0 -38
9 _ if	49 0 0
9 _ in	29 13 23
9 _ it	6 21 0
9 _ of	-48 -11 -19
9 _ on	-41 0 0
9 _ or	0 0 97
9 _ over	0 0 -26
9 _ per	-32 0 -9
9 _ ready	0 0 22
9 _ rows	0 0 40
9 _ s	0 0 88
9 _ stop	0 43 0
9 _ test	0 0 -53
9 _ the	0 28 4
9 _ to	0 -9 -38
9 _ we	36 0 0
9 _ |	0 0 -73
9 _ →	91 78 -161
9 _ 、	5 24 0
9 _ 。	-154 -112 5
9 after	-34 0 0
9 and	12 -25 0
9 as	0 0 62
9 c	0 0 71
9 change*	0 0 22
9 connec*	0 0 -20
9 days	0 -46 -39
9 dbm	0 0 61
9 errors	0 -42 47
9 failed	0 0 39
9 g	0 0 30
9 h	0 0 -85
9 has	91 0 0
9 heures	0 0 -26
9 horas	-9 0 -60
9 hours	0 0 -64
9 in	68 88 0
9 is	119 52 0
9 k	0 0 80
9 kb	0 0 28
9 mb	-40 0 101
9 min	-39 0 -34
9 minute*	16 -9 -212
9 minuto*	0 0 -101
9 ms	-7 0 79
9 of	16 0 96
9 on	31 26 0
9 or	28 36 0
9 rows	0 0 50
9 s	-46 -20 0
9 second*	0 0 -107
9 stays	0 0 -27
9 stunde*	0 0 -56
9 tables	0 0 42
9 tage	0 0 -57
9 tb	0 -26 -16
9 the	37 0 0
9 to	-32 -44 58
9 uhr	23 44 -20
9 und	0 0 20
9 utc	24 0 -19
9 with	0 33 0
9 x	0 20 4
9 xx	30 31 33
9 you	68 0 0
9 |	-66 -150 -8
9 минут	0 0 -59
9 мс	0 0 54
9 →	0 0 -118
9 。	0 0 89
:	-28 7 22
: $	2 84 -155
: 9	-7 -19 63
: CODE	33 23 -16
: _ ,	-28 -6 2
: _ 9	-36 -51 -18
: _ :	-42 -47 -17
: _ CODE	0 0 -22
: _ and	53 29 0
: _ back	35 59 0
: _ de	-7 -3 -28
: _ h	0 0 -42
: _ here	13 37 0
: _ it	0 0 -30
: _ la	64 87 0
: _ least	33 0 0
: _ min	0 0 -69
: _ minute*	0 0 -28
: _ not	24 0 0
: _ or	45 0 0
: _ out	0 -20 0
: _ rows	0 0 27
: _ the	109 131 -58
: _ to	51 30 0
: a	40 24 0
: at	40 0 0
: back	29 0 0
: do	20 0 0
: don't	61 55 0
: each	29 0 0
: error	0 0 -23
: false	0 0 49
: it	0 0 36
: keep	34 0 0
: more	22 16 0
: never	6 23 0
: no	0 26 86
: none	-32 -11 38
: nothin*	45 33 0
: restor*	17 30 0
: see	-54 0 -65
: stop	80 59 0
: the	-22 0 20
: yes	-22 0 0
: ☐	0 0 -27
;	46 -51 13
; _ ,	25 0 0
; _ is	-59 -9 2
; _ it	35 17 0
; _ it's	21 0 0
; _ must	0 0 40
; _ the	57 52 0
; a	50 27 0
; despué*	43 0 0
; if	72 0 80
; it	-56 -9 21
; then	29 0 0
; with	24 40 21
<	-36 0 90
< 9	0 0 105
< _ s	0 0 28
=	88 149 80
= 9	-126 -145 163
= >	0 -24 0
= _ ,	-111 -60 -10
= _ .	23 14 0
= _ stop	0 -32 0
= _ the	15 39 0
= no	113 72 -68
= stop	100 39 0
>	128 125 -2
> 9	193 205 -11
> _ %	58 25 -44
> _ s	67 56 -45
?	204 164 -172
? $	-204 -216 -49
? CODE	12 32 0
? _ ,	-92 -40 0
? _ :	-16 -22 0
? _ back	12 31 0
? _ go	0 -20 0
? _ it	73 0 0
? _ not	0 -48 0
? _ o	25 26 0
? _ out	29 9 0
? _ the	105 97 0
? don't	0 23 0
? if	0 -106 0
? old	4 23 0
? then	101 100 0
? yes	-42 -24 0
? →	0 -38 0
A	12 39 0
C	0 0 -42
CODE	-56 41 97
CODE $	-184 -153 -84
CODE ,	29 41 -79
CODE .	-107 -97 23
CODE :	-2 -25 20
CODE ;	-47 0 0
CODE ?	21 40 0
CODE CODE	0 0 -121
CODE _ ,	16 19 -146
CODE _ .	-74 -48 31
CODE _ 9	0 -60 86
CODE _ CODE	62 -44 -42
CODE _ a	69 69 8
CODE _ active	0 0 41
CODE _ and	0 0 -60
CODE _ back	0 0 57
CODE _ de	0 0 -28
CODE _ each	0 0 51
CODE _ give	0 0 24
CODE _ in	0 24 0
CODE _ is	38 0 9
CODE _ leave	18 27 0
CODE _ no	0 0 22
CODE _ nothin*	0 0 43
CODE _ o	7 22 0
CODE _ root	0 0 51
CODE _ the	-27 -11 -1
CODE _ to	70 32 25
CODE _ und	0 0 -23
CODE _ versio*	0 0 -25
CODE _ with	0 0 70
CODE and	0 -2 -70
CODE comes	0 0 32
CODE displa*	0 0 38
CODE e	0 0 -20
CODE finds	0 0 32
CODE from	0 0 -24
CODE gives	0 0 96
CODE has	0 -12 73
CODE in	43 32 0
CODE is	-5 0 56
CODE lists	5 0 110
CODE must	0 0 136
CODE or	5 22 0
CODE ought	0 0 20
CODE points	0 0 40
CODE prints	0 0 27
CODE report*	0 0 55
CODE return*	0 0 58
CODE says	0 0 50
CODE should	0 0 78
CODE shows	0 0 -20
CODE to	-12 0 -114
CODE unless	25 33 0
CODE y	0 0 -30
CODE →	-106 -78 209
LENGTH0	-271 -326 -86
LENGTH1	-184 -275 -18
LENGTH2	-143 -167 0
LENGTH3	49 23 -59
LENGTH4	138 181 -24
URL	-29 0 45
^ .	-29 0 0
^ 9	-12 0 -89
^ CODE	-72 -80 28
^ a	-15 -58 20
^ abando*	40 0 0
^ abbruc*	35 59 0
^ abort	0 33 -23
^ accept*	44 0 0
^ accord	56 0 0
^ acompa*	-21 0 0
^ add	-58 0 -11
^ after	-88 -48 73
^ afterw*	0 0 27
^ aguard*	0 0 -36
^ alert	0 0 -23
^ alerts	0 0 33
^ all	9 0 77
^ alle	0 0 29
^ allow	-37 0 -17
^ always	40 0 0
^ am	0 0 34
^ annex	-11 0 -44
^ antes	-62 0 0
^ antwor*	0 25 0
^ any	86 51 -103
^ anythi*	90 30 0
^ append*	-15 0 -35
^ approv*	-31 -10 -4
^ aproba*	23 0 0
^ aprova*	44 0 0
^ argo	-49 0 0
^ art	0 0 -20
^ as	56 10 -32
^ ask	25 -49 -61
^ at	0 0 84
^ attend*	0 0 -67
^ au	8 2 35
^ aucune	0 25 34
^ autori*	27 0 0
^ await	-35 0 -11
^ back	0 0 -34
^ backou*	55 31 0
^ bail	17 29 0
^ balanc*	0 0 29
^ before	-83 -15 -60
^ bei	70 45 -63
^ beide	0 0 37
^ bgp	0 0 38
^ blocke*	29 35 0
^ blue	0 0 -21
^ both	0 0 95
^ break	13 34 0
^ bump	0 0 -33
^ busine*	24 0 0
^ by	-27 0 82
^ cab	35 0 0
^ can	-28 0 0
^ cancel	0 0 -29
^ certif*	0 0 44
^ cette	35 -8 0
^ change	0 0 -65
^ change*	38 0 0
^ chaque	0 0 27
^ check	-89 -104 3
^ clean	0 0 -20
^ client*	-44 0 0
^ com	55 44 0
^ compar*	-47 0 22
^ compru*	0 0 29
^ con	31 0 0
^ condit*	22 0 0
^ confir*	-89 -33 76
^ congel*	20 0 0
^ consul*	28 0 0
^ consum*	-26 0 44
^ contrô*	0 -19 22
^ copy	-79 -31 -8
^ cpu	0 0 27
^ crash	0 40 0
^ create	-92 -35 -53
^ criter*	4 27 0
^ das	-38 -38 0
^ decisi*	1 -35 -14
^ decomm*	23 0 0
^ deixe	-32 0 0
^ delete	0 -47 -56
^ depend*	38 0 -2
^ deploy	-23 0 0
^ deploy*	2 42 0
^ der	-18 -32 32
^ deux	55 0 0
^ die	0 -76 12
^ dieser	40 0 0
^ do	0 -7 -76
^ docume*	-24 0 0
^ don't	-28 -20 -62
^ e	-75 -31 -54
^ ein	-50 -10 4
^ eine	-50 0 -5
^ el	-47 -69 93
^ en	38 47 0
^ ensure	0 -9 24
^ errors	-25 0 -54
^ erwart*	0 0 38
^ es	0 0 48
^ escala*	40 -42 -12
^ esta	58 0 0
^ every	0 -4 63
^ execut*	36 0 0
^ exit	16 32 25
^ expect*	0 0 45
^ fail	0 27 0
^ failed	0 0 -71
^ failin*	0 0 -33
^ failur*	0 35 0
^ fehlen*	9 30 0
^ first	30 -12 0
^ follow*	0 0 42
^ for	64 25 -27
^ four	53 0 0
^ freiga*	58 0 0
^ gate	60 0 0
^ get	44 -41 -28
^ give	-28 -7 -26
^ grafan*	-24 0 16
^ half	0 0 34
^ hang	-32 0 0
^ hard	48 72 0
^ have	0 -41 -17
^ heap	0 0 34
^ hold	-31 -3 -27
^ how	-97 -68 0
^ http	0 0 23
^ if	-63 -34 -60
^ im	6 19 49
^ in	-28 0 88
^ interd*	31 0 0
^ interr*	50 69 0
^ it's	18 55 -4
^ jenkin*	-29 0 0
^ kafka	-26 0 0
^ keep	-22 -27 -55
^ kein	14 64 4
^ keine	56 0 11
^ kill	19 31 -1
^ kontro*	0 0 35
^ la	-4 -64 67
^ laisse*	-32 -24 -37
^ le	-2 -12 72
^ leave	-83 -72 -12
^ list	-7 0 -23
^ log	-44 -7 -33
^ login	0 9 35
^ logs	0 0 22
^ look	-30 0 0
^ los	0 -35 0
^ m	0 0 -32
^ mail	0 0 38
^ make	0 -9 27
^ man	0 0 20
^ mandat*	55 67 0
^ meldet	0 41 0
^ memory	0 0 33
^ merge	0 0 -32
^ missin*	35 29 0
^ monito*	-68 -25 -35
^ move	11 0 -29
^ must	-57 0 -33
^ nach	0 -32 23
^ nada	37 35 0
^ ne	75 12 -50
^ need	54 0 0
^ needs	28 0 0
^ nenhum	0 9 42
^ never	67 104 -32
^ new	32 0 0
^ no	17 4 53
^ nobody	0 51 0
^ node	-40 0 46
^ not	109 62 -67
^ note	-69 -4 -39
^ nothin*	0 0 57
^ now	-71 -11 0
^ nunca	70 24 0
^ nur	57 0 0
^ não	32 5 -29
^ o	-53 -59 80
^ observ*	-23 0 -3
^ obtain	38 0 0
^ ok	23 0 0
^ old	0 -37 71
^ on	-24 0 71
^ once	-49 -33 -11
^ one	71 55 -10
^ open	-39 -46 0
^ openin*	0 0 37
^ os	-5 0 38
^ output	0 0 64
^ para	0 -20 0
^ pas	46 11 0
^ passad*	0 0 41
^ pausar	32 48 0
^ pause	-29 0 -70
^ peer	25 0 0
^ phase	-51 0 -40
^ ping	0 0 31
^ pipeli*	0 0 45
^ plan	27 0 28
^ pls	25 0 -3
^ point	0 0 -46
^ poll	0 0 -30
^ post	-59 -20 1
^ pour	-45 -32 0
^ prereq*	42 0 0
^ procee*	0 39 0
^ produc*	42 0 -30
^ purge	24 0 0
^ put	0 0 -30
^ qa	34 0 -9
^ qualqu*	30 51 0
^ quando	0 28 0
^ questi*	-45 0 0
^ red	69 44 -15
^ refuse	52 94 0
^ reject	36 49 0
^ reject*	0 29 0
^ remain	-32 0 0
^ remove	0 -13 -46
^ replic*	-18 0 21
^ requir*	44 0 0
^ respon*	0 0 37
^ restar*	-6 0 -47
^ restor*	-34 -98 -23
^ result	-31 0 67
^ result*	0 0 39
^ retire	46 0 0
^ revoke	47 12 0
^ rollba*	3 29 -40
^ rollin*	-60 -50 -13
^ row	0 0 27
^ run	0 -19 -80
^ same	-39 0 20
^ save	0 0 -41
^ scale	0 0 -42
^ search	0 0 37
^ sectio*	-53 0 0
^ secure	23 0 0
^ send	-46 0 -24
^ sentry	-22 0 44
^ set	-70 -92 -101
^ ship	6 25 0
^ should	19 81 -78
^ si	-38 -19 -23
^ sign	-13 0 -45
^ signin*	-5 0 38
^ sin	0 0 32
^ site	0 0 20
^ sleep	-17 0 -38
^ smoke	-3 0 22
^ soak	0 0 -32
^ solang*	39 4 0
^ sollte	41 25 0
^ solo	50 0 0
^ some	-74 0 0
^ stand	-26 0 0
^ start	-21 -51 -66
^ stay	-32 -25 -23
^ step	-64 0 -12
^ stop	-23 -11 -112
^ succes*	0 0 -21
^ switch	-13 -44 -42
^ só	75 0 0
^ t	-45 -36 -40
^ tag	0 0 -46
^ take	0 -34 -69
^ tell	-40 -14 -13
^ terraf*	-22 0 0
^ the	-25 -54 69
^ then	-173 -8 0
^ this	0 -37 -15
^ throug*	0 0 54
^ to	-34 -82 -4
^ turn	0 0 -42
^ two	67 46 0
^ um	65 0 0
^ un	38 0 13
^ under	95 71 -40
^ une	32 0 -21
^ unless	20 20 0
^ unpaus*	23 0 0
^ until	-15 0 -28
^ upload	0 0 -29
^ users	-22 0 85
^ valida*	0 -9 36
^ verifi*	-59 -23 0
^ verify	-60 -71 52
^ vor	83 11 -26
^ voraus*	44 0 0
^ vote	22 5 0
^ vous	-37 0 69
^ waitin*	-14 0 -38
^ weiter	28 0 0
^ wenn	-37 0 -9
^ what	-67 -45 0
^ what's	-20 0 0
^ when	-101 -7 16
^ whenev*	7 33 0
^ while	0 22 0
^ who	-91 -14 -15
^ why	-78 -38 0
^ with	0 72 0
^ within	0 0 49
^ withou*	89 67 -36
^ write	-41 -3 -20
^ writes	24 0 0
^ wrong	93 104 0
^ you	-51 -11 53
^ you'll	0 0 47
^ you're	0 0 54
^ zero	0 0 52
^ |	23 0 81
^ é	61 5 0
^ étape	0 0 -23
^ без	66 68 -29
^ в	-12 13 112
^ до	-20 0 0
^ если	0 -5 -46
^ количе*	31 0 5
^ контро*	0 0 26
^ на	0 -14 66
^ не	33 0 -54
^ нельзя	53 0 0
^ обновл*	61 0 0
^ ожидае*	0 0 27
^ очеред*	0 0 21
^ ошибка	39 10 0
^ перед	38 0 0
^ получи*	58 0 0
^ после	0 0 29
^ прежде	35 0 0
^ при	54 98 -49
^ провер*	-19 0 23
^ скрипт	-43 0 0
^ соглас*	20 0 0
^ список	23 0 2
^ этот	61 0 0
^ اگر	2 36 -28
^ ایمیل	0 0 20
^ بدون	65 49 0
^ بعد	-18 0 26
^ تأیید	38 0 0
^ تا	56 24 -68
^ تاریخ	0 0 46
^ تغییر	25 0 0
^ جمع	0 0 38
^ خروجی	0 0 60
^ در	14 53 12
^ سرویس	-27 0 0
^ قبل	39 0 0
^ نرخ	0 30 0
^ هر	68 57 0
^ پیش	20 0 -5
^ چراغ	0 0 26
^ یک	-34 0 -9
^ →	-10 0 70
^ ❌	6 20 0
^ 🛑	24 53 -10
^ ️	-25 -5 -18
^9	-105 -118 -3
^CODE	-63 -45 32
^a	-14 -12 40
^abando*	58 22 0
^abbruc*	35 59 0
^abort	99 121 -16
^aborta*	26 32 0
^accept*	44 0 0
^accord	56 0 0
^acompa*	-30 0 0
^add	-104 -107 -61
^after	-80 -56 75
^afterw*	26 -20 56
^agree	39 -3 0
^aguard*	-41 -16 0
^alert	0 0 -24
^alerts	0 0 32
^all	0 0 122
^alle	0 0 56
^allow	-60 0 -18
^always	53 0 0
^am	0 0 33
^an	-20 -3 -7
^and	5 -7 74
^annex	-18 0 -46
^announ*	0 0 -20
^anote	-43 0 0
^antes	-35 0 0
^antwor*	10 28 0
^any	64 80 -74
^anythi*	87 38 0
^append*	-15 0 -35
^approv*	-50 -39 -30
^aprova*	38 0 -3
^après	0 -24 0
^argo	-80 -25 0
^arrête*	104 95 -5
^art	0 0 -20
^as	0 0 -23
^ask	52 -153 -12
^at	40 0 25
^attach	-23 0 0
^atuali*	-24 0 0
^au	1 8 29
^aucune	26 62 30
^autori*	23 0 0
^availa*	0 0 27
^back	59 40 -23
^backou*	55 31 0
^bail	17 29 0
^balanc*	0 0 27
^be	-26 -37 0
^before	-28 -34 -81
^bei	77 55 -27
^beide	0 0 47
^below	30 3 0
^bevor	136 4 -19
^bgp	0 0 43
^bis	0 6 -52
^bitte	28 0 0
^bleibt	29 0 0
^blocke*	31 34 0
^blue	0 0 -34
^both	-34 -32 93
^break	53 79 0
^bring	68 0 0
^build	-22 0 -14
^bump	0 0 -44
^but	-48 -62 -4
^by	-42 0 86
^cab	42 0 0
^call	58 11 -16
^can	-55 0 0
^cancel	51 98 -66
^carry	40 0 0
^certif*	0 0 33
^cette	35 -8 0
^change	0 -7 -87
^chapte*	-47 -17 -38
^chaque	0 0 22
^check	0 -184 0
^choose	-109 -66 -29
^clarif*	29 0 0
^clean	-19 0 -20
^clear	0 -25 0
^click	-37 0 0
^client*	-52 -27 0
^close	12 47 -20
^cluste*	0 0 21
^com	22 37 0
^come	-18 -7 -56
^compru*	0 0 29
^con	80 0 -31
^condit*	22 0 0
^confir*	-63 -47 61
^congel*	29 0 0
^consul*	37 -29 0
^consum*	-15 0 28
^contac*	0 -61 -19
^contin*	10 -31 -4
^contra*	0 0 -38
^contrô*	0 -21 20
^copy	-105 -47 0
^cpu	0 0 61
^crash	0 27 0
^create	-37 -43 -61
^criter*	4 27 0
^ctrl	0 24 0
^cut	25 29 -8
^cutove*	0 0 -23
^dann	91 0 0
^das	-81 -54 0
^dass	0 0 46
^data	2 0 -42
^db	23 0 0
^decisi*	0 -45 -17
^decomm*	29 0 0
^deixe	-32 0 0
^delete	0 -12 -94
^deploy*	48 70 0
^depois	65 0 0
^deprec*	0 0 -25
^der	-59 -51 31
^despué*	54 -2 0
^detene*	67 62 0
^deux	40 0 0
^die	-61 -156 10
^dieser	40 0 0
^differ*	0 0 22
^disabl*	32 0 -7
^discon*	26 29 0
^do	78 0 -68
^don't	69 99 -74
^done	-53 0 0
^downlo*	-12 0 55
^drop	0 40 -41
^during	-48 0 -23
^e	-82 -36 0
^each	1 -25 17
^ehe	27 0 0
^ein	-52 -33 0
^eine	-50 0 -12
^el	-145 -122 105
^ele	-22 0 0
^else	62 21 0
^en	38 32 23
^enable	0 0 -25
^end	34 29 0
^ensuit*	41 0 0
^ensure	0 -9 24
^errors	-22 0 -28
^erwart*	0 0 38
^es	-41 -2 55
^escala*	57 -49 -20
^esta	67 0 0
^está	0 25 0
^every	0 -20 86
^everyt*	0 0 28
^exampl*	-26 0 0
^execut*	49 0 0
^exit	14 31 37
^expect*	0 0 48
^failed	-33 0 -77
^failin*	0 0 -33
^failur*	0 35 0
^falls	32 42 -34
^false	0 0 49
^faça	-22 0 0
^fehlen*	9 30 0
^fehlt	0 24 0
^fewer	0 0 49
^file	0 0 33
^find	55 -38 0
^five	-23 0 27
^fix	70 -51 0
^follow*	0 0 57
^four	59 0 0
^freeze	53 86 -2
^freiga*	64 0 0
^from	-22 -10 23
^gate	60 0 0
^geht	61 28 0
^get	170 -34 -2
^give	-86 -41 0
^given	23 0 0
^good	0 0 24
^grafan*	-19 0 25
^grey	-35 -1 0
^half	0 0 40
^halt	73 115 0
^hands	50 76 0
^hang	-50 -30 0
^hard	59 83 0
^have	108 -77 0
^having	0 32 0
^heap	0 0 34
^hence	-37 0 0
^hold	-77 -37 -50
^how	-100 -71 -3
^howeve*	8 33 0
^http	0 0 70
^if	0 -53 58
^im	0 11 77
^immedi*	30 38 0
^in	-46 0 53
^instal*	-43 -40 -51
^interd*	53 40 0
^interr*	140 132 0
^isr	0 0 21
^ist	38 25 0
^it	-113 -35 97
^it'll	-34 0 0
^it's	-70 0 -29
^jamais	46 41 0
^jenkin*	-29 0 0
^just	-49 -13 0
^keep	0 0 -62
^kein	17 73 18
^keine	54 0 49
^keines*	64 10 0
^kill	83 118 -27
^kontro*	0 0 35
^l'anci*	0 0 21
^la	-52 -71 129
^lag	0 0 33
^laisse*	-38 -10 -47
^las	-38 -53 0
^last	-68 -3 0
^le	-75 -59 83
^leave	6 22 -28
^les	-14 -76 49
^let	-12 -74 -27
^list	0 0 -55
^load	0 -25 0
^log	-58 -20 -29
^login	0 3 32
^logs	0 0 20
^look	-28 -29 -1
^los	0 -70 35
^loss	0 0 27
^m	0 0 -46
^mail	0 0 32
^mais	-36 0 0
^make	34 -11 18
^manage*	24 0 0
^mandat*	48 66 0
^meldet	0 39 0
^memory	-2 0 61
^merge	0 0 -45
^missin*	28 34 0
^mit	-2 -29 -9
^monito*	-59 -44 -47
^move	16 0 -38
^must	-35 0 -38
^nach	0 -49 42
^nada	79 54 0
^nadie	13 37 0
^ne	90 6 -64
^need	45 0 0
^nem	26 54 0
^nenhum	0 8 56
^never	126 123 -76
^next	59 0 0
^nicht	0 31 0
^ningué*	8 65 0
^no	76 129 53
^nobody	16 83 12
^node	-1 0 28
^none	-24 0 114
^nope	27 35 0
^not	0 9 24
^note	-57 -44 -43
^nothin*	22 62 41
^now	-22 0 0
^nunca	60 14 0
^nur	51 0 0
^não	94 99 -52
^o	-130 -72 83
^ob	0 -48 2
^observ*	-23 0 -3
^obtain	66 0 0
^obter	42 0 0
^ohne	24 6 -53
^ok	30 -15 0
^old	31 3 47
^on	41 73 17
^once	-20 -18 -21
^one	27 20 7
^open	-33 -78 -46
^openin*	0 0 35
^operat*	25 0 0
^order	-24 0 0
^os	-19 -3 30
^otherw*	44 51 0
^output	0 0 64
^owner	-41 0 0
^pare	26 10 0
^part	-17 0 -20
^pas	41 32 2
^passad*	0 0 41
^pausar	32 48 0
^pause	-11 3 -34
^peer	23 0 0
^people	-50 0 0
^period	18 46 0
^person*	0 46 0
^phase	-15 0 -52
^ping	0 0 55
^pipeli*	0 0 44
^plan	0 0 25
^please	19 0 -61
^pls	27 0 -4
^plus	0 0 27
^point	0 0 -57
^poll	0 0 -33
^ponto	32 5 0
^postgr*	-30 0 -1
^postpo*	44 50 0
^pour	-66 -44 0
^prereq*	42 0 0
^press	-81 -5 0
^prices	0 0 27
^print	-42 0 0
^procee*	25 24 -12
^produc*	22 0 -3
^prohib*	21 55 0
^proibi*	15 53 0
^promot*	23 0 -25
^prosse*	52 40 0
^puis	36 -11 -8
^pull	0 48 -18
^put	14 25 -51
^q	-26 -33 0
^qa	48 0 -15
^qualqu*	32 48 0
^quando	0 26 0
^que	-2 -51 -12
^queda	35 36 0
^queue	0 0 32
^quit	46 86 0
^r	-32 -17 -10
^read	-49 -51 0
^receip*	0 0 31
^red	35 21 -51
^redepl*	0 23 0
^refrai*	19 46 0
^refuse	67 104 0
^reject	78 109 0
^reject*	0 27 0
^releas*	27 0 -43
^remain	-48 0 0
^rememb*	-50 -11 0
^remove	0 -80 -84
^rename	-32 -11 -24
^replic*	-56 -14 41
^requir*	44 0 0
^resolv*	30 0 0
^respon*	0 0 31
^restar*	-45 -11 -6
^restau*	63 91 0
^restor*	33 83 -20
^result	0 0 60
^result*	0 0 39
^retire	46 0 0
^return	4 22 0
^revers*	28 43 0
^revert	98 131 -16
^review	-22 0 0
^review*	-57 0 0
^revoke	51 40 0
^risk	20 0 0
^roll	51 114 0
^rollba*	29 62 -61
^rollin*	-60 -50 -13
^rollou*	91 106 -22
^row	0 0 46
^run	0 -101 -94
^runnin*	-26 0 1
^same	-56 0 36
^save	0 0 -24
^scale	0 0 -49
^se	27 29 -18
^search	-25 0 39
^sectio*	-40 0 -2
^secure	28 0 0
^see	-8 -95 -128
^sem	29 51 25
^send	-53 0 -47
^sentry	-31 0 56
^servic*	0 0 28
^set	-5 0 -145
^ship	0 22 0
^should	33 112 -75
^si	-34 -28 0
^sign	-20 0 -64
^signin*	0 0 37
^sin	0 0 40
^since	-26 -26 -39
^sit	-50 -44 0
^sleep	-19 0 -46
^smoke	-10 0 33
^snapsh*	0 -22 0
^so	-32 -15 -109
^soak	0 0 -32
^sobald	42 41 -21
^sofort	29 51 0
^solang*	113 93 -46
^sollte	41 25 0
^solo	31 0 0
^some	-62 0 0
^sonst	33 0 0
^spf	0 0 21
^stand	-33 0 0
^start	-19 -9 -101
^state	0 0 32
^stay	-39 -4 -60
^step	-24 0 -14
^stock	-1 0 31
^stop	88 127 0
^stripe	-20 0 0
^switch	3 0 -82
^sync	0 0 22
^synced	0 0 37
^só	66 0 0
^t	-51 -39 -40
^tag	2 0 -24
^take	0 0 -111
^talk	32 0 0
^tell	-44 0 -43
^tem	0 0 29
^temper*	0 0 25
^terraf*	-69 0 0
^the	-95 -44 84
^then	96 -21 -55
^there	0 -36 40
^there'*	-39 0 10
^they	-66 -47 0
^this	-49 -97 -69
^throug*	0 0 53
^throw	25 0 0
^till	0 0 25
^to	-49 -69 -30
^todas	0 0 32
^todos	0 0 71
^toutes	0 0 44
^treat	30 44 0
^tu	23 20 0
^turn	-5 0 -57
^two	57 29 8
^um	41 0 0
^umscha*	37 14 0
^under	97 82 -27
^undo	109 149 -9
^une	27 0 -33
^unless	19 52 -33
^until	-18 18 -59
^update	-13 -54 -10
^upgrad*	0 -42 0
^use	-40 -23 -101
^users	-70 0 77
^v	-27 0 -6
^valida*	0 -13 31
^vendor	-23 0 -39
^verifi*	-19 -64 0
^verify	0 -96 54
^volta	5 20 3
^vor	86 7 -27
^voraus*	44 0 0
^vorher	38 0 0
^vote	22 5 0
^vous	-26 0 65
^wait	-1 -49 0
^waitin*	-22 0 -3
^warten	-22 0 0
^we	39 87 0
^we're	9 56 0
^we've	0 21 0
^weil	-64 -3 0
^weiter	55 0 0
^wenn	11 63 -56
^what	-125 -51 0
^what's	-38 0 0
^whatev*	61 97 0
^whenev*	7 33 0
^which	-134 -86 0
^whiche*	0 36 0
^while	0 23 0
^who	-28 -19 -32
^whoeve*	28 85 0
^why	-90 -51 0
^wird	55 43 -27
^with	21 59 36
^withdr*	22 56 0
^within	0 0 69
^withou*	98 76 -26
^write	-45 -50 -74
^writes	33 0 0
^wrong	79 93 0
^y	-56 0 0
^yank	38 55 0
^yes	-89 -33 0
^you	-45 10 27
^you'll	0 0 41
^you're	0 0 62
^your	-3 -3 105
^zero	-68 0 108
^zertif*	0 0 38
^é	44 24 0
^étape	0 0 -23
^а	-27 -6 0
^без	87 41 0
^в	-43 0 102
^вернут*	0 28 0
^возвра*	0 20 0
^все	0 0 24
^если	29 55 -107
^закрыт*	28 0 0
^запрещ*	38 0 0
^запуст*	29 0 0
^и	36 0 0
^к	37 0 0
^как	40 0 -10
^когда	32 0 -49
^количе*	31 0 5
^контро*	0 0 25
^на	0 -11 98
^наблюд*	0 0 -21
^не	60 0 -36
^нельзя	53 0 0
^ничего	45 0 0
^обновл*	66 0 -3
^ожидае*	0 0 26
^остано*	50 0 0
^очеред*	0 0 20
^ошибка	39 10 0
^перед	38 0 0
^пока	18 42 -48
^получи*	63 0 0
^после	0 -12 24
^потом	34 0 0
^прежде	45 0 0
^при	54 98 -49
^провер*	-15 -15 20
^скрипт	-43 0 0
^сначал*	44 0 0
^соглас*	26 0 0
^список	23 0 2
^стоп	22 0 0
^что	-18 -62 25
^это	34 0 0
^этот	61 0 0
^اگر	0 34 -29
^بدون	65 49 0
^بعد	-18 0 26
^تأیید	38 0 0
^تا	60 36 -8
^تاریخ	0 0 41
^تغییر	25 0 0
^جمع	0 0 38
^خروجی	0 0 60
^در	14 53 12
^سرویس	-41 0 0
^فایل	-24 0 0
^قبل	39 0 0
^نرخ	0 30 0
^هر	72 53 0
^پیش	20 0 -5
^چراغ	0 0 26
^یک	-42 0 -20
^把	0 0 -21
^答	-20 -5 0
^错误率超过	9 20 0
^问	-20 -5 0
^두	25 0 0
^이	58 0 0
^재고	21 0 0
^한	55 0 0
a	-46 -17 -39
a $	0 0 20
a 9	-39 -4 10
a _ ,	0 -17 -68
a _ .	-47 -42 -67
a _ 9	59 23 0
a _ :	64 32 0
a _ ;	-47 0 20
a _ =	22 0 0
a _ CODE	0 0 30
a _ and	6 -52 38
a _ antes	29 0 0
a _ antiga	23 0 0
a _ backup	34 0 0
a _ custom*	10 27 0
a _ de	8 33 0
a _ do	0 0 27
a _ e	88 106 0
a _ engine*	35 0 0
a _ estive*	46 0 0
a _ for	0 -27 0
a _ from	80 1 -1
a _ has	-52 -4 0
a _ if	-30 -14 0
a _ is	-66 -68 -198
a _ may	-42 0 0
a _ nova	0 0 28
a _ of	-51 -38 52
a _ one	-31 -2 0
a _ per	0 0 -25
a _ person	24 0 0
a _ releas*	-21 0 0
a _ review	32 0 0
a _ second*	0 0 43
a _ signat*	42 49 0
a _ smoke	17 28 0
a _ stop	30 0 0
a _ the	-136 -62 12
a _ time	31 24 0
a _ to	-25 -8 0
a _ up	22 0 0
a _ versió*	3 31 0
a _ vez	51 0 0
a _ week	35 0 0
a _ when	-28 0 0
a _ whose	51 73 0
a and	25 0 0
a cero	0 0 36
a change	-22 0 0
a clean	68 0 10
a cluste*	0 22 0
a collea*	49 0 0
a contag*	30 0 0
a cópia	92 0 0
a differ*	53 0 0
a failed	0 43 -35
a failur*	41 0 0
a few	-74 -25 110
a full	0 0 -48
a green	0 -15 61
a hard	48 0 0
a host	38 15 0
a key	-51 -12 0
a la	67 33 14
a list	0 0 22
a mail	-46 0 0
a mano	-25 0 0
a migraç*	13 39 0
a minute	-7 0 39
a missin*	25 31 0
a new	-52 -39 -55
a night	0 24 0
a no	49 43 0
a phone	-35 0 16
a precon*	77 0 0
a quiet	47 0 0
a real	41 27 0
a rollba*	-28 -32 0
a rollou*	-9 -24 0
a second	37 45 0
a single	71 114 38
a tag	-61 -50 0
a test	-19 -34 11
a third	0 39 9
a time	46 -18 -47
a valid	30 0 -36
a virada	31 11 0
a week	-24 0 -35
a while	-150 -104 10
a year	-39 0 0
a yes	50 0 0
ab	22 53 0
ab .	48 0 0
abaixo	0 0 45
abaixo _ 9	0 0 22
abaixo de	0 0 22
abando*	9 41 0
abando* the	43 11 0
abbrec*	82 125 -12
abbrec* .	49 89 -26
abbruc*	60 66 -33
abend	39 0 0
abgebr*	-49 0 0
abgesc*	26 0 0
abgesc* _ .	37 0 0
abnahm*	76 0 -6
abort	104 167 -120
abort $	38 50 0
abort .	107 45 0
abort _ the	36 34 0
aborta*	1 61 -17
aborta* a	40 51 0
aborte*	0 0 -62
aborts	-58 -37 0
about	-71 -96 51
about 9	-77 -44 28
above	95 97 -17
above 9	72 77 0
above _ second*	46 39 0
abre	0 0 64
abrir	60 0 0
abrir a	44 0 0
abrir la	35 0 0
absolu*	62 0 0
abwart*	-18 0 -39
abweic*	106 12 0
acabe	-34 0 0
accept	55 0 0
accept the	24 0 0
accept*	92 -101 0
accept* _ the	64 0 0
accept* by	103 0 0
accept* the	29 0 0
access	54 0 -44
access*	26 0 15
accord	71 0 0
accord du	51 0 0
accoun*	-20 -24 0
accoun* .	-28 0 0
aceite	76 0 0
aceite do	31 0 0
ack	9 0 30
acknow*	63 0 0
acknow* the	65 0 0
acme	0 0 26
acompa*	-23 0 -3
acordo	41 0 0
action	24 0 -18
action*	-55 -31 -1
activa*	0 40 -40
active	-20 0 193
active $	0 0 28
add	-97 -86 -35
add the	-24 0 -40
added	-2 -26 0
adding	0 0 -27
addres*	-109 -46 19
admin	-78 -85 22
admini*	-110 -62 -9
advanc*	107 -12 0
advanc* .	44 0 0
adviso*	-23 0 -11
affect*	-26 -15 0
affich*	0 0 109
after	81 -114 -46
after .	0 0 27
after 9	0 -2 -87
after _ 9	26 0 -71
after _ has	45 0 0
after _ hours	-26 0 0
after _ last	22 0 0
after _ releas*	-53 0 0
after _ second	6 50 0
after _ the	0 0 21
after _ upgrad*	-26 0 0
after each	2 0 -64
after it	-46 0 0
after lunch	-29 0 0
after that	140 0 0
after the	0 0 56
after their	22 0 0
after three	-33 0 0
afterw*	38 -95 17
afterw* the	0 0 36
again	-39 0 62
again ,	0 0 21
again .	-61 -47 0
again after	-68 0 28
agent	-37 0 0
ago	0 0 30
agree	148 -42 23
agree .	49 0 0
agree _ a	20 0 0
agreed	138 59 -70
agreed _ the	21 0 0
agreed with	48 0 0
agreem*	79 0 0
agrees	145 0 0
agrees _ the	30 0 0
agrees to	40 0 0
aguard*	-53 -64 0
ahead	205 -35 -26
ahead _ the	121 0 -36
ahead of	221 -62 -86
ainda	-23 0 0
ait	0 20 0
aktivi*	40 0 0
al	-18 0 -23
al _ .	-14 -17 -30
alarm	20 42 85
alert	-103 -50 0
alerts	-53 -22 22
algum	60 90 0
algum _ estive*	3 24 0
algum item	3 24 0
alias	52 2 -1
all	55 30 110
all 9	-29 0 78
all _ are	47 37 0
all _ must	32 9 -28
all boxes	0 22 0
all five	0 0 35
all hosts	-8 0 33
all items	29 0 0
all nodes	-32 0 -1
all other	0 23 0
all replic*	24 0 0
all tests	0 50 0
all three	117 0 -11
all twelve	0 0 34
alle	31 0 55
alles	0 21 25
allow	0 0 -42
allowe*	26 28 -1
alone	27 20 0
alors	21 0 0
alread*	-23 -19 -9
als	42 80 25
als 9	37 52 0
also	-92 -52 -52
also _ the	-29 -1 0
alte	56 0 -16
alten	0 29 0
alter	20 42 0
altera*	95 0 0
altera* de	42 0 0
altern*	-41 0 0
always	-19 -12 -32
am	30 0 0
am selben	32 0 0
an	-35 -10 -20
an _ .	-88 -59 -103
an _ later	0 0 22
an _ of	-1 -21 0
an empty	0 0 31
an error	-57 -34 10
an hour	-31 -15 16
an open	80 74 0
analys* .	25 0 0
ancien*	-26 -18 0
and	-8 -25 17
and 9	45 0 0
and CODE	-44 -68 -7
and _ .	0 65 42
and _ 9	0 0 -21
and _ again	-14 -54 0
and _ back	57 35 0
and _ be	-43 0 0
and _ is	0 0 26
and _ it	6 0 -53
and _ not	0 23 0
and _ old	0 22 0
and _ on	-4 -96 0
and _ out	0 21 0
and _ roll	0 -21 0
and _ that	34 0 0
and _ the	0 47 -53
and _ their	47 0 0
and _ to	-9 22 -30
and a	-46 -13 43
and after	-60 0 19
and ask	25 0 0
and call	67 74 0
and don't	101 113 0
and escala*	0 47 0
and get	133 0 -15
and go	36 23 0
and goes	-27 0 0
and have	80 -5 0
and if	44 40 0
and in	0 0 39
and invest*	0 24 0
and it	-39 0 0
and leave	170 190 0
and leaves	-37 0 0
and new	0 0 46
and no	0 0 35
and none	0 0 23
and not	-61 -89 114
and only	137 -110 0
and restar*	-20 -8 0
and revert	10 25 0
and stop	26 54 0
and target	0 0 20
and tell	46 68 0
and the	-34 22 149
and then	0 -52 1
and two	0 0 25
and we're	29 47 0
and you	26 73 9
andere*	20 18 0
anhalt*	69 89 -7
anhalt* ,	0 20 0
anhalt* .	33 11 0
anmeld*	-70 0 37
annex	-51 0 -54
annex 9	0 0 -20
announ*	12 0 -58
anonym*	0 0 59
anote	-43 0 0
anothe*	-21 0 0
anrufe*	80 -26 0
anrufe* .	56 0 0
ansibl*	-64 0 0
answer .	41 0 0
answer*	2 2 133
answer* CODE	0 0 26
answer* _ CODE	0 0 47
answer* _ the	15 56 0
answer* with	0 0 77
ante	31 36 0
anteri*	58 62 0
anteri* .	87 45 0
antes	152 -84 -43
antes de	144 -149 -95
antes do	28 0 0
antwor*	0 0 27
any	150 222 -6
any 9	23 16 0
any _ .	-101 -90 64
any _ blocks	0 32 0
any _ is	20 20 0
any _ that	0 -35 0
any _ the	32 52 0
any _ with	-24 -24 0
any failur*	0 20 0
any longer	-29 0 18
any more	-17 -79 36
any of	78 86 0
any time	-99 -35 0
anybod*	0 27 0
anyone	0 42 0
anythi*	104 95 -4
anythi* _ than	17 35 0
anythi* _ the	20 48 0
anythi* but	3 27 0
anzahl	0 0 28
anzeig*	0 0 44
apaga	3 29 -23
aparec*	-104 -15 167
apart	-45 0 65
apart from	-35 0 57
api	-25 -101 0
app	0 -25 64
appara*	0 0 21
appear	-59 0 59
appear*	-56 0 142
appear* _ the	0 0 78
appear* in	0 0 68
appear* on	0 0 32
append*	-67 -4 -68
applia*	-47 -11 0
applie*	35 20 0
applie* .	22 0 0
apply	49 45 0
approv*	100 -74 -179
approv* $	43 0 0
approv* .	85 17 12
approv* _ the	63 0 0
approv* _ two	24 0 0
approv* are	0 34 0
approv* by	89 -11 0
approv* from	39 0 0
approv* of	77 0 0
april	-8 0 -20
aproba*	30 0 -65
aproba* del	105 0 0
aprova*	110 -52 -36
aprova* do	107 0 0
après	60 -29 -28
après la	-27 0 0
após	35 0 0
archit*	80 0 0
archiv*	-35 -41 0
archiv* is	21 0 0
are	-117 -90 -69
are .	7 60 0
are _ ,	68 15 0
are _ .	35 2 5
are _ and	-9 -20 10
are _ be	34 0 0
are _ by	-177 -84 -24
are _ first	29 0 0
are _ in	-42 -58 -47
are _ on	-52 0 -11
are _ permit*	40 0 0
are _ with	-68 0 0
are all	0 0 21
are equal	0 0 42
are forbid*	32 0 0
are green	39 65 0
are in	25 0 -33
are listed	-23 0 0
are not	0 0 -40
are runnin*	0 5 26
are ticked	0 22 0
are to	68 0 0
are upgrad*	31 0 0
aren't	10 83 25
argo	-71 0 0
argume*	-59 0 -44
argume* .	-29 0 -27
around	-73 -34 0
around 9	-39 -26 27
arquiv*	-123 -66 0
arriba	0 0 23
arrive	-31 0 41
arrive*	-67 -17 124
arrive* _ the	0 0 67
arrièr*	0 53 -26
arrête	54 15 0
arrête*	26 61 -54
art	0 0 -22
art .	0 0 -20
art _ 9	0 0 -20
articl*	-15 0 20
as	-21 2 38
as 9	3 19 -28
as CODE	55 15 -10
as _ ,	-42 -20 6
as _ .	-138 -106 75
as _ 9	0 0 -22
as _ are	23 15 0
as _ as	107 122 -141
as _ the	-8 0 86
as a	14 0 -42
as before	-85 0 100
as duas	41 0 0
as in	-9 0 44
as long	70 86 -85
as many	0 0 33
as on	0 0 52
as soon	54 45 -67
as the	29 0 8
as you	-64 0 0
asia	0 0 38
ask	50 -170 -23
ask for	-74 0 0
ask the	28 -60 0
asked	-50 0 0
asking	17 30 0
asks	-19 34 0
asks for	0 46 0
assina*	56 0 0
at 9	-1 -14 -90
at CODE	0 0 47
at _ %	-106 -121 0
at _ .	-104 -36 0
at _ and	-16 0 -40
at _ diff	20 0 0
at _ first	96 45 0
at _ new	0 0 22
at _ point	42 0 0
at _ same	22 36 -6
at _ time	5 -30 -14
at a	31 -4 -33
at all	25 30 0
at any	-88 -17 0
at first	-74 0 0
at least	0 -47 0
at once	58 111 -24
at the	-16 4 116
at this	69 0 50
at zero	0 0 94
attach	-113 -31 -14
attach* $	31 0 0
attach* _ the	0 0 32
attemp*	0 51 -27
attend* :	0 0 81
atuali*	0 0 -22
até	0 58 -96
até _ o	0 27 0
até a	36 51 0
até que	0 36 0
au	11 0 79
au _ .	-84 0 3
au _ 9	20 0 0
au vert	0 0 55
auch	-5 31 0
auch nur	12 58 0
aucun	0 26 62
aucune	29 46 60
audit	65 52 0
audito*	47 13 -26
auf	0 40 10
auf 9	22 0 -69
auf CODE	0 0 -24
auf _ .	0 0 61
auf die	0 23 0
aument*	21 38 0
aus	-15 42 0
ausgab*	0 0 84
author	0 -42 0
automa*	-207 -104 -60
automa* .	-66 -10 0
automá*	-25 0 12
autori*	100 0 0
autosc*	-30 0 0
aux	0 0 -39
availa*	-12 -43 11
aval	74 0 0
aval do	53 0 0
avance	43 0 0
avant	205 -37 -154
avant _ .	22 0 0
avant _ couper	21 0 0
avant de	25 -100 -4
avant que	12 64 0
avant toute	30 0 0
avec	18 -77 57
averag*	0 0 -22
avisar	48 15 -8
aviso	-63 0 26
avoir	66 0 0
away	85 144 -86
away .	25 51 0
away from	82 101 0
azure	-26 0 0
aí	58 0 0
b	31 -10 0
b 9	10 0 -33
back	68 137 -17
back $	0 5 -29
back .	40 44 0
back _ .	69 0 -22
back _ the	4 20 -28
back after	-37 -46 0
back at	0 0 33
back if	36 16 0
back in	22 0 0
back on	62 64 0
back to	63 141 31
back until	-10 -22 0
back with	0 -1 24
backed up	36 0 0
backen*	22 0 0
backfi*	65 28 -22
backgr*	-21 -26 0
backou*	74 65 0
backup	129 79 -92
backup _ missin*	0 29 0
backup _ verifi*	0 30 0
backup is	62 24 0
backup*	0 0 -39
badge	-55 0 124
bail	28 58 0
baker	85 0 0
bakery	20 0 0
baking	46 0 0
balanc*	0 -8 102
balanc* vérifi*	24 0 0
banco	0 0 -48
bank	21 46 -5
banned	6 21 0
banner	-99 -30 114
bar	-19 0 71
barcod*	0 0 31
bascul*	131 0 -60
bascul* .	30 2 0
base	0 6 -20
baseli*	4 26 0
basket	0 0 27
batch	26 -6 -19
batch is	47 0 0
batche*	0 0 -44
bate	0 0 34
bater	28 0 0
be	33 0 -49
be CODE	0 0 24
be _ ,	0 68 -21
be _ .	8 62 -2
be _ 9	46 0 -7
be _ ;	0 35 0
be _ ahead	21 0 0
be _ at	-27 -17 0
be _ before	106 -14 -130
be _ by	-30 0 9
be _ if	40 87 0
be _ in	0 0 -43
be _ the	61 0 0
be _ when	62 65 0
be _ with	0 0 -24
be a	-55 -4 7
be aborte*	39 25 0
be any	0 0 22
be back	0 0 47
be cancel*	0 49 0
be carrie*	37 0 0
be delete*	0 21 0
be done	0 -8 -33
be down	22 0 0
be free	0 0 22
be green	22 0 0
be in	17 -36 0
be merged	22 0 0
be patien*	-56 -23 0
be rebuil*	-22 0 0
be root	-4 0 -46
be starte*	51 0 0
be told	-36 -13 0
be undone	26 0 0
be up	20 0 0
becaus*	-146 -103 -161
becaus* of	-72 -60 -34
become	-53 0 0
bedarf	-23 0 0
been	63 77 -126
been _ ,	-37 0 0
been _ .	-61 0 -65
been _ by	23 49 0
been _ for	86 86 12
been _ in	38 0 0
been _ off	0 -28 0
been tested	0 -23 0
beeps	0 0 45
before	260 -49 -104
before $	-150 0 35
before ,	-68 0 20
before .	-107 0 36
before 9	-25 32 0
before _ ,	34 0 0
before _ .	104 -131 -10
before _ after	-64 0 11
before _ are	37 0 0
before _ begin	-25 0 0
before _ has	0 87 0
before _ is	48 0 -13
before _ releas*	-59 0 0
before _ the	129 -122 0
before after	-46 0 0
before and	-79 0 8
before any	0 -20 0
before going	0 0 21
before it	-120 -6 -30
before restar*	30 0 0
before the	16 88 -13
before you	109 -209 -13
before*	93 -10 -41
before* .	62 0 -4
begin	59 11 -21
begin $	-22 0 0
begin .	40 0 0
begins	20 0 0
begins with	0 0 20
behind	0 -21 39
bei	21 80 -28
bei _ fehler	-49 -27 0
bei bedarf	-23 0 0
bei einem	-68 -44 0
bei fehler*	20 19 0
beide	37 -8 51
beiden	0 0 36
beim	-61 -11 0
being _ .	25 0 0
bekomm*	-40 0 0
below	12 22 29
below .	-42 0 -21
below 9	0 0 92
below _ %	-31 -5 0
below is	21 0 0
belt	26 16 0
benutz*	-66 0 0
beobac*	-60 0 -4
beschr*	-29 0 0
besoin	-32 -8 0
beta	30 -23 0
betrie*	78 0 0
betrie* _ .	22 0 0
better	-58 -20 57
better .	0 0 48
betwee*	-7 -47 -11
betwee* 9	55 6 0
bevor	136 4 -19
bevor das	0 29 0
bevor die	35 0 0
beyond	147 136 0
beyond 9	92 71 0
bgp	0 0 29
bien	0 -42 159
bienve*	0 0 52
billin*	0 0 -22
binari* .	0 20 0
bis	-36 7 -117
bitte	28 0 0
blank	-13 0 21
blanks	-4 0 -22
blanks .	0 0 -20
bleibt	72 58 3
blessi*	61 0 0
block	-67 -21 0
blocke*	108 132 -18
blocke* $	41 12 0
blocke* .	15 60 0
blocke* until	0 22 0
blocki*	26 23 0
blocks	0 65 0
blocks _ releas*	41 41 0
blocks the	43 80 0
blog	-21 0 -19
bloque	0 47 0
bloque _ mise	12 47 0
bloque la	12 47 0
bloque*	51 119 0
blue ,	0 0 32
blue .	0 0 25
blue green	0 0 -31
bmc	-38 0 0
board	46 -36 0
board $	-44 0 0
board _ the	26 0 0
body	0 0 25
boot	-93 0 0
boots	0 -20 16
boring	-28 0 0
bot	-99 -15 43
both	49 0 93
both _ .	0 0 73
both _ are	40 7 0
both _ must	44 0 0
both scales	72 0 0
bottom	-11 0 56
botão	-20 0 0
bounce*	0 0 29
bound	0 0 56
boxes _ ticked	0 30 0
boxes are	0 38 0
brain	16 65 0
branch .	-23 0 0
branch*	-45 0 0
break	14 74 -13
break off	53 80 0
bridge	22 0 -87
bring	98 17 0
bring the	37 0 0
brings	-40 -8 0
broken	71 123 0
broker	77 11 0
broker*	49 0 8
browse*	-93 -54 60
bucket	0 60 43
bueno	55 0 0
bueno _ jefe	20 0 0
bueno del	20 0 0
bug	0 0 -30
build ,	38 22 0
build .	24 0 0
build 9	0 0 56
build _ the	0 49 0
buildi*	28 -11 -12
builds	-70 -48 -15
built	0 0 -32
bump	52 29 -29
bundle	-22 0 0
burnt	4 27 0
busine*	0 0 -42
but	-87 -69 0
but not	-60 -21 0
button	-45 0 -46
button is	-22 -6 0
button*	-23 0 0
buzón	-47 -10 0
by	0 -38 -55
by .	-23 0 0
by 9	49 101 0
by _ .	-89 -73 0
by _ 9	56 5 11
by _ and	0 0 20
by _ before	41 0 0
by _ else	23 1 0
by _ the	-65 -27 0
by _ time	45 0 0
by _ →	25 10 0
by defaul*	-18 0 -40
by half	5 25 0
by hand	-83 -20 0
by itself	-95 0 17
by phone	23 0 0
by securi*	38 0 0
by someon*	55 0 0
by the	2 -66 26
by then	10 56 47
by two	50 0 0
c	-8 35 0
c $	-14 0 46
ca	-54 -27 0
cab	102 0 -45
cab approv*	30 0 0
cache	-165 -120 -18
caches	-72 -11 -22
cada	0 -71 -55
cada _ ,	23 0 0
cada vez	43 0 0
cai	-25 0 1
caisse	56 23 -25
caixa	54 0 0
calend*	-58 0 0
call	45 33 -56
call _ .	32 8 0
call _ a	7 22 0
call it	65 52 0
called off	20 38 0
cambio	10 0 -37
cambio*	46 0 0
campai*	44 16 -5
can	-117 -242 19
can _ in	22 0 22
can _ the	41 0 0
can be	-11 -96 -87
can i	-49 0 0
can log	3 0 53
can't	4 119 -117
can't _ in	57 53 0
can't be	-53 0 0
can't log	44 54 0
canary	37 23 -78
canary has	30 9 0
cancel	111 204 -32
cancel _ old	-28 -18 0
cancel the	35 85 -6
cancel*	102 187 -4
cancel* .	51 70 7
candid*	45 69 0
candid* is	27 0 0
cannot	30 0 -81
cannot _ undone	45 0 0
capaci*	0 -11 -21
captur*	-48 0 0
card	-8 0 26
carga	49 37 0
carrie*	0 0 56
carrie* the	0 0 26
carry	61 -20 0
carry on	116 -24 0
cart	-44 0 33
cas	25 24 -57
case	56 109 -165
case .	-40 -1 0
case _ the	32 0 0
case of	25 0 0
case that	0 30 0
case the	35 71 0
caso	62 82 -39
caso _ dúvida	0 28 0
caso de	17 5 -25
caso o	6 42 0
catch up	-20 0 0
cdc	-31 0 0
cdn	-18 0 -34
ce	-35 -5 0
cease	77 109 0
cent	0 0 50
cent .	0 0 39
centre	-12 0 -22
ceremo*	42 36 0
cero	0 1 77
certai*	40 0 0
certo	0 0 44
cette	37 -3 0
cette _ est	70 0 0
cette étape	22 0 0
chain	-38 0 12
chamad*	-29 -20 0
change	28 33 -95
change _ the	20 9 0
change board	21 0 0
change the	-112 -65 0
change*	-31 -68 0
change* $	-59 0 0
change* ,	-24 0 0
change* .	-38 -78 4
change* are	32 0 0
change* to	5 29 33
channe*	-65 -19 -17
chapte*	-65 -34 -97
chapte* 9	-44 -4 -88
check	48 -19 23
check :	0 0 26
check _ CODE	0 0 48
check by	45 0 0
check that	0 -28 102
check the	36 0 -15
check w	26 0 0
check with	9 -24 0
checke*	57 0 -7
checke* .	41 0 0
checkl*	-21 0 -71
checko*	19 63 0
checks	-58 0 -8
checks _ .	35 40 0
checks fail	40 38 0
checks*	124 128 57
checks* _ .	0 41 0
checks* mismat*	0 23 0
chef	48 -33 -45
chef de	27 0 -5
choisi*	-40 -9 0
choose	-96 -89 -84
chosen	-30 0 0
ci	0 -38 -42
cinco	-42 0 1
cinq	-42 0 2
cinq minute*	0 0 26
circum*	67 52 -26
ciso	24 0 0
clarif*	31 0 0
classi*	0 0 -27
clean	147 15 0
clean up	0 0 -39
clear	45 23 0
cleare*	33 0 33
click	-67 0 0
client* $	0 0 -20
climbs	0 0 24
clock	-63 0 0
clone	-20 0 0
close	31 38 -14
close the	10 38 0
closed	98 66 -5
closed $	22 0 0
closes the	-32 0 0
cloudf*	-87 -16 0
cluste*	13 37 -32
clôtur*	14 61 0
code	-34 -36 38
code _ 9	0 0 72
code is	0 0 45
codes	-18 0 -28
coffee	-113 -56 0
coffee .	-29 -15 0
coinci*	33 0 66
cold	-40 0 0
collec*	1 0 -37
column	-47 -16 101
column is	0 0 23
com	85 28 84
com _ .	0 0 -55
com a	60 0 0
com o	0 -13 26
comand*	-62 0 0
come	-33 -60 0
come _ .	-27 0 0
come back	-2 -70 -1
comes	49 0 116
comes _ .	23 0 0
comes _ with	0 0 51
comes after	33 0 0
comes back	-20 -38 87
comes out	0 0 22
comes up	0 0 22
comité	55 0 0
comman*	-88 -104 -13
comman* _ the	0 0 -24
commen*	0 -24 0
commit	-46 -33 0
commit $	0 0 20
commit*	23 0 0
commun*	0 0 -47
como	0 0 55
compar*	-15 -41 -55
compar* _ the	0 0 28
compla*	71 70 0
compla* .	0 24 0
comple*	15 -47 86
comple* $	22 0 0
comple* .	0 0 54
comple* _ items	25 0 0
comple* all	25 0 0
compli*	35 0 18
compos*	0 0 -45
compru*	0 0 40
compru* que	0 0 43
compta*	29 0 0
compte* _ être	53 0 0
comput*	-14 0 -61
con	51 0 40
con 9	0 0 24
con CODE	0 0 -33
con el	85 -4 0
con la	0 0 28
conclu*	108 0 0
concor*	52 0 0
condit*	84 46 0
condit* for	73 0 0
conect*	36 9 0
config	19 0 -86
config*	-81 -28 -33
confir*	205 -27 0
confir* .	21 0 0
confir* _ .	30 0 0
confir* _ o	0 0 35
confir* _ the	20 0 0
confir* before	-23 0 0
confir* by	40 0 0
confir* it	31 0 0
confir* que	0 0 77
confir* the	48 0 0
confor*	106 0 0
confus*	-48 -31 0
congel*	36 0 -29
connec*	-50 -42 89
connec* open	0 -20 0
connec* to	-27 0 55
connex*	-51 0 0
consec*	32 39 0
conseg*	0 0 41
consen*	164 0 -96
consen* _ the	45 0 0
consen* of	75 0 0
conser*	-24 0 0
consis*	-23 0 0
consol*	-13 13 47
consol* .	0 0 41
consol* access	27 0 0
consul*	55 -5 2
consul* the	27 0 0
consum*	34 39 24
consum* lag	-27 0 28
conta	-28 0 0
contac*	0 -48 -24
contad*	37 0 0
contad* _ ser	60 0 0
contag*	66 0 0
contai*	-147 -45 117
conten*	-37 -46 0
contin*	137 0 -42
contin* .	21 -20 0
contin* _ que	0 32 0
contin* when	54 28 0
contin* with	88 0 0
contra*	0 1 -62
contro*	8 0 -48
contro* _ .	0 -34 0
contro* _ is	-27 0 0
contro* plane	-45 -9 0
contrô*	49 0 10
conver*	0 33 0
coordi*	32 0 0
copia	43 0 -71
copie	0 28 -34
copy	0 -45 -129
core	0 38 0
corner	0 0 48
correc*	-6 -110 55
correc* .	0 0 28
correo	-44 0 16
corrup*	78 96 0
corte	30 8 -35
costs	-22 0 -64
could	-96 -73 0
counci*	68 0 -16
count	0 0 113
count is	0 -37 0
counte*	37 0 45
countr*	-34 0 0
counts	0 0 34
counts differ	3 25 0
couper	46 0 -13
couple	-23 0 0
couple of	-23 0 0
covers	-43 0 0
cpu	-60 0 100
crash	29 51 4
crashl*	45 77 16
crc	0 0 43
create	-76 -28 -76
create the	0 0 -36
create*	-48 -8 0
criter*	71 61 -103
criter* :	86 0 -3
criter* for	38 44 0
cron	-27 -45 0
cronjo*	-51 0 0
csv	-95 -36 0
cto	50 0 0
ctrl	-1 14 -33
ctrl c	0 26 -20
cualqu*	124 110 0
cuando	40 0 -99
cuando el	60 0 0
custom*	36 35 -49
custom* _ .	28 0 0
custom* has	27 0 0
cut	58 25 -22
cut the	24 35 0
cutove*	100 63 -108
cutove* .	37 0 0
cutove* _ to	34 0 0
cutove* is	41 54 0
cve	0 34 0
cycle	-82 0 0
código de	0 0 27
cópia	83 0 0
côté	0 0 20
côtés	0 0 37
d	0 11 -28
d 9	1 0 -43
d'abor*	54 -25 0
d'erre*	0 23 0
da	26 14 21
dag	0 16 54
daily	-35 0 -21
danach	15 -42 0
dann	118 0 0
dann _ .	25 0 0
dans	-85 -51 84
dans CODE	0 0 -56
dans la	-33 -15 56
darf	19 0 38
das	-13 5 -23
das _ .	75 63 0
das _ von	22 0 0
das backup	0 40 0
das releas*	60 90 0
dashbo*	-168 -75 0
dass	0 0 46
dass die	0 0 32
data	18 0 -51
data .	-39 0 58
data _ is	12 31 0
data loss	5 48 0
data protec*	82 0 0
databa*	0 -60 -2
date	-7 -69 91
date $	32 0 0
date .	0 0 90
date :	0 0 -40
datei	-24 0 -14
datens*	30 0 16
day	-39 -21 -114
day 9	0 0 -41
day before	-56 0 0
days	-108 -69 -188
days .	-25 -8 -67
db	88 36 0
dba	191 0 -102
dba .	34 0 0
dba _ the	28 0 0
dba's	37 0 0
dbm	0 0 83
dc	67 3 7
de	38 15 0
de 9	45 137 0
de _ %	68 91 -27
de _ ,	31 46 -83
de _ .	-35 -71 0
de _ 9	18 30 0
de _ :	2 0 -21
de _ até	40 0 0
de _ com	-35 0 0
de _ copia	37 0 0
de _ de	0 0 -27
de _ du	0 31 0
de _ en	-11 0 55
de _ minute*	0 0 21
de _ o	0 -68 0
de _ sans	22 0 0
de _ se	-41 0 0
de _ si	0 33 0
de acordo	41 0 0
de cada	44 0 0
de contin*	38 0 0
de couper	21 0 0
de dúvida	0 28 0
de fumée	0 32 0
de la	0 -40 -19
de los	0 0 -44
de mainte*	30 0 0
de ne	-24 -17 0
de novo	-22 0 0
de prueba	-14 0 95
de test	-13 0 44
de teste	-25 0 101
dead	45 119 0
dead .	0 31 0
debe	34 0 77
deben	74 0 0
deberí*	-1 0 94
debian	-62 0 -28
debug	0 22 0
decide	103 -122 -7
decide*	99 -78 -59
decide* whethe*	20 0 0
decisi*	149 -75 -92
decisi* :	33 0 0
decisi* point	38 0 0
decisã*	39 0 0
declar*	24 8 0
decomm*	84 45 0
defaul*	-60 -41 -36
defaul* .	0 0 -41
degrad*	0 30 0
deixe	-38 0 0
deja	-35 0 0
dejar	-27 0 0
del	43 -12 -35
del _ de	72 0 0
del jefe	77 0 0
del respon*	40 0 0
delete	50 0 -83
delete .	22 0 0
delete _ old	51 0 0
delete*	-4 47 -96
delà _ 9	32 20 0
delà de	32 20 0
den	49 30 -97
den alten	0 22 0
dentro	24 -61 0
dentro .	44 -70 0
depend*	77 -22 -107
depend* on	0 -54 0
deploy	65 95 -75
deploy _ 9	53 0 0
deploy _ a	36 0 0
deploy _ proibi*	3 24 0
deploy _ the	-37 0 0
deploy to	-49 0 0
deploy*	62 76 -109
deploy* $	-43 0 14
deploy* .	31 6 0
deploy* _ be	23 39 0
deploy* _ friday*	44 0 0
deploy* _ not	0 24 0
deploy* after	40 0 0
deploy* is	0 60 0
deploy* on	40 0 0
deploy* requir*	20 0 0
depois	59 -85 -3
depois do	0 0 24
deprec*	-22 0 0
depth	-12 0 63
depuis	-57 0 49
deputy	-66 -38 0
der _ muss	50 0 0
der _ nicht	67 23 0
der dienst	-54 0 0
der leitun*	32 0 0
der rollba*	-21 0 0
der tag	-22 0 0
des	20 0 -43
des _ ,	34 0 0
des _ côtés	0 0 37
des deux	0 0 37
descri*	-132 -119 -17
desde	-122 -89 12
desk	17 0 -26
deslig*	87 38 -28
despli*	64 141 -80
despli* .	14 43 0
despli* si	17 41 0
despué*	37 -32 -38
despué* de	22 0 0
destro*	57 94 46
destro* $	0 0 56
detect*	16 77 0
detene* la	37 22 0
deu	1 2 22
deux	15 -11 27
deux _ doiven*	80 0 0
deux côtés	0 0 37
dev	8 -22 -33
deve	0 0 73
develo*	-79 -16 0
devem	50 0 0
devem ser	36 0 0
deviat*	54 19 0
device	-54 0 0
dia	-35 0 -4
dialog	-56 0 0
dialog .	-21 0 0
dias	-45 0 -10
dice	0 0 31
did	-60 -30 25
die	0 30 3
die _ ,	0 33 0
die _ .	0 0 -29
die _ CODE	0 0 26
die _ abweic*	18 32 0
die _ leer	-51 -4 0
die _ muss	40 0 0
die _ nicht	55 15 0
die alten	-23 0 0
die freiga*	-47 0 0
die liste	0 -23 0
die neue	-9 0 53
die prüfsu*	64 39 0
die umstel*	25 45 0
die zahlen	34 0 0
dienst	-73 0 -1
diesem schrit*	43 0 0
dieser	20 0 0
dieser schrit*	54 0 0
difere*	78 46 17
diff	38 0 122
differ	23 45 0
differ ,	22 0 0
differ .	0 26 0
differ*	40 1 36
différ*	38 36 0
direct	29 0 0
direct*	-1 -54 -40
direto*	61 50 0
disabl*	25 0 -24
disagr*	10 44 0
discar*	20 46 0
discon*	85 125 0
discon* the	54 73 0
discor*	-33 0 0
discus*	74 37 -51
disk	-25 -39 0
disk is	0 -113 0
displa*	-94 -38 246
displa* .	0 0 22
displa* the	0 0 28
diverg*	106 107 0
dkim	-7 0 39
dlq	0 21 35
dms	-25 -20 0
do	16 -27 -69
do _ .	9 -83 -30
do _ change	-36 0 0
do _ contin*	0 29 0
do _ da	34 0 0
do _ deploy	38 0 0
do _ have	-64 0 0
do _ promot*	11 50 0
do _ push	25 0 0
do _ start	57 0 0
do _ the	-41 0 0
do _ use	0 -33 0
do anythi*	-25 0 0
do both	-36 0 0
do gerent*	69 0 0
do i	-83 0 0
do not	88 156 -61
do nothin*	-20 -17 0
do now	22 0 0
do the	24 0 0
do we	-27 -25 0
docker	-154 -111 0
docume*	-176 -97 0
does	-151 -124 -86
does not	-22 -54 -27
doesn'*	0 98 140
doesn'* ,	0 0 56
doesn'* _ .	0 15 75
doesn'* get	0 35 0
doesn'* go	0 26 0
dois	28 -31 13
dois lados	0 0 31
dois nós	34 0 0
doit	86 0 85
doit avoir	24 0 0
doit être	59 0 0
doiven*	74 0 0
doiven* être	45 0 0
dokume*	-27 0 0
domain	21 0 -14
don't	126 270 -21
don't .	4 26 4
don't _ for	0 22 0
don't _ it	28 40 0
don't _ the	101 68 0
don't _ to	0 27 0
don't be	-53 -18 0
don't count	-23 0 0
don't forget	0 -52 0
don't go	45 19 0
don't have	-44 0 0
don't know	-23 -12 0
don't leave	-42 -61 0
don't let	0 24 0
don't need	-83 0 0
don't procee*	0 26 0
don't restar*	80 -11 0
don't start	28 0 0
don't try	0 28 0
don't worry	-27 0 0
done	-21 -129 -4
done by	-43 0 0
dont	1 29 0
door	-73 0 32
dos	21 -5 53
dos _ de	0 0 28
double	41 36 0
double*	32 41 0
doubt	117 59 0
doubt about	35 0 0
doute	61 9 0
doute ,	39 5 0
down	46 92 0
down $	-17 0 24
down _ the	0 20 0
down the	34 0 -5
down to	0 -4 56
downlo*	-107 -9 82
downti*	-19 0 -89
downti* :	0 0 -28
dpo	74 0 0
draft	-31 0 0
drain	0 0 -85
draine*	66 22 0
drift	22 25 0
drill	21 45 0
drop	96 82 -72
droppe*	0 31 0
droppe* to	0 0 35
drops	0 30 0
drops below	27 13 0
dry	91 8 0
dry run	70 0 0
dsi	46 0 0
du	80 0 -29
du _ .	0 0 -79
du _ de	28 0 0
du chef	42 0 0
du client	57 0 0
du fichie*	-25 0 0
du respon*	56 0 0
due	-39 -14 0
dump	85 16 -28
dump _ the	38 6 0
duplic*	28 60 0
durant*	-24 11 -110
durati*	0 0 -40
durch	58 0 0
during	39 67 -94
during _ hours	34 0 0
during _ mainte*	24 0 0
during a	0 20 0
during the	-31 0 0
during this	45 -20 0
duty	61 0 -74
duty manage*	52 0 0
dès	82 49 0
démarr* sans	23 0 0
dépass*	0 25 0
dépass* 9	0 34 0
déploi*	112 130 -65
déploi* .	0 21 0
déploi* si	10 20 0
día	-24 0 -39
días	-23 -5 -14
dúvida	0 24 0
e _ a	41 66 0
e _ o	19 23 -31
e a	0 0 87
e mail	-31 -23 0
e só	34 -4 0
each	-32 -190 63
each _ .	-61 0 16
each _ the	0 0 34
each of	0 0 67
each wave	30 0 0
earlie*	0 -55 0
early	-36 -4 -13
edit	-98 -20 -64
editor*	-27 0 0
edits	28 0 0
ehe	27 0 0
eight	-88 0 80
ein _ fehlsc*	16 46 0
ein _ offen	25 32 0
eine	-21 0 -28
eine freiga*	47 0 0
einem	-74 -77 -26
einem fehler	-39 -20 0
einen	-52 -5 0
einer	0 0 43
einfac*	-50 0 0
einfri*	25 0 0
einfri* .	25 0 0
einspi*	40 76 -13
einspi* .	11 38 0
einträ*	0 0 29
either	28 49 0
ejecut*	4 39 0
el	38 27 -47
el _ ,	-52 -69 -28
el _ de	-27 -24 37
el _ en	1 22 0
el _ no	45 4 -47
el _ nuevo	0 0 62
el _ si	65 49 0
el despli*	72 113 -15
el panel	-20 -10 0
el paso	27 0 0
el segund*	31 0 0
el volume*	32 0 0
ele	-62 -20 0
else	68 46 29
em	5 84 0
em _ .	0 0 -24
embarg*	9 34 0
emerge*	0 23 -48
empty	40 0 149
empty $	0 0 63
empty .	0 0 69
empty _ .	0 0 45
empty _ if	0 -57 0
empty after	0 0 30
en	-16 42 46
en _ .	6 51 0
en _ de	0 60 0
en _ du	25 0 0
en _ si	25 36 0
en cas	36 40 -56
en el	-90 -71 35
en la	-57 -62 0
en produc*	67 52 -23
en servic*	56 0 0
en tanto	25 38 0
enable	46 0 -90
enable*	-58 -35 43
enabli*	56 0 0
end	4 82 81
end _ the	0 37 0
end of	0 13 -33
end the	55 86 0
end with	0 0 85
ende	-48 0 12
endet	25 46 0
endpoi*	-7 0 47
ends	2 52 73
ends .	-27 0 0
ends _ CODE	0 0 89
ends in	0 0 46
ends the	64 21 0
ends with	0 0 98
energi*	26 18 0
engine*	50 0 -125
englis*	-56 0 0
enough	50 0 -40
enough ,	29 0 0
enough to	55 19 0
enquan*	33 29 -37
enquan* houver	28 0 0
ensemb*	25 0 0
ensuit*	59 0 0
ensure	0 0 21
ensure the	0 0 46
enter	0 -13 -103
entre	-63 0 0
entre 9	0 0 69
entrie*	-19 0 83
entry	0 -39 1
entsch*	93 -5 0
enviro*	-42 -9 -10
epochs	-33 0 0
equal	0 0 141
equal .	3 0 27
equal to	0 0 32
equals	0 0 210
equals the	0 0 109
er	-3 0 -54
erford*	72 0 0
erreur	31 83 2
error	12 61 31
error .	-22 0 58
error _ above	0 0 -22
error _ below	0 0 -29
error budget	27 38 0
error rate	21 0 -52
errors	35 29 66
errors $	0 0 29
errors .	0 0 56
errors :	0 -28 0
errors are	0 0 -24
erros	13 42 0
ersche*	0 0 55
erst	145 -36 -90
erst _ ,	45 0 0
erst nach	44 0 0
erwart*	0 0 37
es	-42 -40 0
es _ .	23 -36 -13
es _ 9	0 0 21
escala*	54 0 -50
escala* _ the	34 0 0
escala* to	74 0 0
espera	-114 -34 0
espera*	-78 -68 12
espera* :	0 0 99
essent*	44 0 0
est	0 21 18
est _ .	72 0 -5
esta	29 0 0
esta etapa	25 0 0
establ*	0 0 93
establ* $	0 0 41
estar	55 0 18
este	0 0 -20
este paso	43 0 0
esteja	23 53 0
estive*	106 4 -45
estive* _ ,	29 0 0
estive* em	0 21 0
estive* penden*	3 24 0
está prohib*	8 33 0
esté	118 43 -30
esté _ .	69 0 0
et on	43 86 0
et préven*	30 0 0
etapa	90 0 0
etcd	30 61 0
eval	32 0 0
even	127 152 -44
even a	33 33 0
even if	-83 -58 0
even one	120 63 0
evenin*	-45 0 -90
event	26 38 18
event 9	0 0 23
event of	49 60 0
events	-20 -9 35
every	-79 -72 29
every 9	-44 -15 -80
every _ .	0 -3 21
every _ has	0 0 37
every _ in	0 0 45
every _ is	0 26 0
every _ minute*	0 0 -48
every _ second*	0 0 -23
every item	0 -32 0
everyb*	-42 0 -16
everyo*	27 0 0
everyt*	29 70 24
everyt* _ ,	0 0 29
everyt* below	50 0 0
everyw*	36 0 44
everyw* $	0 0 41
exactl*	-26 0 183
exactl* one	-6 0 92
exam	20 0 0
exampl*	-74 0 0
exceed*	83 101 0
exceed* 9	114 103 0
exceed* _ %	20 10 0
excel	-48 0 0
except	-23 0 0
except*	39 11 0
except* .	21 0 0
execut*	50 18 -66
execut* _ the	23 0 0
exerci*	19 29 -9
exerci* .	11 22 0
exist	0 0 -34
existe	-137 -72 0
existe ,	-40 -8 0
existi* .	37 0 0
exists	-108 -83 0
exists .	-52 -27 0
exit	29 90 3
exit _ 9	9 25 15
exit code	0 0 42
exits	-27 0 15
expect	-27 0 19
expect*	-6 0 30
expect* :	0 0 110
expire	-89 0 0
explic*	82 0 0
export	28 -34 -95
export*	0 -51 -34
eyes	106 0 0
eyes princi*	23 0 0
f	-96 -38 0
f 9	-89 -46 -22
fachbe*	24 0 0
factur*	-2 0 52
factur* .	0 0 26
fail	19 59 -124
fail ,	0 -53 0
fail .	42 82 0
failed	0 76 -22
failed .	-27 0 25
failin*	45 106 -116
failin* _ test	32 44 0
failov*	0 70 -62
fails	-29 7 -122
fails $	-27 0 0
fails ,	8 38 0
fails with	-43 -23 0
failur*	95 129 -40
failur* :	5 25 0
failur* _ abort	38 38 0
faire	-45 -57 0
fait	0 0 -32
falhar	33 7 0
falhar ,	20 0 0
fall _ to	0 -27 0
fallba*	99 115 -68
fallo	38 74 -4
falls _ to	-73 -67 0
falls back	-60 -48 0
falls die	24 26 0
false	0 0 91
false ,	0 0 34
false .	0 0 21
falta	-94 -74 -59
fan	0 0 31
far	-42 -14 0
fase	87 0 -8
fase 9	59 0 0
fast	-66 0 0
fazer	26 -5 0
faça	-55 0 0
featur*	-34 -31 -73
featur* flags	-35 -8 0
fecha	0 0 31
feed	0 44 21
feedba*	0 -25 0
fehlen*	0 35 0
fehler*	41 64 -17
fehlsc*	0 25 0
fehlsc* .	0 37 0
fence	36 28 0
fenêtr* _ mainte*	40 0 0
fertig	-38 0 0
feu	20 0 0
feu _ du	40 0 0
feu vert	47 0 0
few	-89 -16 105
few second*	0 0 53
fewer	37 58 22
fewer _ 9	25 0 0
fi	-13 0 35
fica	-21 0 13
fichie*	-105 -5 18
field	-25 0 -44
fields	-32 0 0
fiftee*	-76 -20 0
fiftee* minute*	-51 0 0
figure	0 0 47
fila	0 0 27
file	-59 -64 5
files	-178 -115 51
files .	-28 0 4
filial*	101 0 -33
fill	0 0 -53
filled	-26 -12 13
fin	-43 0 0
final	53 0 16
financ*	91 0 -16
financ* has	21 16 0
find	0 -51 63
find out	31 -42 0
find the	0 -3 25
findin*	58 0 0
finds	0 0 126
finds the	0 0 63
fine	38 -26 0
fine with	21 0 0
finger	70 69 0
finger weg	29 14 0
finger*	19 34 25
finish	0 -22 0
finish ,	0 -26 0
finish*	0 -69 34
finish* $	66 0 0
finish* ,	-74 0 15
finish* .	0 -34 0
finish* with	0 0 47
fire	14 49 0
fires	0 0 -22
firma	0 0 -30
firmad*	35 0 0
firmwa*	55 40 -11
first	147 -77 -93
first $	92 0 0
first ,	136 0 0
first .	153 -75 0
first :	21 0 0
first ;	102 0 0
first _ .	-79 0 13
first _ then	-24 0 0
first has	-20 0 0
first hour	0 29 0
first is	45 -20 0
first one	0 -23 0
first start	-56 0 0
first the	41 0 0
fiscal	35 2 0
five	-43 6 74
five minute*	0 11 20
fix	44 -3 -1
fixe	0 0 23
fixes	-62 0 -58
flag	20 -1 -14
flag CODE	0 0 -33
flag is	-37 -24 0
flag off	22 0 0
flag to	25 0 0
flags	-89 -11 0
flat	0 0 119
flat $	0 0 25
flat .	0 0 22
fleet	56 28 0
flip	74 94 -33
flip back	11 23 0
flips	0 0 20
foi	-27 -1 0
fois	65 -15 -5
fois _ balanc*	24 0 0
fois la	57 0 0
folder	-88 0 0
folder .	-40 0 0
folks	49 0 0
follow	13 -90 -59
follow the	0 -24 0
follow*	58 -12 44
footer	-30 0 113
for	-51 -78 -72
for 9	13 0 -61
for CODE	0 0 35
for _ ,	-34 -71 0
for _ 9	34 0 0
for _ before	-23 0 0
for _ change	-39 0 0
for _ days	-39 -23 0
for _ go	55 0 0
for _ is	31 0 0
for _ minute*	45 51 0
for _ mornin*	23 0 0
for _ passwo*	0 0 25
for _ second*	-69 -37 0
for _ than	35 20 0
for _ that	-52 0 0
for _ while	-38 0 0
for a	-39 -59 0
for all	0 0 51
for any	22 31 0
for approv*	50 0 0
for confir*	-37 0 0
for each	0 0 64
for every	0 0 40
for one	-105 0 -73
for over	26 19 0
for step	39 0 0
for the	-20 -18 48
for today	46 0 0
forbid*	213 222 -25
forbid* .	89 60 0
forbid* to	57 30 0
force	79 25 -27
force _ .	20 0 0
forget	-31 -22 0
forget the	-55 -34 0
fork	-62 -22 0
form	-71 -61 -49
form _ 9	0 0 -28
format	0 0 -37
former	29 76 0
former _ .	45 82 0
formul*	-18 0 -54
forno	29 0 0
fortfa*	0 25 0
fortfa* ,	0 44 0
found	-7 19 81
four	0 0 28
four _ .	-46 0 0
four _ princi*	23 0 0
four eyes	53 0 0
fra	-17 0 -39
free	0 -60 76
free of	0 0 69
freeze	56 121 -198
freeze the	0 21 0
frei	31 0 0
freiga*	84 0 -118
freiga* _ das	15 26 0
freiga* _ den	63 0 0
freiga* durch	80 0 0
freige*	76 0 0
freita*	59 0 0
friday	-39 0 -93
friday*	33 -23 0
friday* .	70 -34 0
from	47 27 0
from _ ,	87 39 -11
from _ old	-50 -4 0
from _ to	-123 -97 30
from _ until	48 0 0
from all	-13 0 51
from restar*	34 0 0
from the	-50 -17 36
from today	0 0 25
frozen	51 32 0
full	-46 0 1
full .	-27 0 0
fumée	45 77 0
functi*	-42 -4 -50
furthe*	108 81 0
furthe* _ .	20 47 0
für	-20 0 -12
g	-9 0 63
game	24 31 0
gar	0 21 0
gate	213 80 -99
gate 9	23 0 0
gate :	92 0 0
gate _ .	23 88 0
gatewa*	5 37 0
gb .	0 0 33
gc	-31 0 32
geht	94 50 30
gelösc* .	-25 0 0
genau	0 0 69
genera*	-54 -55 -93
geprüf*	45 0 0
geprüf* _ .	55 12 0
geprüf* ist	42 0 0
gerent*	82 -20 -9
gestor	42 0 0
get	78 -34 23
get a	0 -2 36
get it	53 0 0
get out	20 83 0
get the	0 -44 0
gets	127 138 24
gets _ .	16 31 0
gets a	-29 0 9
git _ .	-10 -23 0
github	-130 -50 -8
gitlab	-48 0 0
give	-35 -2 39
give _ same	0 0 43
give _ take	0 0 52
give it	-63 0 54
give or	0 0 52
give up	45 20 0
given	44 -3 -65
gives	25 0 115
gives 9	0 0 26
gives _ go	29 0 0
gives the	46 0 7
gleich	0 0 28
go	133 33 -129
go ,	13 43 0
go .	134 -15 0
go _ 9	70 0 0
go _ furthe*	4 39 0
go _ go	0 -120 0
go _ only	0 20 0
go back	-24 46 -1
go by	-91 0 0
go for	115 0 0
go from	20 0 0
go furthe*	0 -29 10
go home	77 35 0
go if	12 30 0
go live	-41 -18 0
go meetin*	-51 0 0
go of	0 22 0
go on	31 -64 0
go to	-122 -10 0
go ☐	-31 0 0
goes	37 19 35
goes _ to	0 0 28
goes back	20 23 0
goes down	0 0 75
goes in	59 2 0
goes on	-50 -31 0
goes throug*	-1 0 26
goes to	27 6 -33
goes up	0 0 50
goes wrong	-22 -7 0
going	16 -20 0
going _ .	0 -28 33
going live	29 0 0
going on	-39 -38 0
gold	37 22 0
gone	-20 0 100
gone from	0 0 22
good	0 -35 101
good _ the	0 -10 24
good signat*	0 0 41
got	26 0 -16
grafan*	-101 -53 8
graph	-43 0 91
green	34 -39 206
green $	-12 -48 42
green ,	0 0 23
green .	0 40 59
green =	0 -47 0
green _ ,	0 0 28
green _ .	-5 0 79
green _ from	43 0 -7
green _ no	0 -46 0
green _ the	0 0 50
green for	0 0 34
green light	53 0 -37
green on	0 0 28
green or	0 0 -54
grey	-53 -6 34
group	-47 -51 29
grün	0 19 119
grün $	0 0 77
guarda*	-20 0 0
guardi*	17 0 -82
guest	-35 0 93
guiche*	-10 0 36
guide	-45 -23 -38
généra*	57 0 0
h	-2 -4 -29
h $	0 0 -38
h .	-28 0 -17
h 9	34 3 0
ha	-60 -57 77
haben wir	-39 0 0
haber	51 0 0
hace	-60 -50 -45
hace falta	-20 0 -25
had	-132 -82 -39
had to	-110 -102 0
half	-55 -2 0
half _ hour	-20 -21 20
half _ the	-29 0 0
half a	-36 -3 0
half an	-32 -32 18
half hour	-21 0 0
half of	-31 0 0
halt	159 221 -83
halt the	71 92 0
hand	0 -20 -89
handbo*	-64 0 0
handov*	68 0 0
hands	64 76 -117
hands off	104 115 -10
hang	-61 -24 -13
hangs	0 -20 0
happen*	-92 -96 -34
happen* before	-24 0 0
happy	52 -50 0
haprox*	-26 0 0
harbou*	56 0 0
hard	54 73 0
hard stop	71 33 0
hardwa*	-60 -42 -62
has	41 -2 101
has _ ,	-27 0 0
has _ .	-48 -9 0
has _ a	62 18 0
has _ at	20 0 0
has _ be	-36 0 -9
has _ come	26 0 -23
has _ have	21 0 0
has _ match	29 0 0
has _ the	103 106 -47
has _ throug*	45 0 0
has a	-101 -9 0
has agreed	45 0 0
has been	2 0 -29
has change*	-39 0 0
has confir*	35 0 0
has draine*	0 23 0
has finish*	0 -45 0
has given	36 0 0
has no	-116 -100 71
has said	25 0 0
has the	0 -50 120
has to	126 0 -13
has two	-62 0 0
hash	4 71 109
hasn't	134 173 0
hasn't been	24 36 0
hasta	9 13 -198
hasta _ .	57 0 0
hasta _ el	0 32 0
hasta el	-31 0 0
hasta que	0 8 -77
hat	31 0 0
have	55 -117 -56
have _ ,	-28 0 0
have _ be	0 -34 0
have _ come	20 0 0
have _ the	48 0 0
have _ to	0 0 44
have it	62 0 0
have no	-20 0 0
have the	20 -56 8
have them	22 0 0
have to	0 -33 -14
haven'*	31 31 0
having	37 7 0
hay	0 -31 0
hay _ dentro	0 -41 0
hay _ pendie*	27 38 0
hay puntos	27 38 0
haya	40 16 0
he	53 0 0
he's	22 0 0
head	26 -48 0
head of	10 -32 0
header	-20 0 124
health	-61 11 47
health :	0 0 32
health _ ,	-5 0 22
health check	-31 0 -69
health ok	-16 0 50
health*	55 35 171
health* $	0 0 60
health* .	0 6 32
heißt	39 0 0
helm	0 0 -26
help	-38 0 0
helps	-30 0 0
hence	-37 0 0
hence the	-47 0 0
her	50 0 0
here	77 36 -52
here and	25 0 0
heure	-69 0 -47
heures	-89 -8 -70
heures .	-21 0 -66
high	0 24 12
higher	0 0 23
his	29 -8 0
histor*	-53 0 6
hit	0 26 86
hits	5 0 51
hold	-2 0 -79
hold _ releas*	8 42 0
hold _ until	-35 -38 0
holida*	-34 0 0
home	2 13 24
home .	14 54 0
home page	0 0 28
hooks	-46 0 0
hora	-57 0 0
hora .	-18 0 -28
horas	-159 -55 -84
horas .	-55 0 0
horno	62 0 0
hospit*	67 19 0
host	-37 -6 0
host .	-35 0 1
hostna*	0 0 58
hosts .	-20 0 33
hosts _ be	27 0 0
hour	-92 -17 0
hour .	0 0 -180
hour before	-29 0 0
hour later	0 0 22
hour with	29 0 0
hours	-148 -71 -194
hours .	0 0 -116
houver	70 19 0
how	-177 -93 -97
how long	-32 -5 0
howeve*	8 33 0
http	-2 0 104
http 9	0 0 65
https	0 0 47
i	-64 0 -21
i _ to	-40 0 0
i have	-51 0 0
iam	22 0 0
ic	59 0 0
icon	-32 0 75
id	-77 -7 107
id .	-24 0 2
id _ .	0 0 26
identi*	0 0 124
identi* .	0 0 27
identi* _ the	0 0 52
idle	-97 -28 0
if	188 235 -211
if $	36 49 0
if :	98 69 0
if CODE	135 91 -88
if _ ,	0 -16 58
if _ 9	94 92 0
if _ :	-21 -76 0
if _ CODE	23 34 0
if _ alread*	24 0 0
if _ are	67 13 -1
if _ backup	0 26 0
if _ can't	70 82 0
if _ canary	40 28 0
if _ cannot	28 -24 0
if _ doesn'*	10 0 39
if _ don't	-67 -27 0
if _ double*	33 34 0
if _ error	25 19 0
if _ fails	13 42 0
if _ have	-95 0 0
if _ is	-98 -117 0
if _ lag	39 25 0
if _ number*	24 0 0
if _ object*	0 38 0
if _ of	70 0 0
if _ one	21 38 0
if _ says	30 0 0
if _ scales	29 0 0
if _ tests	31 61 0
if _ use	-21 0 0
if _ want	-58 -3 0
if _ went	0 0 32
if a	-181 -159 -105
if all	0 0 29
if an	-24 0 0
if by	0 28 0
if even	0 35 0
if everyt*	0 0 38
if it	-44 -77 64
if it's	6 -28 0
if latenc*	46 37 0
if necess*	-28 -22 0
if not	13 -77 54
if one	0 0 36
if replic*	46 0 0
if someth*	-37 -22 0
if the	2 7 -84
if they	-17 -20 0
if users	46 56 0
if verifi*	28 35 0
if you	-181 -107 0
if you're	-27 0 0
ignore	-50 -10 0
iguais	49 0 0
igual	-35 0 90
il	-39 0 0
im	-42 -5 60
im _ .	-74 0 0
image	-15 38 -40
image when	-23 0 0
imagen	12 48 0
images	-63 0 -35
imedia*	25 42 0
immedi*	209 244 0
immedi* $	22 14 0
immer	58 0 0
immer nur	59 0 0
immédi*	39 61 0
implem*	26 15 46
import the	-40 0 -2
impres*	-44 0 61
imprim*	0 0 26
in	-26 -14 10
in $	39 0 0
in .	50 56 15
in 9	-22 0 -115
in ;	41 0 0
in _ .	-57 -35 -29
in _ 9	-67 0 -50
in _ ;	35 -1 0
in _ approv*	36 0 0
in _ backgr*	-50 0 0
in _ before	58 0 0
in _ browse*	0 0 38
in _ case	25 26 0
in _ channe*	0 0 -22
in _ consol*	-24 0 0
in _ event	82 82 -58
in _ footer	0 0 42
in _ last	55 60 0
in _ list	0 0 50
in _ mode	-1 0 -45
in _ mornin*	-22 0 0
in _ old	-25 0 0
in _ order	135 0 -47
in _ pool	30 0 0
in _ releas*	-24 -6 0
in _ the	28 65 37
in _ then	22 0 0
in _ thread	37 0 0
in _ ticket	76 0 0
in a	29 14 -3
in about	0 0 29
in advanc*	94 -64 0
in any	26 23 0
in both	0 0 30
in case	107 104 -64
in der	-31 0 77
in doubt	63 12 0
in every	0 0 38
in hand	46 0 0
in march	-30 0 0
in may	-26 0 0
in our	-34 0 0
in place	57 0 -15
in prod	35 20 0
in produc*	-11 -10 -21
in red	-34 0 0
in sync	42 -21 31
in that	72 66 0
in the	-54 -37 106
in these	44 47 0
in this	63 0 -62
in time	-23 -30 0
in to	0 0 -32
in under	0 0 67
in writin*	124 0 0
inbox	-6 0 52
incide*	57 58 -33
incide* comman*	43 0 0
includ*	-25 0 48
incomp*	-46 0 0
index	-60 -59 0
indiqu*	0 0 77
info	0 0 31
inform	0 0 -30
inform*	46 0 -120
inform* .	3 42 0
infra	52 0 -10
inicia*	7 6 62
init	-20 0 0
instal*	-71 -26 -9
instal* .	0 0 41
instan*	-39 0 0
instea*	0 0 -23
integr*	24 0 0
interd*	141 103 -14
interd* .	45 0 0
interd* de	45 29 0
intern*	-84 -60 0
interr*	0 52 -99
interr* a	23 50 0
into	-34 -9 -96
into the	-38 0 -17
intran*	-40 0 0
introd*	-22 0 0
invali*	0 0 23
invent*	4 0 72
invest*	38 9 0
invoic*	-47 0 61
ip	-38 0 13
ips	29 0 0
ipv	0 0 29
ipv 9	0 0 29
irreve*	126 0 0
irreve* .	113 0 0
is	1 22 13
is 9	-48 -67 0
is CODE	0 0 76
is _ ,	-45 -88 33
is _ .	21 23 0
is _ 9	9 0 104
is _ :	53 36 0
is _ ?	-36 -2 0
is _ a	-39 0 0
is _ after	-27 -22 0
is _ and	0 12 104
is _ as	-34 0 0
is _ at	-25 0 0
is _ be	85 28 0
is _ by	-135 -88 -122
is _ for	21 40 -21
is _ from	-35 0 0
is _ hard	23 0 0
is _ if	57 78 0
is _ in	-25 -17 -1
is _ limits	54 64 0
is _ no	14 34 0
is _ off	53 49 0
is _ on	-4 -38 0
is _ one	0 0 30
is _ out	-27 -29 0
is _ same	0 0 40
is _ state	0 0 23
is _ that	36 0 0
is _ there	-48 -22 0
is _ to	43 0 44
is _ until	21 68 0
is _ with	0 0 51
is _ you	0 -41 11
is a	30 8 -42
is above	23 36 0
is at	0 0 26
is back	0 -64 60
is banned	19 25 0
is behind	0 -20 0
is blocke*	28 66 0
is called	12 48 -46
is cancel*	70 95 0
is dead	51 87 0
is displa*	0 0 22
is down	-27 -10 0
is draine*	38 0 0
is droppe*	16 22 0
is empty	-17 0 91
is enough	12 22 0
is forbid*	117 115 0
is full	-32 -1 0
is going	-35 0 0
is gone	-3 -51 1
is green	-64 -65 51
is in	54 0 9
is irreve*	84 0 0
is listed	-26 0 98
is locked	-33 0 0
is lost	-59 0 0
is mandat*	153 30 0
is needed	22 0 0
is never	11 33 0
is no	-47 0 0
is not	32 7 -53
is now	0 0 21
is ok	0 0 50
is only	-50 0 0
is open	81 55 0
is permit*	21 4 0
is prohib*	55 79 0
is red	47 57 0
is set	-30 -86 0
is shown	-47 0 0
is signed	28 0 0
is slow	-30 0 0
is still	0 -30 0
is the	-16 -55 50
is throug*	34 0 0
is to	136 88 0
is valid	-58 0 3
is visibl*	0 0 37
is void	9 21 0
is what	0 0 32
isn't	162 232 0
isn't ,	0 0 26
isn't _ .	41 82 -43
isn't _ by	0 38 0
isn't _ until	33 0 0
isr	0 0 32
isso	-27 0 0
issue	0 -10 -36
issuer	0 0 21
ist	40 52 0
ist _ ,	0 30 0
ist _ .	7 0 26
it	-43 -56 -30
it $	25 0 -47
it ,	22 0 0
it .	24 85 -80
it _ ,	48 0 40
it _ .	10 3 -62
it _ a	-30 0 0
it _ at	-21 0 27
it _ been	-25 0 0
it _ before	0 0 42
it _ don't	0 23 0
it _ for	-7 0 65
it _ on	-39 0 0
it _ runnin*	-33 -19 0
it _ the	-33 -48 -59
it _ then	33 0 0
it _ to	0 0 86
it a	0 63 0
it and	15 23 0
it before	42 0 0
it did	0 0 38
it down	37 17 0
it has	-84 0 18
it in	0 -20 0
it is	3 -10 -87
it must	-6 0 96
it off	58 43 0
it on	0 -21 0
it should	0 0 20
it takes	0 -29 9
it to	0 -67 -7
it was	0 0 80
it with	0 0 -24
it worked	0 0 22
it's	0 0 -49
it's _ .	-38 -3 0
it's the	-39 0 0
item	52 0 24
item _ penden*	3 24 0
item estive*	3 24 0
its	-17 -20 -14
its _ .	-83 -59 19
its _ is	33 17 0
its own	-59 -50 0
itself	-121 -68 0
itself _ the	-22 0 0
jamais	109 73 -35
janela	35 7 -6
jeder	7 26 -2
jefe	66 0 0
jefe de	43 0 0
jenkin*	-59 -8 0
jetzt	0 0 68
job	-88 -15 -12
job _ .	-41 -11 0
jobs	0 -54 -50
jobs .	5 0 -29
joined	0 0 23
journa*	-26 -28 42
jours	-99 0 -58
js	-25 0 0
json	-33 0 65
jump	0 0 25
june	-74 0 -57
jusqu'*	-41 0 -78
just	-39 0 43
já	0 0 -24
k	0 0 37
kafka	-36 -26 0
kann	-95 -86 0
kb	0 0 62
keep	-35 8 -73
keep the	-22 -8 0
keeps	-124 -41 0
keeps the	-61 -23 0
kein	14 84 85
keine	30 29 87
keine _ .	19 68 0
keinen	43 110 0
keinen fall	0 25 0
keiner	5 26 0
keines*	79 47 0
kept	-81 0 -81
kept for	-34 0 0
kernel	0 0 -32
key	-26 -6 -110
key .	-42 0 0
key _ first	46 0 0
key file	20 0 0
keyboa*	21 52 0
keys after	26 0 0
kibana	-36 0 29
kill	97 164 -103
kill switch	0 28 0
kill the	57 80 0
klappt	0 0 24
klären	23 0 0
knoten	63 0 0
know	-33 -33 -79
known	-27 -15 -6
kontro*	0 0 21
kubern*	-46 0 0
kunden	34 0 0
l 9	-12 -23 0
l'acco*	78 0 0
l'anci*	64 110 45
l'anci* _ .	24 0 26
l'anne*	35 0 0
l'autr*	30 0 0
l'impr*	0 0 25
l'on	37 8 0
l'opér*	20 52 0
l'écra*	-10 0 67
l'étap*	41 0 0
l'étap* 9	20 7 0
la	6 26 -20
la _ ,	-18 -22 1
la _ .	1 0 -27
la _ :	0 37 0
la _ antes	58 0 0
la _ avant	53 0 0
la _ doit	29 13 0
la _ en	57 27 -67
la _ nueva	0 0 42
la _ vérifi*	33 0 0
la _ y	28 27 0
la aproba*	25 0 0
la balanc*	33 0 0
la bascul*	48 0 0
la base	0 0 -33
la carga	44 6 0
la clôtur*	3 40 0
la comman*	0 0 42
la copia	47 13 -2
la copie	20 22 0
la migrac*	47 53 0
la mise	50 33 0
la noche	-37 0 0
la page	-48 0 64
la pantal*	-27 -1 27
la página	-14 0 20
la suite	11 -41 0
la vez	51 0 0
lab	0 0 -23
label	-94 -35 0
label CODE	-35 0 0
label _ .	0 0 -25
labels	-56 -9 -3
labs	0 0 71
lados	0 0 73
lag	93 92 69
lag 9	0 0 84
lag _ 9	25 36 0
lag _ above	41 31 0
lag is	45 33 0
lager	35 0 0
laisse*	-34 0 -48
lamp	0 -27 17
lamp _ red	0 -39 0
lamps	-38 -13 0
lancer	47 32 0
lang	-38 0 -19
laptop	-43 0 0
large	-23 0 0
las	-17 0 -59
las 9	46 46 -15
lassen	-34 -38 -56
lassen .	-59 0 -47
last	26 -10 0
last $	60 0 0
last ,	32 0 0
last .	102 0 0
last 9	72 0 -30
last _ ,	-6 -35 6
last _ days	79 8 0
last _ has	-3 -66 0
last _ on	21 0 0
last _ reads	0 0 26
last _ when	31 0 0
last line	0 0 87
last word	39 0 0
late	-27 0 -2
latenc*	48 78 -45
latenc* _ .	18 36 0
latenc* double*	39 40 0
later	-45 -7 26
later $	0 0 -21
latest	-26 0 89
latest _ .	0 0 22
laufen lassen	-34 0 0
laufen painel	0 0 -38
laufen 机名在	-31 0 -4
launch	4 61 -120
launch _ the	0 36 0
lb	31 0 0
le	-26 -27 -65
le _ ,	-13 -47 0
le _ avant	20 0 0
le _ d'erre*	3 28 0
le _ de	-34 -7 5
le _ en	-5 -22 0
le _ et	35 58 0
le _ si	0 26 0
le déploi*	28 86 -18
le journa*	0 0 25
le nouvea*	0 0 23
le script	-52 -2 0
le second	42 0 0
le servic*	-25 0 -15
le temps	-22 0 0
le voyant	0 0 28
lead	123 -63 -63
lead's	30 0 0
leader	-30 -59 75
leader $	0 0 21
least	0 -63 0
least 9	0 -16 24
least _ of	28 0 0
leave	84 161 -104
leave .	39 41 0
leave _ alone	16 29 0
leave _ flag	0 -42 0
leave _ the	-23 0 0
leave it	0 28 0
leave the	33 32 -15
leaves	-2 0 -29
leaves _ buildi*	41 0 0
led	-75 0 160
leer	-54 -96 25
leer _ .	-26 0 0
leer ist	-34 0 0
leere	0 0 20
left	0 0 76
left _ the	15 0 58
left for	23 0 0
left in	0 0 72
legal	97 46 -40
legal'*	22 0 0
lehnt _ 를	49 0 0
leitur*	-47 0 0
length	-7 0 28
les	-24 -39 0
les _ .	-57 0 -59
les deux	85 0 22
les modifi*	59 0 0
les tests	0 50 0
less	-37 -10 51
less _ 9	0 -14 50
less than	-14 0 53
let	-8 -38 -62
let it	-68 0 5
let the	0 -8 -38
let's	0 0 35
lets	-51 -20 0
lets you	-23 -20 0
letzte	30 25 0
leur	-80 0 0
level	-33 0 66
libera*	47 0 -9
licenc*	0 -38 0
licht	29 43 0
lid	-20 0 0
liefer*	0 0 75
liegt	38 0 0
liegt vor	35 0 0
lifted	61 69 0
lifts	12 28 0
ligar	38 0 0
light	13 -79 -15
light _ off	0 -33 0
light _ the	0 0 -28
light from	46 0 -1
light is	0 -51 0
ligne	0 0 27
lignes	0 0 62
like	-99 -35 32
like CODE	0 0 28
like _ .	0 0 21
limit	0 0 -77
limits	2 58 0
line	0 -4 106
line ,	0 -20 0
line _ CODE	0 0 77
line _ a	32 15 0
line _ the	-11 -28 0
line reads	0 0 30
link	-80 -32 48
list	-46 -118 80
list $	0 0 -64
list .	-22 0 36
list _ to	31 0 -14
list has	30 0 0
list of	-60 -32 0
lista	0 -7 68
liste	-30 -68 50
listed	-81 -26 142
listed .	0 0 32
listed _ the	-41 0 -49
listed as	0 0 65
listen*	0 0 34
listen* on	0 0 38
lists	0 0 170
lists 9	0 0 46
lists the	0 0 37
little	0 0 21
live	19 16 -111
live with	32 0 0
lo	-62 -96 -75
load	6 14 -98
load balanc*	0 0 -29
loads	-30 0 106
loads in	0 0 35
lobby	0 0 29
lock	0 -11 -20
locks	0 -8 -49
log	-92 -77 90
log .	0 -27 0
log :	0 0 31
log _ CODE	0 0 22
log _ to	0 0 -30
logged	-82 -77 55
logged _ .	-23 0 59
logged in	-20 -31 37
logged out	0 0 23
loggin*	0 0 31
login	-9 36 127
login works	0 0 20
logo	-2 0 115
logoti*	0 0 25
loja	52 0 0
lojas	20 0 0
long	-3 42 -117
long .	-36 0 0
long _ the	0 43 -7
long as	165 176 -112
longer	-56 -62 3
longer .	-41 -15 16
longer _ 9	39 0 -21
look	-3 -117 0
look _ it	29 0 13
look _ the	0 -13 -86
look at	-11 -11 -50
looked	86 0 0
looked at	68 0 0
lookin*	-85 0 4
lookin* at	-27 0 0
looks	0 -54 28
looks like	0 0 21
los	-10 -42 0
los _ deben	80 0 0
los cambio*	64 0 0
lose	0 44 0
loses	0 21 0
loss	27 57 83
loss is	0 22 0
lost	0 61 -77
lot	21 9 0
lote	0 38 -28
low	-82 -31 0
lower	-112 -61 29
lower than	0 0 36
luego	38 -42 0
lui	-33 -10 0
lunch	-121 0 0
lunch .	-32 0 0
läuft	-14 -28 0
lösche*	76 0 0
m	0 0 -50
m 9	-6 0 -65
machin*	-33 0 0
macos	-51 0 0
made	-21 0 -63
mail	-65 -95 50
mail .	-40 0 -18
mail _ in	0 0 31
mail addres*	0 0 -28
mail arrive*	0 0 46
mails	-34 0 0
mainne*	25 7 0
mainta*	86 0 -79
mainta* .	43 0 0
mainte*	47 0 -49
mainte* .	32 0 0
mainte* _ .	32 0 0
mainte* window	28 0 0
mais de	56 58 0
make	0 -43 0
make _ the	0 0 68
make _ to	-44 0 0
make sure	25 -64 44
make the	0 0 -37
makes	-55 0 -92
mal	-108 -60 0
man	-127 -87 0
manage*	20 -87 -224
manage* $	44 0 0
manage* can	-38 0 0
manage* decide*	47 0 0
mandat*	165 98 -23
mandat* .	55 0 0
mandat* for	21 0 0
manife*	0 0 59
manqua*	0 22 0
manten*	-29 -13 0
manual	0 0 -96
manual*	30 0 0
manuel*	74 0 0
march	-59 -3 -8
marked	-57 0 0
market*	22 0 0
marks	-71 -29 0
marta	22 0 0
master	32 0 49
matar	33 13 0
match	55 43 0
match ,	5 35 0
match the	24 0 0
matche*	-15 0 103
matche* the	0 0 86
materi*	-9 0 -25
matrix	-11 -23 1
matter* :	24 0 0
max	0 0 48
max .	0 0 33
may	0 -51 -232
may _ .	9 -26 0
may _ be	23 26 0
may be	56 -1 -3
may not	32 89 0
may only	81 12 0
may stop	-34 0 0
mb	-40 0 101
mb .	0 0 62
md	0 0 38
md 9	0 0 43
me	0 -52 0
mean	11 55 -27
means	-10 25 -185
means _ .	0 0 -45
means that	-48 -3 -47
means we	22 0 0
meanwh*	-84 -60 0
meanwh* .	-48 -32 0
measur*	-12 -26 -28
meetin*	-79 -69 -61
mehr	20 81 45
mehr _ 9	24 34 0
mehr als	98 106 -9
meldet	0 2 113
member	-44 -5 -8
memory	-80 -24 19
menos	-11 0 113
menos _ 9	0 0 21
menos de	-7 0 73
mensag*	-52 0 64
mensaj*	-25 0 0
mentio*	-49 0 39
menu	-129 -29 19
merge	83 0 -146
merge $	24 0 0
merge _ the	21 0 0
merge the	-37 0 0
merged	27 0 -17
messag*	-114 -34 65
messag* .	-37 0 0
messag* import	0 0 37
mettre	0 29 0
mettre en	16 36 0
middle	21 0 0
midnig*	-35 0 0
mientr*	36 89 -29
migrac*	28 44 0
migrat*	24 88 -73
migrat* $	-40 0 -15
migrat* ,	-30 0 0
migrat* .	81 85 0
migrat* :	-11 0 37
migraç*	45 45 0
migraç* .	51 20 0
mill .	-28 0 0
mill is	0 25 0
min	-29 0 -13
min $	0 0 -97
min ,	-4 -21 67
mind	-80 -81 0
mind _ the	-30 -16 0
mind the	-22 -40 0
minimu*	15 0 -68
minor	-66 -20 0
minute	-22 37 75
minute .	-53 0 0
minute*	-187 -21 14
minute* $	0 0 -21
minute* ,	0 0 35
minute* .	-42 -80 -180
minute* :	38 41 0
minute* ;	-3 0 46
minute* _ ,	0 0 50
minute* _ then	-62 0 25
minute* before	-70 0 0
minute* the	0 0 61
minute* to	0 0 -51
minute* →	68 58 0
minuto	-37 0 70
minuto*	-164 -33 -14
minuto* .	-61 0 -151
mise	35 41 -6
mise _ produc*	8 30 0
mise en	56 25 -38
mismat*	129 139 0
mismat* .	20 44 0
missin*	73 118 -6
missin* _ the	36 27 0
mit	20 -94 94
mit CODE	-22 0 -25
mit dem	38 -27 25
mixed	-22 0 0
mode	-104 -43 -90
mode .	-48 -8 0
model	22 42 0
modo	-4 0 -57
module	0 -3 -70
moindr*	10 44 0
moins	0 0 63
moment	15 60 0
monday	-26 -19 -43
monito*	-107 -66 -47
month	-2 51 -56
monthl*	-2 0 -30
months	-39 0 0
more	-15 0 26
more .	-90 -93 74
more _ 9	25 22 0
more _ half	-20 0 0
more _ three	22 25 0
more than	58 77 0
mornin*	-55 -11 0
mornin* .	0 -23 0
most	-137 -109 -3
mostra	-11 0 100
move	28 -9 -82
move _ only	11 35 0
move on	90 12 0
moved	16 0 -61
moved .	20 0 0
moves	-27 0 -59
moving	0 -36 -10
mr	0 0 -47
ms	-30 0 63
ms $	-85 -63 121
ms .	-53 -17 0
ms _ 9	0 0 -45
mudanç*	0 0 -22
muss	130 -18 0
muss _ sein	56 0 0
must	114 13 2
must _ .	0 0 -25
must _ 9	0 0 108
must _ CODE	0 10 22
must _ back	0 0 31
must _ be	38 78 0
must _ the	64 0 1
must agree	26 0 -29
must be	0 -46 -17
must come	0 0 55
must go	-42 0 0
must have	60 -48 -85
must never	0 54 0
must not	51 82 0
must read	0 0 83
must stay	28 54 0
mustn'*	188 221 0
mustn'* be	63 111 8
mx	68 82 0
mysql	-44 -11 -14
métier	87 0 0
müssen	105 0 8
müssen _ .	87 0 0
n'a pas	0 24 0
n'est	26 46 0
n'est pas	28 19 0
na	7 9 42
na _ de	0 0 36
na hora	23 12 0
nach	24 -69 -12
nach dem	-47 0 0
nach erfolg*	47 0 0
nada	0 26 69
nada de	76 72 0
nadie	35 45 0
name	-118 -86 0
name .	-20 0 23
name _ the	-24 0 0
named	-46 0 0
names	-29 -40 0
ne	103 64 0
ne _ pas	0 24 -65
ne _ plus	-28 0 43
ne _ rien	0 0 43
ne démarr*	24 0 0
ne jamais	37 0 0
ne touche	0 24 0
necess*	-86 -74 0
necess* to	-20 0 0
need	51 -223 -184
need _ be	62 0 0
need the	75 0 0
need to	0 -6 -47
needed	8 -167 -122
needed .	-7 -33 -9
needed for	44 0 0
needed to	24 0 0
needs	98 -198 -163
needs _ be	26 0 0
needs the	31 0 0
needs to	33 -15 0
negati*	0 31 0
neighb*	0 0 42
neithe*	0 46 9
nem	59 98 0
nenhum	0 36 91
nenhum*	0 28 7
neu	-40 -27 0
neue	0 0 58
neuen	-55 -38 54
neusta*	-54 0 0
never	81 162 -152
never _ at	29 0 0
never _ this	21 0 0
never let	0 20 0
never mind	-84 -64 0
never run	64 8 0
never two	23 0 0
new	-38 -41 74
new _ ,	-20 0 0
new _ .	-26 0 48
new _ :	0 0 -22
new _ ;	0 0 21
new _ in	6 0 33
new _ should	0 0 32
new accoun*	20 0 0
new one	0 0 -55
new versio*	-40 -8 0
newer	-117 -48 -47
newest	-8 0 40
next	49 -89 -20
next .	41 0 0
next _ is	39 0 0
next _ the	-32 0 0
next batch	20 0 0
next host	20 0 0
next mornin*	0 0 47
next stage	23 0 0
next to	-29 0 25
next wave	0 21 0
ni	0 73 0
nicht	157 170 -66
nicht :	14 25 0
nicht _ ,	0 5 -45
nicht _ .	123 0 -36
nicht weiter*	42 0 0
nichts	31 60 10
niemal*	40 0 0
night	-3 0 -136
night ,	38 0 0
night .	0 0 -36
night shift	31 0 0
nightl*	-40 -48 -4
nightl* batch	0 -21 0
nil	20 0 17
nimmt	-20 0 0
ningun*	0 3 41
ningué*	51 127 0
no	48 122 83
no ,	-27 0 0
no .	0 0 -57
no CODE	55 30 0
no _ ,	11 3 -60
no _ .	33 52 -19
no _ 9	45 0 0
no _ ;	0 21 0
no _ before	0 60 0
no _ el	65 0 -29
no _ falta	-41 0 -21
no _ from	23 46 -38
no _ if	42 63 0
no _ in	0 -14 93
no _ is	-82 -46 0
no _ jobs	0 -31 21
no _ la	45 3 -39
no _ may	25 16 0
no _ means	-22 0 -23
no _ meetin*	-51 0 0
no _ of	32 46 0
no _ que	-27 0 0
no _ than	-90 -130 47
no _ to	0 58 0
no _ withou*	22 0 -18
no _ |	22 0 0
no and	0 28 0
no approv*	-38 0 0
no change*	0 20 45
no circum*	68 44 -22
no cutove*	0 21 0
no data	-29 -16 0
no deploy*	109 7 -28
no discus*	33 35 0
no errors	0 -41 0
no es	-29 0 0
no except*	41 0 0
no failed	0 -10 30
no failov*	0 47 0
no furthe*	30 74 0
no go	31 33 -101
no hace	-28 0 -20
no longer	-27 -60 17
no more	-33 -46 50
no need	-39 0 0
no new	-35 0 72
no object*	25 0 0
no open	0 -37 24
no public*	49 0 0
no red	-64 -56 83
no releas*	24 33 0
no return	12 0 -29
no rows	-25 -6 42
no se	36 54 -22
no upgrad*	85 79 0
no writes	4 39 0
nobody	79 155 -49
nobody _ .	0 32 0
nobody _ anythi*	42 0 0
nobody _ on	20 0 0
nobody _ the	53 25 0
nobody _ to	-33 0 0
nobody deploy*	42 0 0
nobody has	-104 -40 0
noc	33 -45 -76
noch	2 30 -47
noche	-37 0 -2
nod	131 0 0
nod _ the	26 0 0
node	33 16 -71
node $	-25 0 0
node ,	23 0 0
node 9	0 -10 -47
node _ a	70 10 0
node is	46 0 0
nodes	-34 -52 -22
nodo	44 0 -14
noite	53 0 0
noite .	63 0 0
nom	-81 0 0
nombre	0 0 36
nombre de	0 0 21
nome	-63 0 0
non	0 27 0
none	-62 -9 159
none _ the	0 0 30
none of	0 0 62
nope	27 35 0
nor	0 22 2
normal	-126 -72 76
normal $	0 0 20
normal*	-4 0 28
nos dois	0 0 20
not	117 209 -22
not ,	0 -63 0
not .	-35 -15 10
not _ .	0 0 111
not _ anythi*	-44 -69 0
not _ back	0 -39 0
not _ be	120 82 0
not _ before	0 30 0
not _ by	35 34 0
not _ for	-70 0 0
not _ in	-1 -13 -32
not _ than	0 -115 91
not _ the	29 41 0
not _ to	27 97 0
not _ until	68 45 0
not _ with	0 51 0
not a	28 37 0
not allowe*	8 5 -20
not be	36 73 -10
not before	0 75 0
not change	-41 0 0
not deploy	47 0 0
not earlie*	3 -47 0
not empty	24 36 0
not older	0 0 30
not one	8 27 0
not permit*	93 0 0
not possib*	-28 -9 0
not procee*	0 27 0
not promot*	26 66 0
not push	25 0 0
not start	48 0 0
not suppor*	-55 -30 0
not the	-26 0 17
not to	44 84 0
not use	-3 -47 0
note	-62 -36 -32
note that	-27 0 0
notes	-89 -111 -34
nothin*	0 102 99
nothin* _ .	0 0 38
nothin* _ do	-52 0 0
nothin* gets	42 55 0
nothin* in	0 0 76
nothin* leaves	37 0 0
nothin* to	-88 0 0
notice*	-24 -17 0
notifi*	-65 -35 0
nouvea*	0 0 48
nova	0 0 37
novo	4 0 68
novo .	0 0 23
now	-39 0 74
now .	0 21 44
now _ then	-31 0 0
now is	26 0 0
nueva	0 11 63
nuevo	0 0 48
nuit	-107 -29 0
number	-129 -87 84
number .	-26 0 0
number :	0 0 -23
number _ the	-22 0 -38
number of	-47 -16 78
number*	-45 -69 -31
number* _ ,	0 -23 0
numéro	-8 0 20
nunca	87 63 -2
nur	127 0 -80
nur ein	73 0 0
nur eine	27 3 0
não	81 127 0
não _ .	22 46 0
não _ a	6 24 0
não _ nada	-32 0 21
não prossi*	20 0 0
não se	0 37 0
nächst*	0 -24 0
número	-77 0 73
número de	-52 0 41
nœud	71 0 0
o	29 22 -56
o CODE	42 28 0
o _ .	33 0 -62
o _ 9	57 0 0
o _ CODE	0 0 23
o _ antes	50 0 0
o _ com	0 13 -39
o _ da	0 0 46
o _ de	-76 -85 6
o _ esteja	0 26 0
o _ novo	48 0 49
o _ se	63 4 -9
o _ é	0 0 -31
o arquiv*	-71 -15 0
o aval	59 0 0
o aviso	-29 0 0
o caixa	24 0 0
o deploy	91 133 -39
o nome	-33 0 0
o painel	-35 -20 0
o rollou*	30 22 0
o segund*	55 0 0
o serviç*	-94 0 0
ob	0 -56 0
object*	14 20 0
object* .	0 8 24
obliga*	142 61 -23
obliga* .	74 0 0
obriga*	74 9 0
observ*	-160 -84 -71
obtain	93 0 0
obtain the	66 0 0
obteni*	45 0 0
obter	59 0 0
octobe*	-17 0 -27
of 9	0 -28 32
of CODE	0 0 -25
of _ ,	-51 0 0
of _ .	-61 0 -3
of _ :	-62 -24 0
of _ column*	34 0 -4
of _ is	48 96 0
of _ last	-20 0 0
of _ new	-43 0 28
of _ old	0 0 24
of _ servic*	21 0 0
of _ the	0 -29 0
of _ three	44 0 0
of a	13 97 -55
of any	23 0 0
of both	42 0 -14
of no	0 0 -39
of the	-15 -9 33
of them	0 0 50
of these	48 0 0
of two	39 0 0
of you	30 0 0
off	155 170 -42
off ,	-26 0 60
off _ .	34 42 0
off _ until	19 26 0
off and	20 0 0
off by	-3 -21 0
off limits	79 84 0
off the	42 63 0
offen ist	12 36 0
offene	14 30 0
offere*	0 0 55
office	-54 0 0
office*	106 0 0
offlin*	4 38 0
offset	-40 0 0
often	-118 -41 -2
ofício _ 프록시가	49 0 0
ohne	41 65 18
ok	162 -86 124
ok $	-12 -25 69
ok ,	0 2 27
ok .	-21 0 24
ok _ the	79 0 0
ok from	54 -22 -35
okay	163 -21 0
old	35 63 7
old _ after	81 0 0
old _ back	68 54 0
old _ before	0 34 0
old _ goes	25 0 0
old _ is	0 -29 0
old _ new	0 0 37
old _ runnin*	33 0 0
old _ until	0 34 0
old _ when	0 -21 0
old and	-5 0 35
old cluste*	18 51 0
old router	0 -25 0
old versio*	49 0 0
old volume	0 -36 0
older	-75 -56 0
on .	-20 -53 0
on 9	-22 0 0
on :	22 11 0
on _ ,	-59 0 7
on _ .	-17 -71 -1
on _ 9	0 0 -105
on _ :	0 0 -28
on _ after	0 64 0
on _ and	-22 0 0
on _ before	26 0 0
on _ board	0 -21 0
on _ first	0 42 0
on _ is	0 0 52
on _ le	43 0 0
on _ new	34 37 0
on _ node	-45 -12 0
on _ of	0 0 28
on _ old	0 0 57
on _ own	-62 -15 0
on _ phone	0 0 62
on _ quiet	45 0 0
on _ same	31 31 -33
on _ second	-59 -20 0
on _ system	21 0 0
on _ the	-2 -25 33
on _ tout	25 45 0
on _ →	-40 0 0
on a	64 16 0
on all	0 -48 0
on any	43 56 -46
on arrête	54 15 0
on both	0 0 120
on call	-33 -2 -67
on each	-12 0 84
on every	0 -8 29
on for	-26 0 0
on friday*	38 -22 0
on hold	19 34 0
on if	32 2 0
on its	-71 -65 0
on macos	-37 0 0
on ne	26 0 -3
on only	26 33 0
on s'arrê*	58 0 0
on the	-8 22 85
on this	26 0 0
on to	60 0 -10
on top	0 0 45
on until	-27 0 0
on when	35 0 0
on your	-16 -1 -36
once	143 -10 -113
once .	-35 0 0
once CODE	20 0 0
once _ is	20 0 0
once a	-46 0 0
once all	28 0 0
once more	-31 0 0
once the	90 -67 -84
one	-2 0 36
one .	-11 -55 -23
one _ ,	0 0 129
one _ .	-51 -102 0
one _ a	31 0 0
one _ before	-21 0 0
one _ gets	40 0 0
one _ may	-47 0 0
one _ per	62 -19 0
one _ the	0 0 55
one _ you	25 0 0
one at	24 0 0
one failed	24 0 0
one has	-24 0 -1
one hour	0 -23 -39
one is	55 -1 0
one leader	0 0 37
one of	7 47 0
one per	0 0 22
one region	20 0 0
one row	0 0 28
one with	-20 0 0
ones	-13 -80 58
ones .	-24 0 0
online	-24 0 136
online $	0 0 48
only	49 -29 -59
only .	-31 0 22
only _ a	32 -14 0
only _ all	63 66 0
only _ if	0 25 0
only _ the	110 17 -32
only _ with	30 0 0
only after	151 0 -56
only contin*	59 45 0
only if	13 38 0
only needed	-29 0 0
only one	0 0 36
only the	-186 -25 0
only then	104 -18 0
only when	134 12 0
only with	165 0 0
open	36 0 -29
open _ ,	-20 0 0
open _ 9	51 0 -14
open _ the	-51 -38 0
open a	-43 0 0
open p	26 11 0
opened	91 0 0
opened .	37 0 0
opened _ the	28 0 0
openin* the	56 0 0
opens	-6 -62 158
opens _ the	0 0 54
operad*	0 0 -34
operat*	26 -17 -34
ops	11 -9 -53
optima*	0 0 88
option	-31 -5 0
option*	-95 -14 -86
or	42 32 40
or 9	4 32 0
or _ .	-100 -67 53
or _ :	23 0 0
or _ the	0 0 24
or better	-4 0 95
or go	20 0 0
or not	0 0 -27
or so	-64 -10 66
or take	0 0 50
or the	39 42 -1
or three	-20 0 0
or two	-61 -21 0
ora	0 0 83
oracle	0 0 -39
orange	5 41 0
order	28 -89 2
order .	48 0 0
order _ .	44 0 0
order _ the	-30 -4 0
order given	68 0 0
orders	-38 11 60
os	-39 -15 0
os _ .	0 -22 -20
os _ nós	33 0 0
os dois	14 -25 0
os testes	30 45 0
osd	9 32 0
other	22 0 0
other .	-40 0 0
other than	45 0 0
others	-35 0 0
otherw*	16 49 0
otherw* _ .	51 35 -13
otherw* the	-40 0 0
ought	-49 0 185
ought _ be	-18 0 86
ought to	-49 0 185
our	-99 -18 0
our _ .	-69 -33 0
ours	1 24 0
out	91 144 -82
out $	4 42 -3
out .	57 24 0
out _ the	0 10 -45
out if	62 76 0
out of	14 47 0
out the	-22 0 0
out until	0 40 0
outage	33 28 0
output	-22 0 85
output :	0 0 82
output _ CODE	0 0 74
outsid*	25 4 34
outsid* the	25 0 0
oven	55 0 0
over	56 83 -58
over .	0 -33 0
over 9	120 119 0
over _ %	23 54 0
over _ ms	26 12 0
over the	-45 -46 30
overni*	-72 0 0
overvi*	-64 0 0
own	-116 -79 0
owner	145 -137 -73
owner :	-91 0 -26
owner _ the	34 0 0
owner'*	84 0 0
owners	85 -5 -15
p	40 44 -41
p .	-30 0 0
p 9	96 75 -38
padloc*	0 0 80
page	-120 -75 115
page $	-33 0 -126
page .	-63 -54 -5
page _ the	-1 0 70
page loads	0 0 28
page the	38 0 0
pagerd*	-67 0 0
pages	-70 0 0
paid	-34 0 0
paieme*	0 0 28
painel	-37 0 3
pair	35 0 0
panel	-78 -21 9
panel .	-32 -16 0
panic	-42 -25 0
pantal*	-85 -30 51
pantal* de	0 0 29
paper	-67 0 0
par	44 -16 -30
para	-1 -46 -125
para el	-26 0 0
parame*	0 0 -21
parar	31 0 0
pare	36 29 0
pare .	31 30 0
part	-50 -77 -79
part 9	0 0 -20
part of	-27 -29 0
partit*	0 0 84
partne*	36 0 0
party	-22 0 0
pas	111 192 -72
pas .	0 33 0
pas _ .	41 37 0
pas de	21 9 0
paso	96 0 -36
pass	-44 0 90
passad*	0 0 55
passar _ 9	49 30 0
passar de	35 24 0
passed	44 -12 104
passed $	53 0 35
passer	2 -46 0
passin*	0 0 45
passo	25 0 -50
passo 9	19 0 -44
passwo*	-121 -78 -2
past	108 112 -43
past 9	25 25 0
patch	0 0 -44
patch releas*	-20 -22 0
patchi*	8 41 0
path	-61 -113 -9
patien*	-67 -12 58
pausar	15 44 0
pause	0 75 -130
pause _ rollou*	52 65 0
pause the	26 78 0
pauses	-71 -13 0
pay	-24 0 0
paymen*	68 99 -10
pdf	-82 0 125
pedido	-49 0 6
pedir	29 0 0
peers	-6 0 53
pela	-29 0 0
pelo	-4 -83 0
pendan*	0 51 -55
pendie*	47 30 -5
pendin*	34 0 7
pendin* jobs	68 0 -24
people	0 -33 -160
per	-84 -145 -32
per _ ,	0 -23 8
per _ .	-13 -52 0
per night	36 0 0
perder 프록시가	49 0 0
perfor*	-16 -40 0
period	-24 0 -54
perman*	-30 0 0
permis*	24 -20 0
permit*	115 57 -5
permit* .	43 0 0
person	36 -40 -92
person*	71 39 -60
peut	-45 -58 0
pg	-48 -17 13
pgboun*	0 0 -21
phase	31 -70 -79
phase 9	67 0 -115
phone	-3 0 54
phones	0 0 37
pick	-43 0 0
pilot	74 0 -25
piloto	33 -24 0
ping	-15 0 150
pipeli*	-51 0 0
pizza	0 0 -24
pki	25 0 0
place	18 0 -75
place .	0 23 0
place _ the	35 0 0
plan	11 0 -45
plan .	-44 0 0
plan is	-23 0 0
plane	-53 -8 0
planne*	-63 0 0
platfo*	-20 0 -17
plausi*	0 0 47
play	-61 -22 0
player*	-20 0 0
please	41 0 -55
please _ from	29 0 0
please _ not	-39 0 0
please do	-44 0 0
please refrai*	21 0 0
pls	28 0 -30
plug	72 0 0
plug in	25 0 0
plugin	-39 0 0
plugin*	-70 -18 0
plus	-68 0 90
plus de	2 46 0
pm	58 0 0
po	42 0 0
pod	-91 -14 31
pod _ runnin*	0 35 0
pod is	0 37 0
pod's	0 0 33
pode	-28 -37 0
poder	21 0 0
podman	-91 -46 0
pods	-100 -10 68
pods are	-23 0 0
point	50 0 -8
point _ no	27 0 -17
point of	5 0 -21
pointe*	1 26 0
points	0 0 60
points _ the	0 0 53
points to	0 0 43
policy	0 22 0
poll	-52 -11 -65
pong	0 0 125
ponto	15 33 0
pool	25 0 -43
pool .	22 0 0
pools	-53 0 0
por	0 -21 -90
por 9	-38 0 -57
por _ .	28 0 0
por _ de	27 53 0
por noite	86 0 0
porque	-63 -24 0
port	-62 -51 0
porta	-33 0 0
portal	-75 -29 3
ports	-38 0 0
positi*	54 1 -15
possib*	-172 -118 -50
post	-37 0 0
postgr*	-115 -47 -56
postpo*	81 109 -39
postpo* .	53 39 0
pour	-41 -121 -107
poursu*	52 0 0
pouvez	-31 -12 0
power	-57 0 24
pr	0 0 -77
pra	28 5 -22
preced*	94 0 0
precis*	26 0 0
precon*	105 0 0
preemp*	-25 0 0
prend	-5 0 -20
prepar*	-43 -38 -91
prereq*	89 0 -19
prereq* :	41 0 0
presen*	65 2 0
press	0 0 -62
presup*	62 0 0
previo*	82 71 -53
prices	0 0 51
primar* .	27 0 0
primei*	29 0 0
primer*	4 -20 0
print	-43 0 12
print the	-40 0 -10
printe*	-31 -7 78
printe* _ the	-64 0 27
prints	-76 0 185
prints CODE	0 0 65
prints _ .	0 0 42
prints a	0 0 26
prints the	-25 0 0
prior	285 -74 -71
prior _ the	76 0 0
prior to	296 -100 -54
pro	32 0 -14
proced*	0 0 -79
procee*	262 109 -24
procee* .	31 0 0
procee* _ the	29 56 0
procee* if	0 41 0
procee* with	39 22 0
proces*	-116 -53 30
prod	125 108 -23
prod $	25 0 0
produc*	61 0 -83
produc* .	69 56 0
produk*	91 3 0
progra*	-21 0 -35
prohib*	253 250 -55
prohib* .	94 0 0
proibi*	167 145 -27
proibi* .	49 0 0
projec*	-64 -20 0
promot*	168 102 -129
promot* $	40 0 0
promot* .	35 0 -23
prompt	-32 0 103
prompt*	-35 0 11
proofr*	29 0 0
propag*	-22 0 -4
prosse*	100 75 0
prossi*	32 0 0
protec*	21 0 -35
proven	105 0 0
provid*	-26 -11 -75
proxmo*	-28 0 0
proxy	-83 0 -80
prueba	0 0 55
précéd* .	13 29 0
présen*	0 0 28
próxim*	0 -31 0
prüfsu*	71 46 0
public	78 81 0
public .	47 0 0
public*	132 52 -147
publis*	0 0 -94
publis* .	62 0 0
puede	-59 -38 0
puis	66 -78 0
pull	45 85 -87
pull _ plug	26 0 0
pull the	93 62 -20
punkt	64 76 0
puntos	33 33 0
puntos pendie*	27 38 0
purge	49 36 0
purpos*	-30 0 0
push	-17 0 -22
put	71 60 -151
put _ old	43 12 0
pvc	0 0 35
página	-33 -38 29
périod*	-23 0 0
q	-87 -49 -67
q 9	-3 0 -31
qa	169 -12 -85
qr	0 0 31
qu'ave*	48 0 0
qu'une fois	25 0 0
qualit*	37 0 -17
qualqu*	102 117 0
quando	22 0 -27
quarte*	-85 0 0
quarte* .	-41 0 0
que	-2 17 41
que _ backup	0 26 0
que _ sauveg*	37 0 0
que el	0 28 0
que les	0 23 0
que no	-8 -25 0
que o	0 18 22
que se	-29 -12 0
queda	5 27 0
quem	-29 -33 0
querie*	-66 -54 0
query	-66 -23 22
questi*	-64 10 -116
queue	-45 1 38
queue .	-32 0 0
queue _ 9	0 0 26
queue _ draine*	56 13 0
queue depth	-5 0 43
queue has	0 34 0
qui	-80 -21 -24
quiet	63 0 48
quiet .	0 0 29
quit	83 135 0
quit .	4 32 0
quorum	18 73 0
r	-41 -10 -30
radio	23 0 0
raise	66 0 -17
raise the	45 0 0
ram	-22 0 0
rate _ 9	22 34 -37
rate above	0 0 -24
raus	58 34 0
rb	0 0 -30
rc	49 68 -22
rc 9	28 0 0
re	0 0 -85
reach	-22 0 0
reacha*	56 0 12
reache*	-26 0 0
read	-17 -27 47
read only	-50 0 6
read the	0 -37 -88
readme	-40 0 0
reads	0 -45 138
reads 9	0 0 34
reads _ .	0 0 20
ready	16 -133 126
ready $	0 -30 51
ready .	-31 -23 0
real	90 30 -38
real custom*	0 32 0
reason	-43 0 -71
reason for	-29 -13 0
reason*	16 62 0
rebala*	-59 -17 -1
reboot	0 3 -69
rebuil*	-42 -39 -101
recebi*	23 0 0
receiv*	-7 0 61
receta	55 -4 0
recett*	85 0 0
recipe	31 0 0
reconn*	-29 0 25
record*	-67 -32 -10
red	111 153 -14
red .	0 24 0
red :	23 10 0
red light	0 -33 0
redepl*	7 29 0
redire*	0 0 38
redire* to	0 0 35
redis	-82 -27 -90
refrai*	78 84 0
refrai* from	78 84 0
refres*	-71 -24 0
refuse	70 128 0
refuse to	18 55 0
refuse*	-34 5 33
refuse* to	-57 0 0
refuse* 請求	20 0 0
region	53 24 -98
region .	-56 0 0
region 9	43 0 0
region*	0 26 0
regist*	-74 -47 51
regist* .	0 0 27
regres*	20 73 0
rehear*	64 -10 -90
rehear* $	52 0 0
reinde*	0 0 -31
reinic*	30 0 -40
reinic* _ dois	47 0 0
reinic* o	0 32 0
reinic* os	46 0 0
reinst*	0 43 0
reject	85 135 -31
reject the	49 77 0
reject*	0 81 0
reject* by	9 41 0
releas*	20 64 -97
releas* $	-45 0 0
releas* ,	-61 0 0
releas* .	60 86 0
releas* _ a	-25 0 0
releas* _ blocke*	22 6 0
releas* _ decide*	37 0 0
releas* cannot	0 36 0
releas* if	21 30 0
releas* is	0 26 0
releas* manage*	0 -62 0
releas* the	20 -6 0
relire	27 0 0
reload	5 56 0
remain	0 55 11
remain _ 9	0 0 22
remain*	65 85 0
rememb*	-77 -33 0
rememb* the	-35 -7 0
remind*	-44 0 0
remont*	48 64 0
remote	-8 0 -55
remove	0 0 -130
remove _ old	21 0 0
remove the	23 0 -61
remove*	-50 -37 -73
rempla*	-45 -5 0
rename	-3 -51 -43
rename the	-3 -44 0
renvoi*	0 29 59
repair	48 -27 0
repeat*	-49 0 0
replac*	-91 -11 -130
repli	43 42 0
replic*	-6 0 33
replic* _ is	33 40 0
replic* lag	39 24 -26
replie*	0 0 48
repo	0 0 -65
report	49 18 81
report 9	0 0 58
report :	0 0 62
report _ 9	0 0 50
report _ same	29 0 0
report the	45 0 0
report*	0 16 42
report* .	-44 0 0
report* a	34 0 0
report* no	0 0 26
reposi*	-53 0 -21
requer	66 0 0
reques*	-114 -182 0
reques* .	-91 0 -13
requie*	58 0 0
requir*	127 -115 -96
requir* a	81 0 0
requir* before	20 0 0
requis*	20 0 -32
resche*	41 75 0
reset	-35 0 0
resolv*	0 -47 119
resour*	-99 -64 23
respon*	44 -36 67
respon* .	63 0 0
respon* de	23 0 -19
respos*	0 0 47
rest	8 0 -87
restar*	-5 -18 -36
restar* .	-16 -40 0
restar* _ broker	40 0 0
restar* the	28 -14 -77
restau*	101 155 -35
restau* a	8 28 0
reste	0 66 0
restor*	65 130 -38
restor* ,	35 39 0
restor* the	44 53 0
result	-14 -53 116
result :	0 0 69
result*	-32 -9 38
resume	25 0 -29
retira*	34 5 0
retire	45 0 0
retorn*	0 33 0
retour	0 58 0
retour arrièr*	0 18 -37
retrie*	-79 -4 0
retry	-35 -23 0
return	67 116 7
return .	23 0 0
return to	50 80 0
return*	-63 -4 129
return* CODE	0 0 57
return* the	0 0 26
revers*	112 136 -79
revers* .	18 28 0
revers* the	35 25 0
revert	117 191 -51
revert _ the	1 26 0
revert the	52 75 0
revert to	0 27 0
revert*	28 100 -70
revert* .	41 56 0
revien*	8 31 0
review	136 -32 -90
review _ the	33 0 0
review of	30 0 0
review*	112 0 -114
review* ,	72 0 0
review* .	45 0 0
review* _ the	20 0 0
review* by	36 0 0
revisa*	0 0 -22
revoke	78 3 -9
rien	0 -11 52
right	-22 0 135
right $	0 0 37
right _ .	0 0 26
rights	-70 0 0
ring	99 12 -53
rise	0 32 0
risk	32 0 -25
rm	39 0 0
rodapé	0 0 34
role	-61 0 19
roll	4 26 -58
roll _ .	46 0 0
roll back	7 0 -29
roll the	44 35 0
rollba*	44 105 -227
rollba* $	98 91 0
rollba* .	93 131 0
rollba* :	-36 -28 0
rollba* _ :	35 22 0
rollba* _ if	-20 -7 0
rollba* _ not	-23 -1 0
rollba* _ the	-45 -18 0
rollba* if	20 0 0
rollba* is	0 21 0
rollba* obliga*	24 36 0
rollba* of	-20 -4 0
rollba* plan	-26 0 0
rollba* proced*	-51 -31 0
rollba* trigge*	81 65 0
rolled	-30 -19 0
rolled back	-76 -21 0
rollin*	-31 0 -63
rollin* back	-29 -20 0
rollou*	117 173 -124
rollou* $	-38 -7 0
rollou* .	37 2 0
rollou* _ ,	25 49 0
rollou* _ .	75 64 0
rollou* _ the	14 22 0
rollou* _ to	0 43 0
rollou* has	-22 0 0
rollou* stoppe*	6 39 0
rollou* when	38 17 0
rolls	-117 -86 0
rolls back	-49 -42 0
room	-73 -15 -129
root	-71 -25 0
root $	0 0 44
root .	-83 0 -39
rot	105 56 0
rotati*	22 0 0
roughl*	-88 -48 101
roughl* 9	0 0 36
route	31 5 0
routes	0 0 23
rouvri*	28 0 0
rouvri* les	28 0 0
row	0 0 82
row .	0 0 63
rows	-4 -62 117
rows $	0 0 24
rule	31 28 -77
rules	-38 0 -14
run	-21 -9 -58
run CODE	0 17 -28
run _ .	2 0 -50
run _ of	-26 -21 0
run _ the	-59 0 -28
run before	-66 0 0
run in	-63 -4 0
run it	53 0 0
run out	-85 -50 0
run the	-40 -50 0
run this	38 0 0
runboo*	-85 -44 -68
runnin*	-9 0 107
runnin* $	0 0 79
runnin* ,	20 56 0
runnin* .	-3 0 56
runnin* CODE	27 16 0
runnin* _ the	31 -34 0
runnin* until	26 -15 0
runs	-70 -31 -74
runs _ the	-21 -13 0
rush	-32 0 0
réplic*	0 55 30
répons*	0 0 43
s	-59 -6 43
s $	0 -27 73
s .	0 0 -29
s 9	0 0 -46
s :	17 20 0
s or	0 0 28
s'affi*	0 0 39
s'arrê*	57 0 0
sa	-40 -3 0
safe	-28 -40 -57
safe .	-29 0 0
sai	0 0 45
said	36 0 -14
saldo	33 55 58
sale	6 12 42
same	-39 23 64
same .	30 0 -3
same _ .	6 0 -24
same _ of	0 0 20
same _ on	0 0 38
same as	-43 0 2
same number	0 0 46
same versio*	32 0 0
sample	0 0 102
sanity	22 0 0
sans	93 101 -5
satisf*	35 0 0
sauveg*	75 0 -52
say	79 52 122
says	70 52 182
says CODE	0 0 56
says _ ,	67 0 0
says _ .	0 0 71
says yes	41 0 0
saída	0 0 22
scale	-14 0 -42
scales	39 25 0
scanne*	50 20 26
schedu*	0 -8 -44
schema	31 0 0
schrit*	142 11 -80
schrit* 9	27 5 -60
scope	-31 0 0
score	-41 0 25
scrap	20 45 0
scratc*	-34 0 0
screen	-63 0 99
screen .	0 0 28
screen*	-42 -26 0
script	-72 -45 -103
script .	0 -36 0
script*	-55 -8 -49
se	57 115 -56
se _ de	-31 0 0
se _ el	73 77 -3
se _ en	-39 -69 0
se _ item	3 24 0
se _ la	33 19 0
se a	4 35 0
se algum	23 55 0
se apaga	14 27 0
se o	49 41 0
se os	33 0 0
se public*	32 0 0
se toca	21 0 0
sealed :	0 0 42
sealed _ false	0 0 42
search	-38 -68 37
search for	-37 0 86
second	119 7 -53
second _ .	-58 -52 -1
second _ while	0 -30 0
second engine*	35 -3 0
second half	25 0 0
second person	21 0 0
second time	15 31 0
second*	-126 -72 -3
second* .	-55 -55 0
sectio*	-5 0 -85
sectio* .	33 0 0
securi*	102 0 -67
securi* team	-22 0 0
see	-110 -97 88
see CODE	0 0 52
see that	35 0 0
see the	-68 -36 42
see three	0 0 -26
seed	0 24 0
seen	21 14 36
seen _ the	0 0 44
sees	0 45 81
segmen*	-74 -21 0
segund*	45 -40 5
segund* _ .	34 0 0
sein	69 -43 0
sein ,	27 -7 0
sein .	23 0 0
seite	-47 0 0
seja	12 33 0
sekund*	-43 0 0
selben	37 0 0
selbst	-36 0 0
sem	88 121 68
semana	-56 0 0
send	-20 0 -69
send _ mail	-21 0 0
sends	-82 -10 9
sent	-55 -16 -4
sentry	-32 -31 75
separa*	-30 -18 -8
ser	73 36 -27
ser _ .	69 0 0
server	-17 -46 -71
servic*	-38 -70 -44
servic* .	37 0 0
servic* owner	51 0 0
serviç*	-87 0 0
sessio*	-54 0 17
sessio* _ 9	0 0 20
set	-67 -31 -73
set .	-74 -35 0
set CODE	26 17 -60
set the	-25 0 -19
settin*	-141 -115 0
setzen	0 0 -24
seul	22 20 0
seulem*	53 0 0
sev	57 36 0
sev 9	56 31 0
severa*	-24 0 0
sha	0 2 63
sha 9	0 0 22
shall	62 79 0
shards	0 0 49
share	-87 -34 -24
she	50 0 0
she's	32 0 0
sheet	-27 -1 -25
sheet $	-27 0 -15
shift	26 0 -122
shift .	64 0 0
ship	100 85 -7
ship _ when	3 28 0
shop	0 30 1
short	-4 0 -46
short .	0 0 -22
should	0 0 225
should _ .	0 0 -31
should _ 9	0 0 60
should _ back	-7 0 40
should _ be	-33 0 0
should _ the	0 -5 55
should _ to	0 0 30
should be	-31 -100 51
should have	0 0 41
should list	0 0 46
should report	0 0 20
should the	94 73 -137
should you	-31 0 -48
show	40 0 99
show the	0 0 78
shown	-63 -61 66
shown in	-13 0 24
shown on	0 0 -44
shows	-3 29 252
shows 9	0 0 51
shows _ 9	0 0 48
shows a	0 0 36
shows no	0 -24 0
shows the	0 0 27
shows what	0 0 -24
showst*	70 62 0
shut	47 91 -16
shut the	34 22 0
si	202 195 -217
si _ puntos	27 38 0
si hay	63 -4 0
si la	-57 -12 -59
si le	56 12 0
si un	51 13 0
si une	37 73 0
sich	-49 -9 28
sicher*	36 -15 0
sideki*	-34 0 0
sie	-91 -46 -11
sieht	0 0 85
sign	22 -19 -57
sign off	49 -132 -29
sign up	0 0 20
signat*	65 72 59
signat* $	49 0 0
signat* _ the	26 39 0
signed	112 -1 0
signed $	25 0 0
signif*	-23 0 -13
signs	65 0 0
silenc*	-29 0 0
silent	0 0 45
silent*	-5 0 35
simply	-42 0 0
sin	114 104 42
sin _ .	0 40 0
since	-172 -108 -12
since 9	0 0 -20
since the	-15 -35 17
sincro*	-36 0 11
sind	69 0 2
sind ,	21 0 0
sind .	0 50 0
single	21 78 60
sit	-104 -71 -7
site	18 0 45
site is	0 35 0
six	-54 0 21
sixty	-21 0 0
size	-79 -48 55
skip	0 0 -33
skip the	21 16 0
skips	-21 0 -25
skript	-20 0 0
slack	-44 -28 4
slash	-48 -22 0
sleep	-13 0 -61
slow	-101 -82 -71
slowly	-46 0 0
sm	0 0 31
sm 9	0 0 32
smoke	31 27 0
smoke test	74 21 0
sms	-82 0 32
snapsh*	62 57 -5
snapsh* .	0 42 0
snapsh* if	0 -20 0
snapsh* is	0 0 20
so	-93 -39 -43
so ,	0 0 30
so _ as	132 126 0
so far	-21 -2 0
so lange	-30 0 0
so long	127 128 0
so that	-150 -102 -65
soak	0 0 -52
sobald	50 53 0
sofort	150 137 0
soir	47 0 0
soir .	34 0 0
soit	0 21 0
solang*	113 93 -46
solang* _ 시가	22 23 0
solang* die	27 0 0
sollte	5 5 33
solo	37 -32 -39
soma	0 0 68
some	-158 -104 38
some 9	0 0 60
somebo*	0 0 -114
somebo* else	23 0 0
someon*	61 0 -20
someth*	-61 0 0
someti*	-33 0 0
son	-19 -77 0
sonst	70 0 0
sont _ .	24 0 0
soon	46 43 -74
soon _ the	10 -22 0
soon as	54 45 -67
source	-3 14 72
source and	0 0 36
sozinh*	-33 0 0
space	0 0 -67
spam	0 0 47
spf	0 -2 22
split	0 35 0
split brain	9 67 0
ssh	-72 0 -37
ssl	0 0 39
stabil*	0 0 -41
stable	34 -1 0
stack	0 29 0
stage	72 0 -31
stage 9	12 0 -20
stagin*	16 0 -55
stagin* $	36 0 0
stagin* _ .	-20 0 0
stand	-12 0 -47
standa*	-105 0 -36
standb*	0 -40 17
stando*	39 0 0
stando* .	30 0 0
start	29 -12 -82
starte*	32 -3 0
starte* .	88 -58 -33
starte* sie	21 0 0
starts	0 0 -62
starts*	0 0 34
state	0 46 161
state :	0 0 26
state _ .	0 0 36
state _ to	0 0 34
statis*	-39 0 0
statt	0 22 0
status	-113 -88 186
status :	-14 0 36
status _ ,	0 0 27
status _ .	-28 0 70
status page	56 4 -69
statut	0 0 25
stay	-5 73 -88
stay logged	-22 -5 0
stay with	-34 0 0
stays	50 109 43
stays _ .	54 92 0
stays _ 9	-3 0 49
stays below	0 0 46
stays in	-40 0 0
steady	0 0 25
steeri*	32 0 0
steeri* commit*	23 0 0
stehen	0 -19 77
stehen .	0 0 37
steht	0 0 34
steigt	2 28 0
step	40 0 -129
step 9	91 20 -62
step _ if	0 26 0
steps	-32 -32 -129
still	50 90 57
still _ .	-16 -76 37
still _ open	0 -21 0
still connec*	0 -33 0
stimme*	52 0 0
stimme* .	29 0 0
stock	-4 0 25
stop	104 171 -138
stop $	80 19 -24
stop ,	43 103 0
stop .	139 13 0
stop _ if	37 0 0
stop _ old	-58 -33 0
stop _ roll	22 16 0
stop _ servic*	-71 -39 0
stop and	81 67 0
stop at	45 0 0
stop here	90 70 0
stop if	43 53 0
stop the	-61 -24 -52
stopp	70 17 0
stoppe*	3 112 -180
stoppe* ,	0 21 0
stoppe* und	0 22 0
stoppi*	-23 0 0
stops	-134 -31 -152
storag*	50 0 -48
store	14 -27 -47
store manage*	25 0 0
store that	49 -1 0
stores	-40 0 -18
straig*	8 38 0
straig* away	13 27 0
stream*	0 0 36
strict*	16 47 0
stunde*	-76 0 -48
subir	0 -42 0
subjec*	19 0 32
subjec* to	32 0 0
submit	42 0 0
succee*	-52 -33 168
succee* $	0 0 43
succee* .	-13 0 81
succes*	-13 -49 176
succes* $	0 0 34
succes* ,	0 0 65
succes* .	-35 -14 53
succes* _ .	29 0 0
succes* _ the	0 0 54
succes* criter*	0 0 -45
suite	10 -51 0
summar*	-76 -36 56
sums	29 0 7
sunday	0 0 -64
suppli*	-21 0 -38
suppor*	-21 -78 -199
suppor* _ the	-29 0 0
sur	-3 0 22
sur le	4 0 -29
sure	97 -136 38
sure the	0 0 41
surtou* _ pas	23 0 0
surtou* ne	23 0 0
survei*	-46 0 -57
suspec*	34 70 0
suspen*	69 160 0
suspen* la	4 24 0
swap	45 0 0
switch	115 77 -73
switch back	26 0 0
switch*	71 24 -80
switch* .	23 0 0
switch* _ .	0 22 0
switch* off	-32 0 0
sync	37 -13 10
sync .	6 0 32
synced	0 0 127
synced health*	0 0 41
synchr*	-32 -3 52
syntax	-23 0 0
synthe*	0 0 38
system	-54 0 -15
system*	-32 0 0
só	76 -87 -60
só _ com	25 0 0
t $	0 0 26
t 9	0 0 -40
tab	-141 -32 64
tabell*	-55 -29 43
tablas	11 22 0
table	-42 -56 -20
table $	-3 0 -27
table .	0 -32 0
tables	-34 -43 1
tabs	-22 0 0
tag ,	-20 0 0
tag .	35 0 7
tag _ ist	-22 0 0
tage	-27 0 -79
taggin*	61 0 0
tags	-19 0 24
take	21 18 -46
take _ next	26 0 0
take a	0 -69 0
take it	0 38 0
take the	123 76 0
taken	5 0 -26
takes	-146 -141 -58
takes _ than	47 0 8
takes a	-33 0 0
takes longer	32 0 0
talk	72 0 -14
talk _ the	31 -2 0
talk to	22 -12 0
tant	79 100 -64
tant _ la	32 42 0
tant que	55 58 -42
tarbal*	0 0 22
target	0 2 54
task	-34 -25 0
tasks	-51 0 0
taucht	0 0 38
tb	-1 -27 -22
team	33 -37 -195
team _ the	56 0 0
team has	0 68 0
team's	55 0 0
teams	0 -13 -25
tell	11 0 -80
tell you	53 0 0
tem	2 0 108
tem que	0 0 42
temper*	0 0 69
templa*	-130 -74 -102
temps	-55 -20 0
ten	-110 -7 68
ten _ .	-58 -67 -17
ten minute*	0 24 6
tenant*	49 31 0
ter	43 0 0
termin*	-38 0 40
termin* the	40 62 0
terraf*	-47 0 0
test	51 0 77
test $	0 0 -82
test :	-34 -17 57
test _ :	-25 0 0
test mail	0 0 24
test report	21 0 0
test the	0 0 -32
teste	0 0 82
tested	101 -45 -116
tested $	22 0 0
testes	59 72 0
testes _ .	56 71 0
tests	73 86 -57
tests ;	0 22 0
tests _ .	10 76 0
tests are	25 0 0
tests pass	0 24 0
than	86 91 44
than 9	92 37 8
than _ ,	20 0 0
than _ .	-46 -7 0
than _ errors	0 -27 0
than _ hour	49 0 0
than _ minute*	106 38 0
than _ ms	0 0 34
than half	-25 0 0
than the	0 -34 0
than three	14 37 -29
thank	-78 0 0
thanks	-63 0 0
thanks to	-29 0 0
that	0 -24 -53
that CODE	0 0 69
that _ 9	0 0 -48
that _ a	0 -57 0
that _ been	-55 0 0
that _ no	-24 0 0
that _ releas*	-53 0 0
that _ the	22 0 0
that has	-67 -1 0
that is	-81 -14 0
that the	34 -6 80
that's _ for	25 0 0
that's _ the	-25 0 0
the	0 -12 -51
the 9	24 0 0
the CODE	27 15 -103
the _ ,	-19 -13 -50
the _ .	-37 -16 -5
the _ 9	11 0 -98
the _ :	0 0 26
the _ ;	29 45 0
the _ =	26 52 0
the _ ?	26 0 0
the _ CODE	-39 0 -9
the _ a	28 27 0
the _ addres*	0 0 40
the _ after	49 0 -31
the _ analys*	21 0 0
the _ and	21 37 -137
the _ answer*	0 0 82
the _ are	38 0 50
the _ back	64 113 0
the _ bar	0 0 23
the _ batch	2 -41 0
the _ be	2 -25 0
the _ begins	0 0 20
the _ board	72 0 0
the _ branch	-27 0 -11
the _ broker	11 25 0
the _ broker*	22 0 0
the _ by	0 0 -47
the _ call	41 0 0
the _ can	36 0 0
the _ cannot	0 36 0
the _ carrie*	0 0 39
the _ change	82 21 0
the _ check	29 0 -33
the _ checks	-44 0 -37
the _ cluste*	0 47 -36
the _ column	-29 -2 44
the _ comes	0 -23 6
the _ confir*	52 0 0
the _ consol*	0 0 58
the _ consum*	53 32 0
the _ databa*	-47 0 0
the _ deploy	-26 0 0
the _ differ	24 0 0
the _ does	-45 -44 0
the _ doesn'*	15 25 0
the _ down	20 0 0
the _ empty	0 -27 0
the _ exists	-23 0 0
the _ fail	0 -39 0
the _ fails	-138 -110 0
the _ flag	-22 0 0
the _ fleet	25 0 0
the _ floor	24 0 0
the _ folder	-35 0 0
the _ folks	27 0 0
the _ for	40 22 -68
the _ from	-51 0 -14
the _ gatewa*	16 48 0
the _ given	69 0 0
the _ group	-30 -37 0
the _ had	-59 -37 0
the _ hasn't	20 29 0
the _ header	0 0 34
the _ hour	0 50 0
the _ icon	0 0 28
the _ id	-29 0 10
the _ if	147 107 -42
the _ image	0 24 -18
the _ is	-56 -55 -29
the _ isn't	61 107 0
the _ job	-18 0 -21
the _ jobs	-67 -36 0
the _ keys	39 0 0
the _ lead	71 -35 0
the _ led	0 0 26
the _ line	0 0 28
the _ list	0 0 71
the _ log	0 -3 51
the _ manage*	114 -5 -66
the _ matche*	0 24 19
the _ may	45 0 -25
the _ must	38 57 0
the _ mustn'*	45 74 0
the _ name	-31 -5 21
the _ nodes	61 0 0
the _ notes	-29 -13 0
the _ number	-30 0 28
the _ number*	-27 0 0
the _ once	34 0 0
the _ one	-29 -51 -40
the _ ones	1 0 34
the _ open	-77 -47 6
the _ operat*	25 0 0
the _ owner	117 0 0
the _ packag*	0 -40 0
the _ page	-22 -28 0
the _ people	52 0 0
the _ period	-46 0 0
the _ pods	-27 0 0
the _ reads	11 0 41
the _ region	-64 0 0
the _ releas*	0 0 36
the _ resolv*	0 0 49
the _ review*	37 0 0
the _ router	0 -29 0
the _ rule	21 0 0
the _ runs	-70 -12 -19
the _ sample	0 0 23
the _ says	0 5 73
the _ screen	-22 0 48
the _ sectio*	37 0 0
the _ shall	24 8 0
the _ shown	0 0 33
the _ shows	0 0 47
the _ site	0 49 7
the _ slash	-30 -7 0
the _ stack	26 43 0
the _ start	-31 0 3
the _ stays	31 52 0
the _ still	4 15 24
the _ stops	-23 -76 0
the _ system	-22 0 -5
the _ tab	-55 0 0
the _ team	94 0 -10
the _ team's	36 0 0
the _ test	74 20 0
the _ that	0 0 -31
the _ the	0 46 45
the _ there'*	0 0 23
the _ till	-36 0 0
the _ timer	0 -36 0
the _ to	-58 15 -145
the _ tool	-20 0 -4
the _ touche*	24 0 0
the _ turns	0 -32 2
the _ two	-62 0 0
the _ update	7 43 0
the _ upgrad*	27 0 0
the _ verifi*	-31 0 -7
the _ versio*	3 -79 -2
the _ was	-17 -20 -18
the _ when	61 91 -60
the _ while	41 0 0
the _ will	-67 -39 0
the _ with	-59 -75 -45
the _ word	51 0 0
the _ worker*	-38 0 0
the _ yet	0 -52 0
the _ you	0 1 68
the _ →	59 70 0
the admin	-15 0 24
the agent	0 0 -48
the alert	-55 -42 0
the alias	22 0 0
the api	0 -2 -30
the app	0 0 62
the approv*	-136 0 0
the archit*	20 0 0
the audit	10 35 14
the back	-32 0 0
the backfi*	5 41 0
the backgr*	-59 0 0
the badge	0 0 89
the banner	0 0 38
the board	0 -23 0
the boot	-56 -22 0
the bot	-82 -14 43
the bottom	-17 0 24
the bridge	17 0 -25
the broker	20 0 0
the browse*	0 0 25
the build	44 56 -1
the buildi*	43 0 0
the campai*	53 0 0
the canary	9 34 0
the candid*	38 72 0
the cent	0 0 69
the ceremo*	49 36 0
the certif*	-23 0 0
the change	78 111 -19
the checks*	21 3 13
the commit	0 0 25
the connec*	0 0 -23
the contai*	-30 -32 -12
the contra*	0 38 0
the copy	0 0 -25
the counte*	-9 0 25
the counts	0 22 0
the cron	-37 0 0
the custom*	77 -92 -11
the cutove*	47 12 0
the dashbo*	-32 -1 0
the data	26 0 -30
the databa*	38 0 -2
the date	22 0 0
the day	-21 0 0
the dba	51 0 0
the dba's	28 0 0
the defaul*	0 0 -24
the deploy	-30 0 12
the deploy*	-46 0 0
the dialog	-69 -3 0
the diff	11 0 34
the disk	-36 -2 0
the door	-27 0 0
the drill	17 52 0
the dump	0 -26 0
the duty	47 0 0
the end	-29 -35 49
the event	60 50 0
the exerci*	3 30 0
the export	76 0 0
the field	0 0 -30
the file	-98 -66 0
the final	29 0 0
the firmwa*	48 3 0
the first	-105 23 0
the flag	29 -41 0
the folder	-26 0 0
the footer	0 0 69
the form	-66 0 0
the former	34 72 0
the freeze	0 0 -24
the go	62 0 0
the golden	31 0 0
the graph	-23 0 76
the guest	0 0 24
the hash	32 0 6
the head	46 0 0
the health	0 0 -21
the hotfix	28 0 0
the image	-39 0 0
the import	37 0 0
the incide*	32 0 0
the instal*	36 33 0
the key	-14 -22 -14
the keyboa*	28 46 0
the label	-30 0 0
the lag	0 38 0
the lamp	0 -36 0
the lead	23 0 0
the light	0 -34 -44
the list	0 -76 0
the log	0 -36 0
the mail	-33 -2 0
the mainte*	52 14 0
the master	28 0 0
the menu	-1 0 -24
the middle	21 0 0
the migrat*	64 68 -26
the minimu*	27 0 0
the minute	20 35 0
the moment	75 106 0
the monito*	-23 0 0
the name	-44 0 -23
the networ*	64 22 0
the new	76 84 81
the next	0 -50 -22
the nightl*	0 -36 0
the number	-14 0 67
the number*	9 -43 0
the old	2 23 -20
the on	36 17 0
the one	0 41 54
the open	20 0 0
the order	43 -21 -17
the other	0 -21 0
the page	-113 -39 0
the path	-25 -10 0
the paymen*	49 57 0
the pilot	30 0 0
the pipeli*	-30 0 -44
the plan	79 60 0
the plug	40 0 0
the pods	0 0 22
the pool	22 0 0
the pre	50 3 21
the previo*	32 0 0
the proced*	60 30 0
the provid*	0 0 -23
the public	62 0 0
the query	0 0 30
the queue	0 31 -29
the rc	13 21 0
the read	29 0 0
the real	28 0 0
the red	-35 0 0
the releas*	65 110 0
the replic*	-17 6 -24
the reques*	0 -36 0
the rest	49 0 -26
the restar*	0 0 61
the result	0 -34 0
the review	-29 0 0
the right	-14 0 57
the rm	32 0 0
the rollba*	0 -115 0
the rollou*	25 52 0
the same	-1 20 34
the sample	0 0 55
the schema	34 0 -24
the screen	-41 -12 27
the screen*	0 0 30
the script	-19 -2 -73
the search	0 -42 0
the second*	0 0 -36
the server	-67 -17 0
the servic*	-42 -76 0
the signat*	0 0 48
the source	0 30 1
the stagin*	45 11 0
the switch	0 0 32
the table	-1 -56 -10
the tag	0 0 70
the target	26 4 9
the team	-31 0 0
the ten	0 0 31
the test	-50 0 82
the three	8 0 89
the ticket	0 -26 0
the till	47 0 0
the time	24 0 22
the timeou*	-28 0 0
the token	-48 -72 -25
the tool	-19 0 -45
the totals	29 0 0
the traili*	-30 -7 0
the train	70 72 0
the update	0 13 45
the upgrad*	43 41 0
the user	-63 0 0
the vote	6 31 0
the wait	0 0 -35
the web	-58 0 0
the week	-35 0 0
the window	0 23 0
the word	0 21 14
the workfl*	-23 -20 0
the wrong	0 67 0
their	34 -54 -67
their _ .	20 0 0
their _ is	-20 0 0
their own	-47 0 0
them	-3 -122 -34
them ,	22 0 0
them .	-49 0 -25
then	103 -43 12
then .	-23 0 0
then _ .	52 -21 0
then _ on	0 -25 0
then _ the	45 -44 0
then _ to	63 0 0
then go	0 -31 0
then no	0 26 0
then the	-64 0 68
there	-34 -22 104
there _ be	42 0 8
there are	3 0 39
there is	-111 -33 0
there should	20 0 0
there'*	-11 7 53
there'* one	0 0 39
therea*	59 0 0
these	89 76 -90
they	-55 -118 0
they _ .	0 0 28
they do	-20 0 0
they'l*	21 0 0
they'r*	0 -80 0
thing	0 27 0
things	-69 -14 -5
think	29 57 0
third	0 64 0
thirty	-44 0 0
this	5 -44 -144
this _ .	8 -36 0
this _ and	24 0 0
this _ be	79 0 0
this _ before	-35 0 0
this _ is	27 0 0
this _ with	0 28 0
this gate	27 0 0
this happen*	-28 0 0
this is	-20 0 0
this line	46 47 0
this must	13 -24 0
this order	82 0 0
this page	0 0 -31
this point	43 0 0
this with	75 0 0
those	-13 -29 0
thread	24 0 0
three	-49 0 54
three _ ,	-34 0 48
three _ .	-26 -52 -39
throug*	0 -31 3
throug* .	21 0 0
throug* the	-38 -59 0
throw	73 59 0
throw the	34 8 0
thumbs	72 0 0
thumbs up	94 0 0
thursd*	-60 -4 -56
tick	21 0 14
ticked	101 0 0
ticked .	0 25 0
ticket	13 -79 -49
ticket .	26 0 -15
ticket*	0 28 0
tiene	0 0 31
tiene que	21 0 14
tienen	0 0 38
tier	0 0 -35
tile	0 0 22
till	-5 44 -65
till the	0 76 -49
tills	0 0 -29
time	-110 -76 -32
time :	-25 0 -38
time _ 9	0 0 -23
time with	0 -30 0
timeou*	0 25 -85
timeou* _ 9	0 0 -53
timeou* is	0 0 -20
timer	-10 -28 0
times	-87 -39 -60
timest*	-38 0 35
to	-19 -40 -50
to 9	-15 -3 -86
to CODE	36 31 12
to _ .	-23 -49 53
to _ CODE	0 0 30
to _ a	-28 0 0
to _ and	-22 0 0
to _ at	63 0 -39
to _ back	-42 -49 -58
to _ cancel*	0 37 0
to _ cent	0 0 69
to _ end	-31 0 0
to _ first	-27 0 0
to _ if	-53 0 0
to _ new	0 0 42
to _ next	0 24 0
to _ old	63 76 0
to _ on	125 0 0
to _ other	-36 0 0
to _ rollba*	0 -25 0
to _ that	50 0 0
to _ the	63 2 -132
to _ until	21 0 0
to _ up	0 0 -48
to _ when	43 46 0
to agree	22 0 0
to an	-20 -4 0
to ask	-32 0 0
to be	104 32 0
to begin	25 0 0
to come	49 0 -18
to contin*	0 21 0
to date	0 0 41
to destro*	0 0 48
to do	-141 -88 0
to drain	-63 0 0
to end	0 0 21
to go	25 0 0
to have	94 0 0
to it	50 0 0
to look	23 0 0
to match	26 0 0
to old	30 30 0
to open	30 0 0
to procee*	41 0 0
to produc*	-57 0 0
to roll	-68 -58 0
to say	0 0 21
to see	0 -6 29
to stagin*	-43 0 0
to start	20 0 0
to stop	-113 -39 0
to the	-12 0 56
to you	29 0 0
today	44 61 64
today .	46 39 2
today'*	-40 0 121
today'* _ .	-13 0 46
today'* date	-17 0 83
todo	-46 0 0
todos	64 0 78
todos os	33 24 26
togeth*	34 -58 0
togeth* .	0 -23 0
token	-79 -64 -17
tokens	-21 0 0
tomorr*	-57 -27 0
tonigh*	84 95 0
tonigh* .	59 28 0
too	-93 -56 0
too long	-50 -30 0
tool	-119 -23 -43
tools	-26 0 0
top	-53 -46 88
total	0 0 155
totals	16 0 69
totaux	28 0 0
touch	33 0 0
touch anythi*	-34 0 0
touch the	27 0 0
touche	0 41 0
touche*	107 39 -3
touche* the	27 0 0
touchi*	105 0 0
tout	25 27 0
toute	85 40 0
toutes	0 0 34
toutes les	0 0 25
tradin*	47 0 0
traffi*	13 14 -47
traili*	-48 -20 0
traili* slash	-43 -12 0
train	25 49 -37
transa*	-78 0 28
transf*	27 19 -38
transf* .	31 0 0
transl*	26 0 -35
traz	0 0 30
treat	34 43 0
treffe*	0 0 21
trial	0 0 41
trigge*	91 127 -67
trigge* :	56 45 0
trois	-6 0 45
troubl*	0 -27 -25
true	-65 0 148
true $	0 0 50
try	26 61 -6
ttl	-46 -55 -56
tu	49 21 0
tudo	129 105 0
tudo e	0 31 0
tuesda*	-72 -16 -61
turn	10 48 -66
turn back	44 45 0
turn off	-40 -10 0
turned	-24 -18 0
turno	0 0 -29
turns	-6 -6 100
twelve	0 0 61
twice	0 115 0
twice ,	0 22 0
twice .	-88 0 3
two	0 17 26
two _ ,	-21 0 15
two _ .	-22 0 8
two _ are	-26 0 0
two _ have	35 0 0
two _ rule	21 0 0
two hours	-71 0 0
two mainta*	31 0 0
two minute*	0 0 41
two people	65 0 -8
two weeks	-24 -41 -27
type	-104 -53 0
types	44 0 -7
types .	40 0 0
técnic*	34 0 0
uat	22 0 0
uhr	0 36 0
ui	-50 -21 13
um	-8 0 -32
uma	-50 -33 0
uma _ por	23 0 0
uma loja	54 0 0
umgest*	33 0 0
umgest* .	23 0 0
umlaut*	0 0 44
umscha*	78 111 -66
umscha* .	54 86 0
umstel*	31 51 0
un	-29 20 10
un CODE	0 0 -25
un _ de	-31 -25 0
un _ échoue	33 46 0
un seul	64 35 0
un solo	60 0 0
una	-108 -27 0
unchan*	0 0 87
unchan* $	0 0 22
unchan* .	0 0 37
und 9	0 0 24
und _ .	39 0 45
und den	25 0 0
under	0 48 98
under 9	19 -2 67
under _ %	23 0 0
under _ circum*	59 43 -24
under _ s	0 0 45
under no	93 85 -34
undo	89 162 -75
undo .	21 28 0
undo the	57 78 0
undone	26 0 0
undone .	42 0 0
une	-5 0 -74
une _ .	-34 0 -8
une _ est	-39 0 0
une _ la	46 0 0
une caisse	61 6 0
une copie	-48 0 0
une fois	40 -5 0
unheal*	62 89 0
unique*	42 0 0
unless	147 247 -223
unless CODE	-27 -20 0
unless _ has	12 38 0
unless _ is	-38 -8 -2
unless _ otherw*	-30 0 0
unless all	21 61 0
unless the	115 107 0
unos	-29 0 0
unpaus*	49 0 0
unreso*	29 17 0
uns	-60 -18 -8
unsign*	47 74 0
unsure	21 0 0
unten	0 0 51
unter	-35 0 59
unter 9	0 0 59
unters*	79 0 0
until	19 128 -270
until CODE	0 -29 9
until _ .	-94 -42 0
until _ custom*	28 0 0
until _ end	-32 -18 0
until _ has	84 54 -16
until _ new	26 0 0
until both	0 32 0
until every	18 25 0
until it	-54 -41 -67
until the	0 13 -74
until then	-66 0 0
untouc*	67 83 0
up	-35 -47 64
up ,	-25 9 74
up _ .	0 0 33
up _ 9	-46 -46 0
up _ date	0 0 41
up _ go	-24 0 0
up _ one	0 0 29
up and	20 0 0
up from	36 0 0
up in	16 8 -27
up to	-145 -145 14
up up	0 0 29
update	-64 12 4
update .	-35 -1 70
update the	-69 -48 -86
update*	-64 -11 -1
upgrad*	1 40 -119
upgrad* ,	-26 0 0
upgrad* .	48 53 0
upgrad* _ .	56 0 0
upgrad* _ a	0 23 0
upgrad* _ the	-19 -26 0
upload	0 -16 -103
upload .	21 0 0
upon	73 1 0
upon _ of	29 0 0
uptime	0 0 30
url	-53 0 77
us	0 0 -57
usage	-32 0 41
usar	0 -44 0
use	-173 -177 -164
use it	12 48 0
use the	-99 -74 -71
used	-151 -43 -64
used _ be	-32 0 0
used to	-82 0 0
user	-94 -130 39
users are	25 0 0
users can	0 0 51
users report	8 28 0
users who	-26 0 0
uses	-79 -46 0
using	-45 0 -18
usuall*	-153 -79 -27
usuari*	-37 0 -46
utc	0 -33 -9
v	26 36 33
vai	22 0 0
valid	-2 -56 81
valid .	0 0 44
valida*	99 0 0
valida* :	0 0 25
valida* _ respon*	45 0 0
valida* _ the	0 0 35
valida* du	77 0 0
value	-35 0 20
values	-79 -6 0
variab*	0 0 -37
vault	9 0 -61
vazia	39 0 12
ve	0 0 21
vendor	0 0 -93
verbot*	98 73 0
verbot* ,	11 27 0
verbot* .	45 0 0
vercel	-22 -19 0
verde	-67 -54 162
verde .	0 0 35
verdic*	22 0 0
verifi*	16 29 -35
verifi* .	118 48 0
verifi* _ .	24 66 0
verifi* fails	7 20 0
verifi* se	0 0 61
verify ,	27 0 0
verify _ the	0 0 43
verify that	0 0 99
verify the	0 0 42
versio*	-84 -27 -20
versio* 9	-45 -42 0
versio* _ 9	0 0 20
versio* _ CODE	0 0 -37
versio* and	-27 0 0
versió*	0 26 0
versió* _ .	34 57 0
versão	-23 0 0
versão _ .	68 22 0
vert	45 -36 70
vert .	0 -20 4
vert du	40 0 0
veröff* .	23 0 0
veto	11 35 0
vez	0 -74 -44
vez .	62 0 0
via	-49 -32 0
vide	0 0 43
viejo	0 29 6
viewer	0 0 53
violat*	34 6 0
vip	0 30 0
virada	29 23 0
virtua*	-20 0 -29
visibl*	-26 0 158
visibl* _ the	0 0 28
visibl* in	0 0 32
visto	63 0 0
visto _ del	20 0 0
visto bueno	55 0 0
vms	-70 -5 0
void	36 53 0
volta	37 70 33
volte	22 0 5
volume	56 0 -29
volume*	0 0 -71
volume* .	-29 0 0
volver _ la	0 20 0
vom	27 0 -52
von	42 0 0
von der	57 0 0
von selbst	-24 0 0
vor	91 -25 -114
vor $	35 0 0
voraus*	44 0 0
vorher	81 0 -16
vote	133 56 -82
voting	-22 0 0
vous	-78 -13 43
vous pouvez	-31 -12 0
voyant	0 0 25
vulner*	-30 0 9
vérifi*	58 0 0
vérifi* que	0 0 31
w	98 62 0
w o	24 27 19
wait	-121 -108 -73
wait .	-73 0 0
wait 9	0 0 -27
wait _ approv*	30 0 0
wait _ the	-68 0 6
wait for	40 0 -5
wait till	-39 0 0
waited	-51 0 0
waitin*	-95 -26 -10
waits	-82 -41 -71
waits for	-14 0 -64
want	0 -62 30
want _ see	0 0 46
want to	-32 0 31
wants to	44 2 0
war	-60 0 -19
wareho*	0 0 -24
waren	-27 0 0
warm	0 0 -50
warn	0 0 31
warnin*	-14 -1 57
warten	-14 -49 0
wartet	-23 0 0
wartun*	28 0 0
was	-255 -133 -91
was _ .	32 0 0
was _ before	-34 0 0
was _ by	-23 0 0
was _ off	-31 0 0
watch	-85 0 -43
watche*	-47 0 0
wave	137 55 -152
wave 9	32 0 -59
wave :	29 0 0
way	0 0 -51
we	31 29 -146
we _ .	39 6 0
we _ at	20 0 0
we _ back	55 0 0
we _ one	28 0 0
we _ the	27 2 0
we _ to	-25 -36 0
we don't	77 85 0
we go	72 4 0
we had	-85 -68 0
we have	-53 0 0
we must	-31 0 0
we need	69 0 0
we stop	62 5 0
we're	134 125 0
we've	0 27 0
web	-133 -70 0
webhoo*	-23 0 0
wednes*	-80 -22 -35
week	-33 0 -112
week .	0 83 0
week before	-24 0 0
weeken*	0 0 -61
weekly	-42 0 0
weeks	-126 -77 -92
weg	18 35 0
weight	1 30 -19
weil	-64 -3 0
weiter	81 -22 0
weiter*	128 0 -1
welcom*	-37 0 41
well	-87 -32 28
well .	-23 0 -8
wenn	61 54 -90
wenn die	1 -28 -7
wenn ein	73 106 0
wenn er	-29 0 0
went	-65 -18 20
went well	0 0 23
werden ,	0 22 0
werden .	56 0 -34
were	-173 -123 0
what	-137 -133 -42
what _ want	0 0 34
what _ was	0 0 31
what happen*	-31 -1 0
what if	-63 -3 0
what would	0 0 -25
what you	7 0 41
what's	-22 0 -32
whatev*	81 137 -2
whatev* the	19 41 0
when	137 87 -208
when $	30 30 0
when :	92 76 0
when CODE	40 35 0
when _ .	-22 0 0
when _ 9	22 0 0
when _ call	-20 0 0
when _ doubt	33 0 0
when _ is	11 -79 -14
when _ new	0 -27 0
when _ pod	0 34 0
when _ replic*	0 33 0
when a	-105 -17 0
when all	86 0 0
when every	39 70 0
when in	31 0 0
when it	-81 -8 0
when the	-32 0 -74
when they	-35 0 0
when to	-47 0 0
when you	-40 -8 76
whenev*	8 46 -10
where	47 90 -12
where _ is	16 34 0
whethe*	67 -166 -82
whethe* to	38 0 0
whethe* we	39 0 0
which	-103 -81 -63
which _ are	21 0 0
which is	-90 -51 0
whiche*	4 59 0
while	151 238 -175
while CODE	23 1 0
while _ are	23 27 0
while _ first	0 -30 0
while _ is	111 124 0
while a	57 61 0
while an	21 31 0
while the	44 36 -68
who	-101 -127 -130
who _ the	31 0 0
whoeve*	51 76 -15
whoeve* sees	15 44 0
whose	97 79 -48
whose _ utO	23 0 0
why	-127 -124 -33
wi	-40 0 1
wi fi	-13 0 40
widen	32 0 0
wie	-4 0 41
wieder	-20 9 23
wieder _ .	0 35 0
wifi	-1 0 27
wiki	-111 -34 -59
wiki .	-44 0 0
will	-187 -126 -66
will not	-36 -21 0
window	0 0 -34
window .	0 -30 10
window is	0 0 -27
window*	-52 -15 0
wipe	12 26 0
wir	0 51 -91
wird	46 10 -12
with	14 -24 0
with 9	-48 -63 93
with CODE	-116 -84 -76
with _ ,	-14 -56 -36
with _ .	-36 0 -23
with _ CODE	-35 0 0
with _ custom*	21 0 0
with _ in	16 30 0
with _ open	2 20 0
with _ people	32 0 0
with _ than	0 54 -26
with a	0 -27 0
with all	32 0 0
with an	52 108 19
with any	54 77 10
with fewer	13 55 0
with git	-6 -21 0
with no	0 -28 17
with open	14 56 0
with state	0 0 24
with status	0 0 37
with the	15 -105 38
with their	33 0 0
with today'*	0 0 21
with two	20 19 0
withdr*	86 157 0
withdr* the	34 58 0
within	0 15 101
within 9	15 0 24
within _ %	0 0 35
within _ days	-22 0 0
within _ last	25 0 0
within a	-13 0 38
within the	46 6 10
withou*	79 75 54
withou* _ .	-36 0 22
withou* a	80 63 -74
withou* asking	0 36 0
withou* red	0 0 60
wizard	-56 0 0
word	63 12 89
word on	27 0 0
words	-36 -9 0
work	0 0 -66
worked	0 -18 40
worker	-28 -19 0
worker*	0 -98 -37
workfl*	-87 -48 -1
works	-46 -19 118
works .	0 0 58
worry	-31 0 0
worse	51 59 0
would	0 27 -67
write	-114 -68 -71
write the	-22 0 -5
writes	0 55 -89
writin*	49 0 0
writte*	0 -25 -9
writte* _ .	27 0 0
writte* _ the	-29 -4 0
writte* to	-1 -1 -23
wrong	0 95 -54
wrong $	-40 -4 0
wrong .	-33 -28 0
x	0 2 69
x .	0 0 34
xx	29 34 18
xx _ 9	38 27 -8
y	16 -15 48
y _ .	22 34 -13
y avisar	38 0 0
y la	-9 0 28
y luego	23 -17 0
y se	0 45 0
ya	0 0 48
ya no	-41 0 81
yank	52 69 0
year	-160 -63 -16
year .	-54 0 0
years	-65 0 -59
years .	-31 0 0
yellow	-57 0 22
yes	47 -92 0
yes ,	-62 0 0
yes .	0 0 20
yes _ the	29 0 0
yes from	48 0 0
yester*	0 0 105
yester* .	0 0 30
yet	-9 -55 -3
yet .	0 -21 0
yields	0 0 94
you	30 -20 60
you _ ,	0 0 -21
you _ .	72 6 0
you _ CODE	38 0 31
you _ a	-26 -37 21
you _ be	-35 0 -16
you _ have	-33 0 0
you _ in	-23 0 9
you _ need	-24 0 0
you _ not	100 67 0
you _ only	47 0 0
you _ run	46 0 0
you _ start	28 0 0
you _ stop	0 -31 0
you _ the	70 10 67
you _ to	-73 -77 0
you _ you	24 0 0
you are	29 -2 0
you can	67 -72 0
you can't	43 39 0
you cannot	14 -41 0
you do	0 25 0
you don't	-53 0 0
you get	-38 0 134
you go	-8 0 40
you have	-71 0 -30
you like	-50 0 0
you may	65 -9 0
you must	0 0 -74
you see	39 39 56
you should	-24 0 0
you want	-87 -50 12
you'll	0 0 80
you're	0 37 30
you're _ to	26 12 0
you're not	13 50 0
your	-99 -61 0
your commit	0 0 29
yourse*	0 30 4
zabbix	-39 0 78
zahlen	25 0 0
zehn	-22 0 8
zeigt	-35 0 76
zeilen	0 0 28
zero	45 45 175
zero .	0 0 56
zertif*	0 0 47
zones	-63 0 0
zu	-55 0 0
zu _ .	-25 0 0
zuerst	30 0 0
zurück	72 93 0
zurück .	56 49 0
zurück*	69 127 0
zurück* .	41 103 0
zustim*	115 0 0
zweife*	76 36 0
zweite	24 0 0
zweite*	38 6 0
zwisch*	-43 0 3
zwisch* _ und	0 0 28
zéro	0 0 26
|	-28 27 -73
| $	0 -16 102
| 9	-42 -73 -43
| CODE	0 0 87
| _ %	-68 -56 -45
| _ min	24 25 0
| _ |	-96 -106 0
| revert	19 29 0
à	23 -11 0
à _ h	29 0 0
à jour	-28 0 0
à la	28 0 -4
área	23 0 0
änderu*	45 0 0
é proibi*	58 52 0
échoue .	33 46 0
échoue*	0 26 0
échoue* ,	0 26 0
étape	12 -9 -25
étape 9	0 0 -23
été	-38 -24 -29
être	88 -26 -13
último	36 0 0
über	46 0 0
über 9	56 49 0
über _ %	22 25 0
überal*	0 0 55
абонен*	26 0 0
агент 시가	22 23 0
алерты	1 29 0
базу	26 14 0
без	76 81 23
без _ .	23 5 0
блокир*	33 79 -3
блокир* _ .	82 103 0
больше	68 105 53
бы	59 77 0
быть	91 0 49
быть _ .	66 0 0
бэкап	27 0 0
бэкапа	66 42 0
в	-37 -15 63
в _ ,	0 -43 0
в _ .	-78 -1 -75
вернут*	37 85 0
версию .	0 23 0
версия	-53 0 35
весов	26 0 0
включа*	42 0 0
владел*	38 -15 0
возвра*	61 118 0
возвра* _ 9	34 33 0
войти	-25 0 0
восста*	9 61 0
все	92 38 71
второй	72 19 6
вторую	85 0 0
входа	0 0 38
выкатк*	93 87 -19
выкатк* ,	49 60 0
выкатк* _ если	49 60 0
выклад*	48 0 0
выключ*	36 0 0
выше	40 72 0
выше 9	40 57 0
выше _ %	16 33 0
галочк*	0 0 35
горит	0 0 28
готовн*	45 0 0
дальше	125 0 0
дальше _ только	39 0 0
дежурн*	39 0 -39
дежурн* .	42 0 0
действ*	47 0 0
действ* _ .	43 0 0
деплои*	63 47 0
деплой	59 122 -20
деплой .	55 83 0
для	-53 -34 -24
до	17 -9 -63
до _ .	41 0 0
добавя* antiga*	50 0 0
добавя* bloque*	63 47 0
должен быть	41 0 0
должно	0 0 49
должно быть	0 0 32
должны	97 0 17
должны _ .	34 0 0
должны быть	48 0 0
доля	22 32 0
доля ошибок	22 32 0
допуск*	44 32 0
доступ*	-25 0 1
егаис _ 간짜	51 0 0
если	49 96 -127
если _ ошибок	22 23 0
её	0 -30 0
за _ .	36 0 0
заверш* _ .	43 0 0
закрыт*	75 0 -13
занима*	-30 0 0
запрещ*	156 111 -2
запрещ* .	75 30 0
запуск*	110 7 -37
запуск* .	26 0 0
запуст*	27 0 0
затем	28 0 0
зелёны*	0 30 74
зелёны* .	0 37 0
и	48 57 -25
и _ .	18 66 0
и _ в	-30 0 0
и восста*	0 24 0
из	0 41 0
измене*	60 0 0
измене* _ .	22 0 0
имя	-36 0 0
инжене*	47 2 0
к	109 0 0
как	55 0 0
касса	0 25 0
класте*	0 0 -22
кнопко*	-22 0 0
когда	43 0 -38
количе*	28 0 2
количе* corrig*	22 23 0
количе* строк	32 0 0
контей*	-24 0 0
контро*	0 0 49
конфиг*	-30 0 0
копии	50 53 0
копии .	46 41 0
красны*	35 0 0
кто	-18 0 -32
лишь	24 0 0
лок adiar	61 0 0
любой	20 0 0
между	-22 0 0
меньше	0 0 80
месте	0 0 28
миграц*	8 52 -51
минут	-98 0 -28
минут .	-54 0 -109
минуту	3 29 0
минуты	-27 0 44
может	-22 0 0
можно	0 -86 -22
мс	0 0 54
на	16 23 14
на _ .	0 0 -37
на месте	0 0 28
наблюд*	-1 0 -24
наличи*	30 0 0
начала	28 0 0
началь*	44 0 0
началь* смены	21 0 0
начина*	44 0 -3
не	94 174 -30
не _ ,	66 61 -44
не _ .	19 80 -32
не запуск*	75 0 0
не начина*	22 0 0
не переза*	39 0 0
нельзя	75 0 0
немедл*	65 67 0
нет	0 0 100
нет $	0 0 67
ни	0 40 52
ни одного	0 0 60
никаки*	13 36 0
новый	-20 -21 27
ночь .	28 0 0
нужно	-25 0 0
обе	0 0 90
обнови*	-23 0 0
обновл*	28 0 -19
обязат*	89 0 0
один	73 31 0
одно	3 21 0
одного	0 0 54
одному	30 0 0
ожидае*	0 0 24
ок	68 0 0
он _ .	-34 0 0
остана*	0 34 0
остане* 프로그램	28 0 0
остано*	58 27 -66
остано* .	40 15 0
остано* деплой	0 27 0
остатк*	59 21 0
от	32 18 0
ответ	0 0 21
отвеча*	0 0 27
отдаёт	0 0 24
откат	0 28 -38
откати*	0 36 0
открыв*	0 0 68
отмашк*	59 0 0
отменя*	79 101 0
отсутс*	12 37 0
ошибка	63 62 -19
ошибок	2 32 0
ошибок _ 9	29 34 0
первой	66 0 0
перед	137 0 -55
переза*	0 0 -26
перекл*	89 0 -17
перено*	-38 -1 -5
печата*	-35 0 7
письме*	47 0 0
письмо	0 0 21
по	49 -113 -55
по одному	41 0 0
подпис*	49 0 0
подтве*	88 0 0
подтве* .	22 0 0
пока	18 42 -48
получе*	53 0 0
получи*	66 0 0
после	45 -37 0
потом	125 -1 -12
прежде	45 0 0
прежде чем	31 0 0
прекра*	52 26 0
прекра* работы	34 0 0
прерва*	37 56 0
при	99 152 -100
приост*	0 25 0
присту*	50 0 0
про	-21 0 0
пробро* _ aborta*	22 0 0
пробро* yn	43 0 0
провер*	57 0 0
провер* _ .	69 0 0
прод	71 58 0
продол*	73 4 0
продол* ,	37 0 0
процес*	-35 0 0
прошив*	29 11 0
прошла	29 0 0
пять	-47 0 0
работа*	-34 0 0
работы	91 56 0
рабоче*	36 0 0
раз	-57 0 -6
раз в	-34 0 0
разреш*	110 -4 -20
разреш* _ .	47 0 0
расход*	20 0 0
расхож*	73 43 0
регист*	0 0 22
резерв*	0 39 0
резерв* _ .	20 42 0
резуль*	0 0 30
релиз	96 123 -9
релиз .	61 95 0
решени*	28 0 0
руково*	39 0 0
с	94 -50 51
с _ 9	0 0 38
сам	-115 -48 0
сворач*	52 68 0
сегодн*	0 0 22
секунд	-35 0 0
сервер*	-55 0 0
сертиф*	0 0 34
следую*	81 0 0
случае	8 23 0
смены	20 0 0
сначал*	95 0 0
совпад*	27 0 42
соглас*	137 -41 -87
соглас* с	89 0 0
содерж*	-27 0 0
сразу	22 0 0
старую	29 0 0
старый	41 81 -37
старый _ .	1 29 0
статус	0 0 31
стенд	22 20 0
стоп	55 33 0
страни*	-3 0 75
строго	64 0 0
строк	64 0 0
сумма	0 0 68
суммы	73 0 0
счётчи*	55 24 0
тег	-42 0 0
тестир*	33 0 0
тестов*	-6 0 77
тесты	90 121 0
тесты _ .	46 84 0
того ,	32 0 0
того _ как	41 0 0
только	83 22 -37
трафик	26 0 0
три	-17 0 63
трогае*	24 5 0
узел	23 0 0
узла	74 0 0
упали	44 69 0
устано*	-38 -12 0
устано* imedia*	30 0 0
хоть	69 91 0
хотя	59 77 0
хотя бы	59 77 0
час	-23 0 -25
часа	-32 0 -61
часов	-12 0 -44
чем	62 0 0
через	-68 0 10
что	-18 -110 11
шаг	114 0 -26
этапе	51 0 0
этапе не	51 0 0
этот	52 0 0
آخرین	0 0 22
آزمایش*	-7 0 98
آید	-24 0 28
آید $	0 0 51
اجازهٔ	46 0 0
اجرا _ .	59 1 0
ادامه	135 79 -27
ادامه _ .	84 87 0
ادامه ندهید	32 61 0
ارتقا	36 4 0
از	71 58 -5
از شروع	-22 0 0
است	24 25 72
است $	0 0 111
استفاد*	-71 0 0
استقرا*	55 102 -43
استقرا* _ متوقف	28 44 0
استقرا* را	33 42 0
اسکریپ*	0 0 -28
اسکریپ* را	40 0 0
اصلی	37 0 0
امضا	96 17 0
امضای	46 0 0
انتشار	29 44 -75
اول	91 0 0
اگر	67 81 -96
ای	0 33 0
این	-54 -52 0
با	112 -21 38
با CODE	-26 0 -31
باز _ شود	0 0 32
بازگشت	0 4 -26
باشد	73 7 93
باشد $	-21 0 61
باشد .	48 0 28
باشند	58 0 23
باشند .	42 0 2
بالا	21 17 0
باید	60 8 133
باید _ باشد	21 0 0
ببینید	0 0 35
بدون	68 87 66
برابر	40 0 21
برای	-31 -15 -23
برق	42 35 0
برمی	-26 0 58
برمی گرداند	0 0 36
برگردا*	73 92 0
برگردد	0 28 2
برگردد .	0 28 2
برگردی*	20 69 0
برگردی* .	35 48 0
بعد	129 -103 0
بعد _ کنید	54 0 0
بعد از	-42 0 0
بعدی	22 0 0
به	34 41 -46
به _ قبلی	28 33 0
به تأیید	33 0 0
به نسخه	20 31 0
بود	32 5 0
بگذاری*	-73 -37 -29
بگیرید	37 0 -1
بگیرید .	30 0 0
بی	30 13 0
بیشتر	0 40 0
تأیید	110 -47 -33
تأیید مدیر	40 0 0
تا	6 89 -82
تاریخ	-11 0 44
تازه	-43 -26 0
تحویل	25 0 0
ترازو	29 0 0
تست	36 47 0
تصمیم	35 0 0
تغییر	60 0 0
تمام	24 40 -27
تیم	0 -43 -14
ثابت	0 0 47
ثانیه	-48 0 90
ثانیه $	0 0 41
جا	2 37 0
جدید	0 0 23
جلسهٔ	57 0 0
جمع	33 16 48
جواب	22 4 -10
حتی	56 93 0
حتی یک	37 62 0
حذف	10 -29 0
حذف _ .	28 -15 0
حقوقی	23 0 0
خالی	0 0 49
خاموش	59 18 0
خروجی	0 0 100
خطا	46 89 0
خطایی	34 9 1
خودش	-40 0 0
داد	84 8 0
دارد	-20 0 43
دارد .	0 0 50
داشته	-21 0 0
در	-47 5 97
در ساعت	31 30 0
در صورت	53 62 -53
درست	0 0 38
درصد	0 0 42
دست	23 18 -23
دست _ .	63 29 0
دست نزنید	20 0 0
دقیقه	-157 0 0
دهد	-19 0 32
دهید	37 0 -9
دهید .	22 0 0
دو	0 -23 35
دوباره	-65 0 0
دوم	77 29 0
دوم را	39 0 0
دیده	0 0 86
دیده _ شود	0 0 53
دیده می	0 0 34
دیدید	52 0 0
دیگری	0 24 0
را	52 51 -102
را _ .	23 0 6
را _ CODE	-28 0 -9
را _ نکنید	66 40 0
را _ کنید	0 21 0
را با	-37 0 -11
را برگردا*	21 27 0
را بگیرید	33 0 0
را حذف	0 -53 0
را خاموش	26 0 0
را در	-72 -10 -28
را قطع	0 33 0
را متوقف	15 68 0
را می	0 0 29
را نشان	0 0 69
رد	77 3 0
رد شد	20 27 0
رسد	0 0 71
رسید	0 0 29
رمز	-50 0 0
رها	0 28 0
رها کنید	0 20 0
روز	-40 0 -32
روی	10 51 0
زیر	0 0 71
ساعت	-31 14 -74
سبز	3 11 70
سرور	0 32 -10
سرویس	-127 -12 0
سه	-82 0 59
سوییچ	14 23 0
سپس	96 0 0
شب	-11 0 -26
شد	84 119 49
شده	12 0 54
شده باشد	40 0 0
شروع	17 0 -51
شود	0 13 34
شود $	0 0 84
شوند .	0 0 -27
شوید	77 0 -1
شوید .	36 22 0
صادر	0 0 21
صبر	-55 0 -42
صفحه	-59 0 71
صفحهٔ	-26 0 55
صفر	0 0 106
صفر $	0 0 82
صندوق	57 13 0
صورت	80 53 0
ظرف	0 0 37
عبارت	0 0 24
عدد	0 0 23
عملیات	25 38 0
عوض	-19 0 -26
فایل	-53 0 63
فقط	36 0 -30
فقط اگر	37 16 0
قبل	66 0 -9
قبل از	88 0 -35
قبلی	34 88 0
قبلی _ .	20 33 0
قبلی برگردی*	28 30 0
قدیم	33 59 0
قرمز	16 37 0
قطع	0 38 -50
لاگ	-25 0 0
لحظه	16 41 0
لینک	0 35 3
مادامی	32 61 0
مادامی که	32 61 0
مالی	47 0 0
متوقف	127 136 -6
متوقف _ .	60 73 0
متوقف شوید	63 0 0
متوقف می	32 48 0
متوقف کنید	0 33 0
مجوز	58 0 0
مخزن	-31 0 0
مدیر	129 -13 -29
مدیرعا*	63 24 0
مرحله	37 0 0
مرحلهٔ	40 0 0
مغایرت	39 35 0
مقدار	0 0 21
ممنوع	126 122 -14
ممنوع _ .	70 53 0
ممنوع است	82 69 0
منتشر	68 0 0
منتشر _ .	27 0 0
منوط	43 0 0
منوط به	43 0 0
موافقت	49 0 0
موجودی	0 0 20
می	-213 -214 49
می _ .	-70 -65 0
می رسد	0 0 71
می شود	-62 -8 17
می کند	0 0 -21
می کنیم	46 0 0
میلی	0 0 41
میلی ثانیه	0 0 41
ناظر	36 19 0
ناقص	0 28 0
نام	-90 -1 5
نبود	4 37 0
نداد	44 56 0
ندهید	51 88 0
ندهید .	32 61 0
نرخ	0 25 14
نروید	13 22 0
نزنید	123 132 -17
نزنید .	109 98 0
نسخه	0 40 -12
نسخهٔ	0 54 1
نشان	0 -5 99
نشان _ دهد	0 0 59
نشان می	0 0 43
نشد	2 41 0
نشده	72 60 0
نشود	65 94 0
نشود .	40 53 0
نظر	39 0 0
نفر	40 0 0
نمایش	0 0 37
نمی	0 45 6
نمی _ .	0 20 0
نمی شود	0 44 6
نکنید	153 149 -66
نکنید .	134 67 0
نیست $	0 0 21
نیست .	-21 0 0
ها	32 0 -80
ها باید	57 0 0
ها را	0 -57 -9
های	-56 -22 -81
هر	25 0 2
هر دو	0 0 77
همان	22 61 -6
همان لحظه	26 45 0
همه	58 28 21
همهٔ	0 0 53
هنوز	21 1 0
هیچ	42 127 29
و	54 29 19
و _ را	0 27 0
و بعد	55 -45 -12
واحد	37 0 0
ورود	0 0 56
وصل	0 20 0
وضعیت	-33 0 54
پاسخ	0 0 34
پایین	0 0 36
پس	46 0 -25
پس از	11 -72 -4
پیام	0 0 23
پیامک	0 0 24
پیش	23 -8 -30
پیش از	54 0 -54
پیشین	0 20 0
چاپ	0 0 85
چراغ	0 0 25
کار	0 0 -33
کتبی	43 0 0
کد	0 0 38
کردن	15 0 -25
کمتر	0 0 91
کمتر از	-7 0 76
کند	0 0 -83
کنید	-6 -58 -98
کنید $	-15 0 -28
کنید .	-3 -58 -39
کنیم	23 0 -41
کنیم .	28 0 0
که	75 84 -84
گام	42 0 -17
گرداند	0 0 36
گره	0 0 23
گیری	21 0 0
ی	-42 0 -61
یا	0 0 -25
یادداش*	-27 0 0
یعنی	6 37 0
یک	0 10 -53
یک _ را	25 0 0
یکی	0 0 48
→	190 201 -34
→ 9	-112 -186 42
→ CODE	13 27 103
→ _ %	0 -74 0
→ _ 9	-16 -24 0
→ _ :	-3 -11 41
→ _ back	48 46 0
→ _ not	0 26 0
→ _ rollba*	36 35 0
→ _ the	142 106 -42
→ _ →	-190 -266 0
→ abort	20 28 0
→ don't	21 53 0
→ no	58 100 0
→ on	0 20 0
→ start	0 -43 0
→ undo	0 32 0
≤	0 0 58
≤ 9	0 0 58
≥	41 0 34
≥ 9	35 0 26
≥ _ %	0 0 89
☐	-133 -174 -103
☐ _ ☐	-42 -10 -90
☐ go	-55 0 0
☐ no	-23 0 0
⚠	0 23 0
⚠ ️	0 23 0
✅	-5 -28 44
❌	7 28 0
、	39 0 -112
、 _ 、	0 -21 0
、 _ 。	-64 0 -128
。	-11 -41 -90
。 $	-12 -48 -88
あ	0 0 -44
あれ	24 35 0
あれば	24 35 0
い	6 20 -31
いこ	26 0 0
いこと	26 0 0
いたら	54 0 0
いでく	27 0 0
いでくだ	27 0 0
いな	0 0 32
いる	-13 0 59
う	16 0 -22
えた	22 75 0
えたら	0 33 0
えて	-14 0 20
えてい	0 0 28
お	-71 -109 0
か	0 -93 -14
から	45 -47 0
が	81 96 207
があ	41 49 -28
があれ	33 38 0
があれば	33 38 0
が出	0 0 33
が済	33 0 0
が終	37 0 0
が終わ	37 0 0
が緑	0 0 48
が返	0 0 47
き	23 0 -24
きない	21 0 0
きは	12 32 0
く	-80 -32 9
くだ	32 0 0
くださ	32 0 0
ください	32 0 0
ければな	-21 -5 0
こ	139 23 0
こと	97 20 1
さ	0 32 0
さい	26 0 0
さな	0 28 0
さない	0 28 0
され	-93 -13 1
される	-70 -27 30
し	20 -3 0
した	-25 0 0
して	-14 0 -58
しな	109 63 -50
しない	95 82 -38
じ	0 0 20
す	32 40 -58
すべ	15 51 0
すべて	15 51 0
する	81 1 -71
ず	79 54 45
ずつ	35 0 0
せ	0 52 -94
せず	0 48 0
た	50 100 -124
ため	-56 0 0
たら	161 164 -98
た場	10 50 0
た場合	10 50 0
だ	20 0 -31
ださ	32 0 0
ださい	32 0 0
ち	0 45 -60
っ	54 21 0
った	19 56 0
ったら	0 58 0
ってい	0 0 20
っている	0 0 41
ってか	54 0 0
ってから	54 0 0
てい	-61 0 91
ている	-33 0 65
てか	169 -57 -2
てから	169 -57 -2
ては	43 37 0
ても	-63 0 0
で	-32 -52 0
でき	0 -20 0
できない	21 0 0
でくだ	27 0 0
でくださ	27 0 0
です	-37 0 0
でも	16 103 -22
と	0 0 94
とき	0 28 0
ときは	22 37 0
な	47 117 28
ない	94 152 -16
ないで	40 0 0
ないでく	27 0 0
なし	0 0 77
なって	0 -4 23
なってい	-25 0 37
なる	-49 -12 0
に	12 -44 30
にな	-86 -17 30
に戻	0 47 0
に進	37 0 0
に進ま	20 0 0
の	28 -53 32
ので	-75 -25 0
の手	32 0 0
の手順	32 0 0
の承	63 0 0
の承認	63 0 0
の許	47 0 0
の許可	33 0 0
は	-43 26 -92
はなら	21 28 0
は禁	21 27 0
は禁止	21 27 0
ば	36 0 0
ばな	-26 -12 0
ばなら	-21 -5 0
ばならな	-21 -5 0
へ	53 11 -15
べ	10 43 0
べて	15 51 0
ほ	-24 0 3
ま	-31 14 -94
ます	-113 -142 0
まで	0 0 -96
まな	38 0 0
まない	32 0 0
まま	0 24 0
め	0 51 -49
も	-43 0 0
やめ	0 24 0
ら	149 72 -61
られ	-25 0 0
り	-29 0 -7
りま	-86 -31 0
ります	-26 0 0
り替え	53 0 0
る	-82 -74 52
るこ	9 0 45
ること	9 0 45
ると	-85 -2 0
るな	27 33 0
るま	16 0 -76
るまで	16 0 -76
れ	-52 -8 24
れば	42 0 0
ればな	-21 -5 0
ればなら	-21 -5 0
れる	-92 0 48
わった	-30 -27 0
わな	0 47 0
わない	0 32 0
を	72 19 -253
を取	46 0 0
を超えた	10 27 0
ん	9 35 0
ァ	-31 0 0
ア	28 0 -66
オン	0 0 26
ク	7 10 -40
グ	-24 -20 30
サー	-38 0 0
シピ	36 0 0
ジ	-24 0 0
ス	-25 28 48
スト	0 0 42
ストが	18 27 0
ゼ	0 0 20
ゼロ	0 0 20
チ	-20 -28 0
ック	38 19 -59
テ	0 34 43
テス	0 20 56
テスト	0 20 56
テストが	22 31 0
ト	-78 -12 73
トが	3 28 0
ド	-70 -51 73
バ	0 23 -2
バック	56 17 0
フ	-95 -1 1
ファ	-31 0 0
ム	31 0 -24
メ	-18 -50 0
ラ	0 1 27
ライ	0 22 0
ライン	17 37 0
リ	80 36 -62
リリ	1 25 0
リリー	1 25 0
リリース	1 25 0
リー	35 28 0
リース	1 25 0
ル	-61 0 13
ルバ	0 22 0
ルバッ	0 22 0
ルバック	0 22 0
レ	46 0 -6
レシ	21 0 0
レシピ	36 0 0
ロ	0 0 60
ログ	-95 -20 33
ロー	0 24 0
ロール	10 35 0
ロールバ	0 22 0
ン	0 21 89
ー	-13 -23 1
ース	6 51 0
ート	-95 -24 0
ード	-72 -10 30
ールバ	0 22 0
ールバッ	0 22 0
一	57 36 2
一台	111 0 0
一家	31 0 0
一律	21 52 0
一次	-39 -29 0
一版	0 27 0
一致	38 0 60
一般	-25 0 0
一覧	-55 0 31
上	41 53 16
上一版	0 27 0
下一	33 0 0
不	136 252 37
不会	-20 0 0
不准	25 32 0
不可	59 18 0
不得	102 109 0
不得继	0 36 0
不得继续	0 36 0
不要	57 14 -7
不许	78 107 0
不需	-47 0 0
不需要	-47 0 0
与	0 0 22
且	24 0 0
业	44 0 0
丢	0 0 21
两个	-16 0 31
两边	32 0 0
两边的	42 0 0
个	-35 0 62
中	-52 16 49
中の	0 23 0
中止す	28 16 0
中止する	28 16 0
为	-17 -23 193
主	85 17 -29
之	98 0 0
之前	93 0 -49
也	0 20 0
了再	36 0 0
二	37 0 0
二台	40 0 0
于	0 0 88
五	-42 -47 0
产	41 12 0
亮	0 0 30
人	0 0 -78
仅	28 0 0
仍	0 56 0
从	-42 0 0
付	-53 0 0
以	0 0 77
以内	0 0 63
任	73 118 -41
任何	67 102 0
任务	-37 0 0
任者	37 0 0
会	-161 -138 -10
会自	-34 0 0
会自动	-55 -6 0
传	-45 0 0
何	12 74 0
作	45 11 -137
作業	0 0 -46
使	-66 -17 11
使用	0 0 21
保	-22 -7 0
信	-23 0 0
値	0 0 27
做	112 12 -10
停	71 82 -53
停止发	-41 0 0
停止发布	-41 0 0
像	-30 0 0
先	91 -69 -90
先に	51 0 0
入	65 29 -6
全	27 27 32
全部	0 29 0
公開	40 16 0
关	0 4 -39
内	-50 0 48
再	172 -77 0
写	-66 -20 -31
准	54 0 -40
几	-28 0 0
出	13 10 109
出す	21 0 0
出る	0 0 33
分	-107 -67 0
分钟	-30 0 -4
切	88 105 -55
切り替え	61 0 0
切换	45 0 0
列	-29 0 46
删除	39 0 0
别	91 149 0
到	24 25 88
制	-58 0 0
刻	0 42 0
前	63 -17 -43
前に	43 0 0
前不	0 21 0
功	-23 0 104
动	16 20 -65
効	-20 0 0
動	-82 -46 -15
勾	23 0 0
勿	52 25 0
包	35 38 0
十	-33 0 0
升	52 32 0
升级	35 15 -1
印	-24 0 23
即	100 35 0
即停	29 0 0
即停止	19 -23 0
厂	21 0 0
原	18 35 -45
去	-14 0 -39
发	70 81 -31
发布	18 27 0
发现	13 23 0
取	61 25 -1
取り	31 8 0
受	29 0 0
受け	30 0 0
变更	26 0 0
只	40 0 0
可	81 -77 -16
可以	-65 -55 0
台	68 -35 0
号	0 9 78
合	109 55 -28
同	24 -54 57
同意	70 0 0
名	0 0 22
后	72 -185 6
后再	133 0 -2
后台	-55 0 0
后才	46 0 0
否	90 0 0
周	-21 -25 -41
四	-29 0 0
回	41 114 4
回滚	-76 0 -8
回退	13 20 0
在	-15 -6 36
在线	0 0 46
域	0 0 39
域名	0 0 31
場	54 74 -56
場合	28 57 -29
境	31 0 0
备	46 0 0
备份	33 0 0
変	0 -45 37
复	65 47 0
外	0 33 22
多	-61 0 0
夜	-40 0 -1
天	-38 0 -9
失	17 100 -12
失敗	0 20 0
头	0 0 50
好	23 0 0
如果	-44 0 0
始	35 0 -8
子	-51 0 0
字	-45 0 35
它	-37 0 0
安装	-44 0 0
完	29 0 0
完成	49 1 0
定	23 -9 -62
审	56 -49 -55
审批	52 0 0
家	51 0 0
密	14 53 -3
密钥	14 32 0
对	58 8 8
対に	0 20 0
小	-114 -74 0
小时	-43 -11 -90
少一	28 13 0
就	48 126 -3
就不	0 67 0
屏	0 0 43
工	20 0 -3
左	0 0 34
差	51 49 35
差异	27 11 0
已	0 -16 50
市	31 0 0
布	45 36 0
常	-32 0 116
幕	0 0 32
年	-157 -50 0
应	0 0 177
应为	0 0 26
店	53 0 0
建	-78 -26 0
开	77 0 -4
异	30 0 0
录	-68 -60 0
往	30 0 0
待	-190 -96 -47
待つ	-90 0 0
律	21 52 0
後	0 -57 28
得	123 58 0
得继	0 36 0
得继续	0 36 0
復	0 36 0
必	70 0 -21
志	-60 0 60
志里	0 0 38
态	-35 0 84
总	34 0 24
恢	34 82 0
恢复	34 82 0
意	22 -6 -19
慢	-55 0 0
成	-23 -22 16
成功	-29 -2 99
户	2 25 19
戻	25 129 0
戻す	49 93 0
所有	38 0 0
手	23 0 -27
才	166 0 -51
才能	86 0 -4
执	24 0 0
扩	56 0 0
扫	0 0 48
扫码	0 0 30
批	115 -1 -80
找	33 0 0
承認を	31 0 0
把	-21 0 -101
投入	20 0 0
报	79 -4 2
报告	28 0 0
按	-40 0 0
按钮	-31 0 0
据	0 0 -69
掉	36 45 -10
接口错误率高* _ corrig*	22 23 0
提示	-20 0 33
撤	59 91 0
操	67 0 -19
操作	67 0 -19
支	-32 0 0
收	50 30 0
收到	0 0 33
收银台	23 0 0
改	24 0 -82
放	3 0 -118
敗	0 20 0
数	25 0 102
数据	0 0 -64
整	-31 0 0
文	-111 -69 0
文件	-62 -8 0
断	0 11 -64
新	-18 -1 102
新的	-10 0 21
方	26 -57 -61
方可	94 0 0
方案	-22 0 0
无	27 18 70
日	-132 -91 11
日志	-57 0 49
日志里	0 0 38
旧	69 59 0
旧的	21 0 0
早	-34 0 0
时	-9 0 -71
时间	-20 0 0
明	-77 0 -7
是	-70 -112 96
是新	0 0 43
显	0 0 127
显示	-11 0 91
時	-37 0 0
時点	6 22 0
時点で	6 22 0
時間	-38 0 -1
更	54 -20 -44
更新	0 0 -46
書	-71 0 0
替	0 0 -82
替え	38 0 -12
最	-43 -11 48
最終	0 0 31
月	-79 0 0
有	20 34 44
服	-26 0 0
服务	-57 -28 0
期	-22 0 7
未	107 156 0
未完	48 86 0
未完成	24 48 0
末	-36 0 26
本	36 51 -36
本号	0 0 22
本番	64 14 0
机	-49 0 0
条	38 0 0
条件	24 0 -5
果	-62 -2 21
架	49 0 0
查	-9 0 43
核	86 0 0
格	27 0 0
案	-12 0 -25
業	0 0 -94
機	70 56 0
次只	64 0 0
止	164 167 -143
止发	-41 0 0
止发布	-41 0 0
止部	36 14 0
止部署	36 14 0
正	-54 -31 111
正常	-33 0 109
此	65 0 0
此步	31 0 0
此步骤	31 0 0
段	72 0 0
每	0 -55 -30
比	6 37 0
比对	45 27 0
決	36 0 0
没	50 110 0
没有	0 -47 44
流	0 0 49
测	84 32 25
测试	16 26 39
消	0 8 21
清	0 0 -38
游	24 0 0
滚	-53 0 -18
灯	0 0 107
点	32 28 1
点で	6 22 0
片	-37 0 0
版	-38 31 -3
版本号	0 0 22
状	-77 0 123
状态	-44 0 95
率	42 85 27
现	45 63 -5
班	42 0 -18
理	0 -65 0
生产	36 11 0
用	-80 -72 -18
由	0 0 -54
画	-116 -33 12
画面	-109 -60 17
留	-81 0 0
異	26 29 0
疑	5 31 0
登	-27 0 41
登录	-21 0 42
的	-5 0 26
目	6 0 -54
直	0 0 -74
相	0 0 57
看	-90 -99 26
看到	0 0 73
短信	0 0 23
码	-6 0 36
确	33 -18 -1
确认	38 -6 0
確認で	21 0 0
確認でき	21 0 0
示	-102 -26 163
示される	0 0 25
票	0 0 34
禁	176 142 -54
禁止	169 103 -4
秒	-99 0 73
程	-42 0 0
空	20 0 1
窗	14 31 0
立	107 27 0
立刻	12 43 0
立即	47 0 0
立即停	29 0 0
立即停止	19 -23 0
端	-33 -39 55
端末	-46 0 0
第	39 0 -37
等	-77 -62 -76
签	72 0 -1
管理	-64 0 0
系	-13 0 -25
系统	-23 0 0
索	-47 0 0
絶	2 33 0
絶対	0 20 0
絶対に	0 20 0
緑	0 0 66
约	-38 0 3
级	27 0 0
线	58 75 6
组	83 0 0
终止	5 27 0
经	73 -24 -16
结果	0 0 27
统	-51 0 0
继	92 48 -9
继续	92 48 -9
续	66 62 0
绿	0 0 62
置	-69 -21 -68
署	17 28 0
群	0 0 -32
者	0 0 -28
能	0 0 97
脚	20 0 -20
脚本	22 0 -14
自	-161 -70 -3
自动	-103 -12 -12
自動	-44 -11 0
致	6 -12 65
般	-25 0 0
色	-32 0 35
节点	27 0 0
若	33 34 0
行	58 50 18
行数	0 0 39
表	-120 -72 62
表示	-41 -11 1
被	-38 0 13
要	24 -22 -113
視	-39 0 0
覧	-55 0 31
解	20 0 0
計	0 0 41
記	-30 0 0
設	0 0 -38
設定	0 0 -22
許	77 0 0
許可	32 0 0
認	48 0 -9
認が	20 0 0
認で	21 0 0
認でき	21 0 0
認を	51 0 0
誤	0 25 0
議	24 0 0
计	0 0 -20
认	54 -3 -23
让	-46 -4 -2
许	142 140 -4
设	-46 0 -5
访	0 0 44
访问	0 0 36
试	21 51 19
误	33 53 -26
误率	15 30 0
误率超	9 20 0
误率超过	9 20 0
请	31 0 0
请勿	44 7 0
调	27 0 0
責	33 0 0
責任	33 0 0
責任者	37 0 0
负	24 0 0
负责	35 0 0
负责人	35 0 0
责	26 0 0
责人	35 0 0
账	0 15 27
起	-35 0 0
起動	-20 0 0
超	49 116 0
超え	8 30 0
超えた	10 27 0
跑	0 0 -35
车	41 0 0
输	0 0 54
输出	0 0 59
边的	42 0 0
込	1 43 0
过	81 58 -9
运	21 0 0
返	0 0 136
返る	0 0 26
返回	-14 0 42
还	58 86 0
还有	7 24 0
这	-65 -11 0
进程	-48 0 0
进行	52 16 0
退	59 109 -1
退回	31 10 0
送	0 21 0
选	-28 0 0
通	83 38 0
通っ	30 0 0
通过	38 10 0
進	43 17 0
違	0 28 0
部	101 29 -65
都	62 123 40
都不	7 51 0
配	0 0 -34
里	-110 -2 74
金	80 30 0
録	-32 0 0
钟	-80 0 -21
钥	3 27 0
钮	-31 0 0
银台	23 0 0
锁	41 29 0
错	8 45 0
错误	0 32 0
错误率	15 30 0
错误率超	9 20 0
错误率超过 9	9 20 0
错误率超过 _ %	9 20 0
長	76 0 0
長の	37 0 0
长	55 0 0
開	72 7 0
開け	0 0 34
間	-71 0 -100
间	-44 -10 -57
阻	20 4 0
阻断	25 9 0
附	-39 0 -13
限	0 0 -42
除	23 0 0
集	0 -6 -29
零	21 0 23
需	-5 -81 -31
需要	0 -34 0
非	0 30 0
面	-39 -20 46
音	0 0 25
順	0 0 -21
页	-81 -14 138
页面	-20 0 22
项	36 12 0
须	138 0 0
须经	32 0 0
首	0 0 64
首页	0 0 52
马	27 53 0
马上	0 20 0
验	55 0 0
高	-50 0 0
가	51 52 85
간	-46 -75 -51
같아	42 0 0
같아야	42 0 0
같아야 _ .	42 0 0
개	28 0 0
건	94 33 21
건이	7 23 0
검	73 9 -67
검증	25 23 0
것	102 56 0
것 $	23 55 0
결	0 0 55
결과	-12 0 64
경	0 34 -95
계	37 0 -4
고	91 -5 3
공	3 -36 0
과	47 0 37
교	24 17 -88
구	-35 -1 0
국	27 0 0
귀	33 26 0
그	-37 -16 32
글	-2 0 35
금	117 102 0
금지	116 77 0
금지 $	20 35 0
금지 .	63 0 0
기	-27 -19 -53
기다	-47 -34 0
기면	17 34 0
까	0 0 -47
까지	0 0 -45
나	9 33 16
나라	13 23 0
나라도	13 23 0
나서	34 0 0
나오	32 21 0
나오면	38 24 0
나옴	0 0 28
내	0 27 0
내리	41 38 0
넘	118 92 0
넘기	5 23 0
넘어	40 0 0
넘으	7 39 0
넘으면	7 39 0
년	-27 0 0
누	0 30 0
는	-17 67 -112
는다	25 8 0
는지	0 -22 1
니	-76 -54 -54
니다	-28 -27 -51
다	-89 -102 -4
다르	0 23 0
다르면	10 38 0
다음	145 0 0
단	64 16 0
단계	22 0 0
단한	62 44 0
단한다	62 44 0
담	44 -7 -17
담당	22 -22 -9
담당자	32 0 0
답	0 0 48
당	27 0 -70
당자	32 0 0
대기	-54 0 16
대씩	26 0 0
더	-73 -13 34
도	-31 55 0
돌	11 35 0
돌릴	32 0 0
동	-13 -101 0
동으	-58 0 0
동으로	-58 0 0
되	10 20 -13
되돌	59 63 0
되돌린	0 23 0
되돌린다	0 23 0
되돌릴	32 0 0
되면	35 38 0
된	4 0 26
된다	-72 0 25
됨	-35 0 61
됩	-5 0 -28
됩니	-5 0 -28
됩니다	-5 0 -28
두	0 -17 45
뒤	75 -14 0
드	-48 -34 9
때	-35 -14 -137
때까	0 0 -56
때까지	0 0 -56
라고	-4 0 27
라도	68 54 0
락	58 0 -39
란	-21 0 19
려	5 0 -31
력	-65 -18 50
로	-4 19 34
로그	-21 0 26
록	-126 -51 41
롤	0 49 -1
료	30 58 0
류	5 36 0
르	5 32 0
르면	0 30 0
를	29 11 -187
리	15 14 -44
리뷰	34 0 0
리지	87 74 0
린	9 0 -20
릴	10 0 -30
마	66 43 -17
마세	95 42 0
마세요	95 42 0
마세요 .	71 0 0
만	0 -28 0
만료	-27 0 0
말	24 72 0
먼	65 0 0
먼저	71 0 0
멈추	33 17 0
메	-33 -25 0
며	-23 0 0
면	101 196 0
면에	-14 0 21
모	0 0 43
모두	0 0 61
목록에	0 0 21
못	0 41 0
무	56 0 0
무팀	29 0 0
문	-104 -28 0
문서	-33 0 0
미	0 50 45
미만	0 0 57
밀	-20 0 0
바	-61 0 0
받	57 -98 -7
받고	67 0 0
발	57 33 0
배	11 40 -42
배포	17 21 -98
배포 _ .	21 0 0
백	0 25 0
버를	25 0 0
번	0 0 36
번째	51 0 0
번호	-41 0 0
변	58 8 -20
변경	60 20 -10
보	0 -32 -17
보고	92 -56 -33
보기	-21 0 0
보인	0 0 49
보인다	0 0 49
복	1 92 -40
복귀	33 26 0
본	45 0 0
부	82 23 -25
부터	75 13 -13
분	-109 -24 -2
불	61 81 0
불가	32 76 0
불가 $	16 51 0
뷰	34 0 0
비스	0 -23 0
사	-3 -47 -43
삭	0 -22 0
삭제	0 -22 0
산	24 3 -5
상	7 0 78
상태	0 8 25
상태에	28 5 0
상태에서	28 5 0
새	0 0 98
색	-36 0 77
생	0 0 31
서버를	25 0 0
서비	0 -23 0
서비스	0 -23 0
선	48 41 0
설	0 0 -49
세요	37 0 -58
션	-26 -32 0
속	0 37 20
송	0 39 0
수	48 7 41
수 _ .	25 -13 0
스	-22 9 21
스트가	0 43 0
습	-8 0 -42
습니	-19 0 -30
습니다	-19 0 -30
승	48 -51 0
승인	47 -62 -17
승인 $	29 0 0
시	-3 -49 -3
시간	-124 0 0
시작	38 -42 -5
신	0 29 15
신청	-26 0 0
실	0 17 -23
실패	0 21 -34
실행	-46 0 0
아	-18 -20 17
아이	0 0 20
안	1 92 -40
안 _ .	45 61 0
안내	-38 0 0
않	0 82 48
않는	40 59 0
않는다	59 78 0
않는다 .	40 62 0
알	-55 0 0
알아	-33 0 0
액	0 0 40
야	75 -120 94
어	33 -21 0
업	35 0 -60
없	26 21 29
없다	38 0 0
없다 .	48 0 0
없음	0 16 36
없음 $	0 0 26
에	-34 -36 64
에는	25 71 0
에만	39 0 0
에서	0 21 34
연	28 0 0
열	-38 -14 47
오	59 32 -30
오면	69 44 -10
오픈	32 0 0
온	0 0 25
온다	-55 0 39
올	13 -18 -32
옴	0 0 60
와	-5 0 97
완	46 0 0
완료	46 0 0
요	3 -22 -44
용	0 -48 0
우	0 35 0
우면	17 27 0
울	27 0 0
원	0 35 0
위	0 30 -7
유	-58 0 0
으	6 11 -59
으면	53 34 -35
은	-37 -103 -123
을	39 -11 -134
음	54 16 51
응	0 0 60
응답	0 0 63
의	43 0 -4
의에서	22 0 0
이	17 14 52
이상	32 0 0
이전	0 42 -16
이지	0 0 30
인	49 -16 -17
인다	-1 0 43
인을	25 0 0
인증	-26 0 0
일	-30 0 0
일을	-38 0 0
읽	0 0 22
임	35 0 0
임자	73 0 0
입	0 0 45
있는	17 6 23
있다	-96 -50 0
있다 .	-92 -24 0
있어	50 0 0
있어야	66 0 0
있음	0 0 35
있음 $	-1 0 40
자	-22 -46 2
자동	-64 0 0
자동으	-24 0 0
자동으로	-24 0 0
작	26 -21 -112
작업	7 0 -26
장	97 29 -34
재고	21 0 0
저	7 -73 -31
전	63 54 -49
전에	74 0 -36
전환	65 23 -24
절	0 32 0
절대	41 56 0
절차	-29 0 0
점	0 -26 0
점검	0 0 -26
접	0 37 36
접속	-3 0 42
정	-4 -30 -35
정상	0 0 59
제	-13 -35 -42
조	21 0 0
종	17 56 -34
종료	0 63 -6
주	-19 -37 0
줄	-60 -8 67
중	11 86 -42
중단	33 48 0
중단한	62 44 0
중단한다	62 44 0
중단한다 .	62 44 0
중이	-32 -15 0
즉	47 58 0
즉시	39 48 0
증	0 24 0
지	32 102 -28
지는	0 -20 0
지켜	-35 0 0
진	51 44 -16
진행	23 19 -23
째	39 0 0
찍	-21 0 87
창	-29 0 44
책	41 0 0
책임	73 0 0
책임자	73 0 0
청	-52 0 0
체	50 0 -45
초	-33 0 68
초록	0 0 55
추가	-22 0 -28
출	-31 0 39
출력	-60 0 73
침	-22 0 0
카	-39 0 35
캐	-29 0 0
커	-21 0 -16
켜	-55 -13 0
콘	0 0 40
키	0 0 -26
태	-2 0 53
태에	28 5 0
태에서	28 5 0
터	0 0 -22
테	29 39 0
테스	0 37 0
테스트	0 37 0
테스트가	10 43 0
통	79 0 0
통과	106 0 0
트	-5 0 30
팀	16 -13 -56
파	-38 -26 23
페	-28 0 30
페이	-28 0 30
페이지	-23 0 32
포트	-21 -1 9
표	-54 -26 62
표시	-26 0 15
프	-20 0 0
픈	32 0 0
하	73 53 0
하고	50 8 0
하나	26 39 0
하나라	13 23 0
하나라도	13 23 0
하는	-35 0 0
하면	-23 -7 0
하세	14 -60 0
하세요	14 -60 0
하지	109 97 -71
학	53 6 0
한	90 43 0
한다	48 39 0
한다 $	0 0 22
합	92 0 0
합니	66 0 0
합니다	66 0 0
해	34 -70 -20
해야	55 0 0
행하	5 34 0
행하지	1 34 0
행합	23 0 0
행합니	23 0 0
행합니다	23 0 0
허	95 0 -14
험	31 0 0
호	0 0 21
화	-104 -81 19
화면	-113 -40 41
화면에	-4 0 27
확	58 0 0
확인	21 0 0
확인 $	-10 0 36
환	49 60 -3
회	83 0 0
회선	36 0 0
후	60 -39 -39
후에	21 0 0
🛑	41 68 -18
️	0 0 -44
️⃣	-31 0 -4
！	50 72 0
！ $	29 49 0
，	37 86 -117
， _ 。	-20 0 -107
， _ ，	21 0 0
：	-123 -10 -68
？	0 23 0
`;
