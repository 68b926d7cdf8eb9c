import { i as __toESM, n as __exportAll$1, t as __commonJSMin } from "./rolldown-runtime.js";
import { Bt as catalogue, C as rank$1, Dt as identifierFromUrl, Et as doiIdentifier, Ht as provedByBytes, It as reportSchemaId, S as colourOf, T as worstColour, Tt as arxivIdentifier, Vt as coreKinds, _ as dayText, b as later$1, d as placeText, f as pronoun, g as dayOf, h as addDuration, kt as parseIdentifier, m as minimatch, p as Minimatch, u as absence, v as daysBetween, w as worst, y as earlier, zt as artifactKinds } from "./base.js";
import { r as version$1 } from "./version2.js";

// node_modules/entities/dist/decode-codepoint.js
/**
* C1 Unicode control character reference replacements (code points 128–159).
* Index i gives the replacement for code point 128+i; 0 means "no replacement".
*/
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128–159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* XML numeric character references are the referenced Unicode code point.
* Invalid values still become U+FFFD; the HTML Windows-1252 C1 remap is not
* applied.
* @see https://www.w3.org/TR/xml/#NT-CharRef
* @param codePoint Unicode code point to convert.
*/
function replaceCodePointXML(codePoint) {
	return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}
/**
* Convert the code point of a decoded numeric entity to a string, replacing
* invalid values.
*
* Fast path for plain BMP code points: [1..0x7F] and [0xA0..0xD7FF] pass
* `replaceCodePoint` unchanged (no NUL, C1 remap, surrogate, or out-of-range
* handling) and fit a single charCode. 0xd760 = 0xD800 (the first surrogate)
* - 0xA0.
* @param codePoint Unicode code point to convert.
*/
function codePointToString(codePoint) {
	return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}

// node_modules/entities/dist/internal/decode-shared.js
const BASE91_INVERSE = /* #__PURE__ */ (() => {
	const table = /* @__PURE__ */ new Uint8Array(127);
	let code = 0;
	for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
	return table;
})();
/**
* Decode a dictionary-encoded trie string back into its Uint16Array.
*
* Stream layout (consumed in this order):
*   1. dict1 atoms — `dict1AtomCount` uint16 values, delta+RLE encoded.
*   2. dict2 atoms — `atomCount - dict1AtomCount` values, delta+RLE.
*   3. dict2 ngrams — `ngramCount - (dictSize - dict1AtomCount)` entries,
*      each a pair of slot codes that resolve to earlier slots.
*   4. dict1 ngrams — `dictSize - dict1AtomCount` entries, same shape.
*   5. data — slot codes, each expanding to one or more uint16 values.
*
* Codes use a 91-char base (printable ASCII minus `"`, `$`, `\`):
*   - char1 < dictSize  → 1-char code, slot = char1
*   - char1 ≥ dictSize  → 2-char code, slot = dictSize + (char1 - dictSize)*91 + char2
*
* Slot index → token kind:
*   [0, A)                  dict1 atoms     (1-char codes)
*   [A, dictSize)           dict1 ngrams    (1-char codes)
*   [dictSize, dictSize+D)  dict2 atoms     (2-char codes)
*   [dictSize+D, end)       dict2 ngrams    (2-char codes)
*
* Both atom dicts decode before any ngram, and dict2 ngrams decode before
* dict1 ngrams. So every ngram entry references slots whose contents are
* already filled — no forward references to handle.
*
* This runs on library import. Flat typed arrays store each slot as either
* a plain value (`single`, covering every atom) or a range in a shared
* `pool` (ngrams).
* @param input Packed trie string.
* @param resultLength Expected number of uint16 values in the output.
* @param atomCount Total number of distinct uint16 values in the trie.
* @param dict1AtomCount Atoms in the 1-char range (`A` above).
* @param ngramCount Total number of ngram entries (dict1 + dict2).
* @param dictSize Number of 1-char code slots; the rest of `BASE - dictSize`
*   first-byte values are 2-char codes.
*/
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	/** Read one slot code at `pos` and return its slot index, advancing pos. */
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	/**
	* Decode `count` ascending uint16 values from a delta+RLE stream into
	* `single[off..off+count)`.
	*
	*   code < 89   → delta = code
	*   code == 89  → run-length: next char encodes runLength-2; emit `runLength` consecutive +1 values
	*   code == 90, next < 90  → escape: delta = 89 + next * BASE + after-next
	*   code == 90, next == 90 → double-escape: extra char for very large deltas
	* @param count
	* @param off
	*/
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	/**
	* Read `count` ngram entries (each = 2 slot-code references) for the slots
	* starting at `startSlot`, recording references and assigning pool ranges.
	* @param count
	* @param startSlot
	*/
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}

// node_modules/entities/dist/generated/decode-data-html.js
/** Packed HTML decode trie data. */
const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/entities/dist/generated/decode-data-xml.js
/** Packed XML decode trie data. */
const xmlDecodeTree = /* #__PURE__ */ new Uint16Array([
	512,
	26465,
	29036,
	7,
	0,
	2,
	4,
	116,
	24638,
	116,
	24636,
	8693,
	29807,
	24610,
	621,
	1,
	0,
	0,
	3,
	112,
	24614,
	111,
	115,
	24615
]);

// node_modules/entities/dist/internal/bin-trie-flags.js
/**
* Bit flags & masks for the binary trie encoding used for entity decoding.
*
* The trie is a flat `Uint16Array`. Every node starts with one header word:
*
*   15..14 VALUE_LENGTH   Number of words the value occupies, +1.
*                         0 = no value; 1 = value inline in bits 12..0;
*                         2/3 = value in the 1/2 words after the header.
*   13     FLAG13         If VALUE_LENGTH > 0: semicolon required ("strict"
*                         entity; `;` is never stored as a branch).
*                         If VALUE_LENGTH == 0: this node is a compact run.
*   12..7  BRANCH_LENGTH  Number of branches (or run length for runs).
*   6..0   JUMP_TABLE     Jump-table offset / single-branch char / first
*                         run char (see below).
*
* Branch data follows the header and any value words. Its shape is selected
* by (JUMP_TABLE, BRANCH_LENGTH) in the header:
*
*   Single branch  JUMP_TABLE = the only child's char, BRANCH_LENGTH = 0.
*                  No branch words; the child node follows immediately.
*   Jump table     JUMP_TABLE = first covered char (> 0), BRANCH_LENGTH =
*                  table length. One word per covered char: 0 = no branch,
*                  otherwise the child's offset from the END of the table,
*                  +1 (so 0 stays the no-branch sentinel).
*   Dictionary     JUMP_TABLE = 0, BRANCH_LENGTH = number of branches.
*                  ceil(n/2) words of sorted keys packed two per word
*                  (low byte first), then n pointer words storing the
*                  child's offset from the END of the branch data.
*   Compact run    VALUE_LENGTH = 0, FLAG13 set. BRANCH_LENGTH = run
*                  length (3..63), JUMP_TABLE = first char; remaining run
*                  chars packed two per word after the header. The target
*                  node follows the packed words immediately.
*
* Pointers are end-relative (rather than relative to the pointer's own
* position) because that makes the common "child encoded right after the
* branch data" case a small constant, which compresses far better. Offsets
* to already-encoded (shared) nodes wrap via uint16 modulo arithmetic; the
* decoder masks navigation results with `& 0xff_ff` to match.
*/
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	/** Bits 12..0: the inline value of a VALUE_LENGTH = 1 header word. */
	BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/entities/dist/decode.js
var CharCodes$1;
(function(CharCodes) {
	CharCodes[CharCodes["AMP"] = 38] = "AMP";
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes$1 || (CharCodes$1 = {}));
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
const CONSUMED_SHIFT = 21;
const CODE_POINT_MASK = 2097151;
/**
* Reserved consumed field for counts of at least 2047 characters after `&`.
* The true count is in `longNumericConsumed`.
*/
const CONSUMED_OVERFLOW = 2047;
/**
* Side channel for numeric entities of at least 2048 characters including
* `&`. Set by `parseNumericEntity` when its consumed count reaches the
* reserved value `CONSUMED_OVERFLOW`; callers read the true count from here.
* A module-level slot avoids a tuple allocation on the hot path.
*/
let longNumericConsumed = 0;
/**
* Extract the consumed count from a `parseNumericEntity` packed result,
* recovering the true length from `longNumericConsumed` when the packed
* field contains the sentinel. Read it before the next `parseNumericEntity`
* call, which may overwrite the side channel. This helper owns that protocol.
* @param packed Packed result of `parseNumericEntity`.
*/
function unpackConsumed(packed) {
	const consumed = packed >>> CONSUMED_SHIFT;
	return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAlpha(code) || isNumber(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
/**
* Decoding mode for named entities.
*/
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/**
* Token decoder with support of writing partial entities.
*/
var EntityDecoder = class {
	decodeTree;
	emitCodePoint;
	errors;
	/** The current state of the decoder. */
	state = EntityDecoderState.EntityStart;
	/** Characters that were consumed while parsing an entity. */
	consumed = 1;
	/**
	* The result of the entity.
	*
	* For named entities: the trie index of the best legacy match so far
	* (0 = none). For numeric entities: the accumulated code point.
	*/
	result = 0;
	/** The current index in the decode tree. */
	treeIndex = 0;
	/**
	* Characters consumed since the last recorded legacy match, plus one.
	* Invariant at the top of the `stateNamedEntity` loop: `excess` equals
	* the number of unrecorded consumed characters + 1.
	*/
	excess = 1;
	/** The mode in which the decoder is operating. */
	decodeMode = DecodingMode.Strict;
	/** The number of characters that have been consumed in the current run. */
	runConsumed = 0;
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	/**
	* Resets the instance to make it reusable.
	* @param decodeMode Entity decoding mode to use.
	*/
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	/**
	* Write an entity to the decoder. This can be called multiple times with partial entities.
	* If the entity is incomplete, the decoder will return -1.
	*
	* Mirrors the non-streaming `decodeWithTrie`, but with the ability to stop decoding if the
	* entity is incomplete, and resume when the next string is written.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes$1.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	/**
	* Switches between the numeric decimal and hexadecimal states.
	*
	* Equivalent to the `Numeric character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	/**
	* Parses a hexadecimal numeric entity.
	*
	* Equivalent to the `Hexademical character reference state` in the HTML
	* spec. Digit parsing matches the hex loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
				result = result * 16 + digit;
				consumed += 1;
				offset += 1;
			} else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Parses a decimal numeric entity.
	*
	* Equivalent to the `Decimal character reference state` in the HTML
	* spec. Digit parsing matches the decimal loop in `parseNumericEntity`.
	* The accumulated value is preserved for numeric validation callbacks.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CharCodes$1.ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			offset += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Validate and emit a numeric entity.
	*
	* Implements the logic from the `Hexademical character reference start
	* state` and `Numeric character reference end state` in the HTML spec.
	* @param lastCp The last code point of the entity. Used to see if the
	*               entity was terminated with a semicolon.
	* @param expectedLength The minimum number of characters that should be
	*                       consumed. Used to validate that at least one digit
	*                       was consumed.
	* @returns The number of characters that were consumed.
	*/
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	/**
	* Flush locally-tracked walk state back to the fields, then emit the
	* recorded legacy match or reject (cold path — at most once per
	* entity). Called after failed navigation (leaf node, branch miss, or
	* compact-run mismatch). In attribute mode, reject if no legacy was
	* recorded at the current node, if we descended past it, or if the
	* pending input character is an invalid attribute terminator.
	* @param consumed Locally-tracked consumed count.
	* @param excess Locally-tracked excess count.
	* @param char Pending input character (may be the mismatching char).
	* @param valueLength Value length at the current trie node.
	*/
	flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
		this.consumed = consumed;
		this.excess = excess;
		return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	/**
	* Parses a named entity.
	*
	* Equivalent to the `Named character reference state` in the HTML spec.
	* @param input The string containing the entity (or a continuation of the entity).
	* @param offset The current offset.
	* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
	*/
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		const inputLength = input.length;
		const isStrict = this.decodeMode === DecodingMode.Strict;
		let { treeIndex } = this;
		let { excess } = this;
		let { consumed } = this;
		let current = decodeTree[treeIndex];
		while (offset < inputLength) {
			while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
				const char = input.charCodeAt(offset);
				const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
				const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (branchCount === 0) {
					if (char !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex += 1;
				} else {
					const slot = char - jumpOffset;
					if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					const stored = decodeTree[treeIndex + 1 + slot];
					if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex = treeIndex + branchCount + stored & 65535;
				}
				current = decodeTree[treeIndex];
				offset += 1;
				excess += 1;
				if (offset >= inputLength) break;
			}
			if (offset >= inputLength) break;
			if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				let { runConsumed } = this;
				if (runConsumed === 0) {
					const char = input.charCodeAt(offset);
					if (char !== (current & BinTrieFlags.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					offset += 1;
					excess += 1;
					runConsumed = 1;
				}
				while (runConsumed < runLength) {
					if (offset >= inputLength) {
						this.treeIndex = treeIndex;
						this.excess = excess;
						this.consumed = consumed;
						this.runConsumed = runConsumed;
						return -1;
					}
					const charIndexInPacked = runConsumed - 1;
					const expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255;
					const char = input.charCodeAt(offset);
					if (char !== expectedChar) {
						this.runConsumed = 0;
						return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					}
					offset += 1;
					excess += 1;
					runConsumed += 1;
				}
				this.runConsumed = 0;
				treeIndex += 1 + (runLength >> 1);
				current = decodeTree[treeIndex];
				continue;
			}
			const valueLength = current >>> 14;
			const char = input.charCodeAt(offset);
			if (valueLength !== 0) {
				if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = treeIndex;
					consumed += excess - 1;
					excess = 1;
				}
				if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
				if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			}
			const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
			if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			treeIndex = next;
			current = decodeTree[treeIndex];
			offset += 1;
			excess += 1;
		}
		if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
			this.result = treeIndex;
			consumed += excess - 1;
			excess = 1;
		}
		this.treeIndex = treeIndex;
		this.excess = excess;
		this.consumed = consumed;
		return -1;
	}
	/**
	* Emit a named entity that was not terminated with a semicolon.
	* @returns The number of characters consumed.
	*/
	emitNotTerminatedNamedEntity() {
		const { result, decodeTree } = this;
		const valueLength = decodeTree[result] >>> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	/**
	* Emit a named entity.
	* @param result The index of the entity in the decode tree.
	* @param valueLength Encoded value length (header plus any value words).
	* @param consumed The number of characters consumed.
	* @returns The number of characters consumed.
	*/
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	/**
	* Signal to the parser that the end of the input was reached.
	*
	* Remaining data will be emitted and relevant errors will be produced.
	* @returns The number of characters consumed.
	*/
	end() {
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* See `BinTrieFlags` for the branch-data layouts handled here.
* @param decodeTree The trie.
* @param current The current node's header word.
* @param nodeIndex Index of the node's first branch-data word (the header
*   plus any value words have been skipped by the caller).
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}
/**
* Read the decoded value from a trie node.
* @param decodeTree The trie.
* @param nodeIndex The index of the node.
* @param valueLength The length of the value (1, 2, or 3).
* @returns The decoded string.
*/
function readTrieValue(decodeTree, nodeIndex, valueLength) {
	if (valueLength === 1) return String.fromCharCode(decodeTree[nodeIndex] & BinTrieFlags.VALUE_MASK);
	if (valueLength === 2) return String.fromCharCode(decodeTree[nodeIndex + 1]);
	return String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
}
/**
* Parse a numeric entity (`&#DDD;` or `&#xHHH;`).
*
* Encodes the result as `(consumed << CONSUMED_SHIFT) | codepoint` (see
* the packing comment at the top of the file; overlong entities spill
* their length into `longNumericConsumed`). Returns 0 when no digits were
* found.
*
* This is the sync counterpart of the streaming
* `EntityDecoder#stateNumericDecimal` / `#stateNumericHex`. Digit parsing
* matches those methods; only this packed result needs a value clamp.
* @param input       The input string.
* @param numberStart Index of the `#` character.
* @param inputLength Cached `input.length`.
*/
function parseNumericEntity(input, numberStart, inputLength) {
	let offset = numberStart + 1;
	let cp = 0;
	let digitStart = offset;
	if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
		offset += 1;
		digitStart = offset;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) cp = cp * 16 + (char - CharCodes$1.ZERO);
			else if (isHexadecimalCharacter(char)) cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10);
			else break;
			offset += 1;
		}
	} else while (offset < inputLength) {
		const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
		if (digit >>> 0 > 9) break;
		cp = cp * 10 + digit;
		offset += 1;
	}
	if (offset === digitStart) return 0;
	if (offset < inputLength && input.charCodeAt(offset) === CharCodes$1.SEMI) offset += 1;
	if (cp > 1114111) cp = 1114112;
	let consumed = offset - numberStart;
	if (consumed >= CONSUMED_OVERFLOW) {
		longNumericConsumed = consumed;
		consumed = CONSUMED_OVERFLOW;
	}
	return consumed << CONSUMED_SHIFT | cp;
}
/**
* Decode all entities in `input` using the HTML trie.
*
* Hard-wired to `htmlDecodeTree`: the inline root navigation below assumes
* the HTML root's jump-table shape, so this must not be generalized to
* other tries (the XML trie's dictionary root would silently match no
* entities — `decodeXML` has its own hand-coded fast path instead).
* @param input      The string to decode.
* @param isStrict Only match semicolon-terminated entities.
* @param isAttribute Whether to apply attribute-specific parsing rules (disallowing certain non-semicolon terminators).
* @returns The decoded string.
*/
function decodeWithTrie(input, isStrict, isAttribute) {
	const decodeTree = htmlDecodeTree;
	let offset = input.indexOf("&");
	if (offset < 0) return input;
	const inputLength = input.length;
	let chunkStart = 0;
	let result = "";
	const root = decodeTree[0];
	const rootJumpOffset = root & BinTrieFlags.JUMP_TABLE;
	const rootBranchCount = (root & BinTrieFlags.BRANCH_LENGTH) >> 7;
	do {
		const entityStart = offset + 1;
		const firstChar = input.charCodeAt(entityStart);
		let consumed;
		let value;
		if (firstChar === CharCodes$1.NUM) {
			const packed = parseNumericEntity(input, entityStart, inputLength);
			consumed = unpackConsumed(packed);
			if (isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes$1.SEMI) consumed = 0;
			value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
		} else if (isAlpha(firstChar)) {
			consumed = 0;
			value = "";
			const rootSlotIndex = firstChar - rootJumpOffset;
			let nodeIndex;
			if (rootSlotIndex >>> 0 < rootBranchCount) {
				const stored = decodeTree[1 + rootSlotIndex];
				nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
			} else nodeIndex = -1;
			let bestNodeIndex = 0;
			let bestValueLength = 0;
			let current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex];
			let index = entityStart + 1;
			trie: while (index < inputLength) {
				while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
					const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
					const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (branchCount === 0) {
						if (input.charCodeAt(index) !== jumpOffset) break trie;
						nodeIndex += 1;
					} else {
						const slot = input.charCodeAt(index) - jumpOffset;
						if (slot >>> 0 >= branchCount) break trie;
						const stored = decodeTree[nodeIndex + 1 + slot];
						if (stored === 0) break trie;
						nodeIndex = nodeIndex + branchCount + stored & 65535;
					}
					current = decodeTree[nodeIndex];
					index += 1;
					if (index >= inputLength) break trie;
				}
				if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
					const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (input.charCodeAt(index) !== (current & BinTrieFlags.JUMP_TABLE)) break;
					index += 1;
					const remaining = runLength - 1;
					let wordIndex = nodeIndex + 1;
					let charIndexInPacked = 0;
					for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
						const packed = decodeTree[wordIndex];
						if (input.charCodeAt(index) !== (packed & 255)) break trie;
						index += 1;
						if (input.charCodeAt(index) !== (packed >> 8 & 255)) break trie;
						index += 1;
						wordIndex += 1;
					}
					if (charIndexInPacked < remaining) {
						if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255)) break;
						index += 1;
					}
					nodeIndex += 1 + (runLength >> 1);
					current = decodeTree[nodeIndex];
					continue;
				}
				const valueLength = current >>> 14;
				const char = input.charCodeAt(index);
				if (valueLength !== 0) {
					if (char === CharCodes$1.SEMI) {
						consumed = index - entityStart + 1;
						value = valueLength === 1 ? String.fromCharCode(current & BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
						break;
					}
					if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
						consumed = index - entityStart;
						bestNodeIndex = nodeIndex;
						bestValueLength = valueLength;
					}
					if (valueLength === 1) break;
				}
				const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
				if (next < 0) break;
				nodeIndex = next;
				current = decodeTree[nodeIndex];
				index += 1;
			}
			if (value === "") {
				const finalVL = current >>> 14;
				if (finalVL !== 0 && !isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					consumed = index - entityStart;
					bestNodeIndex = nodeIndex;
					bestValueLength = finalVL;
				}
				if (consumed > 0) value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength);
			}
		} else {
			consumed = 0;
			value = "";
		}
		if (consumed === 0 || isAttribute && firstChar !== CharCodes$1.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes$1.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed))) offset = entityStart;
		else {
			if (chunkStart < offset) result += input.slice(chunkStart, offset);
			result += value;
			offset = chunkStart = entityStart + consumed;
		}
		if (input.charCodeAt(offset) !== CharCodes$1.AMP) offset = input.indexOf("&", offset);
	} while (offset >= 0);
	return result + input.slice(chunkStart);
}
/**
* Decodes an HTML string, requiring all entities to be terminated by a semicolon.
* @param htmlString The string to decode.
* @returns The decoded string.
*/
function decodeHTMLStrict(htmlString) {
	return decodeWithTrie(htmlString, true, false);
}

// node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
/** All the states the tokenizer can be in. */
var State;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
	State[State["InSpecialComment"] = 21] = "InSpecialComment";
	State[State["InCommentLike"] = 22] = "InCommentLike";
	State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 24] = "InSpecialTag";
	State[State["InPlainText"] = 25] = "InPlainText";
	State[State["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
/**
* Quote style used for parsed attributes.
*/
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
/**
* Sequences used to match longer strings.
*
* We don't have `Script`, `Style`, or `Title` here. Instead, we re-use the *End
* sequences with an increased offset.
*/
const Sequences = {
	Empty: /* @__PURE__ */ new Uint8Array(0),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
/**
* Maps the first lowercase character of an HTML tag name to the sequence
* used for special-tag detection.  All sequences share a common layout
* where index 2 is the first tag-name character, so matching always
* continues from offset 3.
*/
const specialStartSequences = /* @__PURE__ */ new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
/**
* Tokenizer implementation used by `Parser`.
*/
var Tokenizer = class {
	cbs;
	/** The current state the tokenizer is in. */
	state = State.Text;
	/** The read buffer. */
	buffer = "";
	/** The beginning of the section that is currently being read. */
	sectionStart = 0;
	/** The index within the buffer that we are currently looking at. */
	index = 0;
	/** The start of the last entity. */
	entityStart = 0;
	/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
	baseState = State.Text;
	/** For special parsing behavior inside of script and style tags. */
	isSpecial = false;
	/** Indicates whether the tokenizer has been paused. */
	running = true;
	/** The offset of the current buffer. */
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
		this.cbs = cbs;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.recognizeSelfClosing = recognizeSelfClosing;
		this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State.Text;
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	currentSequence = Sequences.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		if (this.currentSequence === Sequences.Plaintext) {
			this.currentSequence = Sequences.Empty;
			this.state = State.InPlainText;
		} else if (this.isSpecial) {
			this.state = State.InSpecialTag;
			this.sequenceIndex = 0;
		} else this.state = State.Text;
	}
	/**
	* Match the opening tag name against an HTML text-only tag sequence.
	*
	* Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
	* `noembed`/`noframes`), so we may switch to an alternate sequence at the
	* first distinguishing byte.  On a successful full match we fall back to
	* the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
	* plaintext mode based on `currentSequence` / `isSpecial`.
	* @param c Current character code point.
	*/
	stateSpecialStartSequence(c) {
		const lower = c | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (lower === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
					this.currentSequence = Sequences.StyleEnd;
					this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
					this.currentSequence = Sequences.TextareaEnd;
					this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
				this.currentSequence = Sequences.NoframesEnd;
				this.sequenceIndex = 5;
				return;
			}
		} else if (isEndOfTagSection(c)) {
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
			return;
		}
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.state = State.InTagName;
		this.stateInTagName(c);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			if (this.xmlMode) {
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			} else {
				this.state = State.InSpecialComment;
				this.stateInSpecialComment(c);
			}
		}
	}
	/**
	* When we wait for one specific character, we can speed things up
	* by skipping through the buffer until we find it.
	* @param c Current character code point.
	* @returns Whether the character was found.
	*/
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	/**
	* Emit a comment token and return to the text state.
	* @param offset Number of characters in the end sequence that have already been matched.
	*/
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State.Text;
	}
	/**
	* Comments and CDATA end with `-->` and `]]>`.
	*
	* Their common qualities are:
	* - Their end sequences have a distinct character they start with.
	* - That character is then repeated, so we have to check multiple repeats.
	* - All characters but the start character of the sequence can be skipped.
	* @param c Current character code point.
	*/
	stateInCommentLike(c) {
		if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
		else if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 3);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	/**
	* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
	*
	* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
	* We allow anything that wouldn't end the tag.
	* @param c Current character code point.
	*/
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	/**
	* Scan raw-text / RCDATA content for the matching end tag.
	*
	* For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
	* For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
	* @param c Current character code point.
	*/
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (isEndOfTagSection(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			if (this.xmlMode) {
				this.state = State.InProcessingInstruction;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (this.isTagStartChar(c)) {
			this.sectionStart = this.index;
			const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
			if (special === void 0) this.state = State.InTagName;
			else {
				this.isSpecial = true;
				this.currentSequence = special;
				this.sequenceIndex = 3;
				this.state = State.SpecialStartSequence;
			}
		} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
		else {
			this.state = State.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {
			if (this.xmlMode) {} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (c === CharCodes.Gt) {
			this.state = State.Text;
			if (!this.xmlMode) this.sectionStart = this.index + 1;
		} else {
			this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			this.enterTagBody();
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	/**
	* Handle `/` before `>` in an opening tag.
	*
	* In HTML mode, text-only tags ignore the self-closing flag and still enter
	* their raw-text/RCDATA/plaintext state unless self-closing tags are being
	* recognized. In XML mode, or for ordinary tags, the tokenizer returns to
	* regular text parsing after emitting the self-closing callback.
	* @param c Current character code point.
	*/
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.sectionStart = this.index + 1;
			if (!this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = State.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
		} else if (!isWhitespace(c)) {
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	/**
	* Distinguish between CDATA, declarations, HTML comments, and HTML bogus
	* comments after `<!`.
	*
	* In HTML mode, only real comments and doctypes stay on declaration paths;
	* everything else becomes a bogus comment terminated by the next `>`.
	* @param c Current character code point.
	*/
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State.CDATASequence;
			this.sequenceIndex = 0;
		} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		else if ((c | 32) === Sequences.Doctype[0]) {
			this.state = State.DeclarationSequence;
			this.currentSequence = Sequences.Doctype;
			this.sequenceIndex = 1;
		} else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Dash) this.state = State.BeforeComment;
		else this.state = State.InSpecialComment;
	}
	/**
	* Continue matching `doctype` after `<!d`.
	*
	* A full `doctype` match stays on the declaration path; any other name falls
	* back to an HTML bogus comment, which matches browser behavior for
	* non-doctype `<!...>` constructs.
	* @param c Current character code point.
	*/
	stateDeclarationSequence(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			this.state = State.InDeclaration;
			this.stateInDeclaration(c);
		} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	/**
	* XML processing instructions (`<?...?>`).
	*
	* In HTML mode `<?` is routed to `InSpecialComment` instead, so this
	* state is only reachable in XML mode.
	* @param c Current character code point.
	*/
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
		else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
			this.sequenceIndex = 0;
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
		} else if (this.xmlMode) this.state = State.InDeclaration;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	/**
	* Remove data that has already been consumed from the buffer.
	*/
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	/**
	* Iterates through the buffer, calling the function corresponding to the current state.
	*
	* States that are more likely to be hit are higher up, as a performance improvement.
	*/
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State.Text:
					this.stateText(c);
					break;
				case State.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case State.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State.DeclarationSequence:
					this.stateDeclarationSequence(c);
					break;
				case State.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State.InTagName:
					this.stateInTagName(c);
					break;
				case State.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingCommentLikeData(endIndex) {
		if (this.state !== State.InCommentLike) return false;
		if (this.currentSequence === Sequences.CdataEnd) {
			if (this.xmlMode) {
				if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			} else {
				const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
				this.cbs.oncomment(cdataStart, endIndex, 0);
			}
		} else {
			const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, endIndex, offset);
		}
		return true;
	}
	handleTrailingMarkupDeclaration(endIndex) {
		if (this.xmlMode) switch (this.state) {
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
			case State.DeclarationSequence:
			case State.InDeclaration:
				this.cbs.ontext(this.sectionStart, endIndex);
				return true;
			default: return false;
		}
		switch (this.state) {
			case State.BeforeDeclaration:
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
				this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.DeclarationSequence:
				if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.InDeclaration: return true;
			default: return false;
		}
	}
	/** Handle any trailing data. */
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
		if (this.sectionStart >= endIndex) return;
		switch (this.state) {
			case State.InTagName:
			case State.BeforeAttributeName:
			case State.BeforeAttributeValue:
			case State.AfterAttributeName:
			case State.InAttributeName:
			case State.InAttributeValueSq:
			case State.InAttributeValueDq:
			case State.InAttributeValueNq:
			case State.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, endIndex);
		}
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};

// node_modules/htmlparser2/dist/Parser.js
const { fromCodePoint: fromCodePoint$1 } = String;
const formTags = /* @__PURE__ */ new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]);
const pTag = /* @__PURE__ */ new Set(["p"]);
const headingTags = /* @__PURE__ */ new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"p"
]);
const tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
const ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
const rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
const openImpliesClose = /* @__PURE__ */ new Map([
	["tr", /* @__PURE__ */ new Set([
		"tr",
		"th",
		"td"
	])],
	["th", /* @__PURE__ */ new Set(["th"])],
	["td", /* @__PURE__ */ new Set([
		"thead",
		"th",
		"td"
	])],
	["body", /* @__PURE__ */ new Set([
		"head",
		"link",
		"script"
	])],
	["a", /* @__PURE__ */ new Set(["a"])],
	["li", /* @__PURE__ */ new Set(["li"])],
	["p", pTag],
	["h1", headingTags],
	["h2", headingTags],
	["h3", headingTags],
	["h4", headingTags],
	["h5", headingTags],
	["h6", headingTags],
	["select", formTags],
	["input", formTags],
	["output", formTags],
	["button", formTags],
	["datalist", formTags],
	["textarea", formTags],
	["option", /* @__PURE__ */ new Set(["option"])],
	["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
	["dd", ddtTags],
	["dt", ddtTags],
	["address", pTag],
	["article", pTag],
	["aside", pTag],
	["blockquote", pTag],
	["details", pTag],
	["div", pTag],
	["dl", pTag],
	["fieldset", pTag],
	["figcaption", pTag],
	["figure", pTag],
	["footer", pTag],
	["form", pTag],
	["header", pTag],
	["hr", pTag],
	["main", pTag],
	["nav", pTag],
	["ol", pTag],
	["pre", pTag],
	["section", pTag],
	["table", pTag],
	["ul", pTag],
	["rt", rtpTags],
	["rp", rtpTags],
	["tbody", tableSectionTags],
	["tfoot", tableSectionTags]
]);
const DOCUMENT_TYPE = "doctype";
const voidElements$1 = /* @__PURE__ */ new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
const foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
/**
* Elements that can be used to integrate HTML content within foreign namespaces (e.g., SVG or MathML).
*
* Entries must use the SVG-adjusted casing (e.g. "foreignObject" not
* "foreignobject") since they are compared against adjusted tag names.
*/
const htmlIntegrationElements = /* @__PURE__ */ new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]);
const svgTagNameAdjustments = /* @__PURE__ */ new Map([
	["altglyph", "altGlyph"],
	["altglyphdef", "altGlyphDef"],
	["altglyphitem", "altGlyphItem"],
	["animatecolor", "animateColor"],
	["animatemotion", "animateMotion"],
	["animatetransform", "animateTransform"],
	["clippath", "clipPath"],
	["feblend", "feBlend"],
	["fecolormatrix", "feColorMatrix"],
	["fecomponenttransfer", "feComponentTransfer"],
	["fecomposite", "feComposite"],
	["feconvolvematrix", "feConvolveMatrix"],
	["fediffuselighting", "feDiffuseLighting"],
	["fedisplacementmap", "feDisplacementMap"],
	["fedistantlight", "feDistantLight"],
	["fedropshadow", "feDropShadow"],
	["feflood", "feFlood"],
	["fefunca", "feFuncA"],
	["fefuncb", "feFuncB"],
	["fefuncg", "feFuncG"],
	["fefuncr", "feFuncR"],
	["fegaussianblur", "feGaussianBlur"],
	["feimage", "feImage"],
	["femerge", "feMerge"],
	["femergenode", "feMergeNode"],
	["femorphology", "feMorphology"],
	["feoffset", "feOffset"],
	["fepointlight", "fePointLight"],
	["fespecularlighting", "feSpecularLighting"],
	["fespotlight", "feSpotLight"],
	["fetile", "feTile"],
	["feturbulence", "feTurbulence"],
	["foreignobject", "foreignObject"],
	["glyphref", "glyphRef"],
	["lineargradient", "linearGradient"],
	["radialgradient", "radialGradient"],
	["textpath", "textPath"]
]);
var ForeignContext;
(function(ForeignContext) {
	ForeignContext[ForeignContext["None"] = 0] = "None";
	ForeignContext[ForeignContext["Svg"] = 1] = "Svg";
	ForeignContext[ForeignContext["MathML"] = 2] = "MathML";
})(ForeignContext || (ForeignContext = {}));
const reNameEnd = /\s|\//;
/**
* Incremental parser implementation.
*/
var Parser$1 = class {
	options;
	/** The start index of the last event. */
	startIndex = 0;
	/** The end index of the last event. */
	endIndex = 0;
	/**
	* Store the start index of the current open tag,
	* so we can update the start index for attributes.
	*/
	openTagStart = 0;
	tagname = "";
	attribname = "";
	attribvalue = "";
	attribs = null;
	stack = [];
	foreignContext;
	cbs;
	lowerCaseTagNames;
	lowerCaseAttributeNames;
	recognizeSelfClosing;
	/** We are parsing HTML. Inverse of the `xmlMode` option. */
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	/** The index of the last written buffer. Used when resuming after a `pause()`. */
	writeIndex = 0;
	/** Indicates whether the parser has finished running / `.end` has been called. */
	ended = false;
	constructor(cbs, options = {}) {
		this.options = options;
		this.cbs = cbs ?? {};
		this.htmlMode = !this.options.xmlMode;
		this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode;
		this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode;
		this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode;
		this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this);
		this.foreignContext = [ForeignContext.None];
		this.cbs.onparserinit?.(this);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontext(start, endIndex) {
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(data);
		this.startIndex = endIndex;
	}
	/**
	* @param cp Current Unicode code point.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ontextentity(cp, endIndex) {
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(fromCodePoint$1(cp));
		this.startIndex = endIndex;
	}
	/** @internal */
	isInForeignContext() {
		return this.foreignContext[0] !== ForeignContext.None;
	}
	/**
	* Checks if the current tag is a void element. Override this if you want
	* to specify your own additional void elements.
	* @param name Name of the pseudo selector.
	*/
	isVoidElement(name) {
		return this.htmlMode && voidElements$1.has(name);
	}
	/**
	* Read a tag name from the buffer.
	*
	* When `lowerCaseTagNames` is enabled (the default in HTML mode), the name
	* is lowercased and may be adjusted for SVG casing or the `image` → `img`
	* alias.
	* @param start Start index of the tag name in the buffer.
	* @param endIndex End index of the tag name in the buffer.
	*/
	readTagName(start, endIndex) {
		const name = this.lowerCaseTagNames ? this.getSlice(start, endIndex).toLowerCase() : this.getSlice(start, endIndex);
		if (!(this.lowerCaseTagNames && this.htmlMode)) return name;
		if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name;
		if (this.foreignContext.length > 1) {
			const adjusted = svgTagNameAdjustments.get(name);
			if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted;
		}
		if (!this.isInForeignContext()) return name === "image" ? "img" : name;
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagname(start, endIndex) {
		this.endIndex = endIndex;
		this.emitOpenTag(this.readTagName(start, endIndex));
	}
	emitOpenTag(name) {
		this.openTagStart = this.startIndex;
		this.tagname = name;
		if (this.htmlMode && name === "form" && this.stack.includes("form")) {
			this.tagname = "";
			return;
		}
		const impliesClose = this.htmlMode && openImpliesClose.get(name);
		if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) this.popElement(true);
		if (!this.isVoidElement(name)) {
			this.stack.unshift(name);
			if (this.htmlMode) {
				if (name === "svg") this.foreignContext.unshift(ForeignContext.Svg);
				else if (name === "math") this.foreignContext.unshift(ForeignContext.MathML);
				else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(ForeignContext.None);
			}
		}
		this.cbs.onopentagname?.(name);
		if (this.cbs.onopentag) this.attribs = {};
	}
	endOpenTag(isImplied) {
		this.startIndex = this.openTagStart;
		if (this.attribs) {
			this.cbs.onopentag?.(this.tagname, this.attribs, isImplied);
			this.attribs = null;
		}
		if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
		this.tagname = "";
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onclosetag(start, endIndex) {
		this.endIndex = endIndex;
		const name = this.readTagName(start, endIndex);
		if (!this.isVoidElement(name)) {
			const pos = this.stack.indexOf(name);
			if (pos !== -1) {
				for (let index = 0; index < pos; index++) this.popElement(true);
				this.popElement(false);
			} else if (this.htmlMode && name === "p") {
				this.emitOpenTag("p");
				this.closeCurrentTag(true);
			}
		} else if (this.htmlMode && name === "br") {
			this.cbs.onopentagname?.("br");
			this.cbs.onopentag?.("br", {}, true);
			this.cbs.onclosetag?.("br", false);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.isInForeignContext()) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	/**
	* Pop the top element off the stack, emit a close event, and maintain
	* the foreign context stack.
	* @param implied Whether this close is implied (not from an explicit end tag).
	*/
	popElement(implied) {
		const element = this.stack.shift();
		if (this.htmlMode && (foreignContextElements.has(element) || htmlIntegrationElements.has(element))) this.foreignContext.shift();
		this.cbs.onclosetag?.(element, implied);
	}
	closeCurrentTag(isOpenImplied) {
		const name = this.tagname;
		this.endOpenTag(isOpenImplied);
		if (this.stack[0] === name) this.popElement(!isOpenImplied);
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	/**
	* @param cp Current Unicode code point.
	* @internal
	*/
	onattribentity(cp) {
		this.attribvalue += fromCodePoint$1(cp);
	}
	/**
	* @param quote Quote type used for the current attribute.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onattribend(quote, endIndex) {
		this.endIndex = endIndex;
		this.cbs.onattribute?.(this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
		if (this.attribs && !Object.hasOwn(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
		this.attribvalue = "";
	}
	getInstructionName(value) {
		const index = value.search(reNameEnd);
		let name = index < 0 ? value : value.substr(0, index);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		return name;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @internal
	*/
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncomment(start, endIndex, offset) {
		this.endIndex = endIndex;
		this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
		this.cbs.oncommentend?.();
		this.startIndex = endIndex + 1;
	}
	/**
	* @param start Start index for the current parser event.
	* @param endIndex End index for the current parser event.
	* @param offset Offset applied when computing parser indices.
	* @internal
	*/
	oncdata(start, endIndex, offset) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex - offset);
		if (!this.htmlMode || this.options.recognizeCDATA) {
			this.cbs.oncdatastart?.();
			this.cbs.ontext?.(value);
			this.cbs.oncdataend?.();
		} else if (this.isInForeignContext()) this.cbs.ontext?.(value);
		else {
			this.cbs.oncomment?.(`[CDATA[${value}]]`);
			this.cbs.oncommentend?.();
		}
		this.startIndex = endIndex + 1;
	}
	/** @internal */
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		this.cbs.onend?.();
	}
	/**
	* Resets the parser to a blank state, ready to parse a new HTML document
	*/
	reset() {
		this.cbs.onreset?.();
		this.tokenizer.reset();
		this.tagname = "";
		this.attribname = "";
		this.attribvalue = "";
		this.attribs = null;
		this.stack.length = 0;
		this.startIndex = 0;
		this.endIndex = 0;
		this.cbs.onparserinit?.(this);
		this.buffers.length = 0;
		this.foreignContext.length = 0;
		this.foreignContext.unshift(ForeignContext.None);
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
	}
	/**
	* Resets the parser, then parses a complete document and
	* pushes it to the handler.
	* @param data Document to parse.
	*/
	parseComplete(data) {
		this.reset();
		this.end(data);
	}
	getSlice(start, end) {
		if (start === end) return "";
		while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
		let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
		while (end - this.bufferOffset > this.buffers[0].length) {
			this.shiftBuffer();
			slice += this.buffers[0].slice(0, end - this.bufferOffset);
		}
		return slice;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length;
		this.writeIndex--;
		this.buffers.shift();
	}
	/**
	* Parses a chunk of data and calls the corresponding callbacks.
	* @param chunk Chunk to parse.
	*/
	write(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".write() after done!"));
			return;
		}
		this.buffers.push(chunk);
		if (this.tokenizer.running) {
			this.tokenizer.write(chunk);
			this.writeIndex++;
		}
	}
	/**
	* Parses the end of the buffer and clears the stack, calls onend.
	* @param chunk Optional final chunk to parse.
	*/
	end(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(/* @__PURE__ */ new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	/**
	* Pauses parsing. The parser won't emit events until `resume` is called.
	*/
	pause() {
		this.tokenizer.pause();
	}
	/**
	* Resumes parsing after `pause` was called.
	*/
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
};

// node_modules/domelementtype/dist/index.js
/** Types of elements found in htmlparser2's DOM */
var ElementType;
(function(ElementType) {
	/** Type for the root element of a document */
	ElementType["Root"] = "root";
	/** Type for Text */
	ElementType["Text"] = "text";
	/** Type for <? ... ?> */
	ElementType["Directive"] = "directive";
	/** Type for <!-- ... --> */
	ElementType["Comment"] = "comment";
	/** Type for <script> tags */
	ElementType["Script"] = "script";
	/** Type for <style> tags */
	ElementType["Style"] = "style";
	/** Type for Any tag */
	ElementType["Tag"] = "tag";
	/** Type for <![CDATA[ ... ]]> */
	ElementType["CDATA"] = "cdata";
	/** Type for <!doctype ...> */
	ElementType["Doctype"] = "doctype";
})(ElementType || (ElementType = {}));
/**
* Tests whether an element is a tag or not.
* @param element Element to test
* @param element.type Node type discriminator to check.
*/
function isTag$1(element) {
	return element.type === ElementType.Tag || element.type === ElementType.Script || element.type === ElementType.Style;
}
/** Type for the root element of a document */
const Root = ElementType.Root;
/** Type for Text */
const Text$1 = ElementType.Text;
/** Type for <? ... ?> */
const Directive = ElementType.Directive;
/** Type for <!-- ... --> */
const Comment$1 = ElementType.Comment;
/** Type for <script> tags */
const Script = ElementType.Script;
/** Type for <style> tags */
const Style = ElementType.Style;
/** Type for Any tag */
const Tag = ElementType.Tag;
/** Type for <![CDATA[ ... ]]> */
const CDATA$1 = ElementType.CDATA;
/** Type for <!doctype ...> */
const Doctype = ElementType.Doctype;

// node_modules/domhandler/dist/node.js
/**
* This object will be used as the prototype for Nodes when creating a
* DOM-Level-1-compliant structure.
*/
var Node = class {
	/** Parent of the node */
	parent = null;
	/** Previous sibling */
	prev = null;
	/** Next sibling */
	next = null;
	/** The start index of the node. Requires `withStartIndices` on the handler to be `true. */
	startIndex = null;
	/** The end index of the node. Requires `withEndIndices` on the handler to be `true. */
	endIndex = null;
	/**
	* Same as {@link parent}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get parentNode() {
		return this.parent;
	}
	set parentNode(parent) {
		this.parent = parent;
	}
	/**
	* Same as {@link prev}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get previousSibling() {
		return this.prev;
	}
	set previousSibling(previous) {
		this.prev = previous;
	}
	/**
	* Same as {@link next}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get nextSibling() {
		return this.next;
	}
	set nextSibling(next) {
		this.next = next;
	}
	/**
	* Clone this node, and optionally its children.
	* @param recursive Clone child nodes as well.
	* @returns A clone of the node.
	*/
	cloneNode(recursive = false) {
		return cloneNode(this, recursive);
	}
};
/**
* A node that contains some data.
*/
var DataNode = class extends Node {
	data;
	/**
	* @param data The content of the data node
	*/
	constructor(data) {
		super();
		this.data = data;
	}
	/**
	* Same as {@link data}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get nodeValue() {
		return this.data;
	}
	set nodeValue(data) {
		this.data = data;
	}
};
/**
* Text within the document.
*/
var Text = class extends DataNode {
	type = ElementType.Text;
	get nodeType() {
		return 3;
	}
};
/**
* Comments within the document.
*/
var Comment = class extends DataNode {
	type = ElementType.Comment;
	get nodeType() {
		return 8;
	}
};
/**
* Processing instructions, including doc types.
*/
var ProcessingInstruction = class extends DataNode {
	type = ElementType.Directive;
	name;
	constructor(name, data) {
		super(data);
		this.name = name;
	}
	get nodeType() {
		return 1;
	}
	/** If this is a doctype, the document type name (parse5 only). */
	"x-name";
	/** If this is a doctype, the document type public identifier (parse5 only). */
	"x-publicId";
	/** If this is a doctype, the document type system identifier (parse5 only). */
	"x-systemId";
};
/**
* A node that can have children.
*/
var NodeWithChildren = class extends Node {
	children;
	/**
	* @param children Children of the node. Only certain node types can have children.
	*/
	constructor(children) {
		super();
		this.children = children;
	}
	/** First child of the node. */
	get firstChild() {
		return this.children[0] ?? null;
	}
	/** Last child of the node. */
	get lastChild() {
		return this.children.length > 0 ? this.children[this.children.length - 1] : null;
	}
	/**
	* Same as {@link children}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get childNodes() {
		return this.children;
	}
	set childNodes(children) {
		this.children = children;
	}
};
/**
* CDATA nodes.
*/
var CDATA = class extends NodeWithChildren {
	type = ElementType.CDATA;
	get nodeType() {
		return 4;
	}
};
/**
* The root node of the document.
*/
var Document$1 = class extends NodeWithChildren {
	type = ElementType.Root;
	get nodeType() {
		return 9;
	}
};
/**
* An element within the DOM.
*/
var Element = class extends NodeWithChildren {
	name;
	attribs;
	type;
	/**
	* @param name Name of the tag, eg. `div`, `span`.
	* @param attribs Object mapping attribute names to attribute values.
	* @param children Children of the node.
	* @param type Node type used for the new node instance.
	*/
	constructor(name, attribs, children = [], type = name === "script" ? ElementType.Script : name === "style" ? ElementType.Style : ElementType.Tag) {
		super(children);
		this.name = name;
		this.attribs = attribs;
		this.type = type;
	}
	get nodeType() {
		return 1;
	}
	/**
	* Same as {@link name}.
	* [DOM spec](https://dom.spec.whatwg.org)-compatible alias.
	*/
	get tagName() {
		return this.name;
	}
	set tagName(name) {
		this.name = name;
	}
	get attributes() {
		return Object.keys(this.attribs).map((name) => ({
			name,
			value: this.attribs[name],
			namespace: this["x-attribsNamespace"]?.[name],
			prefix: this["x-attribsPrefix"]?.[name]
		}));
	}
	/** Element namespace (parse5 only). */
	namespace;
	/** Element attribute namespaces (parse5 only). */
	"x-attribsNamespace";
	/** Element attribute namespace-related prefixes (parse5 only). */
	"x-attribsPrefix";
};
/**
* Checks if `node` is an element node.
* @param node Node to check.
* @returns `true` if the node is an element node.
*/
function isTag(node) {
	return isTag$1(node);
}
/**
* Checks if `node` is a CDATA node.
* @param node Node to check.
* @returns `true` if the node is a CDATA node.
*/
function isCDATA(node) {
	return node.type === ElementType.CDATA;
}
/**
* Checks if `node` is a text node.
* @param node Node to check.
* @returns `true` if the node is a text node.
*/
function isText$1(node) {
	return node.type === ElementType.Text;
}
/**
* Checks if `node` is a comment node.
* @param node Node to check.
* @returns `true` if the node is a comment node.
*/
function isComment(node) {
	return node.type === ElementType.Comment;
}
/**
* Checks if `node` is a directive node.
* @param node Node to check.
* @returns `true` if the node is a directive node.
*/
function isDirective(node) {
	return node.type === ElementType.Directive;
}
/**
* Checks if `node` is a document node.
* @param node Node to check.
* @returns `true` if the node is a document node.
*/
function isDocument$1(node) {
	return node.type === ElementType.Root;
}
/**
* Checks if `node` has children.
* @param node Node to check.
* @returns `true` if the node has children.
*/
function hasChildren(node) {
	return Object.hasOwn(node, "children");
}
/**
* Clone a node, and optionally its children.
* @param node Node to clone.
* @param recursive Clone child nodes as well.
* @returns A clone of the node.
*/
function cloneNode(node, recursive = false) {
	let result;
	if (isText$1(node)) result = new Text(node.data);
	else if (isComment(node)) result = new Comment(node.data);
	else if (isTag(node)) {
		const children = recursive ? cloneChildren(node.children) : [];
		const clone = new Element(node.name, { ...node.attribs }, children);
		for (const child of children) child.parent = clone;
		if (node.namespace != null) clone.namespace = node.namespace;
		if (node["x-attribsNamespace"]) clone["x-attribsNamespace"] = { ...node["x-attribsNamespace"] };
		if (node["x-attribsPrefix"]) clone["x-attribsPrefix"] = { ...node["x-attribsPrefix"] };
		result = clone;
	} else if (isCDATA(node)) {
		const children = recursive ? cloneChildren(node.children) : [];
		const clone = new CDATA(children);
		for (const child of children) child.parent = clone;
		result = clone;
	} else if (isDocument$1(node)) {
		const children = recursive ? cloneChildren(node.children) : [];
		const clone = new Document$1(children);
		for (const child of children) child.parent = clone;
		if (node["x-mode"]) clone["x-mode"] = node["x-mode"];
		result = clone;
	} else if (isDirective(node)) {
		const instruction = new ProcessingInstruction(node.name, node.data);
		if (node["x-name"] != null) {
			instruction["x-name"] = node["x-name"];
			instruction["x-publicId"] = node["x-publicId"];
			instruction["x-systemId"] = node["x-systemId"];
		}
		result = instruction;
	} else throw new Error(`Not implemented yet: ${node.type}`);
	result.startIndex = node.startIndex;
	result.endIndex = node.endIndex;
	if (node.sourceCodeLocation != null) result.sourceCodeLocation = node.sourceCodeLocation;
	return result;
}
/**
* Clone a list of child nodes.
* @param childs The child nodes to clone.
* @returns A list of cloned child nodes.
*/
function cloneChildren(childs) {
	const children = childs.map((child) => cloneNode(child, true));
	for (let index = 1; index < children.length; index++) {
		children[index].prev = children[index - 1];
		children[index - 1].next = children[index];
	}
	return children;
}

// node_modules/domhandler/dist/index.js
const defaultOptions$1 = {
	withStartIndices: false,
	withEndIndices: false,
	xmlMode: false
};
/**
* Event-based handler that builds a DOM tree from parser callbacks.
*/
var DomHandler = class {
	/** The elements of the DOM */
	dom = [];
	/** The root element for the DOM */
	root = new Document$1(this.dom);
	/** Called once parsing has completed. */
	callback;
	/** Settings for the handler. */
	options;
	/** Callback whenever a tag is closed. */
	elementCB;
	/** Indicated whether parsing has been completed. */
	done = false;
	/** Stack of open tags. */
	tagStack = [this.root];
	/** A data node that is still being written to. */
	lastNode = null;
	/** Reference to the parser instance. Used for location information. */
	parser = null;
	/**
	* @param callback Called once parsing has completed.
	* @param options Settings for the handler.
	* @param elementCB Callback whenever a tag is closed.
	*/
	constructor(callback, options, elementCB) {
		if (typeof options === "function") {
			elementCB = options;
			options = defaultOptions$1;
		}
		if (typeof callback === "object") {
			options = callback;
			callback = void 0;
		}
		this.callback = callback ?? null;
		this.options = options ?? defaultOptions$1;
		this.elementCB = elementCB ?? null;
	}
	onparserinit(parser) {
		this.parser = parser;
	}
	onreset() {
		this.dom = [];
		this.root = new Document$1(this.dom);
		this.done = false;
		this.tagStack = [this.root];
		this.lastNode = null;
		this.parser = null;
	}
	onend() {
		if (this.done) return;
		this.done = true;
		this.parser = null;
		this.handleCallback(null);
	}
	onerror(error) {
		this.handleCallback(error);
	}
	onclosetag() {
		this.lastNode = null;
		const element = this.tagStack.pop();
		if (this.options.withEndIndices && this.parser) element.endIndex = this.parser.endIndex;
		if (this.elementCB) this.elementCB(element);
	}
	onopentag(name, attribs) {
		const type = this.options.xmlMode ? ElementType.Tag : void 0;
		const element = new Element(name, attribs, void 0, type);
		this.addNode(element);
		this.tagStack.push(element);
	}
	ontext(data) {
		const { lastNode } = this;
		if (lastNode && lastNode.type === ElementType.Text) {
			lastNode.data += data;
			if (this.options.withEndIndices && this.parser) lastNode.endIndex = this.parser.endIndex;
		} else {
			const node = new Text(data);
			this.addNode(node);
			this.lastNode = node;
		}
	}
	oncomment(data) {
		if (this.lastNode && this.lastNode.type === ElementType.Comment) {
			this.lastNode.data += data;
			return;
		}
		const node = new Comment(data);
		this.addNode(node);
		this.lastNode = node;
	}
	oncommentend() {
		this.lastNode = null;
	}
	oncdatastart() {
		const text = new Text("");
		const node = new CDATA([text]);
		this.addNode(node);
		text.parent = node;
		this.lastNode = text;
	}
	oncdataend() {
		this.lastNode = null;
	}
	onprocessinginstruction(name, data) {
		const node = new ProcessingInstruction(name, data);
		this.addNode(node);
	}
	handleCallback(error) {
		if (typeof this.callback === "function") this.callback(error, this.dom);
		else if (error) throw error;
	}
	addNode(node) {
		const parent = this.tagStack[this.tagStack.length - 1];
		const previousSibling = parent.children[parent.children.length - 1];
		if (this.options.withStartIndices && this.parser) node.startIndex = this.parser.startIndex;
		if (this.options.withEndIndices && this.parser) node.endIndex = this.parser.endIndex;
		parent.children.push(node);
		if (previousSibling) {
			node.prev = previousSibling;
			previousSibling.next = node;
		}
		node.parent = parent;
		this.lastNode = null;
	}
};

// node_modules/domutils/dist/querying.js
/**
* Search a node and its children for nodes passing a test function. If `node` is not an array, it will be wrapped in one.
*
* @category Querying
* @param test Function to test nodes on.
* @param node Node to search. Will be included in the result set if it matches.
* @param recurse Also consider child nodes.
* @param limit Maximum number of nodes to return.
* @returns All nodes passing `test`.
*/
function filter(test, node, recurse = true, limit = Number.POSITIVE_INFINITY) {
	return find(test, Array.isArray(node) ? node : [node], recurse, limit);
}
/**
* Search an array of nodes and their children for nodes passing a test function.
*
* @category Querying
* @param test Function to test nodes on.
* @param nodes Array of nodes to search.
* @param recurse Also consider child nodes.
* @param limit Maximum number of nodes to return.
* @returns All nodes passing `test`.
*/
function find(test, nodes, recurse, limit) {
	const result = [];
	/** Stack of the arrays we are looking at. */
	const nodeStack = [Array.isArray(nodes) ? nodes : [nodes]];
	/** Stack of the indices within the arrays. */
	const indexStack = [0];
	for (;;) {
		if (indexStack[0] >= nodeStack[0].length) {
			if (indexStack.length === 1) return result;
			nodeStack.shift();
			indexStack.shift();
			continue;
		}
		const element = nodeStack[0][indexStack[0]++];
		if (test(element)) {
			result.push(element);
			if (--limit <= 0) return result;
		}
		if (recurse && hasChildren(element) && element.children.length > 0) {
			indexStack.unshift(0);
			nodeStack.unshift(element.children);
		}
	}
}
/**
* Finds one element in a tree that passes a test.
*
* @category Querying
* @param test Function to test nodes on.
* @param nodes Node or array of nodes to search.
* @param recurse Also consider child nodes.
* @returns The first node that passes `test`.
*/
function findOne(test, nodes, recurse = true) {
	const searchedNodes = Array.isArray(nodes) ? nodes : [nodes];
	for (const node of searchedNodes) {
		if (isTag(node) && test(node)) return node;
		if (recurse && hasChildren(node) && node.children.length > 0) {
			const found = findOne(test, node.children, true);
			if (found) return found;
		}
	}
	return null;
}
/**
* Checks if a tree of nodes contains at least one node passing a test.
*
* @category Querying
* @param test Function to test nodes on.
* @param nodes Array of nodes to search.
* @returns Whether a tree of nodes contains at least one node passing the test.
*/
function existsOne(test, nodes) {
	return (Array.isArray(nodes) ? nodes : [nodes]).some((node) => isTag(node) && test(node) || hasChildren(node) && existsOne(test, node.children));
}
/**
* Search an array of nodes and their children for elements passing a test function.
*
* Same as `find`, but limited to elements and with less options, leading to reduced complexity.
*
* @category Querying
* @param test Function to test nodes on.
* @param nodes Array of nodes to search.
* @returns All nodes passing `test`.
*/
function findAll(test, nodes) {
	const result = [];
	const nodeStack = [Array.isArray(nodes) ? nodes : [nodes]];
	const indexStack = [0];
	for (;;) {
		if (indexStack[0] >= nodeStack[0].length) {
			if (nodeStack.length === 1) return result;
			nodeStack.shift();
			indexStack.shift();
			continue;
		}
		const element = nodeStack[0][indexStack[0]++];
		if (isTag(element) && test(element)) result.push(element);
		if (hasChildren(element) && element.children.length > 0) {
			indexStack.unshift(0);
			nodeStack.unshift(element.children);
		}
	}
}

// node_modules/domutils/dist/legacy.js
/**
* A map of functions to check nodes against.
*/
const Checks = {
	tag_name(name) {
		if (typeof name === "function") return (element) => isTag(element) && name(element.name);
		if (name === "*") return isTag;
		return (element) => isTag(element) && element.name === name;
	},
	tag_type(type) {
		if (typeof type === "function") return (element) => type(element.type);
		return (element) => element.type === type;
	},
	tag_contains(data) {
		if (typeof data === "function") return (element) => isText$1(element) && data(element.data);
		return (element) => isText$1(element) && element.data === data;
	}
};
/**
* Returns a function to check whether a node has an attribute with a particular
* value.
*
* @param attrib Attribute to check.
* @param value Attribute value to look for.
* @returns A function to check whether the a node has an attribute with a
*   particular value.
*/
function getAttribCheck(attrib, value) {
	if (typeof value === "function") return (element) => isTag(element) && value(element.attribs[attrib]);
	return (element) => isTag(element) && element.attribs[attrib] === value;
}
/**
* Returns a function that returns `true` if either of the input functions
* returns `true` for a node.
*
* @param a First function to combine.
* @param b Second function to combine.
* @returns A function taking a node and returning `true` if either of the input
*   functions returns `true` for the node.
*/
function combineFuncs(a, b) {
	return (element) => a(element) || b(element);
}
/**
* Returns a function that executes all checks in `options` and returns `true`
* if any of them match a node.
*
* @param options An object describing nodes to look for.
* @returns A function that executes all checks in `options` and returns `true`
*   if any of them match a node.
*/
function compileTest(options) {
	const funcs = Object.keys(options).map((key) => {
		const value = options[key];
		return Object.hasOwn(Checks, key) ? Checks[key](value) : getAttribCheck(key, value);
	});
	return funcs.length === 0 ? null : funcs.reduce(combineFuncs);
}
/**
* Checks whether a node matches the description in `options`.
*
* @category Legacy Query Functions
* @param options An object describing nodes to look for.
* @param node The element to test.
* @returns Whether the element matches the description in `options`.
*/
function testElement(options, node) {
	const test = compileTest(options);
	return test ? test(node) : true;
}
/**
* Returns all nodes that match `options`.
*
* @category Legacy Query Functions
* @param options An object describing nodes to look for.
* @param nodes Nodes to search through.
* @param recurse Also consider child nodes.
* @param limit Maximum number of nodes to return.
* @returns All nodes that match `options`.
*/
function getElements(options, nodes, recurse, limit = Number.POSITIVE_INFINITY) {
	const test = compileTest(options);
	return test ? filter(test, nodes, recurse, limit) : [];
}
/**
* Returns the node with the supplied ID.
*
* @category Legacy Query Functions
* @param id The unique ID attribute value to look for.
* @param nodes Nodes to search through.
* @param recurse Also consider child nodes.
* @returns The node with the supplied ID.
*/
function getElementById(id, nodes, recurse = true) {
	if (!Array.isArray(nodes)) nodes = [nodes];
	return findOne(getAttribCheck("id", id), nodes, recurse);
}
/**
* Returns all nodes with the supplied `tagName`.
*
* @category Legacy Query Functions
* @param tagName Tag name to search for.
* @param nodes Nodes to search through.
* @param recurse Also consider child nodes.
* @param limit Maximum number of nodes to return.
* @returns All nodes with the supplied `tagName`.
*/
function getElementsByTagName(tagName, nodes, recurse = true, limit = Number.POSITIVE_INFINITY) {
	return filter(Checks["tag_name"](tagName), nodes, recurse, limit);
}
/**
* Returns all nodes with the supplied `className`.
*
* @category Legacy Query Functions
* @param className Class name to search for.
* @param nodes Nodes to search through.
* @param recurse Also consider child nodes.
* @param limit Maximum number of nodes to return.
* @returns All nodes with the supplied `className`.
*/
function getElementsByClassName(className, nodes, recurse = true, limit = Number.POSITIVE_INFINITY) {
	return filter(getAttribCheck("class", className), nodes, recurse, limit);
}
/**
* Returns all nodes with the supplied `type`.
*
* @category Legacy Query Functions
* @param type Element type to look for.
* @param nodes Nodes to search through.
* @param recurse Also consider child nodes.
* @param limit Maximum number of nodes to return.
* @returns All nodes with the supplied `type`.
*/
function getElementsByTagType(type, nodes, recurse = true, limit = Number.POSITIVE_INFINITY) {
	return filter(Checks["tag_type"](type), nodes, recurse, limit);
}

// node_modules/entities/dist/escape.js
/**
* Get the named reference for an XML special character or U+00A0.
* @param char Code unit matched by one of the escape regexes.
*/
function getEscape(char) {
	return char === 34 ? "&quot;" : char === 38 ? "&amp;" : char === 39 ? "&apos;" : char === 60 ? "&lt;" : char === 62 ? "&gt;" : "&nbsp;";
}
/**
* Bitset for ASCII characters that need to be escaped in XML.
*/
const XML_BITSET_VALUE = 1342177476;
/**
* Matches exactly the characters `encodeXML` escapes: the five XML special
* characters plus every non-ASCII code unit (lone surrogates included — no
* `u` flag). Kept in sync with `XML_BITSET_VALUE`.
*
* Shared with `encodeNonAsciiHTML` in `encode.ts`. Because the regex is
* stateful (`g` flag), every call site must set `lastIndex` before use.
*/
const xmlEncodeRegex = /["&'<>\u0080-\uFFFF]/g;
/**
* Whether `code` (a UTF-16 code unit) is escaped by {@link encodeXML}: a
* non-ASCII unit, or one of the five XML specials flagged in
* `XML_BITSET_VALUE` (which is only meaningful for code units 32-63).
* @param code Code unit to test.
*/
function isXmlEscapable(code) {
	return code >= 128 || code >= 32 && code < 64 && (1342177476 >>> code & 1) === 1;
}
/**
* Encodes all non-ASCII characters, as well as characters not valid in XML
* documents using XML entities.
*
* If a character has no equivalent entity, a numeric hexadecimal reference
* (eg. `&#xfc;`) will be used.
* @param input Input string to encode.
*/
function encodeXML(input) {
	const { length } = input;
	let out;
	let last = 0;
	let index = 0;
	while (index < length) {
		const char = input.charCodeAt(index);
		if (!isXmlEscapable(char)) {
			const bound = Math.min(index + 32, length);
			let next = index + 1;
			while (next < bound && !isXmlEscapable(input.charCodeAt(next))) next++;
			if (next < bound) {
				index = next;
				continue;
			}
			if (next >= length) break;
			xmlEncodeRegex.lastIndex = next;
			if (!xmlEncodeRegex.test(input)) break;
			index = xmlEncodeRegex.lastIndex - 1;
			continue;
		}
		if (out === void 0) out = input.substring(0, index);
		else if (last !== index) out += input.substring(last, index);
		if (char < 64) {
			out += getEscape(char);
			last = index += 1;
			continue;
		}
		const cp = input.codePointAt(index);
		out += `&#x${cp.toString(16)};`;
		if (cp !== char) index++;
		last = index += 1;
	}
	if (out === void 0) return input;
	if (last < length) out += input.substr(last);
	return out;
}
/**
* Escape `data` using `re`, mapping each matched character to its entity.
* Every match is one UTF-16 code unit, so its index is `lastIndex - 1`.
* @param re Global regex matching exactly the characters to escape
*   (`"`, `&`, `'`, `<`, `>`, `\u00A0` at most).
* @param data String to escape.
*/
function escapeWithRegex(re, data) {
	re.lastIndex = 0;
	if (!re.test(data)) return data;
	let out = "";
	let last = 0;
	do {
		const index = re.lastIndex - 1;
		if (last !== index) out += data.substring(last, index);
		const char = data.charCodeAt(index);
		out += getEscape(char);
		last = index + 1;
	} while (re.test(data));
	return out + data.substring(last);
}
const attributeEscapeRegex = /["&\u{A0}]/gu;
/**
* Encodes all characters that have to be escaped in HTML attributes,
* following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
* @param data String to escape.
*/
function escapeAttribute(data) {
	return escapeWithRegex(attributeEscapeRegex, data);
}
const textEscapeRegex = /[&<>\u{A0}]/gu;
/**
* Encodes all characters that have to be escaped in HTML text,
* following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
* @param data String to escape.
*/
function escapeText(data) {
	return escapeWithRegex(textEscapeRegex, data);
}

// node_modules/dom-serializer/dist/foreign-names.js
/**
* Mixed-case SVG and MathML element names recognized in foreign content.
* @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
*/
const elementNames = new Map("altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath".split(" ").map((name) => [name.toLowerCase(), name]));
/**
* Mixed-case SVG and MathML attribute names recognized in foreign content.
* @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
*/
const attributeNames = new Map("definitionURL attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan".split(" ").map((name) => [name.toLowerCase(), name]));

// node_modules/dom-serializer/dist/index.js
/** Elements whose text content is never entity-encoded. */
const unencodedElements = new Set("style script xmp iframe noembed noframes plaintext noscript".split(" "));
/** HTML void elements — they cannot have children. */
const voidElements = new Set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(" "));
/** Elements that switch the parser into foreign (XML-like) mode. */
const foreignElements = /* @__PURE__ */ new Set(["svg", "math"]);
/**
* Foreign-mode integration points: children of these elements are parsed
* as HTML again, not as foreign content.
*/
const foreignModeIntegrationPoints = new Set("mi mo mn ms mtext annotation-xml foreignObject desc title".split(" "));
/**
* Renders a DOM node or an array of DOM nodes to a string.
*
* Can be thought of as the equivalent of the `outerHTML` of the passed
* node(s).
* @param node Node to be rendered.
* @param options Changes serialization behavior
*/
function render(node, options = {}) {
	const nodes = "length" in node ? node : [node];
	const xmlMode = options.xmlMode ?? false;
	let output = "";
	for (let index = 0; index < nodes.length; index++) output += renderNode(nodes[index], options, xmlMode);
	return output;
}
/**
* Render an array of child nodes (skips the single-node wrapping in `render`).
* @param children The child nodes to render.
* @param options The serialization options.
* @param xmlMode The XML mode to use.
*/
function renderChildren(children, options, xmlMode) {
	let output = "";
	for (let index = 0; index < children.length; index++) output += renderNode(children[index], options, xmlMode);
	return output;
}
function renderNode(node, options, xmlMode) {
	switch (node.type) {
		case Root: return renderChildren(node.children, options, xmlMode);
		case Directive: return `<${node.data}>`;
		case Comment$1: return `<!--${node.data}-->`;
		case CDATA$1: return `<![CDATA[${node.children[0].data}]]>`;
		case Script:
		case Style:
		case Tag: return renderTag(node, options, xmlMode);
		case Text$1: {
			const element = node;
			const data = element.data || "";
			if ((options.encodeEntities ?? options.decodeEntities) !== false && !(!xmlMode && element.parent && unencodedElements.has(element.parent.name))) return xmlMode || options.encodeEntities !== "utf8" ? encodeXML(data) : escapeText(data);
			return data;
		}
	}
}
function renderTag(element, options, xmlMode) {
	if (xmlMode === "foreign") {
		element.name = elementNames.get(element.name) ?? element.name;
		if (element.parent && foreignModeIntegrationPoints.has(element.parent.name)) xmlMode = false;
	}
	if (!xmlMode && foreignElements.has(element.name)) xmlMode = "foreign";
	const { name, children } = element;
	const isVoid = !xmlMode && voidElements.has(name);
	let tag = `<${name}${formatAttributes(element.attribs, options, xmlMode)}`;
	if (children.length === 0 && (xmlMode ? options.selfClosingTags !== false : options.selfClosingTags && isVoid)) tag += xmlMode ? "/>" : " />";
	else {
		tag += ">";
		if (children.length > 0) tag += renderChildren(children, options, xmlMode);
		if (!isVoid) tag += `</${name}>`;
	}
	return tag;
}
function replaceQuotes(value) {
	return value.replaceAll("\"", "&quot;");
}
/**
* Serialize an element's attribute map to a string.
*
* Returns a string with a leading space before each attribute, or an
* empty string if there are no attributes. This convention lets the
* caller unconditionally concatenate the result onto the tag name.
* @param attributes
* @param options
* @param xmlMode
*/
function formatAttributes(attributes, options, xmlMode) {
	if (!attributes) return "";
	const encode = (options.encodeEntities ?? options.decodeEntities) === false ? replaceQuotes : xmlMode || options.encodeEntities !== "utf8" ? encodeXML : escapeAttribute;
	const isForeign = xmlMode === "foreign";
	const showEmpty = !!(options.emptyAttrs ?? xmlMode);
	let result = "";
	for (const key in attributes) {
		if (!Object.hasOwn(attributes, key)) continue;
		const value = attributes[key];
		const k = isForeign ? attributeNames.get(key) ?? key : key;
		result += !showEmpty && (value == null || value === "") ? ` ${k}` : ` ${k}="${encode(value == null ? "" : String(value))}"`;
	}
	return result;
}

// node_modules/domutils/dist/stringify.js
/**
* @category Stringify
* @deprecated Use the `dom-serializer` module directly.
* @param node Node to get the outer HTML of.
* @param options Options for serialization.
* @returns `node`'s outer HTML.
*/
function getOuterHTML(node, options) {
	return render(node, options);
}
/**
* @category Stringify
* @deprecated Use the `dom-serializer` module directly.
* @param node Node to get the inner HTML of.
* @param options Options for serialization.
* @returns `node`'s inner HTML.
*/
function getInnerHTML(node, options) {
	return hasChildren(node) ? node.children.map((node) => getOuterHTML(node, options)).join("") : "";
}
/**
* Get a node's inner text. Same as `textContent`, but inserts newlines for `<br>` tags. Ignores comments.
*
* @category Stringify
* @deprecated Use `textContent` instead.
* @param node Node to get the inner text of.
* @returns `node`'s inner text.
*/
function getText(node) {
	if (Array.isArray(node)) return node.map(getText).join("");
	if (isTag(node)) return node.name === "br" ? "\n" : getText(node.children);
	if (isCDATA(node)) return getText(node.children);
	if (isText$1(node)) return node.data;
	return "";
}
/**
* Get a node's text content. Ignores comments.
*
* @category Stringify
* @param node Node to get the text content of.
* @returns `node`'s text content.
* @see {@link https://developer.mozilla.org/en-US/docs/Web/API/Node/textContent}
*/
function textContent(node) {
	if (Array.isArray(node)) return node.map(textContent).join("");
	if (hasChildren(node) && !isComment(node)) return textContent(node.children);
	if (isText$1(node)) return node.data;
	return "";
}
/**
* Get a node's inner text, ignoring `<script>` and `<style>` tags. Ignores comments.
*
* @category Stringify
* @param node Node to get the inner text of.
* @returns `node`'s inner text.
* @see {@link https://developer.mozilla.org/en-US/docs/Web/API/Node/innerText}
*/
function innerText(node) {
	if (Array.isArray(node)) return node.map(innerText).join("");
	if (hasChildren(node) && (node.type === ElementType.Tag || isCDATA(node))) return innerText(node.children);
	if (isText$1(node)) return node.data;
	return "";
}

// node_modules/domutils/dist/feeds.js
/**
* Get the feed object from the root of a DOM tree.
*
* @category Feeds
* @param document The DOM to extract the feed from.
* @returns The feed.
*/
function getFeed(document) {
	const feedRoot = getOneElement(isValidFeed, document);
	return feedRoot ? feedRoot.name === "feed" ? getAtomFeed(feedRoot) : getRssFeed(feedRoot) : null;
}
/**
* Parse an Atom feed.
*
* @param feedRoot The root of the feed.
* @returns The parsed feed.
*/
function getAtomFeed(feedRoot) {
	const childs = feedRoot.children;
	const feed = {
		type: "atom",
		items: getElementsByTagName("entry", childs).map((item) => {
			const { children } = item;
			const entry = { media: getMediaElements(children) };
			addConditionally(entry, "id", "id", children);
			addConditionally(entry, "title", "title", children);
			const href = getOneElement("link", children)?.attribs["href"];
			if (href) entry.link = href;
			const description = fetch("summary", children) || fetch("content", children);
			if (description) entry.description = description;
			const pubDate = fetch("updated", children);
			if (pubDate) entry.pubDate = new Date(pubDate);
			return entry;
		})
	};
	addConditionally(feed, "id", "id", childs);
	addConditionally(feed, "title", "title", childs);
	const href = getOneElement("link", childs)?.attribs["href"];
	if (href) feed.link = href;
	addConditionally(feed, "description", "subtitle", childs);
	const updated = fetch("updated", childs);
	if (updated) feed.updated = new Date(updated);
	addConditionally(feed, "author", "email", childs, true);
	return feed;
}
/**
* Parse a RSS feed.
*
* @param feedRoot The root of the feed.
* @returns The parsed feed.
*/
function getRssFeed(feedRoot) {
	const childs = getOneElement("channel", feedRoot.children)?.children ?? [];
	const feed = {
		type: feedRoot.name.substr(0, 3),
		id: "",
		items: getElementsByTagName("item", feedRoot.children).map((item) => {
			const { children } = item;
			const entry = { media: getMediaElements(children) };
			addConditionally(entry, "id", "guid", children);
			addConditionally(entry, "title", "title", children);
			addConditionally(entry, "link", "link", children);
			addConditionally(entry, "description", "description", children);
			const pubDate = fetch("pubDate", children) || fetch("dc:date", children);
			if (pubDate) entry.pubDate = new Date(pubDate);
			return entry;
		})
	};
	addConditionally(feed, "title", "title", childs);
	addConditionally(feed, "link", "link", childs);
	addConditionally(feed, "description", "description", childs);
	const updated = fetch("lastBuildDate", childs);
	if (updated) feed.updated = new Date(updated);
	addConditionally(feed, "author", "managingEditor", childs, true);
	return feed;
}
const MEDIA_KEYS_STRING = [
	"url",
	"type",
	"lang"
];
const MEDIA_KEYS_INT = [
	"fileSize",
	"bitrate",
	"framerate",
	"samplingrate",
	"channels",
	"duration",
	"height",
	"width"
];
/**
* Get all media elements of a feed item.
*
* @param where Nodes to search in.
* @returns Media elements.
*/
function getMediaElements(where) {
	return getElementsByTagName("media:content", where).map((element) => {
		const { attribs } = element;
		const media = {
			medium: attribs["medium"],
			isDefault: !!attribs["isDefault"]
		};
		for (const attrib of MEDIA_KEYS_STRING) if (attribs[attrib]) media[attrib] = attribs[attrib];
		for (const attrib of MEDIA_KEYS_INT) if (attribs[attrib]) media[attrib] = Number.parseInt(attribs[attrib], 10);
		if (attribs["expression"]) media.expression = attribs["expression"];
		return media;
	});
}
/**
* Get one element by tag name.
*
* @param tagName Tag name to look for
* @param node Node to search in
* @returns The element or null
*/
function getOneElement(tagName, node) {
	return getElementsByTagName(tagName, node, true, 1)[0];
}
/**
* Get the text content of an element with a certain tag name.
*
* @param tagName Tag name to look for.
* @param where Node to search in.
* @param recurse Whether to recurse into child nodes.
* @returns The text content of the element.
*/
function fetch(tagName, where, recurse = false) {
	return textContent(getElementsByTagName(tagName, where, recurse, 1)).trim();
}
/**
* Adds a property to an object if it has a value.
*
* @param object Object to be extended.
* @param property Property name.
* @param tagName Tag name that contains the conditionally added property.
* @param where Element to search for the property.
* @param recurse Whether to recurse into child nodes.
*/
function addConditionally(object, property, tagName, where, recurse = false) {
	const value = fetch(tagName, where, recurse);
	if (value) object[property] = value;
}
/**
* Checks if an element is a feed root node.
*
* @param value The name of the element to check.
* @returns Whether an element is a feed root node.
*/
function isValidFeed(value) {
	return value === "rss" || value === "feed" || value === "rdf:RDF";
}

// node_modules/domutils/dist/helpers.js
/**
* Given an array of nodes, remove any member that is contained by another
* member.
*
* @category Helpers
* @param nodes Nodes to filter.
* @returns Remaining nodes that aren't contained by other nodes.
*/
function removeSubsets(nodes) {
	let index = nodes.length;
	while (--index >= 0) {
		const node = nodes[index];
		if (index > 0 && nodes.lastIndexOf(node, index - 1) >= 0) {
			nodes.splice(index, 1);
			continue;
		}
		for (let ancestor = node.parent; ancestor; ancestor = ancestor.parent) if (nodes.includes(ancestor)) {
			nodes.splice(index, 1);
			break;
		}
	}
	return nodes;
}
/**
* @category Helpers
* @see {@link http://dom.spec.whatwg.org/#dom-node-comparedocumentposition}
*/
var DocumentPosition;
(function(DocumentPosition) {
	DocumentPosition[DocumentPosition["DISCONNECTED"] = 1] = "DISCONNECTED";
	DocumentPosition[DocumentPosition["PRECEDING"] = 2] = "PRECEDING";
	DocumentPosition[DocumentPosition["FOLLOWING"] = 4] = "FOLLOWING";
	DocumentPosition[DocumentPosition["CONTAINS"] = 8] = "CONTAINS";
	DocumentPosition[DocumentPosition["CONTAINED_BY"] = 16] = "CONTAINED_BY";
})(DocumentPosition || (DocumentPosition = {}));
/**
* Compare the position of one node against another node in any other document,
* returning a bitmask with the values from {@link DocumentPosition}.
*
* Document order:
* > There is an ordering, document order, defined on all the nodes in the
* > document corresponding to the order in which the first character of the
* > XML representation of each node occurs in the XML representation of the
* > document after expansion of general entities. Thus, the document element
* > node will be the first node. Element nodes occur before their children.
* > Thus, document order orders element nodes in order of the occurrence of
* > their start-tag in the XML (after expansion of entities). The attribute
* > nodes of an element occur after the element and before its children. The
* > relative order of attribute nodes is implementation-dependent.
*
* Source:
* http://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-document-order
*
* @category Helpers
* @param nodeA The first node to use in the comparison
* @param nodeB The second node to use in the comparison
* @returns A bitmask describing the input nodes' relative position.
*
* See http://dom.spec.whatwg.org/#dom-node-comparedocumentposition for
* a description of these values.
*/
function compareDocumentPosition(nodeA, nodeB) {
	const aParents = [];
	const bParents = [];
	if (nodeA === nodeB) return 0;
	let current = hasChildren(nodeA) ? nodeA : nodeA.parent;
	while (current) {
		aParents.unshift(current);
		current = current.parent;
	}
	current = hasChildren(nodeB) ? nodeB : nodeB.parent;
	while (current) {
		bParents.unshift(current);
		current = current.parent;
	}
	const maxIndex = Math.min(aParents.length, bParents.length);
	let index = 0;
	while (index < maxIndex && aParents[index] === bParents[index]) index++;
	if (index === 0) return DocumentPosition.DISCONNECTED;
	const sharedParent = aParents[index - 1];
	const siblings = sharedParent.children;
	const aSibling = aParents[index];
	const bSibling = bParents[index];
	if (siblings.indexOf(aSibling) > siblings.indexOf(bSibling)) {
		if (sharedParent === nodeB) return DocumentPosition.FOLLOWING | DocumentPosition.CONTAINED_BY;
		return DocumentPosition.FOLLOWING;
	}
	if (sharedParent === nodeA) return DocumentPosition.PRECEDING | DocumentPosition.CONTAINS;
	return DocumentPosition.PRECEDING;
}
/**
* Sort an array of nodes based on their relative position in the document,
* removing any duplicate nodes. If the array contains nodes that do not belong
* to the same document, sort order is unspecified.
*
* @category Helpers
* @param nodes Array of DOM nodes.
* @returns Collection of unique nodes, sorted in document order.
*/
function uniqueSort(nodes) {
	nodes = nodes.filter((node, index, array) => !array.includes(node, index + 1));
	nodes.sort((a, b) => {
		const relative = compareDocumentPosition(a, b);
		if (relative & DocumentPosition.PRECEDING) return -1;
		if (relative & DocumentPosition.FOLLOWING) return 1;
		return 0;
	});
	return nodes;
}

// node_modules/domutils/dist/manipulation.js
/**
* Remove an element from the dom
*
* @category Manipulation
* @param element The element to be removed.
*/
function removeElement(element) {
	if (element.prev) element.prev.next = element.next;
	if (element.next) element.next.prev = element.prev;
	if (element.parent) {
		const childs = element.parent.children;
		const childsIndex = childs.lastIndexOf(element);
		if (childsIndex !== -1) childs.splice(childsIndex, 1);
	}
	element.next = null;
	element.prev = null;
	element.parent = null;
}
/**
* Replace an element in the dom
*
* @category Manipulation
* @param element The element to be replaced.
* @param replacement The element to be added
*/
function replaceElement(element, replacement) {
	replacement.prev = element.prev;
	if (replacement.prev) replacement.prev.next = replacement;
	replacement.next = element.next;
	if (replacement.next) replacement.next.prev = replacement;
	replacement.parent = element.parent;
	if (replacement.parent) {
		const { children } = replacement.parent;
		const elementIndex = children.lastIndexOf(element);
		if (elementIndex === -1) return;
		children[elementIndex] = replacement;
		element.parent = null;
	}
}
/**
* Append a child to an element.
*
* @category Manipulation
* @param parent The element to append to.
* @param child The element to be added as a child.
*/
function appendChild(parent, child) {
	removeElement(child);
	child.next = null;
	child.parent = parent;
	if (parent.children.push(child) > 1) {
		const sibling = parent.children[parent.children.length - 2];
		sibling.next = child;
		child.prev = sibling;
	} else child.prev = null;
}
/**
* Append an element after another.
*
* @category Manipulation
* @param element The element to append after.
* @param next The element be added.
*/
function append(element, next) {
	removeElement(next);
	const { parent } = element;
	const currentNext = element.next;
	next.next = currentNext;
	next.prev = element;
	element.next = next;
	next.parent = parent;
	if (currentNext) {
		currentNext.prev = next;
		if (parent) {
			const childs = parent.children;
			childs.splice(childs.lastIndexOf(currentNext), 0, next);
		}
	} else if (parent) parent.children.push(next);
}
/**
* Prepend a child to an element.
*
* @category Manipulation
* @param parent The element to prepend before.
* @param child The element to be added as a child.
*/
function prependChild(parent, child) {
	removeElement(child);
	child.parent = parent;
	child.prev = null;
	if (parent.children.unshift(child) === 1) child.next = null;
	else {
		const sibling = parent.children[1];
		sibling.prev = child;
		child.next = sibling;
	}
}
/**
* Prepend an element before another.
*
* @category Manipulation
* @param element The element to prepend before.
* @param previous The element to be added.
*/
function prepend(element, previous) {
	removeElement(previous);
	const { parent } = element;
	if (parent) {
		const childs = parent.children;
		childs.splice(childs.indexOf(element), 0, previous);
	}
	if (element.prev) element.prev.next = previous;
	previous.parent = parent;
	previous.prev = element.prev;
	previous.next = element;
	element.prev = previous;
}

// node_modules/domutils/dist/traversal.js
/**
* Get a node's children.
*
* @category Traversal
* @param element Node to get the children of.
* @returns `element`'s children, or an empty array.
*/
function getChildren(element) {
	return hasChildren(element) ? element.children : [];
}
function getParent(element) {
	return element.parent || null;
}
/**
* Gets an elements siblings, including the element itself.
*
* Attempts to get the children through the element's parent first. If we don't
* have a parent (the element is a root node), we walk the element's `prev` &
* `next` to get all remaining nodes.
*
* @category Traversal
* @param element Element to get the siblings of.
* @returns `element`'s siblings, including `element`.
*/
function getSiblings(element) {
	const parent = getParent(element);
	if (parent != null) return getChildren(parent);
	const siblings = [element];
	let { prev, next } = element;
	while (prev != null) {
		siblings.unshift(prev);
		({prev} = prev);
	}
	while (next != null) {
		siblings.push(next);
		({next} = next);
	}
	return siblings;
}
/**
* Gets an attribute from an element.
*
* @category Traversal
* @param element Element to check.
* @param name Attribute name to retrieve.
* @returns The element's attribute value, or `undefined`.
*/
function getAttributeValue(element, name) {
	const { attribs } = element;
	return attribs?.[name];
}
/**
* Checks whether an element has an attribute.
*
* @category Traversal
* @param element Element to check.
* @param name Attribute name to look for.
* @returns Returns whether `element` has the attribute `name`.
*/
function hasAttrib(element, name) {
	const { attribs } = element;
	return attribs != null && Object.hasOwn(attribs, name) && attribs[name] != null;
}
/**
* Get the tag name of an element.
*
* @category Traversal
* @param element The element to get the name for.
* @returns The tag name of `element`.
*/
function getName(element) {
	return element.name;
}
/**
* Returns the next element sibling of a node.
*
* @category Traversal
* @param element The element to get the next sibling of.
* @returns `element`'s next sibling that is a tag, or `null` if there is no next
* sibling.
*/
function nextElementSibling(element) {
	let { next } = element;
	while (next !== null && !isTag(next)) ({next} = next);
	return next;
}
/**
* Returns the previous element sibling of a node.
*
* @category Traversal
* @param element The element to get the previous sibling of.
* @returns `element`'s previous sibling that is a tag, or `null` if there is no
* previous sibling.
*/
function prevElementSibling(element) {
	let { prev } = element;
	while (prev !== null && !isTag(prev)) ({prev} = prev);
	return prev;
}

// node_modules/domutils/dist/index.js
var dist_exports = /* @__PURE__ */ __exportAll$1({
	DocumentPosition: () => DocumentPosition,
	append: () => append,
	appendChild: () => appendChild,
	compareDocumentPosition: () => compareDocumentPosition,
	existsOne: () => existsOne,
	filter: () => filter,
	find: () => find,
	findAll: () => findAll,
	findOne: () => findOne,
	getAttributeValue: () => getAttributeValue,
	getChildren: () => getChildren,
	getElementById: () => getElementById,
	getElements: () => getElements,
	getElementsByClassName: () => getElementsByClassName,
	getElementsByTagName: () => getElementsByTagName,
	getElementsByTagType: () => getElementsByTagType,
	getFeed: () => getFeed,
	getInnerHTML: () => getInnerHTML,
	getName: () => getName,
	getOuterHTML: () => getOuterHTML,
	getParent: () => getParent,
	getSiblings: () => getSiblings,
	getText: () => getText,
	hasAttrib: () => hasAttrib,
	innerText: () => innerText,
	nextElementSibling: () => nextElementSibling,
	prepend: () => prepend,
	prependChild: () => prependChild,
	prevElementSibling: () => prevElementSibling,
	removeElement: () => removeElement,
	removeSubsets: () => removeSubsets,
	replaceElement: () => replaceElement,
	testElement: () => testElement,
	textContent: () => textContent,
	uniqueSort: () => uniqueSort
});

// node_modules/htmlparser2/dist/index.js
/**
* Parses the data, returns the resulting document.
* @param data The data that should be parsed.
* @param options Optional options for the parser and DOM handler.
*/
function parseDocument$1(data, options) {
	const handler = new DomHandler(void 0, options);
	new Parser$1(handler, options).end(data);
	return handler.root;
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue$1(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue$1(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
/** The byte order mark */
const BOM = "﻿";
/** Start of doc-mode */
const DOCUMENT = "";
/** Unexpected end of flow-mode */
const FLOW_END = "";
/** Next token is a scalar value */
const SCALAR = "";
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
function parse(src, reviver, options) {
	let _reviver = void 0;
	if (typeof reviver === "function") _reviver = reviver;
	else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
	const doc = parseDocument(src, options);
	if (!doc) return null;
	doc.warnings.forEach((warning) => warn(doc.options.logLevel, warning));
	if (doc.errors.length > 0) {
		if (doc.options.logLevel !== "silent") throw doc.errors[0];
		else doc.errors = [];
	}
	return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}

// src/judge/anonymous.ts
/** Is the repository under double-blind review on that day? A date is the last day of it, UTC. */
function isAnonymous(policy, now) {
	if (typeof policy.anonymous === "boolean") return policy.anonymous;
	return (dayOf(now) ?? "") <= policy.anonymous.until;
}
/**
* The report without anything that names the authors or their work: identifiers, titles, links, quotations, logins, the repository.
* Stages, standings, dates, paths and lines remain.
*/
function withoutNames(report) {
	return {
		...report,
		subject: {
			...report.subject,
			repository: null,
			release: null
		},
		policy: {
			...report.policy,
			organisation: null,
			notes: []
		},
		artifacts: report.artifacts.map(artifact),
		stages: report.stages.map(stage),
		missing: report.missing.map(item),
		contradictions: report.contradictions.map(finding$1),
		unchecked: ["double-blind review: nothing was asked of other hosts, and no identifier is shown"],
		anonymous: true
	};
}
function artifact(shown) {
	const keepsIds = shown.kind === "license";
	return {
		...shown,
		identifiers: keepsIds ? shown.identifiers : [],
		evidence: shown.evidence.map(place),
		promises: shown.promises.map((promise) => ({
			...promise,
			text: ""
		})),
		proof: null,
		proofs: [],
		because: plain$1(shown.because)
	};
}
function place({ rule, path, line, place: where, stub }) {
	return {
		rule,
		path,
		line,
		...where === void 0 ? {} : { place: where },
		...stub === void 0 ? {} : { stub }
	};
}
function stage(shown) {
	return {
		...shown,
		requires: shown.requires.map(requirement)
	};
}
function requirement({ waiver, ...shown }) {
	const because = plain$1(shown.because);
	return waiver === void 0 ? {
		...shown,
		because
	} : {
		...shown,
		because,
		waiver: {
			...waiver,
			text: null,
			approvedBy: null
		}
	};
}
function item(shown) {
	return {
		...shown,
		saw: plain$1(shown.saw),
		evidence: shown.evidence.map(place),
		promise: shown.promise === null ? null : {
			...shown.promise,
			text: ""
		}
	};
}
function finding$1(shown) {
	return {
		...shown,
		text: plain$1(shown.text),
		evidence: shown.evidence.map(place)
	};
}
/** Links, identifiers and quotations in a sentence of ours. */
function plain$1(text) {
	return text.replace(/"[^"]{0,400}"|“[^”]{0,400}”/g, "(left out)").replace(/\b(?:arXiv|doi|openreview|hf(?:-\w+)?|github(?:-release)?|gdrive|zenodo|modelscope(?:-dataset)?|wandb|swh|url):[^\s`,;)]{1,400}/g, "(left out)").replace(/\bhttps?:\/\/[^\s`,;)]{1,400}/g, "(left out)");
}

// src/judge/clock.ts
/**
* Starts the clock (DESIGN §6): T0 is what the policy names, by default the earlier of preprint v1 and first release;
* nobody is late for the time before the policy was adopted, unless it says `retroactive`.
* @param preprint what is known of the own paper, in the order of its identifiers
*/
function startClock(input, preprint) {
	const { policy } = input;
	const adopted = adoption(input);
	const beginning = begin(input, preprint);
	const known = {
		adopted,
		beginning: beginning.day
	};
	if (beginning.day === null) return {
		start: null,
		basis: beginning.basis,
		...known
	};
	if (policy.clock.retroactive || beginning.day >= adopted) return {
		start: beginning.day,
		basis: beginning.basis,
		...known
	};
	return {
		start: adopted,
		basis: `adopted, after ${beginning.basis} of ${dayText(beginning.day)}`,
		...known
	};
}
/** The day a stage is due, its last good day; null while the clock has not started. */
function dueDay(stage, clock, policy) {
	const retroactive = stage.retroactive ?? policy.clock.retroactive;
	if ("on" in stage.due) {
		const day = dayOf(stage.due.on);
		return retroactive ? day : later$1(day, clock.adopted);
	}
	if (clock.beginning === null) return null;
	return addDuration(retroactive ? clock.beginning : later$1(clock.beginning, clock.adopted) ?? clock.beginning, stage.due.after);
}
/** The policy's own date, else the first commit of its file, else the first run, else today. */
function adoption(input) {
	const candidates = [
		input.policy.adopted,
		input.policyFirstCommit,
		input.firstRun,
		input.now
	];
	for (const candidate of candidates) {
		const day = candidate === null ? null : dayOf(candidate);
		if (day !== null) return day;
	}
	throw new RangeError(`"now" is no date: ${input.now}`);
}
function begin(input, preprint) {
	const paper = {
		day: preprintDay(input, preprint),
		basis: "preprint v1"
	};
	const release = {
		day: input.firstRelease === null ? null : dayOf(input.firstRelease),
		basis: "first release"
	};
	const { start } = input.policy.clock;
	if (typeof start === "object") return {
		day: dayOf(start.date),
		basis: "date in the policy"
	};
	switch (start) {
		case "preprint": return paper.day === null ? {
			day: null,
			basis: "no dated preprint yet"
		} : paper;
		case "first-release": return release.day === null ? {
			day: null,
			basis: "no release yet"
		} : release;
		case "this-tag": {
			const date = input.tagDate ?? input.subject.release?.publishedAt ?? null;
			return date === null ? {
				day: null,
				basis: "no dated tag yet"
			} : {
				day: dayOf(date),
				basis: "this tag"
			};
		}
		case "earliest": {
			const day = earlier(paper.day, release.day);
			if (day === null) return {
				day,
				basis: "neither a dated preprint nor a release yet"
			};
			return day === paper.day ? paper : release;
		}
	}
}
/**
* Date of the first public version of the own preprint, the main one first. When the paper is no longer shown, or its host could
* not be asked, the date an earlier report knew still counts: taking a paper down doesn't turn the clock back.
*/
function preprintDay(input, preprint) {
	const before = input.previous?.artifacts.find((artifact) => artifact.kind === "preprint");
	return (preprint.length > 0 ? preprint.map(({ proof }) => proof) : before?.proofs ?? []).map(firstPublic).find((day) => day !== null) ?? null;
}
function firstPublic(proof) {
	if (proof.published === void 0 || proof.state === "broken" || proof.identity === "mismatch") return null;
	return dayOf(proof.published);
}

// src/judge/proof-choice.ts
/**
* Kinds that live in the repository itself: a file there is the artifact, even when a link stands beside it.
* For the others a file beside a link is only a pointer (a download script is no weights).
*/
const atHome = /* @__PURE__ */ new Set([
	"code",
	"training-code",
	"inference-code",
	"evals",
	"eval-results",
	"model-card",
	"data-card",
	"safety-note",
	"repro",
	"dependencies",
	"license",
	"citation",
	"ablations"
]);
/** Identifiers of one kind that are looked at; projects with more are judged by their first ones. */
const identifiersRead = 50;
/** The rung of the evidence ladder a requirement asks for (DESIGN §6). */
function levelWanted(kind, wanted) {
	switch (wanted) {
		case "declared":
		case "linked": return 2;
		case "verified": return provedByBytes.has(kind) ? 4 : 3;
		case "archived": return 5;
	}
}
/** Less than was asked for: too low a rung, or a document whose identity nobody could confirm. */
function fallsShort(proof, kind, wanted) {
	const identityCounts = levelWanted(kind, wanted) >= 3 && !provedByBytes.has(kind);
	return proof.level < levelWanted(kind, wanted) || identityCounts && proof.identity !== "match";
}
function isPositive(proof) {
	return (proof.state === "verified" || proof.state === "archived") && proof.identity !== "mismatch";
}
function isBroken(proof) {
	return proof.state === "broken" || proof.identity === "mismatch" && proof.state !== "unchecked" && proof.state !== "unverifiable";
}
/**
* All proofs of one kind, in the order of its identifiers; a file of the tree that no identifier names comes last. Identifiers nobody asked about
* take what the previous report knew of them, so that working offline makes no verdict better or worse.
*/
function settleProofs(detection, input) {
	const before = new Map(input.previous?.artifacts.flatMap((artifact) => artifact.proofs).map((proof) => [proof.identifier, proof]) ?? []);
	const named = detection.identifiers.slice(0, identifiersRead).map((identifier) => {
		if (!isOutside$1(identifier)) return treeFile(identifier, detection, input);
		return settle$1(input.proofs.find((proof) => proof.identifier === identifier), before.get(identifier), input);
	}).filter((proof) => proof !== null);
	const tree = named.some(({ proof }) => proof.method === "tree") ? null : treeEvidence(detection);
	return tree?.path == null || detection.status !== "published" ? named : [...named, treeProof(tree.path, tree.place, input)];
}
/**
* The proof that decides: the first that confirms enough, else the first that confirms at all, else the main identifier's.
* @param wanted rung of the ladder that is enough
*/
function chooseProof(proofs, wanted) {
	const positive = proofs.filter((settled) => isPositive(settled.proof));
	return positive.find((settled) => settled.proof.level >= wanted) ?? positive[0] ?? proofs[0] ?? null;
}
/** True when the report before this one had the kind confirmed by the world, or by its own tree. */
function wasShared(before) {
	return before !== void 0 && before.status === "published" && before.proofs.some(isPositive);
}
function settle$1(now, before, input) {
	const proof = now === void 0 || now.state === "unchecked" ? before ?? remembered(now) : now;
	if (proof === void 0) return null;
	const lastGood = [
		now?.lastVerified,
		before?.lastVerified,
		goodAt(now),
		goodAt(before),
		goodAt(remembered(now))
	].map((instant) => instant == null ? null : dayOf(instant)).reduce(later$1, null);
	const fresh = lastGood !== null && addDuration(lastGood, input.policy.report.proofAge) >= (dayOf(input.now) ?? "");
	const askedNow = proof === now && now.state !== "unchecked";
	return {
		proof: lastGood === null ? proof : {
			...proof,
			lastVerified: lastGood
		},
		askedNow,
		lastGood: fresh ? lastGood : null,
		stale: isPositive(proof) && lastGood !== null && !fresh
	};
}
/** An unasked proof that still carries the last answer that decided something. */
function remembered(proof) {
	if (proof?.last === void 0) return proof;
	const { state, at } = proof.last;
	const level = state === "archived" ? 5 : state === "verified" ? Math.max(proof.level, 3) : proof.level;
	return {
		...proof,
		state,
		at,
		level,
		reason: lastAnswer[state] ?? proof.reason
	};
}
/** Why an answer of an earlier run does not confirm; its own words are not kept. */
const lastAnswer = {
	broken: "a stranger could not get it when it was last asked for",
	gated: "access had to be asked for when it was last tried"
};
function goodAt(proof) {
	return proof !== void 0 && isPositive(proof) ? proof.at : null;
}
/** Licences are named by SPDX ids and files by their path: neither lies outside of the repository. */
function isOutside$1(identifier) {
	const parsed = parseIdentifier(identifier);
	return parsed !== null && parsed.scheme !== "file";
}
/** `file:` identifiers name files of the tree; SPDX ids of licences name nothing that could be asked. */
function treeFile(identifier, detection, input) {
	const parsed = parseIdentifier(identifier);
	if (parsed?.scheme !== "file" || detection.status !== "published") return null;
	const shown = detection.evidence.find((evidence) => evidence.path === parsed.value);
	return shown?.stub === true ? null : treeProof(parsed.value, shown?.place, input);
}
/**
* What lies in the repository's own tree is its own proof: the bytes at this commit, readable by anybody if the repository is public.
* A commit is content-addressed, so this is E4; with an archived copy of the repository it is E5 (the archive is judged on its own).
*/
function treeProof(path, place, input) {
	const open = input.public !== false;
	return {
		proof: {
			identifier: `file:${path}`,
			state: open ? "verified" : "unchecked",
			level: open ? 4 : 2,
			method: "tree",
			at: input.now,
			url: null,
			bytes: null,
			hash: null,
			reason: open ? whereInTree(place, input) : "in the tree, but the repository is private: nobody outside can read it",
			identity: "match",
			backlink: false,
			fragile: false,
			findings: []
		},
		askedNow: true,
		lastGood: null,
		stale: false
	};
}
function treeEvidence(detection) {
	const inTree = detection.evidence.filter((evidence) => evidence.path !== null && evidence.stub !== true);
	const wholeFile = inTree.find((evidence) => evidence.line === null && evidence.url === void 0);
	if (wholeFile !== void 0 && (atHome.has(detection.kind) || !detection.identifiers.some(isOutside$1))) return wholeFile;
	if (atHome.has(detection.kind) && !detection.identifiers.some(isOutside$1)) return inTree[0] ?? null;
	return null;
}
function whereInTree(place, input) {
	if (place === "head") return input.subject.head === null ? "in the tree at this commit" : "in the tree of the default branch";
	if (place === "release") return "in the release";
	return input.subject.tag === null ? "in the tree at this commit" : "in the tree at this tag";
}

// src/judge/outcome.ts
/**
* The standing table of DESIGN §6, first row that applies. The rows about what is shown stand before those about the proof,
* so that every pair of status and proof falls into exactly one.
*/
const standingTable = [
	{
		id: "not-applicable",
		applies: ({ detection }) => detection.status === "not-applicable",
		gives: ({ detection }) => ({
			standing: "not-required",
			because: detection.assumed === true ? "not applicable (assumed): no sign of it in the repository" : "not applicable to this project",
			unproven: false
		})
	},
	{
		id: "missing",
		applies: ({ detection }) => detection.status === "missing",
		gives: (at) => awaited(at, absence[at.requirement.kind])
	},
	{
		id: "promised",
		applies: ({ detection }) => detection.status === "promised",
		gives: (at) => awaited(at, "promised, not shared yet")
	},
	{
		id: "shown/broken",
		applies: ({ proof }) => proof !== null && isBroken(proof),
		gives: ({ proof, chosen }) => ({
			standing: "broken",
			because: `${proof?.identity === "mismatch" ? "points to something else" : "broken"}: ${brokenText(proof)}${asOf(chosen)}`,
			unproven: false
		})
	},
	{
		id: "unfilled",
		applies: ({ detection, requirement }) => requirement.completeness !== null && detection.completeness !== void 0 && detection.completeness < requirement.completeness,
		gives: (at) => awaited(at, `only ${percent(at.detection.completeness)} of the usual sections are filled in, ${percent(at.requirement.completeness)} are asked for`)
	},
	{
		id: "shown/proven-too-little",
		applies: ({ proof, requirement }) => proof !== null && isPositive(proof) && requirement.proof === "archived" && proof.level < 5,
		gives: (at) => awaited(at, "shared, but not in a persistent archive")
	},
	{
		id: "shown/proven",
		applies: ({ proof, detection }) => proof !== null && isPositive(proof) && (detection.status === "published" || proof.level >= 4),
		gives: ({ proof, chosen, requirement, detection }) => ({
			standing: "met",
			because: provenText(proof, chosen, detection),
			unproven: proof !== null && (chosen?.stale === true || fallsShort(proof, requirement.kind, requirement.proof))
		})
	},
	{
		id: "gated/refused",
		applies: (at) => isGated(at) && at.requirement.gated === "refuse",
		gives: (at) => awaited(at, "gated, and the policy asks for open access")
	},
	{
		id: "gated/unexplained",
		applies: (at) => isGated(at) && at.requirement.gated === "accept-with-reason" && !at.gateExplained,
		gives: () => ({
			standing: "gated",
			because: "gated, and the reason is not given yet",
			unproven: false
		})
	},
	{
		id: "gated/accepted",
		applies: isGated,
		gives: (at) => ({
			standing: "met",
			because: at.gateExplained ? "gated, with a reason given in the policy file" : "gated, which the policy accepts",
			unproven: at.proof?.state !== "gated"
		})
	},
	{
		id: "published/unverifiable-known",
		applies: ({ proof, chosen }) => proof?.state === "unverifiable" && chosen?.lastGood != null,
		gives: ({ proof, chosen }) => ({
			standing: "met",
			because: `last proven on ${dayText(chosen?.lastGood ?? "")}; could not be checked this time: ${proof?.reason ?? ""}`,
			unproven: false
		})
	},
	{
		id: "published/unverifiable-fragile",
		applies: ({ proof }) => proof?.state === "unverifiable" && proof.fragile,
		gives: ({ proof }) => ({
			standing: "met",
			because: `unproven, on a host known to lose files: ${proof?.reason ?? ""}`,
			unproven: true
		})
	},
	{
		id: "published/unverifiable-link-enough",
		applies: ({ proof, requirement }) => proof?.state === "unverifiable" && levelWanted(requirement.kind, requirement.proof) <= 2,
		gives: ({ proof }) => ({
			standing: "met",
			because: `linked, which is enough here; could not be checked: ${proof?.reason ?? ""}`,
			unproven: true
		})
	},
	{
		id: "published/unverifiable",
		applies: ({ proof }) => proof?.state === "unverifiable",
		gives: ({ proof }) => ({
			standing: "unverifiable",
			because: `could not be checked: ${proof?.reason ?? ""}`,
			unproven: false
		})
	},
	{
		id: "published/unchecked",
		applies: () => true,
		gives: ({ proof, detection }) => ({
			standing: "met",
			because: uncheckedText(proof, detection),
			unproven: true
		})
	}
];
/** The standing of one required kind on one day, waivers apart. */
function outcomeOf(facts) {
	const chosen = chooseProof(facts.proofs, levelWanted(facts.requirement.kind, facts.requirement.proof));
	const at = {
		...facts,
		chosen,
		proof: chosen?.proof ?? null
	};
	const row = standingTable.find((candidate) => candidate.applies(at));
	if (row === void 0) throw new Error("The last row of the standing table applies always");
	return {
		row: row.id,
		...row.gives(at)
	};
}
/** What the repository says is gated, or what the world says is, though the repository shows it as open. */
function isGated({ detection, proof }) {
	return detection.status === "gated" || proof?.state === "gated";
}
/** Due until the end of its day, UTC; overdue from the next. */
function awaited({ due, today }, what) {
	return {
		standing: due !== null && today > due ? "overdue" : "due",
		because: what,
		unproven: false
	};
}
function provenText(proof, chosen, detection) {
	if (proof === null) return "";
	const parts = [proof.method === "tree" ? proof.reason : `${proof.state}${on(proof.at)}: ${proof.reason}`];
	if (chosen?.stale === true) parts.push("too long ago to count as checked");
	else if (chosen?.askedNow === false) parts.push("not asked again this time");
	if (proof.backlink) parts.push("it links back to this repository");
	if (detection.status === "gated") parts.push("the repository calls it gated, yet it opens without credentials");
	if (proof.level < 4 && proof.fragile) parts.push("on a host known to lose files");
	return [...parts, ...asides(detection)].join("; ");
}
/** What is true besides of a thing that is shared. */
function asides({ partlyGated, alsoPromised }) {
	return [...partlyGated === true ? ["part of it is gated"] : [], ...alsoPromised ? ["more is promised"] : []];
}
function uncheckedText(proof, detection) {
	if (proof === null) return ["shown by the repository; nothing there that could be checked", ...asides(detection)].join("; ");
	const known = proof.lastVerified === void 0 ? [] : [`last proven on ${dayText(proof.lastVerified)}`];
	return [
		`shown by the repository, not checked: ${proof.reason}`,
		...known,
		...asides(detection)
	].join("; ");
}
/** What was had once and can't be had any more is told as such, by whoever knew the day. */
function brokenText(proof) {
	if (proof === null) return "";
	return proof.lastVerified === void 0 || proof.reason.includes("was verified on") ? proof.reason : `${proof.reason}; was verified on ${proof.lastVerified.slice(0, 10)}`;
}
function asOf(chosen) {
	if (chosen === null || chosen.askedNow) return "";
	return ` (as of${on(chosen.proof.at).replace(" on", "")}; not asked again this time)`;
}
function on(instant) {
	return instant === null ? "" : ` on ${dayText(instant)}`;
}
function percent(share) {
	return `${Math.round((share ?? 0) * 100)} %`;
}

// src/judge/tiers.ts
/**
* The standing of one kind where the policy narrows it down: only some of its identifiers (`identifiers`), several of them (`atLeast`),
* a document that was renewed (`fresh`). Without any of these it is the plain standing table.
*/
function outcomeOfTier(facts) {
	const { detection, requirement } = facts;
	const globs = requirement.identifiers ?? [];
	const wanted = requirement.atLeast ?? 1;
	if (!(detection.status === "published" || detection.status === "gated") || globs.length === 0 && wanted <= 1) return renewed(facts, outcomeOf(facts));
	const matches = matcher(globs);
	const identifiers = detection.identifiers.filter(matches);
	if (identifiers.length === 0) return absent(facts, `none of what is shared matches ${globs.map((glob) => `\`${glob}\``).join(" or ")}`);
	const each = identifiers.map((identifier) => outcomeOf(only(facts, identifier))).sort((a, b) => rank$1(a.standing) - rank$1(b.standing));
	const decisive = each[Math.min(wanted, each.length) - 1];
	if (decisive === void 0) return absent(facts, "none is shared");
	if (each.length < wanted && rank$1(decisive.standing) <= rank$1("due")) return absent(facts, `${each.length} of ${wanted} are shared`);
	const unproven = each.slice(0, wanted).some((outcome) => outcome.unproven);
	return renewed(facts, wanted > 1 ? {
		...decisive,
		unproven,
		because: `${decisive.because} (${wanted} are asked for)`
	} : decisive);
}
function only(facts, identifier) {
	const detection = {
		...facts.detection,
		identifiers: [identifier]
	};
	return {
		...facts,
		detection,
		proofs: facts.proofs.filter((settled) => settled.proof.identifier === identifier)
	};
}
/** A fresh document is one that changed since the stage before fell due; without history it is taken on its word. */
function renewed(facts, outcome) {
	if (facts.requirement.fresh !== true || outcome.standing !== "met" || facts.stageBefore === null) return outcome;
	const changed = facts.changed === null ? null : dayOf(facts.changed);
	if (changed === null) return {
		...outcome,
		unproven: true,
		because: `${outcome.because}; whether it was renewed for this stage could not be checked`
	};
	return changed >= facts.stageBefore ? outcome : absent(facts, `not renewed for this stage: last changed on ${dayText(changed)}`);
}
function absent(facts, because) {
	return {
		row: "tier",
		standing: facts.due !== null && facts.today > facts.due ? "overdue" : "due",
		because,
		unproven: false
	};
}
/** Globs over identifiers; `*` stays within one part of a name. The policy's schema has bounded them. */
function matcher(globs) {
	if (globs.length === 0 || globs.includes("*")) return () => true;
	const options = {
		dot: true,
		noext: true,
		nonegate: true,
		nocomment: true,
		platform: "linux"
	};
	const all = globs.map((glob) => new Minimatch(glob, options));
	return (identifier) => all.some((glob) => glob.match(identifier));
}
/** Identifiers of a kind that are known to be broken, though another one stands. */
function brokenBeside(proofs, chosen) {
	return chosen === null || isBroken(chosen.proof) ? [] : proofs.filter((settled) => isBroken(settled.proof));
}

// src/judge/waiver.ts
/** The waivers of a kind that are in force on a day: until the end of their last day, UTC. */
function waiversInForce(policy, kind, today) {
	return policy.waivers.filter((waiver) => waiver.artifact === kind && waiver.until >= today);
}
/** The last waiver of a kind that has run out. */
function waiverEnded(policy, kind, today) {
	return policy.waivers.filter((waiver) => waiver.artifact === kind && waiver.until < today).reduce((last, next) => last === null || next.until > last.until ? next : last, null);
}
/**
* What the waivers in force make of a requirement; of several the kindest, then the longest.
* @param isMet is the kind really shared, by itself, without a waiver of its own?
* @returns null when there are none
*/
function withhold(waivers, requirement, isMet) {
	return waivers.map((waiver) => withholdBy(waiver, requirement, isMet)).reduce((best, next) => best === null || isKinder(next, best) ? next : best, null);
}
function isKinder(a, b) {
	return a.standing === b.standing ? a.waiver.until > b.waiver.until : a.standing === "substituted";
}
/**
* A withheld artifact is substituted (as good as met) when what the policy wants instead is met, and so is all that the waiver itself
* names; otherwise it is waived, amber. Where neither names a substitute it stays waived, unless the policy says that the reason alone
* is enough (`atLeast: 0`, as for training logs). What the policy does not let be withheld (`where-safe: false`) stays waived at best.
*/
function withholdBy(waiver, requirement, isMet) {
	const wanted = requirement.instead;
	const instead = [.../* @__PURE__ */ new Set([...waiver.instead, ...wanted?.of ?? []])].filter((kind) => kind !== requirement.kind).map((kind) => ({
		kind,
		met: isMet(kind)
	}));
	const namedAreMet = waiver.instead.every(isMet);
	const met = instead.filter((substitute) => substitute.met && (wanted === null || wanted.of.includes(substitute.kind))).length;
	const enough = wanted === null ? waiver.instead.length > 0 : met >= wanted.atLeast;
	const { reason, text, approvedBy, approval, until, renewals } = waiver;
	return {
		standing: requirement.whereSafe && enough && namedAreMet ? "substituted" : "waived",
		waiver: {
			reason,
			text,
			approvedBy,
			approval,
			until,
			renewals,
			instead
		}
	};
}

// src/judge/contradictions.ts
/** Where the repository says one thing and shows, or the world says, another. Each rule looks at one kind. */
const rules = [
	ticked,
	licences,
	gate,
	withheldYetOut,
	notApplicableYetShown,
	brokenAmongOthers,
	gone
];
function contradictionsOf(scene) {
	return [...scene.detections.values()].flatMap((detection) => rules.flatMap((rule) => rule(scene, detection)));
}
/** A box is ticked ("released"), but nothing verified stands behind it. */
function ticked(scene, { kind, evidence, status, identifiers }) {
	const boxes = evidence.filter((one) => one.rule.endsWith("/ticked"));
	const [box] = boxes;
	if (box === void 0) return [];
	const proof = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"))?.proof ?? null;
	if (proof !== null && (isPositive(proof) || proof.state === "unchecked" || proof.state === "unverifiable")) return [];
	if (status === "gated" || status === "published" && proof?.state === "gated") return [];
	const but = proof !== null ? proof.reason : identifiers.length === 0 ? "nothing is linked" : `${pronoun(kind)} could not be confirmed`;
	return [{
		kind,
		text: `${placeText(box)} ticks ${pronoun(kind)} off, but ${but}`,
		evidence: boxes
	}];
}
/**
* A licence that is only named (README, package file) and none of the licence files agrees, or two places name different ones.
* Several licence files side by side are a choice, not a contradiction.
*/
function licences(_scene, { kind, roles, evidence }) {
	if (kind !== "license" || roles === void 0) return [];
	const files = new Set(evidence.filter((one) => one.rule === "license/file" || one.rule === "license/terms").map((one) => one.path));
	const findings = [];
	for (const role of new Set(roles.map((entry) => entry.role))) {
		const own = roles.filter((entry) => entry.role === role);
		const filed = own.filter((entry) => files.has(entry.path));
		const first = filed[0] ?? own[0];
		const given = filed.length > 0 ? filed : own.filter((entry) => entry.path === first?.path);
		const accepted = new Set(given.map((entry) => withoutSuffix(entry.spdx)));
		const agrees = new Set(own.filter((entry) => accepted.has(withoutSuffix(entry.spdx))).map((entry) => entry.path));
		const other = own.find((entry) => !given.includes(entry) && !agrees.has(entry.path));
		if (first === void 0 || other === void 0 || accepted.has("LicenseRef-Unknown")) continue;
		const where = ({ path }) => placeText({
			path,
			line: null
		});
		const places = [first, other].map(({ path }) => ({
			rule: "license/contradiction",
			path,
			line: null
		}));
		findings.push({
			kind,
			text: `${where(first)} says ${first.spdx} for the ${role}, ${where(other)} says ${other.spdx}`,
			evidence: places
		});
	}
	return findings;
}
/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` name the same text. */
function withoutSuffix(spdx) {
	return spdx.replace(/-(?:only|or-later)$|\+$/, "");
}
/** Called open, but it asks for a login; called gated, but it opens. */
function gate(scene, { kind, status, evidence, identifiers }) {
	const main = scene.proofs.get(kind)?.find((settled) => settled.proof.identifier === identifiers[0])?.proof;
	if (main === void 0) return [];
	const explained = scene.input.policy.artifacts.some((entry) => entry.kind === kind && entry.gatedReason !== null);
	if (status === "published" && main.state === "gated" && !explained) return [{
		kind,
		text: `linked as public, but the host asks for access first`,
		evidence
	}];
	if (status === "gated" && isPositive(main) && main.level >= 4) return [{
		kind,
		text: `described as gated, but it opens without credentials`,
		evidence
	}];
	return [];
}
function withheldYetOut(scene, { kind, status, evidence }) {
	const [waiver] = waiversInForce(scene.input.policy, kind, scene.today);
	if (waiver === void 0 || status !== "published") return [];
	return [{
		kind,
		text: `withheld by a waiver until ${dayText(waiver.until)}, but published`,
		evidence
	}];
}
function notApplicableYetShown(scene, { kind, status, evidence }) {
	if (!scene.input.policy.artifacts.some((entry) => entry.kind === kind && entry.notApplicable !== null) || status === "missing" || status === "not-applicable") return [];
	return [{
		kind,
		text: `not applicable by the policy file, but ${status}`,
		evidence
	}];
}
/** One of several places is broken; the kind stands by another one. */
function brokenAmongOthers(scene, { kind, evidence }) {
	const proofs = scene.proofs.get(kind) ?? [];
	return brokenBeside(proofs, chooseProof(proofs, levelWanted(kind, "verified"))).map(({ proof }) => ({
		kind,
		text: `\`${proof.identifier.replace(/[`\p{Cc}]/gu, "")}\`: ${proof.reason}`,
		evidence
	}));
}
/**
* It was verified once, and is broken or not shown any more. What stays gone is said in the same words, report after report;
* a broken proof that knows its last good day says so itself.
*/
function gone(scene, { kind, status, evidence }) {
	const { previous } = scene.input;
	const hidden = status === "missing" || status === "promised" || status === "not-applicable";
	const before = previous?.artifacts.find((artifact) => artifact.kind === kind);
	if (!wasShared(before)) {
		const said = previous?.contradictions.find((finding) => finding.kind === kind && finding.text.endsWith(noLongerShown));
		return hidden && said !== void 0 ? [{
			kind,
			text: said.text,
			evidence
		}] : [];
	}
	const known = before?.proofs.find(isPositive);
	const since = known?.at == null ? "" : ` on ${dayText(known.at)}`;
	if (hidden) return [{
		kind,
		text: `was shared${since}${noLongerShown}`,
		evidence
	}];
	const now = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"))?.proof;
	if (now === void 0 || !isBroken(now) || now.lastVerified !== void 0) return [];
	return [{
		kind,
		text: `was shared${since}, now broken: ${now.reason}`,
		evidence
	}];
}
const noLongerShown = ", no longer shown";

// src/judge/requirement.ts
const notRequired = (because) => ({
	row: "not-required",
	standing: "not-required",
	because,
	unproven: false
});
/** Judges one requirement of a stage. */
function judgeRequirement(scene, stage, requirement, days) {
	const { due } = days;
	const { input, today } = scene;
	const exempt = exemption(scene, stage, requirement);
	const own = exempt ?? outcomeOfTier(factsOf(scene, requirement, days));
	const waivers = waiversInForce(input.policy, requirement.kind, today);
	const withheld = exempt === null ? withhold(waivers, requirement, (kind) => isShared(scene, kind)) : null;
	const source = requirement.source;
	const soon = isSoon(scene, stage, requirement, due);
	if (withheld !== null && rank$1(withheld.standing) < rank$1(own.standing)) {
		const because = `withheld (${withheld.waiver.reason}) until ${dayText(withheld.waiver.until)}${substitutesText(withheld.waiver.instead)}`;
		return {
			requirement,
			stage,
			due,
			report: {
				kind: requirement.kind,
				standing: withheld.standing,
				because,
				source,
				unproven: false,
				waiver: withheld.waiver
			},
			soon
		};
	}
	const ended = rank$1(own.standing) === 0 ? null : waiverEnded(input.policy, requirement.kind, today);
	const because = ended === null ? own.because : `${own.because}; the waiver ended on ${dayText(ended.until)}`;
	return {
		requirement,
		stage,
		due,
		report: {
			kind: requirement.kind,
			standing: own.standing,
			because,
			source,
			unproven: own.unproven
		},
		soon
	};
}
/** Is the kind really shared, by itself? A waiver of its own doesn't make it so, and what doesn't apply is no substitute. */
function isShared(scene, kind) {
	const asked = scene.input.policy.stages.flatMap((stage) => stage.requires).find((requirement) => requirement.kind === kind);
	return outcomeOf(factsOf(scene, asked ?? usual(kind), {
		due: null,
		before: null
	})).standing === "met";
}
/** Is there any sign that the project has weights (or data) of its own? Without one its cards are not asked for. */
function hasSign(scene, kind) {
	const { policy, previous } = scene.input;
	const shows = signs[kind].some((sign) => isShown(scene.detections.get(sign)));
	const own = scene.detections.get(kind);
	const detected = own !== void 0 && own.status !== "not-applicable" && own.assumed !== true;
	const declared = policy.artifacts.some((entry) => entry.kind === kind && entry.notApplicable === null && namesSomething(entry));
	const withheld = policy.waivers.some((waiver) => waiver.artifact === kind);
	const before = previous?.artifacts.some((artifact) => signs[kind].includes(artifact.kind) && wasThere(artifact)) ?? false;
	return !(own?.status === "not-applicable" && own.assumed !== true) && (shows || detected || declared || withheld || before);
}
/** Kinds whose presence says that there are weights, or data, even if nothing is said of them. */
const signs = {
	weights: [
		"weights",
		"checkpoints",
		"training-code"
	],
	data: ["data"]
};
/** The kinds that are n/a without a sign, and what the sign must be of (DESIGN §6: weights, data and their cards). */
const dependsOn = {
	weights: "weights",
	checkpoints: "weights",
	"model-card": "weights",
	data: "data",
	"data-card": "data"
};
function exemption(scene, stage, requirement) {
	const { input, detections, today } = scene;
	const { kind, when } = requirement;
	if (input.policy.paused) return notRequired("the policy is paused");
	const declared = input.policy.artifacts.find((entry) => entry.kind === kind && entry.notApplicable !== null);
	if (declared?.notApplicable != null) return notRequired(`not applicable: ${declared.notApplicable}`);
	const subject = when === "always" ? dependsOn[kind] : when === "own-data" ? "data" : "weights";
	const detection = detections.get(kind);
	const before = input.previous?.artifacts.find((artifact) => artifact.kind === kind);
	const known = !isShown(detection) && wasThere(before) && before?.standing !== "not-required";
	const assumedAway = when !== "always" || detection?.assumed === true;
	if (subject !== void 0 && assumedAway && !known && !hasSign(scene, subject)) return notRequired(`not applicable (assumed): no sign of own ${subject} in the repository`);
	if (when === "own-weights" && kind !== "weights" && waiversInForce(input.policy, "weights", today).length > 0 && stage.requires.some((other) => other.kind === "weights")) return notRequired("goes with the weights, which are withheld");
	return null;
}
function factsOf(scene, requirement, days) {
	const { kind } = requirement;
	const { policy } = scene.input;
	const detection = scene.detections.get(kind);
	if (detection === void 0) throw new Error(`No detection of ${kind}`);
	const declared = policy.artifacts.some((entry) => entry.kind === kind && entry.gatedReason !== null);
	return {
		detection: seen(scene, detection),
		proofs: scene.proofs.get(kind) ?? [],
		requirement,
		gateExplained: declared || waiversInForce(policy, kind, scene.today).length > 0,
		due: days.due,
		stageBefore: days.before,
		changed: lastChange(scene, detection),
		today: scene.today
	};
}
/** The latest change among the files that show a kind. */
function lastChange(scene, detection) {
	const { changed } = scene.input;
	return detection.evidence.map((evidence) => evidence.path === null ? void 0 : changed?.get(evidence.path)).reduce((last, day) => day !== void 0 && (last === null || day > last) ? day : last, null);
}
/** What was only assumed not to apply is missing once there is a sign that it exists, or when the last report had it. */
function seen(scene, detection) {
	if (detection.assumed !== true) return detection;
	const subject = dependsOn[detection.kind];
	const before = scene.input.previous?.artifacts.find((artifact) => artifact.kind === detection.kind);
	if (wasThere(before)) return {
		...detection,
		status: "missing",
		assumed: false
	};
	return subject !== void 0 && hasSign(scene, subject) ? {
		...detection,
		status: "missing"
	} : detection;
}
/** Shown in the last report, or already missed in it: what was shared once is not forgotten after a day. */
function wasThere(before) {
	return isShown(before) || before?.status === "missing" && before.assumed === false;
}
/** "Safety note first": the note is asked for as soon as the weights are out, whatever the stage's day. */
function comesTooLate(scene, stage, kind) {
	const weights = scene.detections.get("weights")?.status;
	return kind === "safety-note" && (weights === "published" || weights === "gated") && stage.requires.some((other) => other.kind === "weights") && !isShared(scene, "safety-note");
}
function isSoon(scene, stage, requirement, due) {
	if (comesTooLate(scene, stage, requirement.kind)) return true;
	if (waiverEnded(scene.input.policy, requirement.kind, scene.today) !== null) return true;
	return due !== null && addDuration(scene.today, scene.input.policy.report.warnBefore) >= due;
}
function isShown(detection) {
	return detection !== void 0 && (detection.status === "published" || detection.status === "gated" || detection.status === "promised");
}
function namesSomething(entry) {
	return entry.identifiers.length + entry.paths.length + entry.repositories.length > 0;
}
function substitutesText(instead) {
	if (instead.length === 0) return "";
	return `; shared instead: ${instead.filter((substitute) => substitute.met).length} of ${instead.length}`;
}
/** How a kind is judged that no stage requires: as the default policy would. */
function usual(kind) {
	return {
		kind,
		proof: "verified",
		gated: "accept-with-reason",
		when: "always",
		whereSafe: false,
		instead: null,
		completeness: null,
		source: null
	};
}

// src/judge/missing.ts
/** Standings that ask something of somebody. */
function isMissing(standing) {
	return standing !== "met" && standing !== "substituted" && standing !== "not-required";
}
/** Every kind that is required and not met, once, the most urgent first: red, then what is due by date, then what is withheld. */
function missingItems(scene, judged) {
	const seen = /* @__PURE__ */ new Set();
	return judged.map((entry, order) => ({
		entry,
		order,
		urgency: urgency(scene, entry)
	})).sort((a, b) => compare(a.urgency, b.urgency) || a.order - b.order).map(({ entry }) => itemOf(scene, entry)).filter((item) => item !== null).filter((item) => !seen.has(item.kind) && seen.add(item.kind));
}
/** Days past due (UTC), for what is overdue; else 0. */
function overdueDays(standing, due, today) {
	return standing === "overdue" && due !== null ? daysBetween(due, today) : 0;
}
const tiers = {
	broken: 0,
	overdue: 0,
	due: 2,
	gated: 2,
	unverifiable: 2,
	waived: 3,
	met: 4,
	substituted: 4,
	"not-required": 4
};
function urgency(scene, { stage, report, due }) {
	const first = comesTooLate(scene, stage, report.kind) ? 1 : tiers[report.standing];
	return [
		Math.min(first, tiers[report.standing]),
		due ?? "9999-99-99",
		report.kind === "safety-note" ? 0 : 1
	];
}
function compare(a, b) {
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (right !== void 0 && left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
function itemOf(scene, { stage, report, due }) {
	const detection = scene.detections.get(report.kind);
	if (detection === void 0 || !isMissing(report.standing)) return null;
	const promise = detection.status === "promised" ? detection.promises[0] : void 0;
	const late = comesTooLate(scene, stage, report.kind);
	const gone = detection.status === "missing" || detection.status === "promised" || detection.status === "not-applicable";
	return {
		kind: report.kind,
		stage: stage.id,
		standing: report.standing,
		due,
		overdueDays: overdueDays(report.standing, due, scene.today),
		saw: late ? `the weights are out already; ${saw(detection, report)}` : saw(detection, report),
		evidence: telling(detection, promise),
		todo: todo$10(report),
		newFile: gone && report.standing !== "waived" ? newFile(detection) : null,
		promise: promise === void 0 ? null : {
			...pick(promise),
			ageDays: ageDays(promise, scene.today)
		}
	};
}
/** A file to create, unless one of that name stands there already, if only as a placeholder. */
function newFile({ kind, evidence }) {
	const path = catalogue[kind].newFile ?? null;
	return path === null || evidence.some((one) => one.path?.toLowerCase() === path.toLowerCase()) ? null : path;
}
function pick({ path, line, text, due }) {
	return {
		path,
		line,
		text,
		due
	};
}
function ageDays(promise, today) {
	const seen = promise.firstSeen === void 0 ? null : dayOf(promise.firstSeen);
	return seen === null ? null : Math.max(0, daysBetween(seen, today));
}
/** What we saw, in our own words. */
function saw(detection, report) {
	if (report.standing === "waived") return report.because;
	if (detection.status === "promised") return promisedText(detection);
	if (detection.status === "published" || detection.status === "gated") return `${shownText(detection)}: ${report.because}`;
	const ticked = detection.evidence.find((evidence) => evidence.rule.endsWith("/ticked"));
	if (ticked !== void 0) return `${placeText(ticked)} ticks ${pronoun(detection.kind)} off; ${absence[detection.kind]}`;
	const [mention] = detection.promises;
	if (mention !== void 0) return `${placeText(mention)} speaks of ${pronoun(detection.kind)} without a commitment; ${absence[detection.kind]}`;
	const stub = detection.evidence.find((evidence) => evidence.stub === true) ?? detection.evidence.find((evidence) => evidence.note !== void 0);
	return stub === void 0 ? absence[detection.kind] : stubText(stub, detection.kind);
}
/** Something is there, but doesn't count. Most rules say why in their note; in some the note is a heading or a name. */
function stubText(evidence, kind) {
	const { rule, note } = evidence;
	if (note === void 0) return `${placeText(evidence)} is a placeholder or not filled in`;
	if (rule.endsWith("/section")) return `${placeText(evidence)} (“${note}”) is hardly filled in`;
	if (rule.endsWith("/declared-only")) return `${placeText(evidence)} names ${note}; ${absence[kind]}`;
	return `${placeText(evidence)}: ${note}`;
}
function promisedText({ kind, promises }) {
	const [promise] = promises;
	if (promise === void 0) return `promised; ${absence[kind]}`;
	const by = promise.due === null ? "" : ` for ${dayText(promise.due)}`;
	return `${placeText(promise)} promises ${pronoun(kind)}${by}; ${absence[kind]}`;
}
function shownText({ identifiers, evidence }) {
	const [identifier] = identifiers;
	if (identifier !== void 0) return `\`${identifier.replace(/[`\p{Cc}]/gu, "").slice(0, 160)}\``;
	const [first] = evidence;
	return first === void 0 ? "shown" : placeText(first);
}
/** At most five pieces: the promise's own line, then what has a note, then the rest. */
function telling({ evidence }, promise) {
	const atPromise = evidence.filter((one) => promise !== void 0 && one.path === promise.path && one.line === promise.line);
	const noted = evidence.filter((one) => one.note !== void 0);
	return [.../* @__PURE__ */ new Set([
		...atPromise,
		...noted,
		...evidence
	])].slice(0, 5);
}
/** What to do. The plain case is the catalogue's own remedy. */
function todo$10({ kind, standing, waiver }) {
	switch (standing) {
		case "broken": return "Repair the link, or point it to the right place; it must open without an account";
		case "gated": return `Say why access is gated (\`artifacts: ${kind}: gated-reason\` in the policy file), or open it`;
		case "unverifiable": return "Nothing, if the host is only down; else move it to a host that answers anonymous readers";
		case "waived": {
			const open = waiver?.instead.filter((substitute) => !substitute.met).map((substitute) => catalogue[substitute.kind].title.toLowerCase()) ?? [];
			return open.length === 0 ? "Name what is shared instead (`instead`), or share it" : `Share instead what is still open: ${open.join(", ")}`;
		}
		default: return catalogue[kind].remedy;
	}
}

// src/judge/judge.ts
/**
* Holds what a repository shows, and what the world confirms of it, against the policy on one day (DESIGN §6).
* Pure: the same input gives the same report.
* @throws RangeError when `now` or a duration of the policy is no date or duration; the edges have validated both
*/
function judge(input) {
	const scene = sceneOf(input);
	const clock = startClock(input, scene.proofs.get("preprint") ?? []);
	const days = input.policy.stages.map((stage) => dueDay(stage, clock, input.policy));
	const judged = input.policy.stages.map((stage, i) => stage.requires.map((requirement) => judgeRequirement(scene, stage, requirement, {
		due: days[i] ?? null,
		before: days[i - 1] ?? null
	})));
	const all = judged.flat();
	const stages = input.policy.stages.map(({ id, title }, i) => stageReport({
		id,
		title
	}, judged[i] ?? [], days[i] ?? null, scene.today));
	const report = {
		schema: reportSchemaId,
		tool: {
			name: "default-to-share",
			version: input.toolVersion
		},
		subject: input.subject,
		judgedAt: input.now,
		policy: {
			...input.policy.source,
			notes: [...input.policy.notes, ...notesOf(scene, all)]
		},
		clock: {
			start: clock.start,
			basis: clock.basis,
			adopted: clock.adopted
		},
		artifacts: artifactKinds.map((kind) => reportArtifact(scene, kind, all)),
		stages,
		missing: missingItems(scene, all),
		standing: worst(stages.map((stage) => stage.standing)),
		colour: worstColour(stages.map((stage) => stage.colour)),
		nextDue: all.filter(({ report: { standing } }) => standing === "due").reduce((next, { due }) => earlier(next, due), null),
		contradictions: contradictionsOf(scene),
		unchecked: uncheckedOf(scene, clock),
		anonymous: false
	};
	return isAnonymous(input.policy, input.now) ? withoutNames(report) : report;
}
function sceneOf(input) {
	const today = dayOf(input.now);
	if (today === null) throw new RangeError(`"now" is no date: ${input.now}`);
	const detected = new Map(input.detections.map((detection) => [detection.kind, detection]));
	const detections = new Map(artifactKinds.map((kind) => [kind, detected.get(kind) ?? nothing(kind)]));
	return {
		input,
		today,
		detections,
		proofs: new Map([...detections].map(([kind, detection]) => [kind, withArchive(settleProofs(detection, input), detections, input)]))
	};
}
function nothing(kind) {
	return {
		kind,
		status: "missing",
		alsoPromised: false,
		identifiers: [],
		evidence: [],
		promises: [],
		assumed: true
	};
}
/** An archived copy of the repository archives all that lies in its tree. */
function withArchive(settled, detections, input) {
	const archive = detections.get("archive");
	if (archive === void 0 || !settled.some(({ proof }) => proof.method === "tree" && proof.level === 4)) return settled;
	if (settleProofs(archive, input).find(({ proof }) => proof.state === "archived" && proof.identity !== "mismatch") === void 0) return settled;
	const reason = (text) => `${text}, with an archived copy of the repository`;
	return settled.map((one) => one.proof.method === "tree" ? {
		...one,
		proof: {
			...one.proof,
			state: "archived",
			level: 5,
			reason: reason(one.proof.reason)
		}
	} : one);
}
function stageReport(stage, judged, due, today) {
	const standing = worst(judged.map(({ report }) => report.standing));
	const colours = judged.map(({ report, soon }) => colourOf(report.standing, {
		due,
		soon
	}));
	const late = judged.map(({ report }) => overdueDays(report.standing, due, today));
	return {
		...stage,
		due,
		standing,
		colour: worstColour(colours),
		overdueDays: Math.max(0, ...late),
		requires: judged.map(({ report }) => report)
	};
}
function reportArtifact(scene, kind, judged) {
	const detection = seen(scene, scene.detections.get(kind) ?? nothing(kind));
	const settled = scene.proofs.get(kind) ?? [];
	const own = judged.filter(({ requirement }) => requirement.kind === kind).map(({ report }) => report);
	const standing = worst(own.map((report) => report.standing));
	const because = own.find((report) => report.standing === standing)?.because ?? "not required by the policy";
	return {
		...detection,
		proof: chooseProof(settled, levelWanted(kind, "verified"))?.proof ?? null,
		proofs: settled.map(({ proof }) => proof),
		standing,
		because: kind === "evals" && detection.status === "published" ? `${because}; ${namedText(detection)}` : because
	};
}
/** What makes a number hard to game: harness, model revision and data split by name. */
function namedText({ named }) {
	if (named === void 0) return "whether harness, model revision and data split are named is not known";
	const parts = [
		["harness", named.harness],
		["model revision", named.revision],
		["data split", named.split]
	];
	const list = (wanted) => parts.filter(([, is]) => is === wanted).map(([name]) => name);
	const said = list(true).length === 0 ? "names none of" : `names ${list(true).join(", ")}`;
	return list(false).length === 0 ? said : `${said}${list(true).length === 0 ? "" : ", not"} ${list(false).join(", ")}`;
}
/** What the reader of the policy line must know: pauses, waivers that end soon, what was only assumed not to apply, and whom to ask. */
function notesOf(scene, judged) {
	if (scene.input.policy.paused) return ["the policy is paused: nothing is judged"];
	const soon = addDuration(scene.today, scene.input.policy.report.warnBefore);
	const ending = judged.flatMap(({ report }) => report.waiver === void 0 || report.waiver.until > soon ? [] : [{
		kind: report.kind,
		until: report.waiver.until
	}]).map(({ kind, until }) => `the waiver for ${catalogue[kind].title.toLowerCase()} ends on ${dayText(until)}`);
	const assumed = judged.filter(({ report }) => report.because.startsWith("not applicable (assumed)")).map(({ report }) => report.kind);
	const names = [...new Set(assumed)].map((kind) => catalogue[kind].title.toLowerCase()).join(", ");
	const ofData = assumed.filter((kind) => kind === "data" || kind === "data-card").length;
	const correct = `not asked for, since nothing in the repository speaks of ${ofData === 0 ? "own weights" : ofData === assumed.length ? "own data" : "own weights or data"}: ${names}; to correct this, list them under \`artifacts\` in the policy file`;
	const { contact } = scene.input.policy;
	return [
		...new Set(ending),
		...assumed.length === 0 ? [] : [correct],
		...contact === null ? [] : [`whom to ask: ${contact}`]
	];
}
/** Everything that could not be checked is said: what earlier steps found, then, by reason, the kinds that rest on an old or no answer. */
function uncheckedOf(scene, clock) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { kind, status } of scene.detections.values()) {
		if (status !== "published" && status !== "gated") continue;
		const chosen = chooseProof(scene.proofs.get(kind) ?? [], levelWanted(kind, "verified"));
		if (chosen === null || chosen.askedNow && chosen.proof.state !== "unverifiable" && chosen.proof.state !== "unchecked") continue;
		const last = chosen.proof.lastVerified === void 0 ? "" : ` (last proven on ${dayText(chosen.proof.lastVerified)})`;
		const kinds = byReason.get(chosen.proof.reason) ?? [];
		byReason.set(chosen.proof.reason, [...kinds, `${catalogue[kind].title.toLowerCase()}${last}`]);
	}
	const further = [...scene.detections.values()].flatMap(({ kind, identifiers }) => {
		const asked = new Set((scene.proofs.get(kind) ?? []).map(({ proof }) => proof.identifier));
		const left = identifiers.filter((identifier) => isOutside$1(identifier) && !asked.has(identifier)).length;
		return identifiers.some((identifier) => isOutside$1(identifier) && asked.has(identifier)) && left > 0 ? [`Not asked: ${left} further of ${catalogue[kind].title.toLowerCase()}; the first ones of a kind are`] : [];
	});
	const lines = [...byReason].map(([reason, kinds]) => `Not checked this time: ${kinds.join(", ")}; ${reason.replace(/^not asked: /, "")}`);
	const undated = clock.start === null ? [`The clock has not started: ${clock.basis}`] : [];
	return [.../* @__PURE__ */ new Set([
		...scene.input.unchecked,
		...lines,
		...further,
		...undated
	])];
}

// src/probe/claims.ts
/** Identifiers asked of one kind at most: a project with forty checkpoints is proved by its first ones. */
const claimsPerKind = 5;
const order = [...coreKinds, ...artifactKinds.filter((kind) => !coreKinds.includes(kind))];
/**
* Which identifiers are worth asking the world about, the most telling first, for the budget may end early: the main identifier of each core
* kind, then of every other kind, then the second ones, and so on. Files of the repository and licence names are left out: the tree shows them.
*/
function claimsOf(detections, context) {
	const asked = detections.filter(({ status }) => status === "published" || status === "gated").map((detection) => ({
		kind: detection.kind,
		identifiers: detection.identifiers.filter(isOutside).slice(0, 5)
	})).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
	const { title, repository, tag = null, commit = null } = context;
	const shown = Array.from({ length: 5 }, (_, rank) => asked.flatMap(({ kind, identifiers }) => {
		const identifier = identifiers[rank];
		return identifier === void 0 ? [] : [{
			identifier,
			kind,
			title,
			repository,
			tag
		}];
	})).flat();
	return commit === null ? shown : [...shown, {
		identifier: archivedName(commit),
		kind: "archive",
		title,
		repository,
		tag
	}];
}
/**
* A commit that the archive holds is an archived copy, whether or not the repository speaks of one: adds it to what was detected.
* A commit that it does not hold changes nothing.
*/
function withArchivedCommit(detections, proofs, commit) {
	const identifier = archivedName(commit);
	const proof = proofs.find((candidate) => candidate.identifier === identifier && candidate.state === "archived");
	if (proof === void 0) return detections;
	const evidence = {
		rule: "archive/commit",
		path: null,
		line: null,
		...proof.url === null ? {} : { url: proof.url },
		note: "Software Heritage holds this commit"
	};
	const known = detections.find(({ kind }) => kind === "archive");
	const archive = {
		...known ?? {
			kind: "archive",
			alsoPromised: false,
			promises: []
		},
		status: "published",
		assumed: false,
		identifiers: [.../* @__PURE__ */ new Set([...known?.identifiers ?? [], identifier])],
		evidence: [...known?.evidence ?? [], evidence]
	};
	return known === void 0 ? [...detections, archive] : detections.map((detection) => detection.kind === "archive" ? archive : detection);
}
function archivedName(commit) {
	return `swh:1:rev:${commit}`;
}
function isOutside(identifier) {
	const parsed = parseIdentifier(identifier);
	return parsed !== null && parsed.scheme !== "file";
}
/** What an identifier on its own is taken to be. */
const usualKind = {
	arXiv: "preprint",
	openreview: "preprint",
	doi: "preprint",
	hf: "weights",
	"hf-collection": "weights",
	modelscope: "weights",
	"hf-dataset": "data",
	"modelscope-dataset": "data",
	"hf-space": "inference-code",
	github: "code",
	"github-release": "weights",
	zenodo: "archive",
	swh: "archive",
	gdrive: "data",
	wandb: "training-logs",
	url: "archive",
	file: "code"
};
/**
* A claim made by hand: an identifier or a link, as `default-to-share prove` takes it.
* @returns null for text that is neither
*/
function claimOf(text, context, kind) {
	const given = identifierFromUrl(text) ?? arxivIdentifier(text) ?? doiIdentifier(text) ?? text.trim();
	const raw = parseIdentifier(given);
	const parsed = raw?.scheme === "arXiv" ? parseIdentifier(arxivIdentifier(raw.value) ?? "") : raw;
	if (parsed === null || parsed.scheme === "file") return null;
	const { title, repository, tag = null } = context;
	return {
		identifier: `${parsed.scheme}:${parsed.value}`,
		kind: kind ?? usualKind[parsed.scheme],
		title,
		repository,
		tag
	};
}

// src/probe/shape.ts
const depthCap = 64;
function fields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function items(value) {
	return Array.isArray(value) ? value : [];
}
function text$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function number$1(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
/** Strings of a field that holds one string or a list of them. */
function texts(value) {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string" && item !== "");
}
/** `YYYY-MM-DD` of an ISO date or time; undefined for anything else, and for days that no calendar has. */
function day(value) {
	const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(text$1(value) ?? "");
	return match?.[1] !== void 0 && dayOfTime(Date.parse(match[1])) === match[1] ? match[1] : void 0;
}
/** The same of milliseconds since 1970; undefined out of range. */
function dayOfTime(milliseconds) {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString().slice(0, 10);
}
/**
* Parses a JSON document. One that was cut at our read cap is closed after its last whole element, so that the head of a long listing
* can still be used.
* @returns undefined for what is not JSON
*/
function json(body, cut = false) {
	const source = new TextDecoder().decode(body);
	try {
		return JSON.parse(source);
	} catch {
		return cut ? parseHead(source) : void 0;
	}
}
function parseHead(source) {
	const open = [];
	let inString = false;
	let end = 0;
	let closers = "";
	for (let at = 0; at < source.length; at += 1) {
		const sign = source[at];
		if (inString) {
			if (sign === "\\") at += 1;
			else if (sign === "\"") inString = false;
			continue;
		}
		if (sign === "\"") inString = true;
		else if (sign === "{" || sign === "[") {
			open.push(sign === "{" ? "}" : "]");
			if (open.length > depthCap) return void 0;
			end = at + 1;
			closers = [...open].reverse().join("");
		} else if (sign === "}" || sign === "]") open.pop();
		else if (sign === ",") {
			end = at;
			closers = [...open].reverse().join("");
		}
	}
	try {
		return JSON.parse(source.slice(0, end) + closers);
	} catch {
		return;
	}
}

// src/probe/unanswered.ts
/**
* The world gave no answer that decides anything: host error, time-out, 429, a refusal of our own guard, an exhausted budget.
* It never means "missing" (DESIGN §1).
*/
var Unanswered = class extends Error {
	state;
	/** The URL that was asked last, where there was one. */
	url;
	method;
	constructor(state, reason, url = null, method = "https") {
		super(reason);
		this.name = "Unanswered";
		this.state = state;
		this.url = url;
		this.method = method;
	}
};
/** The host says that nothing changed since the last proof (304), and we hold no copy of the document: the last proof stands. */
var Unchanged = class extends Error {
	url;
	constructor(url) {
		super("not changed since the last proof");
		this.name = "Unchanged";
		this.url = url;
	}
};

// src/probe/provider.ts
function wantsBytes(subject) {
	return [...subject.kinds].some((kind) => provedByBytes.has(kind));
}
/** The validator of an answer whose document alone decides the verdict; after a redirect it would belong to another URL. */
function validatorOf(answer) {
	const etag = answer.headers.etag ?? null;
	const lastModified = answer.headers["last-modified"] ?? null;
	if (answer.hops.length > 1 || (etag?.length ?? 0) > 200 || (lastModified?.length ?? 0) > 100) return {};
	return etag === null && lastModified === null ? {} : { validator: {
		url: answer.url,
		etag,
		lastModified
	} };
}
/** @throws Unanswered when a 200 is not the JSON object the service documents (a challenge page, a captive portal) */
function jsonObject(answer, service) {
	const value = json(answer.body, answer.cut);
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unanswered("unverifiable", `${service} answered with something that is not its documented JSON`, answer.url);
	return fields(value);
}
/** A status that no documented case explains. */
function unexpected(answer, service) {
	return new Unanswered("unverifiable", `${service} answered ${answer.status}, which decides nothing`, answer.url);
}

// src/probe/settle.ts
/** States that decide something; the others only say that nothing was learned. */
const decisive = /* @__PURE__ */ new Set([
	"verified",
	"archived",
	"broken",
	"gated"
]);
/**
* Makes a proof of what was found today and what was known before: the last good proof and its age are kept, and what was verified once
* and can't be had any more is broken, however it went away.
*/
function settle(identifier, verdict, previous, now) {
	const at = now.toISOString();
	const good = verdict.state === "verified" || verdict.state === "archived";
	const lastVerified = good ? at : lastGood(previous);
	const unshared = lastVerified !== void 0 && (verdict.state === "broken" || verdict.state === "gated");
	const proof = {
		identifier,
		state: unshared ? "broken" : verdict.state,
		level: verdict.level,
		method: verdict.method,
		at,
		url: verdict.url,
		...optional("finalUrl", verdict.finalUrl?.slice(0, 2e3)),
		bytes: verdict.bytes ?? null,
		hash: verdict.hash?.slice(0, 200) ?? null,
		reason: unshared ? `${clipped(verdict.reason)}; was verified on ${lastVerified.slice(0, 10)}` : clipped(verdict.reason),
		identity: verdict.identity ?? "unknown",
		backlink: verdict.backlink ?? false,
		...optional("title", verdict.title),
		...optional("published", verdict.published),
		fragile: verdict.fragile ?? previous?.fragile ?? false,
		...optional("lastVerified", lastVerified),
		findings: (verdict.findings ?? []).slice(0, 20).map(clipped),
		...optional("validator", good ? verdict.validator : void 0)
	};
	if (decisive.has(proof.state)) return {
		...proof,
		last: {
			state: proof.state,
			at
		}
	};
	return {
		...proof,
		...kept(previous)
	};
}
/** Not asked at all: nothing is learned and nothing is forgotten. */
function unaskedProof(identifier, reason, previous) {
	return {
		identifier,
		state: "unchecked",
		level: 2,
		method: "none",
		at: null,
		url: previous?.url ?? null,
		bytes: null,
		hash: null,
		reason,
		identity: "unknown",
		backlink: false,
		fragile: previous?.fragile ?? false,
		findings: [],
		...kept(previous)
	};
}
/** The host says that nothing changed: the last proof stands, dated today. */
function restate(identifier, previous, unchanged, now) {
	if (previous === null || !decisive.has(previous.state)) return settle(identifier, {
		state: "unverifiable",
		level: 2,
		method: "https",
		url: unchanged.url,
		reason: unchanged.message
	}, previous, now);
	const at = now.toISOString();
	const good = previous.state === "verified" || previous.state === "archived";
	return {
		...previous,
		at,
		last: {
			state: previous.state,
			at
		},
		...good ? { lastVerified: at } : {}
	};
}
/** What a proof that learned nothing takes over from the last one, the policy clock's date among it. */
function kept(previous) {
	if (previous === null) return {};
	const last = decisive.has(previous.state) && previous.at !== null ? {
		state: previous.state,
		at: previous.at
	} : previous.last;
	return {
		identity: previous.identity,
		backlink: previous.backlink,
		...optional("title", previous.title),
		...optional("published", previous.published),
		...optional("lastVerified", lastGood(previous)),
		...optional("validator", previous.validator),
		...optional("last", last)
	};
}
/** Reasons and findings may quote names that strangers chose, of any length. */
function clipped(text) {
	return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}
function lastGood(previous) {
	if (previous === null) return void 0;
	return (previous.state === "verified" || previous.state === "archived" ? previous.at : null) ?? previous.lastVerified;
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}

// src/probe/prove.ts
const usualBudget = {
	requests: 40,
	milliseconds: 2e4
};
const usualContact = "https://github.com/default-to-share/default-to-share";
/** Identifiers proved side by side. */
const sideBySide = 8;
/**
* Asks the world about each identifier, anonymously, and says what it confirmed.
* One proof per identifier, in the order of first mention; never rejects for what the world does.
*/
async function prove(claims, options) {
	const subjects = group(claims, options.serverUrl ?? "https://github.com");
	if (subjects.length === 0) return [];
	const previous = new Map(options.previous.map((proof) => [proof.identifier, proof]));
	for (const { identifier } of subjects) {
		const kept = previous.has(identifier) ? null : await options.cache?.proof(identifier).catch(() => null);
		if (kept) previous.set(identifier, kept);
	}
	const last = (subject) => previous.get(subject.identifier) ?? null;
	const refusal = reasonNotToAsk(options);
	if (refusal !== null) return subjects.map((subject) => unaskedProof(subject.identifier, refusal, last(subject)));
	const [{ createWorld }, { providerOf }] = await Promise.all([import("./world.js"), import("./registry.js")]);
	const proxyRoute = hasProxy(options) ? (await import("./proxy.js")).createProxyRoute() : void 0;
	const world = createWorld({
		budget: options.budget ?? usualBudget,
		userAgent: `default-to-share/${options.toolVersion ?? "0"} (+${headerText(options.contact ?? usualContact)})`,
		allowHosts: [...options.allowHosts ?? [], ...Object.values(options.endpoints ?? {}).map((base) => new URL(base).host)],
		endpoints: options.endpoints ?? {},
		cache: options.cache ?? null,
		validators: new Map(subjects.flatMap((subject) => validatorFor(subject, last(subject)))),
		...options.network === void 0 ? {} : { network: options.network },
		...proxyRoute === void 0 ? {} : { proxyRoute }
	});
	const ask = async (subject, depth = 0) => {
		const provider = await providerOf(subject.parsed.scheme);
		if (provider === null) throw new Unanswered("unchecked", "nothing outside the repository to ask", null, "none");
		return provider(subject, {
			world,
			prove: (identifier) => {
				const parsed = parseIdentifier(identifier);
				if (parsed === null || depth > 1) throw new Unanswered("unverifiable", "leads from one name to the next without end");
				return ask({
					...subject,
					identifier,
					parsed
				}, depth + 1);
			}
		});
	};
	const proveOne = async (subject) => {
		try {
			const verdict = await ask(subject);
			return settle(subject.identifier, verdict, last(subject), options.now());
		} catch (error) {
			if (error instanceof Unchanged) return restate(subject.identifier, last(subject), error, options.now());
			if (!(error instanceof Unanswered)) return settle(subject.identifier, unreadable$1(error), last(subject), options.now());
			if (error.state === "unchecked") return unaskedProof(subject.identifier, error.message, last(subject));
			const { message, url, method } = error;
			return settle(subject.identifier, {
				state: "unverifiable",
				level: 2,
				method,
				url,
				reason: message
			}, last(subject), options.now());
		}
	};
	try {
		const answers = await inParallel(subjects, sideBySide, proveOne);
		const proofs = world.reached() ? answers : answers.map((proof) => withoutNetwork(proof, previous.get(proof.identifier) ?? null));
		await Promise.all(proofs.filter(({ at }) => at !== null).map((proof) => options.cache?.keepProof(proof).catch(() => void 0)));
		return proofs;
	} finally {
		world.close();
	}
}
function unreadable$1(error) {
	return {
		state: "unverifiable",
		level: 2,
		method: "https",
		url: null,
		reason: `the answer could not be made sense of (${error instanceof Error ? error.name : "failure"})`
	};
}
/** One subject per identifier, in the order of first mention. */
function group(claims, serverUrl) {
	const together = new Set(claims.map(({ identifier }) => identifier));
	const subjects = /* @__PURE__ */ new Map();
	for (const claim of claims) {
		const known = subjects.get(claim.identifier);
		const parsed = parseIdentifier(claim.identifier);
		if (known !== void 0) known.kinds.add(claim.kind);
		else if (parsed !== null) {
			const { identifier, title, repository, tag = null } = claim;
			subjects.set(identifier, {
				identifier,
				parsed,
				kinds: /* @__PURE__ */ new Set([claim.kind]),
				title,
				repository,
				tag,
				together,
				serverUrl
			});
		}
	}
	return [...subjects.values()];
}
/** A "not changed" is only of use when the last proof reached as high as is asked for today. */
function validatorFor(subject, previous) {
	const validator = previous?.validator;
	const enough = (previous?.state === "verified" || previous?.state === "archived") && previous.level >= (wantsBytes(subject) ? 4 : 3);
	return validator !== void 0 && enough ? [[validator.url, validator]] : [];
}
/** Several hosts were asked and none could be reached: that is our network's fault, so nothing was checked. */
function withoutNetwork(proof, previous) {
	if (proof.state !== "unverifiable" || proof.method === "none") return proof;
	return unaskedProof(proof.identifier, `no host could be reached: there seems to be no network (${proof.reason})`, previous);
}
function reasonNotToAsk(options) {
	if (options.offline === true) return "not asked: offline";
	if (hasProxy(options) && options.proxy !== "allow") return "not asked: behind a proxy names are resolved elsewhere, so addresses can not be checked (--probe-proxy asks all the same)";
	return null;
}
function hasProxy(options) {
	const environment = options.environment ?? process.env;
	return [
		"HTTPS_PROXY",
		"https_proxy",
		"ALL_PROXY",
		"all_proxy"
	].some((name) => (environment[name] ?? "") !== "");
}
async function inParallel(all, width, work) {
	const results = new Array(all.length);
	let next = 0;
	const worker = async () => {
		for (let at = next++; at < all.length; at = next++) {
			const item = all[at];
			if (item !== void 0) results[at] = await work(item);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, all.length) }, worker));
	return results;
}
/** A contact comes from a policy file, in any writing; a header carries ASCII. */
function headerText(contact) {
	return contact.replace(/[^\x20-\x7e]+/g, "?").slice(0, 200);
}

// src/detect/combine.ts
/** A tag that lacks these lacks them for ever: a later commit does not mend a release (DESIGN §6). */
const boundToTag = /* @__PURE__ */ new Set([
	"code",
	"dependencies",
	"license"
]);
/** What came after the tag, by kind. */
const lateRules = [...boundToTag].map((kind) => ({
	id: `${kind}/not-at-tag`,
	sees: "It is on the default branch, but not in the tagged commit",
	todo: "Tag a new release: a tag never gets what came after it",
	example: "tag: README.md; default branch: README.md and what is asked for",
	counter: "tag and default branch alike"
}));
const places = [
	"head",
	"release",
	"tag"
];
/**
* One release line from up to three looks (DESIGN §6): papers, weights and the rest count wherever they are shown; code, dependencies and
* licence must be in the tagged commit or the release's assets. Of two looks at the same thing the newer speaks; every evidence names its place.
*/
function combine(looks) {
	return artifactKinds.map((kind) => {
		const joined = join$1(kind, places.flatMap((place) => {
			if (place === "head" && looks.tag !== null && boundToTag.has(kind)) return [];
			const detection = looks[place]?.find((one) => one.kind === kind);
			return detection === void 0 ? [] : [placed(detection, place)];
		}));
		return boundToTag.has(kind) && looks.tag !== null ? withLatecomer(joined, looks.head) : joined;
	});
}
/** What came after the tag does not count for it; that it is there now is said all the same, with what would help. */
function withLatecomer(detection, head) {
	const late = head?.find((one) => one.kind === detection.kind);
	if (late?.status !== "published" || detection.status === "published" || detection.status === "gated") return detection;
	const first = late.evidence.find((one) => one.stub !== true);
	const evidence = {
		rule: `${detection.kind}/not-at-tag`,
		path: first?.path ?? null,
		line: first?.line ?? null,
		note: "it is on the default branch, but not in the tagged commit: the next release will have it",
		place: "head",
		stub: true
	};
	return {
		...detection,
		evidence: [evidence, ...detection.evidence]
	};
}
function placed(detection, place) {
	return {
		...detection,
		evidence: detection.evidence.map((one) => ({
			...one,
			place
		}))
	};
}
/** Out beats promised beats missing; among those that are out the first (newest) look speaks. */
const ranks = {
	published: 3,
	gated: 3,
	promised: 2,
	missing: 1,
	"not-applicable": 1
};
function join$1(kind, seen) {
	const declared = seen.find((one) => one.status === "not-applicable" && one.assumed !== true);
	const best = declared ?? [...seen].sort((a, b) => ranks[b.status] - ranks[a.status])[0];
	if (best === void 0) return {
		kind,
		status: "missing",
		alsoPromised: false,
		identifiers: [],
		evidence: [],
		promises: [],
		assumed: true
	};
	const rest = seen.filter((one) => one !== best);
	const newest = seen[0] ?? best;
	const { assumed: _assumed, ...kept } = best;
	const completeness = seen.map((one) => one.completeness ?? 0).reduce((a, b) => Math.max(a, b), 0);
	return {
		...kept,
		status: best.status === "not-applicable" && rest.some((one) => one.status === "missing") && declared === void 0 ? "missing" : best.status,
		alsoPromised: (best.status === "published" || best.status === "gated") && newest.promises.length > 0 && seen.some((one) => one.alsoPromised),
		identifiers: distinct([best, ...rest].flatMap((one) => one.identifiers)).slice(0, 200),
		evidence: [best, ...rest].flatMap((one) => one.evidence).slice(0, 60),
		promises: newest.promises.length > 0 ? newest.promises : best.promises,
		...completeness > 0 ? { completeness } : {},
		...seen.every((one) => one.assumed === true) ? { assumed: true } : {}
	};
}
function distinct(identifiers) {
	const seen = /* @__PURE__ */ new Set();
	return identifiers.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase()));
}

// src/detect/context.ts
/** Shorthand for the usual finding. */
function finding(kind, evidence, identifiers = [], more = {}) {
	return {
		kind,
		found: evidence.some((one) => one.stub !== true),
		identifiers,
		evidence,
		...more
	};
}

// src/detect/document/bibtex.ts
const entryHead = /@(article|inproceedings|conference|proceedings|misc|techreport|report|unpublished|book|inbook|incollection|phdthesis|mastersthesis|thesis|software|online|manual|dataset|electronic|preprint)\s*[{(]\s*([^\s,{}"=]{0,200})\s*,?/gi;
const entryLimit = 16384;
/** @param text any text, lines separated by `\n` */
function findBibEntries(text) {
	const result = [];
	let countedTo = 0;
	let line = 0;
	entryHead.lastIndex = 0;
	for (let match = entryHead.exec(text); match !== null && result.length < 500; match = entryHead.exec(text)) {
		for (; countedTo < match.index; countedTo += 1) if (text[countedTo] === "\n") line += 1;
		const start = match.index + match[0].length;
		const end = entryEnd(text, start);
		result.push({
			type: (match[1] ?? "").toLowerCase(),
			key: match[2] ?? "",
			fields: readFields(text.slice(start, end)),
			line
		});
		entryHead.lastIndex = Math.max(start, end);
	}
	return result;
}
/** Where the entry's braces close, or where the next entry starts when they never do. */
function entryEnd(text, start) {
	let depth = 1;
	const last = Math.min(text.length, start + entryLimit);
	for (let at = start; at < last; at += 1) {
		const char = text[at];
		if (char === "\\") at += 1;
		else if (char === "{") depth += 1;
		else if (char === "}") {
			depth -= 1;
			if (depth === 0) return at;
		} else if (char === "@" && text[at - 1] === "\n") return at;
	}
	return last;
}
const fieldHead = /(?:^|[,\n{}"])[ \t]*([A-Za-z][\w-]{1,30})\s*=\s*/g;
function readFields(body) {
	const fields = /* @__PURE__ */ new Map();
	fieldHead.lastIndex = 0;
	for (let match = fieldHead.exec(body); match !== null; match = fieldHead.exec(body)) {
		const start = match.index + match[0].length;
		const end = valueEnd(body, start);
		const name = (match[1] ?? "").toLowerCase();
		if (!fields.has(name)) fields.set(name, plainValue(body.slice(start, end)));
		fieldHead.lastIndex = Math.max(end, start);
	}
	return fields;
}
function valueEnd(body, start) {
	const open = body[start];
	if (open === "\"") {
		let depth = 0;
		for (let at = start + 1; at < body.length; at += 1) if (body[at] === "{") depth += 1;
		else if (body[at] === "}") depth -= 1;
		else if (body[at] === "\"" && depth <= 0 && body[at - 1] !== "\\") return at + 1;
		return body.length;
	}
	if (open === "{") {
		let depth = 0;
		for (let at = start; at < body.length; at += 1) if (body[at] === "\\") at += 1;
		else if (body[at] === "{") depth += 1;
		else if (body[at] === "}") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
		return body.length;
	}
	let at = start;
	while (at < body.length && body[at] !== "," && body[at] !== "\n") at += 1;
	return at;
}
function plainValue(raw) {
	return raw.replace(/^[\s{"]+|[\s}",]+$/g, "").replace(/\\[a-zA-Z]+\s?|\\./g, "").replace(/[{}$]/g, "").replace(/~/g, " ").replace(/\s+/g, " ").trim();
}

// src/detect/document/bare-links.ts
const address = /(?:https?|gs|s3|ftp):\/\/[^\s<>"'`{}|\\^，。；、）】」》]{3,2000}/gi;
/** Addresses in running text or code, without the punctuation that follows them. Linear. */
function bareLinks(text) {
	const result = [];
	for (const match of text.matchAll(address)) result.push({
		href: trimAddress(match[0]),
		offset: match.index
	});
	return result;
}
/** Drops closing punctuation; a closing bracket stays only when the address opens it. */
function trimAddress(raw) {
	let end = raw.length;
	let open = 0;
	if (/[()[\]]/.test(raw)) for (const char of raw) open += char === "(" || char === "[" ? 1 : char === ")" || char === "]" ? -1 : 0;
	while (end > 0) {
		const last = raw[end - 1] ?? "";
		if ((last === ")" || last === "]") && open < 0) {
			open += 1;
			end -= 1;
		} else if (/[.,;:!?*_~]/.test(last)) end -= 1;
		else break;
	}
	const cut = raw.slice(0, end);
	const bracket = cut.search(/\]\(|\)\[|\)\]/);
	return bracket < 0 ? cut : cut.slice(0, bracket);
}

// src/detect/document/limits.ts
/** Bounds of reading one document. Beyond them a file is cut and says so; nothing a README for people has. */
/** Characters of one document that are read: GitHub itself shows no more of a README (500 KiB). */
const documentLimit = 512e3;
/** Lines of one document that are read. */
const lineLimit = 12e3;
/** A longer line is not parsed as markup, only searched for links: it can't be prose, and may be an attack on the parser. */
const longLine = 8192;
/** Inline text with more brackets, tags and emphasis marks than this is only searched for links. */
const markLimit = 1500;
/** Links kept of one document. */
const linkLimit = 12e3;

// src/detect/document/open-text.ts
function openText(start) {
	return {
		...start,
		endLine: start.line,
		parts: [],
		length: 0,
		marks: [{
			offset: 0,
			line: start.line
		}],
		links: [],
		task: null,
		struck: false,
		cells: [],
		cellParts: [],
		header: false,
		plain: false
	};
}
/** Adds a piece with its white space folded; remembers where it stands. Returns what was added. */
function addText(target, text, line, bold) {
	let folded = text.replace(/[^\S\n]+/g, " ");
	const last = target.parts[target.parts.length - 1] ?? "\n";
	if (/\s$/.test(last)) folded = folded.replace(/^ +/, "");
	if (folded === "") return "";
	if (target.marks[target.marks.length - 1]?.line !== line) target.marks.push({
		offset: target.length,
		line
	});
	target.parts.push(folded);
	if (target.kind === "row") target.cellParts.push(folded);
	if (!bold && /[^\s:]/.test(folded)) target.plain = true;
	target.length += folded.length;
	target.endLine = Math.max(target.endLine, line);
	return folded;
}
function finishCell(target) {
	const cell = target.cells[target.cells.length - 1];
	if (cell !== void 0 && cell.text === "") cell.text = target.cellParts.join("").trim();
}
/** A short line that is all bold works as a heading. */
function isBoldLine(target, text) {
	return !target.plain && target.parent === null && target.links.length === 0 && text.length < 80 && text.length > 2 && !/[.!?]$/.test(text);
}
/** The closed block, its section still to be told. */
function closedBlock(target, text, more) {
	return {
		index: target.index,
		kind: target.kind,
		section: 0,
		line: target.line,
		endLine: Math.max(target.endLine, target.line),
		text,
		marks: target.marks,
		task: target.task,
		depth: target.depth,
		parent: target.parent,
		lead: target.lead,
		cells: target.cells,
		header: [],
		row: 0,
		language: null,
		quoted: false,
		struck: target.struck && text === "",
		...more
	};
}
/** Marks of a text that keeps its lines. */
function lineMarks(text, line) {
	const marks = [];
	let offset = 0;
	for (const [index, part] of text.split("\n").entries()) {
		marks.push({
			offset,
			line: line + index
		});
		offset += part.length + 1;
	}
	return marks;
}
/** Line at an offset. */
function lineOf(marks, offset) {
	let low = 0;
	let high = marks.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((marks[middle]?.offset ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return marks[low]?.line ?? 1;
}
/** Addresses in a block's text that no written link covers. */
function bareLinksOf(target, text, make) {
	if (!text.includes("://")) return [];
	const found = [];
	let next = 0;
	let cell = -1;
	for (const bare of bareLinks(text)) {
		while (next < target.links.length && endOf(target.links[next]) <= bare.offset) next += 1;
		const covering = target.links[next];
		if (covering !== void 0 && covering.offset <= bare.offset) continue;
		if (found.length >= 12e3) break;
		while ((target.cells[cell + 1]?.offset ?? Number.POSITIVE_INFINITY) <= bare.offset) cell += 1;
		found.push({
			...make(bare.href, lineOf(target.marks, bare.offset), bare.offset),
			cell: target.kind === "row" ? cell : -1
		});
	}
	return found;
}
function endOf(link) {
	return link === void 0 ? 0 : link.offset + link.text.length;
}

// src/detect/document/sentences.ts
/** Splits plain text into sentences with their offsets: Latin and CJK full stops, bullets of running text, hard breaks. Linear. */
function splitSentences(text) {
	const result = [];
	let start = 0;
	const push = (end) => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		if (trimmed !== "") result.push({
			text: trimmed,
			offset: start + raw.indexOf(trimmed[0] ?? "")
		});
		start = end;
	};
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === "\n" || char === "。" || char === "！" || char === "？" || char === "；") push(at + 1);
		else if ((char === "." || char === "!" || char === "?") && endsSentence(text, start, at)) push(at + 1);
	}
	push(text.length);
	return result;
}
const abbreviations = /* @__PURE__ */ new Set([
	"e.g",
	"i.e",
	"etc",
	"al",
	"vs",
	"fig",
	"figs",
	"sec",
	"eq",
	"tab",
	"no",
	"vol",
	"dr",
	"prof",
	"mr",
	"ms",
	"st",
	"approx",
	"resp",
	"cf",
	"ref",
	"refs",
	"proc",
	"jan",
	"feb",
	"mar",
	"apr",
	"jun",
	"jul",
	"aug",
	"sep",
	"sept",
	"oct",
	"nov",
	"dec"
]);
function endsSentence(text, start, at) {
	const next = text[at + 1];
	if (next === void 0) return true;
	if (next !== " " && !/[)"'”’\]*]/.test(next)) return false;
	if (text[at] !== ".") return true;
	let from = at;
	while (from > start && at - from < 12 && /[A-Za-z.]/.test(text[from - 1] ?? "")) from -= 1;
	const word = text.slice(from, at).toLowerCase();
	if (abbreviations.has(word) || /^[a-z]$/.test(word)) return false;
	const rest = text.slice(at + 1, at + 4).trimStart();
	return !/^[a-z]/.test(rest) || word.length > 2;
}

// src/detect/document/assemble.ts
/** Sentences of all blocks but code, cell by cell in tables. */
function readSentences(blocks) {
	const result = [];
	for (const block of blocks) {
		if (block.kind === "code") continue;
		const cells = block.kind === "row" && block.cells.length > 0 ? block.cells : [{
			text: block.text,
			line: block.line,
			offset: 0
		}];
		for (const [index, cell] of cells.entries()) for (const part of splitSentences(cell.text)) {
			const offset = cell.offset + part.offset;
			const line = lineOf(block.marks, offset);
			result.push({
				text: part.text,
				line,
				section: block.section,
				block: block.index,
				cell: block.kind === "row" ? index : -1,
				offset
			});
		}
	}
	return result;
}
/** BibTeX entries wherever they stand, each with its section. */
function readBibtex(lines, sections) {
	if (!lines.some((line) => line.includes("@"))) return [];
	const result = [];
	let section = 0;
	for (const entry of findBibEntries(lines.join("\n"))) {
		while (section + 1 < sections.length && (sections[section + 1]?.line ?? 0) <= entry.line + 1) section += 1;
		result.push({
			type: entry.type,
			key: entry.key,
			fields: entry.fields,
			line: entry.line + 1,
			section
		});
	}
	return result;
}

// src/detect/document/outline.ts
/** Lines at the top of a document that count as its head, where badges and paper links stand. */
const headLines = 70;
function createOutline(blocks) {
	const first = {
		index: 0,
		level: 0,
		heading: "",
		path: [],
		parent: null,
		line: 1,
		endLine: 1
	};
	const sections = [first];
	const items = [];
	const leads = [];
	let headings = 0;
	const current = () => sections[sections.length - 1] ?? first;
	const item = () => items[items.length - 1] ?? null;
	const lead = () => {
		for (let index = blocks.length - 1; index >= 0 && index > blocks.length - 8; index -= 1) {
			const kind = blocks[index]?.kind;
			if (kind === "paragraph" || kind === "heading" || kind === "item" && leads.length > 0) return index;
		}
		return null;
	};
	return {
		sections,
		current,
		startSection: (level, heading, line) => {
			if (heading === "") return;
			if (level <= 6) headings += 1;
			let parent = current();
			while (parent !== void 0 && parent.level >= level) parent = parent.parent === null ? void 0 : sections[parent.parent];
			const path = [...(parent?.path ?? []).slice(-8), heading];
			sections.push({
				index: sections.length,
				level,
				heading,
				path,
				parent: parent?.index ?? null,
				line,
				endLine: line
			});
		},
		inHead: (line) => headings <= 1 && line <= headLines,
		enterList: () => {
			leads.push(item()?.index ?? lead());
		},
		leaveList: () => {
			leads.pop();
			while ((item()?.depth ?? 0) > leads.length) items.pop();
		},
		enterItem: (index, depth) => {
			items.push({
				index,
				depth
			});
		},
		leaveItem: () => {
			while (items.length > 0 && (item()?.depth ?? 0) >= leads.length) items.pop();
		},
		listDepth: () => leads.length,
		listLead: () => leads[leads.length - 1] ?? null,
		item,
		lead
	};
}

// src/detect/document/builder.ts
function createBuilder() {
	const blocks = [];
	const links = [];
	const outline = createOutline(blocks);
	const tables = [];
	let open = null;
	let link = null;
	let bold = 0;
	let struck = 0;
	let quoted = false;
	/** The open block, told to the compiler afresh: closures change it. */
	const now = () => open;
	const start = (kind, line, level = 0) => {
		close(line);
		const item = outline.item();
		const isItem = kind === "item";
		const depth = isItem ? outline.listDepth() : item?.depth ?? 0;
		open = openText({
			kind,
			level,
			line,
			index: blocks.length,
			depth,
			parent: item?.index ?? null,
			lead: isItem ? outline.listLead() : null
		});
		return open;
	};
	const append = (text, line) => {
		if (open === null && text.trim() === "") return;
		const target = now() ?? start("paragraph", line);
		if (struck === 0) {
			const added = addText(target, text, line, bold > 0);
			if (added !== "") link?.parts.push(added);
		} else if (text.trim() !== "") target.struck = true;
	};
	const makeLink = (kind, href, line, offset) => {
		const address = href.trim().slice(0, 4096);
		return {
			href: address,
			text: address,
			kind,
			image: null,
			line,
			section: 0,
			block: 0,
			offset,
			cell: -1,
			inHead: outline.inHead(line)
		};
	};
	const keepLink = (kind, href, text, line, offset, image) => {
		if (links.length + (now()?.links.length ?? 0) >= 12e3) return;
		const target = now() ?? start("paragraph", line);
		const cell = target.kind === "row" ? target.cells.length - 1 : -1;
		target.links.push({
			...makeLink(kind, href, line, offset),
			text: text.trim().slice(0, 400),
			image,
			cell
		});
	};
	const endLink = () => {
		if (link === null) return;
		const { href, line, offset, image, alternative, parts } = link;
		link = null;
		const text = parts.join("");
		keepLink("link", href, text.trim() === "" ? alternative : text, line, offset, image);
	};
	/** Ends the open block; its text, and the addresses in it, are settled. */
	const settle = (target) => {
		endLink();
		open = null;
		struck = 0;
		bold = 0;
		const text = target.parts.join("").trimEnd();
		target.links.push(...bareLinksOf(target, text, (href, line, offset) => makeLink("bare", href, line, offset)));
		return text;
	};
	const push = (block, found) => {
		const section = outline.current();
		block.section = section.index;
		block.quoted = quoted;
		blocks.push(block);
		section.endLine = Math.max(section.endLine, block.endLine);
		for (const one of found.slice(0, Math.max(0, linkLimit - links.length))) {
			one.block = block.index;
			one.section = section.index;
			links.push(one);
		}
	};
	const close = (line) => {
		const target = now();
		if (target === null) return;
		const text = settle(target);
		if (text === "" && target.links.length === 0 && !target.struck && target.kind !== "item") return;
		const asHeading = target.kind === "paragraph" && isBoldLine(target, text);
		const kind = asHeading ? "heading" : target.kind;
		if (kind === "heading") outline.startSection(asHeading ? 7 : target.level, text.replace(/:$/, ""), target.line);
		push(closedBlock(target, text, {
			kind,
			endLine: Math.max(target.endLine, Math.min(line, target.endLine + 1))
		}), target.links);
		if (kind === "item") outline.enterItem(target.index, target.depth);
	};
	const closeRow = (line) => {
		const target = now();
		if (target?.kind !== "row") {
			close(line);
			return;
		}
		endLink();
		finishCell(target);
		const text = settle(target);
		if (text === "" && target.links.length === 0) return;
		const table = tables[tables.length - 1] ?? {
			header: [],
			rows: 0,
			lead: null
		};
		if (table.rows === 0 && (target.header || target.cells.length > 1)) table.header = target.cells.map((cell) => cell.text);
		const row = table.rows === 0 && target.header ? 0 : Math.max(1, table.rows);
		table.rows += 1;
		push(closedBlock(target, text, {
			lead: table.lead,
			header: table.header,
			row,
			struck: false
		}), target.links);
	};
	/** Ends what is open unless it is a table row, which only its table ends. */
	const closeText = (line) => {
		const target = now();
		if (target !== null && target.kind !== "row") close(line ?? target.endLine);
	};
	const addCode = (language, text, line) => {
		closeText(line);
		if (now() !== null) {
			append(text, line);
			return;
		}
		const marks = lineMarks(text, line);
		const item = outline.item();
		const target = openText({
			kind: "code",
			level: 0,
			line,
			index: blocks.length,
			depth: item?.depth ?? 0,
			parent: item?.index ?? null,
			lead: outline.lead()
		});
		const found = bareLinks(text).map((bare) => makeLink("code", bare.href, lineOf(marks, bare.offset), bare.offset));
		push(closedBlock(target, text, {
			marks,
			language,
			endLine: Math.max(line, line + marks.length - 1)
		}), found);
	};
	return {
		startHeading: (level, line) => {
			start("heading", line, level);
		},
		startParagraph: (line) => {
			const target = now();
			if (target?.kind === "row" || target?.kind === "item" && target.parts.length === 0) return;
			start("paragraph", line);
		},
		startItem: (line) => {
			start("item", line);
		},
		endBlock: closeText,
		enterList: () => {
			closeText(now()?.line);
			outline.enterList();
		},
		leaveList: () => {
			closeText();
			outline.leaveList();
		},
		leaveItem: () => {
			closeText();
			outline.leaveItem();
		},
		startTable: () => {
			close(now()?.endLine ?? 1);
			tables.push({
				header: [],
				rows: 0,
				lead: outline.lead()
			});
		},
		endTable: () => {
			if (now()?.kind === "row") closeRow(now()?.endLine ?? 1);
			tables.pop();
		},
		startRow: (line) => {
			if (now()?.kind === "row") closeRow(line);
			start("row", line);
		},
		startCell: (line, header) => {
			const current = now();
			const target = current?.kind === "row" ? current : start("row", line);
			endLink();
			finishCell(target);
			if (target.cells.length > 0) append(" | ", line);
			target.cellParts = [];
			target.header ||= header;
			target.cells.push({
				text: "",
				line,
				offset: target.length
			});
		},
		endCell: () => {
			endLink();
			const target = now();
			if (target?.kind === "row") finishCell(target);
		},
		endRow: closeRow,
		setQuoted: (value) => {
			quoted = value;
		},
		code: addCode,
		text: append,
		bold: (value) => {
			bold = Math.max(0, bold + (value ? 1 : -1));
		},
		codeSpan: append,
		hardBreak: (line) => {
			const target = now();
			if (target !== null) append(target.kind === "row" ? " " : "\n", line);
		},
		startLink: (href, line) => {
			endLink();
			link = {
				href,
				line,
				offset: (now() ?? start("paragraph", line)).length,
				parts: [],
				image: null,
				alternative: ""
			};
		},
		endLink,
		image: (source, alternative, line) => {
			if (link === null) keepLink("image", source, alternative, line, now()?.length ?? 0, null);
			else {
				link.image ??= source.slice(0, 4096);
				if (link.alternative === "") link.alternative = alternative;
			}
		},
		iframe: (source, line) => keepLink("iframe", source, "", line, now()?.length ?? 0, null),
		strike: (value) => {
			struck = Math.max(0, struck + (value ? 1 : -1));
		},
		task: (state) => {
			const target = now();
			if (target?.kind === "item") target.task = state;
		},
		finish: (details) => {
			closeRow(now()?.endLine ?? 1);
			const title = outline.sections.find((section) => section.index > 0)?.heading ?? null;
			const { sections } = outline;
			return {
				...details,
				title,
				sections,
				blocks,
				links,
				sentences: readSentences(blocks),
				bibtex: readBibtex(details.lines, sections)
			};
		}
	};
}

// src/detect/document/comments.ts
/**
* Blanks out what a reader never sees: HTML comments and `[comment]: <> (…)` lines. Lines keep their numbers.
* Code fences and code spans are left alone. One pass, linear.
*/
function blankComments(lines) {
	const lastEnd = lines.findLastIndex((line) => line.includes("-->"));
	const result = [];
	let fence = null;
	let open = false;
	for (const [index, line] of lines.entries()) {
		if (!open) {
			const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
			if (fence !== null || mark !== void 0) {
				if (fence === null) fence = mark ?? null;
				else if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
				result.push(line);
				continue;
			}
			if (/^ {0,3}\[(?:comment|\/\/|_)\]:\s*(?:<>|#)/i.test(line)) {
				result.push("");
				continue;
			}
		}
		const blanked = blankLine(line, open, index <= lastEnd);
		open = blanked.open;
		result.push(blanked.text);
	}
	return result;
}
/** A comment that never ends hides the rest only where a block starts with it; elsewhere Markdown shows it as text. */
function blankLine(line, openBefore, endsLater) {
	let open = openBefore;
	let text = "";
	let at = 0;
	let ticks = 0;
	while (at <= line.length) {
		if (open) {
			const end = line.indexOf("-->", at);
			if (end < 0) return {
				text,
				open
			};
			open = false;
			at = end + 3;
			continue;
		}
		const start = line.indexOf("<!--", at);
		if (start < 0) return {
			text: text + line.slice(at),
			open
		};
		for (let index = at; index < start; index += 1) if (line[index] === "`") ticks += 1;
		const shown = ticks % 2 === 1 || !endsLater && line.slice(0, start).trim() !== "";
		text += line.slice(at, shown ? start + 4 : start);
		at = start + 4;
		const empty = /^-?>/.exec(line.slice(at, at + 2));
		if (shown) continue;
		if (empty === null) open = true;
		else at += empty[0].length;
	}
	return {
		text,
		open
	};
}

// src/detect/document/html.ts
/** Open elements kept between fragments. */
const depthLimit = 2e3;
/** Characters parsed before the depth is looked at again: each open element costs the next one time. */
const partLength = 16384;
const skipped = /* @__PURE__ */ new Set([
	"script",
	"style",
	"svg",
	"template",
	"noscript"
]);
const lineBreaks = /* @__PURE__ */ new Set([
	"div",
	"center",
	"details",
	"section",
	"figure",
	"figcaption",
	"article",
	"header",
	"footer",
	"dl",
	"dt",
	"dd",
	"address"
]);
/** Tells a builder what HTML says: headings, paragraphs, lists, tables, links even with unquoted addresses, images, iframes, `<pre>`. */
function createHtmlReader(builder) {
	let skip = 0;
	let pre = null;
	let tables = 0;
	let lists = 0;
	const openTag = (name, attributes, line) => {
		if (skipped.has(name)) skip += 1;
		if (skip > 0) return;
		const heading = /^h([1-6])$/.exec(name)?.[1];
		if (heading !== void 0 && tables === 0) builder.startHeading(Number(heading), line);
		else if (name === "p" || lineBreaks.has(name)) builder.startParagraph(line);
		else if (name === "br") builder.hardBreak(line);
		else if (name === "ul" || name === "ol") {
			lists += 1;
			if (tables === 0) builder.enterList();
		} else if (name === "li") tables === 0 ? builder.startItem(line) : builder.hardBreak(line);
		else if (name === "table") {
			tables += 1;
			if (tables === 1) builder.startTable();
		} else if (name === "tr" && tables === 1) builder.startRow(line);
		else if ((name === "td" || name === "th") && tables === 1) builder.startCell(line, name === "th");
		else if (name === "a") {
			const href = attributes.href;
			if (href !== void 0) builder.startLink(href, line);
		} else if (name === "img") builder.image(attributes.src ?? "", attributes.alt ?? "", line);
		else if (name === "iframe" || name === "embed" || name === "video" || name === "source") {
			const source = attributes.src;
			if (source !== void 0) builder.iframe(source, line);
		} else if (name === "pre") pre = {
			text: "",
			line
		};
		else if (name === "b" || name === "strong" || name === "summary") builder.bold(true);
		else if (name === "s" || name === "del" || name === "strike") builder.strike(true);
		else if (name === "input" && attributes.type === "checkbox") builder.task("checked" in attributes ? "done" : "open");
	};
	const closeTag = (name, line) => {
		if (skipped.has(name)) {
			skip = Math.max(0, skip - 1);
			return;
		}
		if (skip > 0) return;
		if (/^h[1-6]$/.test(name) || name === "p" || lineBreaks.has(name)) {
			if (tables === 0) builder.endBlock(line);
		} else if ((name === "ul" || name === "ol") && lists > 0) {
			lists -= 1;
			if (tables === 0) builder.leaveList();
		} else if (name === "li") {
			if (tables === 0) builder.leaveItem();
		} else if (name === "table" && tables > 0) {
			tables -= 1;
			if (tables === 0) builder.endTable();
		} else if (name === "tr" && tables === 1) builder.endRow(line);
		else if ((name === "td" || name === "th") && tables === 1) builder.endCell();
		else if (name === "a") builder.endLink();
		else if (name === "pre" && pre !== null) {
			const { text, line: start } = pre;
			pre = null;
			builder.code(null, text.replace(/^\n/, ""), start + (text.startsWith("\n") ? 1 : 0));
		} else if (name === "b" || name === "strong" || name === "summary") builder.bold(false);
		else if (name === "s" || name === "del" || name === "strike") builder.strike(false);
	};
	let base = 0;
	let lineNow = (_index) => 1;
	let depth = 0;
	const parser = new Parser$1({
		onopentag: (name, attributes) => {
			depth += 1;
			openTag(name, attributes, lineNow(parser.startIndex));
		},
		onclosetag: (name) => {
			depth -= 1;
			closeTag(name, lineNow(parser.startIndex));
		},
		ontext: (text) => {
			if (skip > 0) return;
			if (pre !== null) {
				pre.text += text;
				return;
			}
			const line = lineNow(parser.startIndex);
			for (const [index, part] of text.split("\n").entries()) builder.text(index === 0 ? part : ` ${part}`, line + index);
		}
	}, {
		decodeEntities: true,
		recognizeSelfClosing: true,
		lowerCaseTags: true,
		lowerCaseAttributeNames: true
	});
	const readPart = (html, firstLine) => {
		if (depth > depthLimit) {
			parser.reset();
			base = 0;
			depth = 0;
		}
		const starts = lineStarts(html);
		const from = base;
		let at = 0;
		lineNow = (index) => {
			while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= index - from) at += 1;
			return firstLine + at;
		};
		parser.write(html);
		base += html.length;
	};
	return { read: (html, firstLine) => {
		let line = firstLine;
		for (let at = 0; at < html.length; at += partLength) {
			const part = html.slice(at, at + partLength);
			readPart(part, line);
			if (at + partLength < html.length) line += lineStarts(part).length - 1;
		}
	} };
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// node_modules/mdurl/lib/decode.mjs
const decodeCache = {};
function getDecodeCache(exclude) {
	let cache = decodeCache[exclude];
	if (cache) return cache;
	cache = decodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		cache.push(ch);
	}
	for (let i = 0; i < exclude.length; i++) {
		const ch = exclude.charCodeAt(i);
		cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
	}
	return cache;
}
function decode(string, exclude) {
	if (typeof exclude !== "string") exclude = decode.defaultChars;
	const cache = getDecodeCache(exclude);
	return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
		let result = "";
		for (let i = 0, l = seq.length; i < l; i += 3) {
			const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
			if (b1 < 128) {
				result += cache[b1];
				continue;
			}
			if ((b1 & 224) === 192 && i + 3 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				if ((b2 & 192) === 128) {
					const chr = b1 << 6 & 1984 | b2 & 63;
					if (chr < 128) result += "��";
					else result += String.fromCharCode(chr);
					i += 3;
					continue;
				}
			}
			if ((b1 & 240) === 224 && i + 6 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128) {
					const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
					if (chr < 2048 || chr >= 55296 && chr <= 57343) result += "���";
					else result += String.fromCharCode(chr);
					i += 6;
					continue;
				}
			}
			if ((b1 & 248) === 240 && i + 9 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
					let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
					if (chr < 65536 || chr > 1114111) result += "����";
					else {
						chr -= 65536;
						result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
					}
					i += 9;
					continue;
				}
			}
			result += "�";
		}
		return result;
	});
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";

// node_modules/mdurl/lib/encode.mjs
const encodeCache = {};
function getEncodeCache(exclude) {
	let cache = encodeCache[exclude];
	if (cache) return cache;
	cache = encodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
		else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
	}
	for (let i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
	return cache;
}
function encode(string, exclude, keepEscaped) {
	if (typeof exclude !== "string") {
		keepEscaped = exclude;
		exclude = encode.defaultChars;
	}
	if (typeof keepEscaped === "undefined") keepEscaped = true;
	const cache = getEncodeCache(exclude);
	let result = "";
	for (let i = 0, l = string.length; i < l; i++) {
		const code = string.charCodeAt(i);
		if (keepEscaped && code === 37 && i + 2 < l) {
			if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
				result += string.slice(i, i + 3);
				i += 2;
				continue;
			}
		}
		if (code < 128) {
			result += cache[code];
			continue;
		}
		if (code >= 55296 && code <= 57343) {
			if (code >= 55296 && code <= 56319 && i + 1 < l) {
				const nextCode = string.charCodeAt(i + 1);
				if (nextCode >= 56320 && nextCode <= 57343) {
					result += encodeURIComponent(string[i] + string[i + 1]);
					i++;
					continue;
				}
			}
			result += "%EF%BF%BD";
			continue;
		}
		result += encodeURIComponent(string[i]);
	}
	return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";

// node_modules/mdurl/lib/format.mjs
function format(url) {
	let result = "";
	result += url.protocol || "";
	result += url.slashes ? "//" : "";
	result += url.auth ? url.auth + "@" : "";
	if (url.hostname && url.hostname.indexOf(":") !== -1) result += "[" + url.hostname + "]";
	else result += url.hostname || "";
	result += url.port ? ":" + url.port : "";
	result += url.pathname || "";
	result += url.search || "";
	result += url.hash || "";
	return result;
}

// node_modules/mdurl/lib/parse.mjs
function Url() {
	this.protocol = null;
	this.slashes = null;
	this.auth = null;
	this.port = null;
	this.hostname = null;
	this.hash = null;
	this.search = null;
	this.pathname = null;
}
const protocolPattern = /^([a-z0-9.+-]+:)/i;
const portPattern = /:[0-9]*$/;
const simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
const unwise = [
	"{",
	"}",
	"|",
	"\\",
	"^",
	"`"
].concat([
	"<",
	">",
	"\"",
	"`",
	" ",
	"\r",
	"\n",
	"	"
]);
const autoEscape = ["'"].concat(unwise);
const nonHostChars = [
	"%",
	"/",
	"?",
	";",
	"#"
].concat(autoEscape);
const hostEndingChars = [
	"/",
	"?",
	"#"
];
const hostnameMaxLen = 255;
const hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
const hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
const hostlessProtocol = {
	javascript: true,
	"javascript:": true
};
const slashedProtocol = {
	http: true,
	https: true,
	ftp: true,
	gopher: true,
	file: true,
	"http:": true,
	"https:": true,
	"ftp:": true,
	"gopher:": true,
	"file:": true
};
function urlParse(url, slashesDenoteHost) {
	if (url && url instanceof Url) return url;
	const u = new Url();
	u.parse(url, slashesDenoteHost);
	return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
	let lowerProto, hec, slashes;
	let rest = url;
	rest = rest.trim();
	if (!slashesDenoteHost && url.split("#").length === 1) {
		const simplePath = simplePathPattern.exec(rest);
		if (simplePath) {
			this.pathname = simplePath[1];
			if (simplePath[2]) this.search = simplePath[2];
			return this;
		}
	}
	let proto = protocolPattern.exec(rest);
	if (proto) {
		proto = proto[0];
		lowerProto = proto.toLowerCase();
		this.protocol = proto;
		rest = rest.substr(proto.length);
	}
	if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
		slashes = rest.substr(0, 2) === "//";
		if (slashes && !(proto && hostlessProtocol[proto])) {
			rest = rest.substr(2);
			this.slashes = true;
		}
	}
	if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
		let hostEnd = -1;
		for (let i = 0; i < hostEndingChars.length; i++) {
			hec = rest.indexOf(hostEndingChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		let auth, atSign;
		if (hostEnd === -1) atSign = rest.lastIndexOf("@");
		else atSign = rest.lastIndexOf("@", hostEnd);
		if (atSign !== -1) {
			auth = rest.slice(0, atSign);
			rest = rest.slice(atSign + 1);
			this.auth = auth;
		}
		hostEnd = -1;
		for (let i = 0; i < nonHostChars.length; i++) {
			hec = rest.indexOf(nonHostChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		if (hostEnd === -1) hostEnd = rest.length;
		if (rest[hostEnd - 1] === ":") hostEnd--;
		const host = rest.slice(0, hostEnd);
		rest = rest.slice(hostEnd);
		this.parseHost(host);
		this.hostname = this.hostname || "";
		const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!ipv6Hostname) {
			const hostparts = this.hostname.split(/\./);
			for (let i = 0, l = hostparts.length; i < l; i++) {
				const part = hostparts[i];
				if (!part) continue;
				if (!part.match(hostnamePartPattern)) {
					let newpart = "";
					for (let j = 0, k = part.length; j < k; j++) if (part.charCodeAt(j) > 127) newpart += "x";
					else newpart += part[j];
					if (!newpart.match(hostnamePartPattern)) {
						const validParts = hostparts.slice(0, i);
						const notHost = hostparts.slice(i + 1);
						const bit = part.match(hostnamePartStart);
						if (bit) {
							validParts.push(bit[1]);
							notHost.unshift(bit[2]);
						}
						if (notHost.length) rest = notHost.join(".") + rest;
						this.hostname = validParts.join(".");
						break;
					}
				}
			}
		}
		if (this.hostname.length > hostnameMaxLen) this.hostname = "";
		if (ipv6Hostname) this.hostname = this.hostname.substr(1, this.hostname.length - 2);
	}
	const hash = rest.indexOf("#");
	if (hash !== -1) {
		this.hash = rest.substr(hash);
		rest = rest.slice(0, hash);
	}
	const qm = rest.indexOf("?");
	if (qm !== -1) {
		this.search = rest.substr(qm);
		rest = rest.slice(0, qm);
	}
	if (rest) this.pathname = rest;
	if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) this.pathname = "";
	return this;
};
Url.prototype.parseHost = function(host) {
	let port = portPattern.exec(host);
	if (port) {
		port = port[0];
		if (port !== ":") this.port = port.substr(1);
		host = host.substr(0, host.length - port.length);
	}
	if (host) this.hostname = host;
};

// node_modules/mdurl/index.mjs
var mdurl_exports = /* @__PURE__ */ __exportAll$1({
	decode: () => decode,
	encode: () => encode,
	format: () => format,
	parse: () => urlParse
});

// node_modules/uc.micro/build/index.mjs
var build_exports = /* @__PURE__ */ __exportAll$1({
	Any: () => Any,
	Cc: () => Cc,
	Cf: () => Cf,
	P: () => P,
	S: () => S,
	Z: () => Z
});
const Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const Cc = /[\0-\x1F\x7F-\x9F]/;
const Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
const P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
const S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
const Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

// node_modules/linkify-it/build/index.mjs
var REBuilder = class {
	src_Any = Any.source;
	src_Cc = Cc.source;
	src_Z = Z.source;
	src_P = P.source;
	src_ZPCc = [
		this.src_Z,
		this.src_P,
		this.src_Cc
	].join("|");
	src_ZCc = [this.src_Z, this.src_Cc].join("|");
	cache = {};
	opts = {
		maxLength: 1e4,
		urlAuth: false,
		schema_names: []
	};
	constructor(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
	}
	set(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
		this.cache = {};
		return this;
	}
	escapeRE(str) {
		return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
	}
	nestedPairRE(open, close, depth = 4) {
		const openRE = this.escapeRE(open);
		const closeRE = this.escapeRE(close);
		const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
		let pair = `${openRE}${atom}{0,1000}${closeRE}`;
		for (let level = 2; level <= depth; level++) pair = `${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;
		return pair;
	}
	get_text_separators() {
		return this.cache.text_separators ??= /[><\uff5c]/;
	}
	get_pseudo_letter() {
		return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
	}
	get_ipv4_addr() {
		return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
	}
	get_ipv6_addr() {
		const h16 = "[0-9A-Fa-f]{1,4}";
		const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
		return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
	}
	get_ipv6_url_host() {
		return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
	}
	get_ipv6_mail_host() {
		return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
	}
	get_auth() {
		return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
	}
	get_port() {
		return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
	}
	get_host_terminator() {
		return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
	}
	get_path_terminator() {
		return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
	}
	get_path() {
		return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
	}
	get_mail_name() {
		return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
	}
	get_xn() {
		return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
	}
	get_tld() {
		if (this.cache.tld) return this.cache.tld;
		const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
		this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
		return this.cache.tld;
	}
	get_domain_root() {
		return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
	}
	get_domain() {
		return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
	}
	get_url_host_port() {
		return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
	}
	get_fuzzy_url_host_port() {
		return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
	}
	get_mail_host() {
		return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
	}
	get_fuzzy_mail_host() {
		return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
	}
	get_path_extra() {
		return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
	}
	get_fuzzy_mail_host_search() {
		return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
	}
	get_fuzzy_link_search() {
		return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
	}
	get_http_validator() {
		return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
	}
	get_relative_proto_validator() {
		return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
	}
	get_mail_name_validator() {
		return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
	}
	get_mailto_validator() {
		return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
	}
	get_schema_names() {
		return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
	}
	get_schema_search() {
		return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
	}
	get_schema_at_start() {
		return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
	}
};
var web_schema = {
	validate: (text, pos, self) => {
		const re = self.re.get_http_validator();
		re.lastIndex = pos;
		const m = re.exec(text);
		return m ? m[0].length : 0;
	},
	normalize: (match, self) => self.normalize(match)
};
var defaultSchemas = {
	"http:": web_schema,
	"https:": web_schema,
	"ftp:": web_schema,
	"//": {
		validate: function(text, pos, self) {
			const re = self.re.get_relative_proto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			if (m) {
				if (pos >= 3 && text[pos - 3] === ":") return 0;
				if (pos >= 3 && text[pos - 3] === "/") return 0;
				return m[0].length;
			}
			return 0;
		},
		normalize: (match, self) => self.normalize(match)
	},
	"mailto:": {
		validate: function(text, pos, self) {
			const re = self.re.get_mailto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			return m ? m[0].length : 0;
		},
		normalize: (match, self) => self.normalize(match)
	}
};
var tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function unpackTlds() {
	const result = tlds_default.split("|");
	tlds_2ch.split("|").forEach((item) => {
		const sep = item.indexOf(":");
		const prefix = item.slice(0, sep);
		for (const suffix of item.slice(sep + 1)) result.push(prefix + suffix);
	});
	return result;
}
var defaultOptions = {
	fuzzyLink: false,
	fuzzyEmail: true,
	fuzzyIP: false,
	"---": false,
	tlds: unpackTlds(),
	urlAuth: false,
	maxLength: 1e4
};
/**
* Match result returned by {@link LinkifyIt.match} and
* {@link LinkifyIt.matchAtStart}.
*
* @category types
*/
var Match = class {
	/** Prefix (protocol) for matched string. Empty for fuzzy links. */
	schema;
	/** First position of matched string. */
	index;
	/** Next position after matched string. */
	lastIndex;
	/** Matched string. */
	raw;
	/** Normalized text of matched string. */
	text;
	/** Normalized URL of matched string. */
	url;
	constructor(text, schema, index, lastIndex) {
		const raw = text.slice(index, lastIndex);
		this.schema = schema.toLowerCase();
		this.index = index;
		this.lastIndex = lastIndex;
		this.raw = raw;
		this.text = raw;
		this.url = raw;
	}
};
/** Linkifier instance. */
var LinkifyIt = class {
	__opts__;
	__schemas__;
	re;
	/**
	* Creates new linkifier instance.
	*
	* By default understands:
	*
	* - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
	* - "fuzzy" emails (foo@bar.com).
	*
	* See {@link LinkifyConstructorOptions} for available options.
	*
	* @param options Recognition options.
	*
	* @example
	* ```javascript
	* import { LinkifyIt } from 'linkify-it'
	*
	* const linkify = new LinkifyIt({ fuzzyLink: true })
	*
	* linkify
	*   .tlds(require('tlds'))       // Reload with full TLD list
	*   .tlds('onion', true)         // Add unofficial `.onion` domain
	*   .add('ftp:', null)           // Disable `ftp:` protocol
	*   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
	*
	* console.log(linkify.test('Site github.com!')) // true
	* console.log(linkify.match('Site github.com!'))
	* ```
	*/
	constructor(options = {}) {
		const { rebuilder, ...linkifyOptions } = options;
		this.__opts__ = {
			...defaultOptions,
			...linkifyOptions
		};
		this.__schemas__ = { ...defaultSchemas };
		this.re = rebuilder || new REBuilder();
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
	}
	/**
	* Add new rule definition.
	*
	* `schema` is a link prefix (usually, protocol name with `:` at the end,
	* `skype:` for example). `linkify-it` makes sure that prefix is not
	* preceded with alphanumeric char and symbols. Only whitespaces and
	* punctuation allowed.
	*
	* `definition` is a rule to check tail after link prefix. To disable an
	* existing rule, pass `null`.
	*
	* @param schema Rule name (fixed pattern prefix).
	* @param definition Schema definition, or `null` to disable the rule.
	*
	* See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
	*/
	add(schema, definition = null) {
		if (!definition) delete this.__schemas__[schema];
		else {
			const def = {
				normalize: (match, self) => self.normalize(match),
				...definition
			};
			this.__schemas__[schema] = def;
		}
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Set recognition options for links without schema.
	*
	* @param options Recognition options.
	*/
	set(options = {}) {
		this.__opts__ = {
			...this.__opts__,
			...options
		};
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Searches linkifiable pattern and returns `true` on success or `false` on fail.
	*
	* @param text Text to scan.
	*/
	test(text) {
		if (!text.length) return false;
		let m, re;
		re = this.re.get_schema_search();
		re.lastIndex = 0;
		while ((m = re.exec(text)) !== null) if (this.testSchemaAt(text, m[2], re.lastIndex)) return true;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			re = this.re.get_fuzzy_link_search();
			re.lastIndex = 0;
			if (re.exec(text) !== null) return true;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			if (text.indexOf("@") >= 0) {
				const mailHostRe = this.re.get_fuzzy_mail_host_search();
				const mailNameRe = this.re.get_mail_name_validator();
				mailHostRe.lastIndex = 0;
				while ((m = mailHostRe.exec(text)) !== null) {
					const name = text.slice(Math.max(0, m.index - 65), m.index);
					if (mailNameRe.test(name)) return true;
				}
			}
		}
		return false;
	}
	/**
	* Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
	* at given position. Returns length of found pattern (0 on fail).
	*
	* @param text Text to scan.
	* @param schema Rule (schema) name.
	* @param pos Text offset to check from.
	*/
	testSchemaAt(text, schema, pos) {
		if (!this.__schemas__[schema.toLowerCase()]) return 0;
		return this.__schemas__[schema.toLowerCase()].validate(text.slice(0, pos + this.__opts__.maxLength), pos, this);
	}
	/**
	* Returns array of found link descriptions or `null` on fail. We strongly
	* recommend to use {@link LinkifyIt.test} first, for best speed.
	*
	* @param text Text to scan.
	*/
	match(text) {
		const result = [];
		const schemaRe = this.re.get_schema_search();
		let fuzzyLinkRe;
		let mailHostRe;
		let mailNameRe;
		let fuzzyLinkCandidate;
		let fuzzyEmailCandidate;
		let schemaPrefix;
		let schemaDone = false;
		let fuzzyLinkDone = false;
		let fuzzyEmailDone = false;
		let pos = 0;
		if (!text.length) return null;
		schemaRe.lastIndex = 0;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			fuzzyLinkRe = this.re.get_fuzzy_link_search();
			fuzzyLinkRe.lastIndex = 0;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			mailHostRe = this.re.get_fuzzy_mail_host_search();
			mailHostRe.lastIndex = 0;
			mailNameRe = this.re.get_mail_name_validator();
		}
		for (;;) {
			const scanFrom = Math.max(pos - 1, 0);
			if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
				if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				for (;;) {
					const m = mailHostRe.exec(text);
					if (!m) {
						fuzzyEmailDone = true;
						fuzzyEmailCandidate = void 0;
						break;
					}
					const name = mailNameRe.exec(text.slice(Math.max(0, m.index - 65), m.index));
					if (!name) continue;
					fuzzyEmailCandidate = {
						schema: "mailto:",
						index: m.index - name[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyEmailCandidate.index >= pos) break;
					if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				}
			}
			if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
				if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				for (;;) {
					const m = fuzzyLinkRe.exec(text);
					if (!m) {
						fuzzyLinkDone = true;
						fuzzyLinkCandidate = void 0;
						break;
					}
					fuzzyLinkCandidate = {
						schema: "",
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyLinkCandidate.index >= pos) break;
					if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				}
			}
			let fuzzyCandidate = fuzzyEmailCandidate;
			if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
			let schemaCandidate;
			if (!schemaDone) for (;;) {
				if (!schemaPrefix) {
					if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
					const m = schemaRe.exec(text);
					if (!m) {
						schemaDone = true;
						break;
					}
					schemaPrefix = {
						schema: m[2],
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
				}
				if (schemaPrefix.index < pos) {
					schemaPrefix = void 0;
					continue;
				}
				if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
				const prefix = schemaPrefix;
				schemaPrefix = void 0;
				const len = this.testSchemaAt(text, prefix.schema, prefix.lastIndex);
				if (len) {
					schemaCandidate = {
						schema: prefix.schema,
						index: prefix.index,
						lastIndex: prefix.lastIndex + len
					};
					break;
				}
			}
			let candidate = schemaCandidate;
			if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
			if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
			if (!candidate) break;
			if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
			else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
			const match = new Match(text, candidate.schema, candidate.index, candidate.lastIndex);
			if (match.schema) this.__schemas__[match.schema].normalize(match, this);
			else this.normalize(match);
			result.push(match);
			pos = candidate.lastIndex;
		}
		if (result.length) return result;
		return null;
	}
	/**
	* Returns fully-formed (not fuzzy) link if it starts at the beginning
	* of the string, and null otherwise.
	*
	* @param text Text to scan.
	*/
	matchAtStart(text) {
		if (!text.length) return null;
		const m = this.re.get_schema_at_start().exec(text);
		if (!m) return null;
		const len = this.testSchemaAt(text, m[2], m[0].length);
		if (!len) return null;
		const match = new Match(text, m[2], m.index + m[1].length, m.index + m[0].length + len);
		this.__schemas__[match.schema].normalize(match, this);
		return match;
	}
	/**
	* Load (or merge) new TLDs list. Those are used for fuzzy links (without
	* prefix) to avoid false positives. By default this algorithm is used:
	*
	* - hostname with any 2-letter root zones are ok.
	* - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
	*   are ok.
	* - encoded (`xn--...`) root zones are ok.
	*
	* If list is replaced, then exact match for 2-chars root zones will be checked.
	*
	* @param list List of TLDs.
	* @param keepOld Merge with current list if `true` (`false` by default).
	*/
	tlds(list, keepOld = false) {
		list = Array.isArray(list) ? list : [list];
		if (!keepOld) this.__opts__.tlds = list;
		else this.__opts__.tlds = this.__opts__.tlds.concat(list);
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Default normalizer (if schema does not define its own).
	*
	* @param match Match to normalize.
	*/
	normalize(match) {
		if (!match.schema) match.url = `http://${match.url}`;
		if (match.schema === "mailto:" && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`;
	}
};

// node_modules/punycode.js/punycode.js
var require_punycode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** Highest positive signed 32-bit float value */
	const maxInt = 2147483647;
	/** Bootstring parameters */
	const base = 36;
	const tMin = 1;
	const tMax = 26;
	const skew = 38;
	const damp = 700;
	const initialBias = 72;
	const initialN = 128;
	const delimiter = "-";
	/** Regular expressions */
	const regexPunycode = /^xn--/;
	const regexNonASCII = /[^\0-\x7F]/;
	const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
	/** Error messages */
	const errors = {
		"overflow": "Overflow: input needs wider integers to process",
		"not-basic": "Illegal input >= 0x80 (not a basic code point)",
		"invalid-input": "Invalid input"
	};
	/** Convenience shortcuts */
	const baseMinusTMin = 35;
	const floor = Math.floor;
	const stringFromCharCode = String.fromCharCode;
	/**
	* A generic error utility function.
	* @private
	* @param {String} type The error type.
	* @returns {Error} Throws a `RangeError` with the applicable error message.
	*/
	function error(type) {
		throw new RangeError(errors[type]);
	}
	/**
	* A generic `Array#map` utility function.
	* @private
	* @param {Array} array The array to iterate over.
	* @param {Function} callback The function that gets called for every array
	* item.
	* @returns {Array} A new array of values returned by the callback function.
	*/
	function map(array, callback) {
		const result = [];
		let length = array.length;
		while (length--) result[length] = callback(array[length]);
		return result;
	}
	/**
	* A simple `Array#map`-like wrapper to work with domain name strings or email
	* addresses.
	* @private
	* @param {String} domain The domain name or email address.
	* @param {Function} callback The function that gets called for every
	* character.
	* @returns {String} A new string of characters returned by the callback
	* function.
	*/
	function mapDomain(domain, callback) {
		const parts = domain.split("@");
		let result = "";
		if (parts.length > 1) {
			result = parts[0] + "@";
			domain = parts[1];
		}
		domain = domain.replace(regexSeparators, ".");
		const encoded = map(domain.split("."), callback).join(".");
		return result + encoded;
	}
	/**
	* Creates an array containing the numeric code points of each Unicode
	* character in the string. While JavaScript uses UCS-2 internally,
	* this function will convert a pair of surrogate halves (each of which
	* UCS-2 exposes as separate characters) into a single code point,
	* matching UTF-16.
	* @see `punycode.ucs2.encode`
	* @see <https://mathiasbynens.be/notes/javascript-encoding>
	* @memberOf punycode.ucs2
	* @name decode
	* @param {String} string The Unicode input string (UCS-2).
	* @returns {Array} The new array of code points.
	*/
	function ucs2decode(string) {
		const output = [];
		let counter = 0;
		const length = string.length;
		while (counter < length) {
			const value = string.charCodeAt(counter++);
			if (value >= 55296 && value <= 56319 && counter < length) {
				const extra = string.charCodeAt(counter++);
				if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
				else {
					output.push(value);
					counter--;
				}
			} else output.push(value);
		}
		return output;
	}
	/**
	* Creates a string based on an array of numeric code points.
	* @see `punycode.ucs2.decode`
	* @memberOf punycode.ucs2
	* @name encode
	* @param {Array} codePoints The array of numeric code points.
	* @returns {String} The new Unicode string (UCS-2).
	*/
	const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
	/**
	* Converts a basic code point into a digit/integer.
	* @see `digitToBasic()`
	* @private
	* @param {Number} codePoint The basic numeric code point value.
	* @returns {Number} The numeric value of a basic code point (for use in
	* representing integers) in the range `0` to `base - 1`, or `base` if
	* the code point does not represent a value.
	*/
	const basicToDigit = function(codePoint) {
		if (codePoint >= 48 && codePoint < 58) return 26 + (codePoint - 48);
		if (codePoint >= 65 && codePoint < 91) return codePoint - 65;
		if (codePoint >= 97 && codePoint < 123) return codePoint - 97;
		return base;
	};
	/**
	* Converts a digit/integer into a basic code point.
	* @see `basicToDigit()`
	* @private
	* @param {Number} digit The numeric value of a basic code point.
	* @returns {Number} The basic code point whose value (when used for
	* representing integers) is `digit`, which needs to be in the range
	* `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
	* used; else, the lowercase form is used. The behavior is undefined
	* if `flag` is non-zero and `digit` has no uppercase form.
	*/
	const digitToBasic = function(digit, flag) {
		return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
	};
	/**
	* Bias adaptation function as per section 3.4 of RFC 3492.
	* https://tools.ietf.org/html/rfc3492#section-3.4
	* @private
	*/
	const adapt = function(delta, numPoints, firstTime) {
		let k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		for (; delta > 455; k += base) delta = floor(delta / baseMinusTMin);
		return floor(k + 36 * delta / (delta + skew));
	};
	/**
	* Converts a Punycode string of ASCII-only symbols to a string of Unicode
	* symbols.
	* @memberOf punycode
	* @param {String} input The Punycode string of ASCII-only symbols.
	* @returns {String} The resulting string of Unicode symbols.
	*/
	const decode = function(input) {
		const output = [];
		const inputLength = input.length;
		let i = 0;
		let n = initialN;
		let bias = initialBias;
		let basic = input.lastIndexOf(delimiter);
		if (basic < 0) basic = 0;
		for (let j = 0; j < basic; ++j) {
			if (input.charCodeAt(j) >= 128) error("not-basic");
			output.push(input.charCodeAt(j));
		}
		for (let index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
			const oldi = i;
			for (let w = 1, k = base;; k += base) {
				if (index >= inputLength) error("invalid-input");
				const digit = basicToDigit(input.charCodeAt(index++));
				if (digit >= base) error("invalid-input");
				if (digit > floor((maxInt - i) / w)) error("overflow");
				i += digit * w;
				const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
				if (digit < t) break;
				const baseMinusT = base - t;
				if (w > floor(maxInt / baseMinusT)) error("overflow");
				w *= baseMinusT;
			}
			const out = output.length + 1;
			bias = adapt(i - oldi, out, oldi == 0);
			if (floor(i / out) > maxInt - n) error("overflow");
			n += floor(i / out);
			i %= out;
			output.splice(i++, 0, n);
		}
		return String.fromCodePoint(...output);
	};
	/**
	* Converts a string of Unicode symbols (e.g. a domain name label) to a
	* Punycode string of ASCII-only symbols.
	* @memberOf punycode
	* @param {String} input The string of Unicode symbols.
	* @returns {String} The resulting Punycode string of ASCII-only symbols.
	*/
	const encode = function(input) {
		const output = [];
		input = ucs2decode(input);
		const inputLength = input.length;
		let n = initialN;
		let delta = 0;
		let bias = initialBias;
		for (const currentValue of input) if (currentValue < 128) output.push(stringFromCharCode(currentValue));
		const basicLength = output.length;
		let handledCPCount = basicLength;
		if (basicLength) output.push(delimiter);
		while (handledCPCount < inputLength) {
			let m = maxInt;
			for (const currentValue of input) if (currentValue >= n && currentValue < m) m = currentValue;
			const handledCPCountPlusOne = handledCPCount + 1;
			if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error("overflow");
			delta += (m - n) * handledCPCountPlusOne;
			n = m;
			for (const currentValue of input) {
				if (currentValue < n && ++delta > maxInt) error("overflow");
				if (currentValue === n) {
					let q = delta;
					for (let k = base;; k += base) {
						const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
						if (q < t) break;
						const qMinusT = q - t;
						const baseMinusT = base - t;
						output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
						q = floor(qMinusT / baseMinusT);
					}
					output.push(stringFromCharCode(digitToBasic(q, 0)));
					bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
					delta = 0;
					++handledCPCount;
				}
			}
			++delta;
			++n;
		}
		return output.join("");
	};
	/**
	* Converts a Punycode string representing a domain name or an email address
	* to Unicode. Only the Punycoded parts of the input will be converted, i.e.
	* it doesn't matter if you call it on a string that has already been
	* converted to Unicode.
	* @memberOf punycode
	* @param {String} input The Punycoded domain name or email address to
	* convert to Unicode.
	* @returns {String} The Unicode representation of the given Punycode
	* string.
	*/
	const toUnicode = function(input) {
		return mapDomain(input, function(string) {
			return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
		});
	};
	/**
	* Converts a Unicode string representing a domain name or an email address to
	* Punycode. Only the non-ASCII parts of the domain name will be converted,
	* i.e. it doesn't matter if you call it with a domain that's already in
	* ASCII.
	* @memberOf punycode
	* @param {String} input The domain name or email address to convert, as a
	* Unicode string.
	* @returns {String} The Punycode representation of the given domain name or
	* email address.
	*/
	const toASCII = function(input) {
		return mapDomain(input, function(string) {
			return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
		});
	};
	/** Define the public API */
	const punycode = {
		/**
		* A string representing the current Punycode.js version number.
		* @memberOf punycode
		* @type String
		*/
		"version": "2.3.1",
		/**
		* An object of methods to convert from JavaScript's internal character
		* representation (UCS-2) to Unicode code points, and back.
		* @see <https://mathiasbynens.be/notes/javascript-encoding>
		* @memberOf punycode
		* @type Object
		*/
		"ucs2": {
			"decode": ucs2decode,
			"encode": ucs2encode
		},
		"decode": decode,
		"encode": encode,
		"toASCII": toASCII,
		"toUnicode": toUnicode
	};
	module.exports = punycode;
}));

// node_modules/markdown-it/dist/markdown-it.mjs
/*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */
var import_punycode = /* @__PURE__ */ __toESM(require_punycode(), 1);
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
/**
* Common utility functions exposed through `md.utils` for use by plugins.
*
* @module md.utils
*/
var utils_exports = /* @__PURE__ */ __exportAll({
	arrayReplaceAt: () => arrayReplaceAt,
	asciiTrim: () => asciiTrim,
	callable: () => callable,
	escapeHtml: () => escapeHtml,
	escapeRE: () => escapeRE,
	fromCodePoint: () => fromCodePoint,
	isMdAsciiPunct: () => isMdAsciiPunct,
	isPunctChar: () => isPunctChar,
	isPunctCharCode: () => isPunctCharCode,
	isSpace: () => isSpace,
	isValidEntityCode: () => isValidEntityCode,
	isWhiteSpace: () => isWhiteSpace,
	lib: () => lib,
	normalizeReference: () => normalizeReference,
	unescapeAll: () => unescapeAll,
	unescapeMd: () => unescapeMd
});
function callable(cls) {
	const wrapper = function(...args) {
		return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
	};
	Object.defineProperty(wrapper, "name", { value: cls.name });
	Object.setPrototypeOf(wrapper, cls);
	wrapper.prototype = cls.prototype;
	return wrapper;
}
/**
* Returns a copy of a token array with the token at `pos` replaced by
* `newElements`. Used to transform token streams without modifying the
* original array.
*/
function arrayReplaceAt(src, pos, newElements) {
	return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
/** Checks whether a code point can be decoded from a numeric HTML entity. */
function isValidEntityCode(c) {
	if (c >= 55296 && c <= 57343) return false;
	if (c >= 64976 && c <= 65007) return false;
	if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
	if (c >= 0 && c <= 8) return false;
	if (c === 11) return false;
	if (c >= 14 && c <= 31) return false;
	if (c >= 127 && c <= 159) return false;
	if (c > 1114111) return false;
	return true;
}
/**
* Converts a Unicode code point to a string, like `String.fromCodePoint()`,
* but does not throw for invalid input.
*/
function fromCodePoint(c) {
	if (c > 65535) {
		c -= 65536;
		const surrogate1 = 55296 + (c >> 10);
		const surrogate2 = 56320 + (c & 1023);
		return String.fromCharCode(surrogate1, surrogate2);
	}
	return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
	if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
		const code = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		if (isValidEntityCode(code)) return fromCodePoint(code);
		return match;
	}
	const decoded = decodeHTMLStrict(match);
	if (decoded !== match) return decoded;
	return match;
}
/** Decodes Markdown backslash escapes. */
function unescapeMd(str) {
	if (str.indexOf("\\") < 0) return str;
	return str.replace(UNESCAPE_MD_RE, "$1");
}
/**
* Decodes Markdown backslash escapes and HTML character references in link
* destinations, link titles, and fenced code info strings.
*/
function unescapeAll(str) {
	if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
	return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity) {
		if (escaped) return escaped;
		return replaceEntityPattern(match, entity);
	});
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function replaceUnsafeChar(ch) {
	return HTML_REPLACEMENTS[ch];
}
/** Escapes HTML special characters in a string. */
function escapeHtml(str) {
	if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
	return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
/** Escapes regular expression metacharacters in a string. */
function escapeRE(str) {
	return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
/** Checks whether a character code is an ASCII space or tab. */
function isSpace(code) {
	switch (code) {
		case 9:
		case 32: return true;
	}
	return false;
}
/**
* Checks whether a character code is whitespace recognized by Markdown.
*
* Matches the Unicode `Zs` category or `\t`, `\f`, `\v`, `\r`, `\n`.
*/
function isWhiteSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	switch (code) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return true;
	}
	return false;
}
/**
* Checks whether a character is Unicode punctuation or a symbol.
*
* Does not support astral characters.
*/
function isPunctChar(ch) {
	return P.test(ch) || S.test(ch);
}
/** Checks whether a Unicode code point is punctuation or a symbol. */
function isPunctCharCode(code) {
	return isPunctChar(fromCodePoint(code));
}
/**
* Markdown ASCII punctuation characters.
*
*     !, ", #, $, %, &, ', (, ), *, +, ,, -, ., /, :, ;, <, =, >, ?, @,
*     [, \, ], ^, _, `, {, |, }, or ~
*
* http://spec.commonmark.org/0.15/#ascii-punctuation-character
*
* Don't confuse with Unicode punctuation. It lacks some characters in the
* ASCII range.
*/
function isMdAsciiPunct(ch) {
	switch (ch) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return true;
		default: return false;
	}
}
/** Normalizes `[reference labels]` for case-insensitive lookup. */
function normalizeReference(str) {
	str = str.trim().replace(/\s+/g, " ");
	return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
	return c === 32 || c === 9 || c === 10 || c === 13;
}
/**
* "Light" `.trim()` for blocks (headings, paragraphs), where Unicode spaces
* should be preserved.
*/
function asciiTrim(str) {
	let start = 0;
	for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
	let end = str.length - 1;
	for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
	return str.slice(start, end + 1);
}
/**
* Libraries commonly used by markdown-it and its plugins, re-exported to
* reduce duplicate dependencies in browser bundles.
*/
var lib = {
	mdurl: mdurl_exports,
	ucmicro: build_exports
};
/** Finds the end of a link or image label (`[label]`). */
function parseLinkLabel(state, start, disableNested) {
	let level, found, marker, prevPos;
	const max = state.posMax;
	const oldPos = state.pos;
	state.pos = start + 1;
	level = 1;
	while (state.pos < max) {
		marker = state.src.charCodeAt(state.pos);
		if (marker === 93) {
			level--;
			if (level === 0) {
				found = true;
				break;
			}
		}
		prevPos = state.pos;
		state.md.inline.skipToken(state);
		if (marker === 91) {
			if (prevPos === state.pos - 1) level++;
			else if (disableNested) {
				state.pos = oldPos;
				return -1;
			}
		}
	}
	let labelEnd = -1;
	if (found) labelEnd = state.pos;
	state.pos = oldPos;
	return labelEnd;
}
/** Parses the destination in `[label](destination "title")`. */
function parseLinkDestination(str, start, max) {
	let code;
	let pos = start;
	const result = {
		ok: false,
		pos: 0,
		str: ""
	};
	if (str.charCodeAt(pos) === 60) {
		pos++;
		while (pos < max) {
			code = str.charCodeAt(pos);
			if (code === 10) return result;
			if (code === 60) return result;
			if (code === 62) {
				result.pos = pos + 1;
				result.str = unescapeAll(str.slice(start + 1, pos));
				result.ok = true;
				return result;
			}
			if (code === 92 && pos + 1 < max) {
				pos += 2;
				continue;
			}
			pos++;
		}
		return result;
	}
	let level = 0;
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === 32) break;
		if (code < 32 || code === 127) break;
		if (code === 92 && pos + 1 < max) {
			if (str.charCodeAt(pos + 1) === 32) {
				pos++;
				continue;
			}
			pos += 2;
			continue;
		}
		if (code === 40) {
			level++;
			if (level > 32) return result;
		}
		if (code === 41) {
			if (level === 0) break;
			level--;
		}
		pos++;
	}
	if (start === pos) return result;
	if (level !== 0) return result;
	result.str = unescapeAll(str.slice(start, pos));
	result.pos = pos;
	result.ok = true;
	return result;
}
/**
* Parses the optional title in `[label](destination "title")` or
* `[label]: destination "title"`.
*
* `prev_state` continues a reference title on the next source line.
*/
function parseLinkTitle(str, start, max, prev_state) {
	let code;
	let pos = start;
	const state = {
		ok: false,
		can_continue: false,
		pos: 0,
		str: "",
		marker: 0
	};
	if (prev_state) {
		state.str = prev_state.str;
		state.marker = prev_state.marker;
	} else {
		if (pos >= max) return state;
		let marker = str.charCodeAt(pos);
		if (marker !== 34 && marker !== 39 && marker !== 40) return state;
		start++;
		pos++;
		if (marker === 40) marker = 41;
		state.marker = marker;
	}
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === state.marker) {
			state.pos = pos + 1;
			state.str += unescapeAll(str.slice(start, pos));
			state.ok = true;
			return state;
		} else if (code === 40 && state.marker === 41) return state;
		else if (code === 92 && pos + 1 < max) pos++;
		pos++;
	}
	state.can_continue = true;
	state.str += unescapeAll(str.slice(start, pos));
	return state;
}
/**
* Functions used to parse links and images, split out of parser rules because
* of their size.
*
* @module md.helpers
*/
var helpers_exports = /* @__PURE__ */ __exportAll({
	parseLinkDestination: () => parseLinkDestination,
	parseLinkLabel: () => parseLinkLabel,
	parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
/**
* Represents one item in the parsed token stream, storing parsed data and
* providing helpers for managing HTML attributes.
*/
var Token = class {
	constructor(type, tag, nesting) {
		_defineProperty(
			this,
			/**
			* Source map info. Format: `[ line_begin, line_end ]`
			*/
			"map",
			null
		);
		_defineProperty(
			this,
			/**
			* nesting level, the same as `state.level`
			*/
			"level",
			0
		);
		_defineProperty(
			this,
			/**
			* An array of child nodes (inline and img tokens)
			*/
			"children",
			null
		);
		_defineProperty(
			this,
			/**
			* In a case of self-closing tag (code, html, fence, etc.),
			* it has contents of this tag.
			*/
			"content",
			""
		);
		_defineProperty(
			this,
			/**
			* '*' or '_' for emphasis, fence string for fence, etc.
			*/
			"markup",
			""
		);
		_defineProperty(
			this,
			/**
			* Additional information:
			*
			* - Info string for "fence" tokens
			* - The value "auto" for autolink "link_open" and "link_close" tokens
			* - The string value of the item marker for ordered-list "list_item_open" tokens
			*/
			"info",
			""
		);
		_defineProperty(
			this,
			/**
			* True for block-level tokens, false for inline tokens.
			* Used in renderer to calculate line breaks
			*/
			"block",
			false
		);
		_defineProperty(
			this,
			/**
			* If it's true, ignore this element when rendering. Used for tight lists
			* to hide paragraphs.
			*/
			"hidden",
			false
		);
		this.type = type;
		this.tag = tag;
		this.attrs = null;
		this.nesting = nesting;
		this.meta = null;
	}
	/**
	* Search attribute index by name.
	*/
	attrIndex(name) {
		if (!this.attrs) return -1;
		const attrs = this.attrs;
		for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
		return -1;
	}
	/**
	* Add `[ name, value ]` attribute to list. Init attrs if necessary
	*/
	attrPush(attrData) {
		if (this.attrs) this.attrs.push(attrData);
		else this.attrs = [attrData];
	}
	/**
	* Set `name` attribute to `value`. Override old value if exists.
	*/
	attrSet(name, value) {
		const idx = this.attrIndex(name);
		const attrData = [name, value];
		if (idx < 0) this.attrPush(attrData);
		else this.attrs[idx] = attrData;
	}
	/**
	* Get the value of attribute `name`, or null if it does not exist.
	*/
	attrGet(name) {
		const idx = this.attrIndex(name);
		let value = null;
		if (idx >= 0) value = this.attrs[idx][1];
		return value;
	}
	/**
	* Join value to existing attribute via space. Or create new attribute if not
	* exists. Useful to operate with token classes.
	*/
	attrJoin(name, value) {
		const idx = this.attrIndex(name);
		if (idx < 0) this.attrPush([name, value]);
		else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
	}
};
/**
* Helper class, used by {@link MarkdownIt.core}, {@link MarkdownIt.block} and
* {@link MarkdownIt.inline} to manage sequences of functions (rules):
*
* - keep rules in defined order
* - assign the name to each rule
* - enable/disable rules
* - add/replace rules
* - allow assign rules to additional named chains (in the same)
* - cacheing lists of active rules
*
* You will not need use this class directly until write plugins. For simple
* rules control use {@link MarkdownIt.disable}, {@link MarkdownIt.enable} and
* {@link MarkdownIt.use}.
*/
var Ruler = class {
	constructor() {
		_defineProperty(
			this,
			/** @internal */
			"__rules__",
			[]
		);
		_defineProperty(
			this,
			/** @internal */
			"__cache__",
			null
		);
	}
	/** @internal */
	__find__(name) {
		for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
		return -1;
	}
	/** @internal */
	__compile__() {
		const chains = /* @__PURE__ */ new Set();
		this.__rules__.forEach((rule) => {
			if (!rule.enabled) return;
			rule.alt.forEach((altName) => {
				if (altName) chains.add(altName);
			});
		});
		this.__cache__ = Object.create(null);
		this.__cache__[""] = [];
		this.__rules__.forEach((rule) => {
			if (rule.enabled) this.__cache__[""].push(rule.fn);
		});
		chains.forEach((chain) => {
			this.__cache__[chain] = [];
			this.__rules__.forEach((rule) => {
				if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
			});
		});
	}
	/**
	* Replace rule by name with new function & options. Throws error if name not
	* found.
	*
	* @example Replace existing typographer replacement rule with new one
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.at('replacements', function replace(state) {
	*   //...
	* });
	* ```
	*/
	at(name, fn, options = {}) {
		const index = this.__find__(name);
		if (index === -1) throw new Error(`Parser rule not found: ${name}`);
		this.__rules__[index].fn = fn;
		this.__rules__[index].alt = options.alt || [];
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain before one with given name. See also
	* {@link Ruler.after}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	before(beforeName, ruleName, fn, options = {}) {
		const index = this.__find__(beforeName);
		if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
		this.__rules__.splice(index, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain after one with given name. See also
	* {@link Ruler.before}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.inline.ruler.after('text', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	after(afterName, ruleName, fn, options = {}) {
		const index = this.__find__(afterName);
		if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
		this.__rules__.splice(index + 1, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Push new rule to the end of chain. See also
	* {@link Ruler.before}, {@link Ruler.after}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.push('my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	push(ruleName, fn, options = {}) {
		this.__rules__.push({
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Enable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	enable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = true;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Enable rules with given names, and disable everything else. If any rule name
	* not found - throw Error. Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enable}.
	*/
	enableOnly(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		this.__rules__.forEach((rule) => {
			rule.enabled = false;
		});
		this.enable(list, ignoreInvalid);
	}
	/**
	* Disable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	disable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = false;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Return array of active functions (rules) for given chain name. It analyzes
	* rules configuration, compiles caches if not exists and returns result.
	*
	* Default chain name is `''` (empty string). It can't be skipped. That's
	* done intentionally, to keep signature monomorphic for high speed.
	*/
	getRules(chainName) {
		if (!this.__cache__) this.__compile__();
		return this.__cache__[chainName] || [];
	}
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>\n`;
};
default_rules.fence = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	const info = token.info ? unescapeAll(token.info).trim() : "";
	let langName = "";
	let langAttrs = "";
	if (info) {
		const arr = info.split(/(\s+)/g);
		langName = arr[0];
		langAttrs = arr.slice(2).join("");
	}
	let highlighted;
	if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
	else highlighted = escapeHtml(token.content);
	if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
	if (info) {
		const i = token.attrIndex("class");
		const tmpAttrs = token.attrs ? token.attrs.slice() : [];
		if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
		else {
			tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
			tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
		}
		const tmpToken = { attrs: tmpAttrs };
		return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>\n`;
	}
	return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>\n`;
};
default_rules.image = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
	return slf.renderToken(tokens, idx, options);
};
default_rules.hardbreak = function(tokens, idx, options) {
	return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options) {
	return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
	return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
	return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
	return tokens[idx].content;
};
/**
* Generates HTML from parsed token stream. Each instance has independent
* copy of rules. Those can be rewritten with ease. Also, you can add new
* rules if you create plugin and adds new token types.
*
* Creates new renderer instance and fills {@link Renderer.rules} with defaults.
*/
var Renderer = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* Contains render rules for tokens. Can be updated and extended.
			*
			* See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
			* for more details and examples.
			*
			* @example Custom render rules
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* md.renderer.rules.strong_open  = function () { return '<b>'; };
			* md.renderer.rules.strong_close = function () { return '</b>'; };
			*
			* const result = md.renderInline(...);
			* ```
			*
			* @example Each rule is called as independent static function with fixed signature
			* ```javascript
			* function my_token_render(tokens, idx, options, env, renderer) {
			*   // ...
			*   return renderedHTML;
			* }
			* ```
			*/
			"rules",
			Object.assign({}, default_rules)
		);
	}
	/**
	* Render token attributes to string.
	*/
	renderAttrs(token) {
		let i, l, result;
		if (!token.attrs) return "";
		result = "";
		for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
		return result;
	}
	/**
	* Default token renderer. Can be overriden by custom function
	* in {@link Renderer.rules}.
	*/
	renderToken(tokens, idx, options) {
		const token = tokens[idx];
		let result = "";
		if (token.hidden) return "";
		let prev = idx - 1;
		while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
		if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
		result += (token.nesting === -1 ? "</" : "<") + token.tag;
		result += this.renderAttrs(token);
		if (token.nesting === 0 && options.xhtmlOut) result += " /";
		let needLf = false;
		if (token.block) {
			needLf = true;
			if (token.nesting === 1) {
				let next = idx + 1;
				while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
				if (next < tokens.length) {
					const nextToken = tokens[next];
					if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
					else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
				}
			}
		}
		result += needLf ? ">\n" : ">";
		return result;
	}
	/**
	* The same as {@link Renderer.render}, but for single token of `inline` type.
	*/
	renderInline(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
	/**
	* Special kludge for image `alt` attributes to conform CommonMark spec.
	* Don't try to use it! Spec requires to show `alt` content with stripped markup,
	* instead of simple escaping.
	*/
	renderInlineAsText(tokens, options, env) {
		let result = "";
		for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
			case "text":
			case "code_inline":
				result += tokens[i].content;
				break;
			case "image":
				result += this.renderInlineAsText(tokens[i].children, options, env);
				break;
			case "html_inline":
			case "html_block":
				result += tokens[i].content;
				break;
			case "softbreak":
			case "hardbreak": result += "\n";
		}
		return result;
	}
	/**
	* Takes token stream and generates HTML. Probably, you will never need to call
	* this method directly.
	*/
	render(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
			else if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
};
/** Mutable state passed through the core rules chain. */
var StateCore = class {
	constructor(src, md, env) {
		_defineProperty(this, "tokens", []);
		_defineProperty(this, "inlineMode", false);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
	}
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize(state) {
	let str;
	str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
	str = str.replace(NULL_RE, "�");
	state.src = str;
}
function block(state) {
	let token;
	if (state.inlineMode) {
		token = new state.Token("inline", "", 0);
		token.content = state.src;
		token.map = [0, 1];
		token.children = [];
		state.tokens.push(token);
	} else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
	const tokens = state.tokens;
	let last = 0;
	for (let curr = 0; curr < tokens.length; curr++) {
		if (tokens[curr].type === "reference_definition") continue;
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (tokens.length !== last) tokens.length = last;
}
function inline$1(state) {
	const tokens = state.tokens;
	for (let i = 0, l = tokens.length; i < l; i++) {
		const tok = tokens[i];
		if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
	}
}
function isLinkOpen$1(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
	return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
	const blockTokens = state.tokens;
	if (!state.md.options.linkify) return;
	for (let j = 0, l = blockTokens.length; j < l; j++) {
		if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
		const tokens = blockTokens[j].children;
		const replacements = [];
		let htmlLinkLevel = 0;
		for (let i = tokens.length - 1; i >= 0; i--) {
			const currentToken = tokens[i];
			if (currentToken.type === "link_close") {
				i--;
				while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
				continue;
			}
			if (currentToken.type === "html_inline") {
				if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
				if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
			}
			if (htmlLinkLevel > 0) continue;
			if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
				const text = currentToken.content;
				let links = state.md.linkify.match(text);
				const nodes = [];
				let level = currentToken.level;
				let lastPos = 0;
				if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
				for (let ln = 0; ln < links.length; ln++) {
					const url = links[ln].url;
					const fullUrl = state.md.normalizeLink(url);
					if (!state.md.validateLink(fullUrl)) continue;
					let urlText = links[ln].text;
					if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
					else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
					else urlText = state.md.normalizeLinkText(urlText);
					const pos = links[ln].index;
					if (pos > lastPos) {
						const token = new state.Token("text", "", 0);
						token.content = text.slice(lastPos, pos);
						token.level = level;
						nodes.push(token);
					}
					const token_o = new state.Token("link_open", "a", 1);
					token_o.attrs = [["href", fullUrl]];
					token_o.level = level++;
					token_o.markup = "linkify";
					token_o.info = "auto";
					nodes.push(token_o);
					const token_t = new state.Token("text", "", 0);
					token_t.content = urlText;
					token_t.level = level;
					nodes.push(token_t);
					const token_c = new state.Token("link_close", "a", -1);
					token_c.level = --level;
					token_c.markup = "linkify";
					token_c.info = "auto";
					nodes.push(token_c);
					lastPos = links[ln].lastIndex;
				}
				if (lastPos < text.length) {
					const token = new state.Token("text", "", 0);
					token.content = text.slice(lastPos);
					token.level = level;
					nodes.push(token);
				}
				replacements.push({
					index: i,
					nodes
				});
			}
		}
		if (replacements.length > 0) {
			let newTokensLength = tokens.length;
			for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
			const newTokens = new Array(newTokensLength);
			let replacementIndex = 0;
			let newTokenIndex = 0;
			replacements.reverse();
			for (let i = 0; i < tokens.length; i++) {
				const replacement = replacements[replacementIndex];
				if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
					for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
					replacementIndex++;
				} else newTokens[newTokenIndex++] = tokens[i];
			}
			blockTokens[j].children = newTokens;
		}
	}
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
	c: "©",
	r: "®",
	tm: "™"
};
function replaceFn(match, name) {
	return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace_rare(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) {
			if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–");
		}
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace(state) {
	let blkIdx;
	if (!state.md.options.typographer) return;
	for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline") continue;
		if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
		if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
	}
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "’";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
	while (stack.length > length) {
		const item = stack.pop();
		if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
		else heads.double = item.prevSameQuoteIdx;
	}
}
function addReplacement(replacements, tokenIdx, pos, ch) {
	if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
	replacements[tokenIdx].push({
		pos,
		ch
	});
}
function applyReplacements(str, replacements) {
	let result = "";
	let lastPos = 0;
	replacements.sort((a, b) => a.pos - b.pos);
	for (let i = 0; i < replacements.length; i++) {
		const replacement = replacements[i];
		result += str.slice(lastPos, replacement.pos) + replacement.ch;
		lastPos = replacement.pos + 1;
	}
	return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
	let j;
	const stack = [];
	const heads = {
		single: -1,
		double: -1
	};
	const replacements = {};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const thisLevel = tokens[i].level;
		for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
		truncateStack(stack, heads, j + 1);
		if (token.type !== "text") continue;
		const text = token.content;
		let pos = 0;
		const max = text.length;
		OUTER: while (pos < max) {
			QUOTE_RE.lastIndex = pos;
			const t = QUOTE_RE.exec(text);
			if (!t) break;
			let canOpen = true;
			let canClose = true;
			pos = t.index + 1;
			const isSingle = t[0] === "'";
			let lastChar = 32;
			if (t.index - 1 >= 0) lastChar = text.charCodeAt(t.index - 1);
			else for (j = i - 1; j >= 0; j--) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
				break;
			}
			let nextChar = 32;
			if (pos < max) nextChar = text.charCodeAt(pos);
			else for (j = i + 1; j < tokens.length; j++) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				nextChar = tokens[j].content.charCodeAt(0);
				break;
			}
			const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
			const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
			const isLastWhiteSpace = isWhiteSpace(lastChar);
			const isNextWhiteSpace = isWhiteSpace(nextChar);
			if (isNextWhiteSpace) canOpen = false;
			else if (isNextPunctChar) {
				if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
			}
			if (isLastWhiteSpace) canClose = false;
			else if (isLastPunctChar) {
				if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
			}
			if (nextChar === 34 && t[0] === "\"") {
				if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
			}
			if (canOpen && canClose) {
				canOpen = isLastPunctChar;
				canClose = isNextPunctChar;
			}
			if (!canOpen && !canClose) {
				if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
				continue;
			}
			if (canClose) {
				j = isSingle ? heads.single : heads.double;
				if (j >= 0 && stack[j].level === thisLevel) {
					const item = stack[j];
					let openQuote;
					let closeQuote;
					if (isSingle) {
						openQuote = state.md.options.quotes[2];
						closeQuote = state.md.options.quotes[3];
					} else {
						openQuote = state.md.options.quotes[0];
						closeQuote = state.md.options.quotes[1];
					}
					addReplacement(replacements, i, t.index, closeQuote);
					addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
					truncateStack(stack, heads, j);
					continue OUTER;
				}
			}
			if (canOpen) {
				if (stack.length >= MAX_OPENERS) return;
				stack.push({
					tokenIdx: i,
					contentPos: t.index,
					isSingleQuote: isSingle,
					level: thisLevel,
					prevSameQuoteIdx: isSingle ? heads.single : heads.double
				});
				if (isSingle) heads.single = stack.length - 1;
				else heads.double = stack.length - 1;
			} else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
		}
	}
	Object.keys(replacements).forEach(function(tokenIdx) {
		const idx = Number(tokenIdx);
		tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
	});
}
function smartquotes(state) {
	if (!state.md.options.typographer) return;
	for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
		process_inlines(state.tokens[blkIdx].children, state);
	}
}
function join_alt(tokens) {
	let curr, last;
	const max = tokens.length;
	for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
	for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
	else {
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (curr !== last) tokens.length = last;
}
function text_join(state) {
	let curr, last;
	const blockTokens = state.tokens;
	const l = blockTokens.length;
	for (let j = 0; j < l; j++) {
		if (blockTokens[j].type !== "inline") continue;
		const tokens = blockTokens[j].children;
		const max = tokens.length;
		for (curr = 0; curr < max; curr++) {
			if (tokens[curr].type === "text_special") tokens[curr].type = "text";
			if (tokens[curr].children) join_alt(tokens[curr].children);
		}
		for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
		if (curr !== last) tokens.length = last;
	}
}
var _rules$2 = [
	["normalize", normalize],
	["block", block],
	["strip_references", strip_references],
	["inline", inline$1],
	["linkify", linkify$1],
	["replacements", replace],
	["smartquotes", smartquotes],
	["text_join", text_join]
];
/**
* Top-level rules executor. Glues block/inline parsers and does intermediate
* transformations.
*/
var ParserCore = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of core rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateCore);
		for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
	}
	/**
	* Executes core chain rules.
	*/
	process(state) {
		const rules = this.ruler.getRules("");
		for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
	}
};
/** Mutable state passed to block rules while tokenizing a source document. */
var StateBlock = class {
	constructor(src, md, env, tokens) {
		_defineProperty(this, "bMarks", []);
		_defineProperty(this, "eMarks", []);
		_defineProperty(this, "tShift", []);
		_defineProperty(this, "sCount", []);
		_defineProperty(this, "bsCount", []);
		_defineProperty(this, "blkIndent", 0);
		_defineProperty(this, "line", 0);
		_defineProperty(this, "lineMax", 0);
		_defineProperty(this, "tight", false);
		_defineProperty(this, "listIndent", -1);
		_defineProperty(this, "parentType", "root");
		_defineProperty(this, "level", 0);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.md = md;
		this.env = env;
		this.tokens = tokens;
		const s = this.src;
		for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
			const ch = s.charCodeAt(pos);
			if (!indent_found) {
				if (isSpace(ch)) {
					indent++;
					if (ch === 9) offset += 4 - offset % 4;
					else offset++;
					continue;
				} else indent_found = true;
			}
			if (ch === 10 || pos === len - 1) {
				if (ch !== 10) pos++;
				this.bMarks.push(start);
				this.eMarks.push(pos);
				this.tShift.push(indent);
				this.sCount.push(offset);
				this.bsCount.push(0);
				indent_found = false;
				indent = 0;
				offset = 0;
				start = pos + 1;
			}
		}
		this.bMarks.push(s.length);
		this.eMarks.push(s.length);
		this.tShift.push(0);
		this.sCount.push(0);
		this.bsCount.push(0);
		this.lineMax = this.bMarks.length - 1;
	}
	push(type, tag, nesting) {
		const token = new Token(type, tag, nesting);
		token.block = true;
		if (nesting < 0) this.level--;
		token.level = this.level;
		if (nesting > 0) this.level++;
		this.tokens.push(token);
		return token;
	}
	isEmpty(line) {
		return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
	}
	skipEmptyLines(from) {
		for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
		return from;
	}
	skipSpaces(pos) {
		for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
		return pos;
	}
	skipSpacesBack(pos, min) {
		if (pos <= min) return pos;
		while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
		return pos;
	}
	skipChars(pos, code) {
		for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code) break;
		return pos;
	}
	skipCharsBack(pos, code, min) {
		if (pos <= min) return pos;
		while (pos > min) if (code !== this.src.charCodeAt(--pos)) return pos + 1;
		return pos;
	}
	getLines(begin, end, indent, keepLastLF) {
		if (begin >= end) return "";
		const queue = new Array(end - begin);
		for (let i = 0, line = begin; line < end; line++, i++) {
			let lineIndent = 0;
			const lineStart = this.bMarks[line];
			let first = lineStart;
			let last;
			if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
			else last = this.eMarks[line];
			while (first < last && lineIndent < indent) {
				const ch = this.src.charCodeAt(first);
				if (isSpace(ch)) {
					if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
					else lineIndent++;
				} else if (first - lineStart < this.tShift[line]) lineIndent++;
				else break;
				first++;
			}
			if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
			else queue[i] = this.src.slice(first, last);
		}
		return queue.join("");
	}
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
	const pos = state.bMarks[line] + state.tShift[line];
	const max = state.eMarks[line];
	return state.src.slice(pos, max);
}
function escapedSplit(str) {
	const result = [];
	const max = str.length;
	let pos = 0;
	let ch = str.charCodeAt(pos);
	let isEscaped = false;
	let lastPos = 0;
	let current = "";
	while (pos < max) {
		if (ch === 124) {
			if (!isEscaped) {
				result.push(current + str.substring(lastPos, pos));
				current = "";
				lastPos = pos + 1;
			} else {
				current += str.substring(lastPos, pos - 1);
				lastPos = pos;
			}
		}
		isEscaped = ch === 92;
		pos++;
		ch = str.charCodeAt(pos);
	}
	result.push(current + str.substring(lastPos));
	return result;
}
function table(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine) return false;
	let nextLine = startLine + 1;
	if (state.sCount[nextLine] < state.blkIndent) return false;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[nextLine] + state.tShift[nextLine];
	if (pos >= state.eMarks[nextLine]) return false;
	const firstCh = state.src.charCodeAt(pos++);
	if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
	if (pos >= state.eMarks[nextLine]) return false;
	const secondCh = state.src.charCodeAt(pos++);
	if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
	if (firstCh === 45 && isSpace(secondCh)) return false;
	while (pos < state.eMarks[nextLine]) {
		const ch = state.src.charCodeAt(pos);
		if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
		pos++;
	}
	let lineText = getLine(state, startLine + 1);
	let columns = lineText.split("|");
	const aligns = [];
	for (let i = 0; i < columns.length; i++) {
		const t = columns[i].trim();
		if (!t) {
			if (i === 0 || i === columns.length - 1) continue;
			else return false;
		}
		if (!/^:?-+:?$/.test(t)) return false;
		if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
		else if (t.charCodeAt(0) === 58) aligns.push("left");
		else aligns.push("");
	}
	lineText = getLine(state, startLine).trim();
	if (lineText.indexOf("|") === -1) return false;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	columns = escapedSplit(lineText);
	if (columns.length && columns[0] === "") columns.shift();
	if (columns.length && columns[columns.length - 1] === "") columns.pop();
	const columnCount = columns.length;
	if (columnCount === 0 || columnCount !== aligns.length) return false;
	if (silent) return true;
	const oldParentType = state.parentType;
	state.parentType = "table";
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const token_to = state.push("table_open", "table", 1);
	const tableLines = [startLine, 0];
	token_to.map = tableLines;
	const token_tho = state.push("thead_open", "thead", 1);
	token_tho.map = [startLine, startLine + 1];
	const token_htro = state.push("tr_open", "tr", 1);
	token_htro.map = [startLine, startLine + 1];
	for (let i = 0; i < columns.length; i++) {
		const token_ho = state.push("th_open", "th", 1);
		if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
		const token_il = state.push("inline", "", 0);
		token_il.content = columns[i].trim();
		token_il.children = [];
		state.push("th_close", "th", -1);
	}
	state.push("tr_close", "tr", -1);
	state.push("thead_close", "thead", -1);
	let tbodyLines;
	let autocompletedCells = 0;
	for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		lineText = getLine(state, nextLine).trim();
		if (!lineText) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		columns = escapedSplit(lineText);
		if (columns.length && columns[0] === "") columns.shift();
		if (columns.length && columns[columns.length - 1] === "") columns.pop();
		autocompletedCells += columnCount - columns.length;
		if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
		if (nextLine === startLine + 2) {
			const token_tbo = state.push("tbody_open", "tbody", 1);
			token_tbo.map = tbodyLines = [startLine + 2, 0];
		}
		const token_tro = state.push("tr_open", "tr", 1);
		token_tro.map = [nextLine, nextLine + 1];
		for (let i = 0; i < columnCount; i++) {
			const token_tdo = state.push("td_open", "td", 1);
			if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
			const token_il = state.push("inline", "", 0);
			token_il.content = columns[i] ? columns[i].trim() : "";
			token_il.children = [];
			state.push("td_close", "td", -1);
		}
		state.push("tr_close", "tr", -1);
	}
	if (tbodyLines) {
		state.push("tbody_close", "tbody", -1);
		tbodyLines[1] = nextLine;
	}
	state.push("table_close", "table", -1);
	tableLines[1] = nextLine;
	state.parentType = oldParentType;
	state.line = nextLine;
	return true;
}
function code$1(state, startLine, endLine) {
	if (state.sCount[startLine] - state.blkIndent < 4) return false;
	let nextLine = startLine + 1;
	let last = nextLine;
	while (nextLine < endLine) {
		if (state.isEmpty(nextLine)) {
			nextLine++;
			continue;
		}
		if (state.sCount[nextLine] - state.blkIndent >= 4) {
			nextLine++;
			last = nextLine;
			continue;
		}
		break;
	}
	state.line = last;
	const token = state.push("code_block", "code", 0);
	token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
	token.map = [startLine, state.line];
	return true;
}
function fence(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (pos + 3 > max) return false;
	const marker = state.src.charCodeAt(pos);
	if (marker !== 126 && marker !== 96) return false;
	let mem = pos;
	pos = state.skipChars(pos, marker);
	let len = pos - mem;
	if (len < 3) return false;
	const markup = state.src.slice(mem, pos);
	const params = state.src.slice(pos, max);
	if (marker === 96) {
		if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
	}
	if (silent) return true;
	let nextLine = startLine;
	let haveEndMarker = false;
	for (;;) {
		nextLine++;
		if (nextLine >= endLine) break;
		pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
		if (state.src.charCodeAt(pos) !== marker) continue;
		if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
		pos = state.skipChars(pos, marker);
		if (pos - mem < len) continue;
		pos = state.skipSpaces(pos);
		if (pos < max) continue;
		haveEndMarker = true;
		break;
	}
	len = state.sCount[startLine];
	state.line = nextLine + (haveEndMarker ? 1 : 0);
	const token = state.push("fence", "code", 0);
	token.info = params;
	token.content = state.getLines(startLine + 1, nextLine, len, true);
	token.markup = markup;
	token.map = [startLine, state.line];
	return true;
}
function blockquote(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	const oldLineMax = state.lineMax;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (state.src.charCodeAt(pos) !== 62) return false;
	if (silent) return true;
	const oldBMarks = [];
	const oldBSCount = [];
	const oldSCount = [];
	const oldTShift = [];
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const oldParentType = state.parentType;
	state.parentType = "blockquote";
	let lastLineEmpty = false;
	let nextLine;
	for (nextLine = startLine; nextLine < endLine; nextLine++) {
		const isOutdented = state.sCount[nextLine] < state.blkIndent;
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos >= max) break;
		if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
			let initial = state.sCount[nextLine] + 1;
			let spaceAfterMarker;
			let adjustTab;
			if (state.src.charCodeAt(pos) === 32) {
				pos++;
				initial++;
				adjustTab = false;
				spaceAfterMarker = true;
			} else if (state.src.charCodeAt(pos) === 9) {
				spaceAfterMarker = true;
				if ((state.bsCount[nextLine] + initial) % 4 === 3) {
					pos++;
					initial++;
					adjustTab = false;
				} else adjustTab = true;
			} else spaceAfterMarker = false;
			let offset = initial;
			oldBMarks.push(state.bMarks[nextLine]);
			state.bMarks[nextLine] = pos;
			while (pos < max) {
				const ch = state.src.charCodeAt(pos);
				if (isSpace(ch)) {
					if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
					else offset++;
				} else break;
				pos++;
			}
			lastLineEmpty = pos >= max;
			oldBSCount.push(state.bsCount[nextLine]);
			state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
			oldSCount.push(state.sCount[nextLine]);
			state.sCount[nextLine] = offset - initial;
			oldTShift.push(state.tShift[nextLine]);
			state.tShift[nextLine] = pos - state.bMarks[nextLine];
			continue;
		}
		if (lastLineEmpty) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) {
			state.lineMax = nextLine;
			if (state.blkIndent !== 0) {
				oldBMarks.push(state.bMarks[nextLine]);
				oldBSCount.push(state.bsCount[nextLine]);
				oldTShift.push(state.tShift[nextLine]);
				oldSCount.push(state.sCount[nextLine]);
				state.sCount[nextLine] -= state.blkIndent;
			}
			break;
		}
		oldBMarks.push(state.bMarks[nextLine]);
		oldBSCount.push(state.bsCount[nextLine]);
		oldTShift.push(state.tShift[nextLine]);
		oldSCount.push(state.sCount[nextLine]);
		state.sCount[nextLine] = -1;
	}
	const oldIndent = state.blkIndent;
	state.blkIndent = 0;
	const token_o = state.push("blockquote_open", "blockquote", 1);
	token_o.markup = ">";
	const lines = [startLine, 0];
	token_o.map = lines;
	state.md.block.tokenize(state, startLine, nextLine);
	const token_c = state.push("blockquote_close", "blockquote", -1);
	token_c.markup = ">";
	state.lineMax = oldLineMax;
	state.parentType = oldParentType;
	lines[1] = state.line;
	for (let i = 0; i < oldTShift.length; i++) {
		state.bMarks[i + startLine] = oldBMarks[i];
		state.tShift[i + startLine] = oldTShift[i];
		state.sCount[i + startLine] = oldSCount[i];
		state.bsCount[i + startLine] = oldBSCount[i];
	}
	state.blkIndent = oldIndent;
	return true;
}
function hr(state, startLine, endLine, silent) {
	const max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 95) return false;
	let cnt = 1;
	while (pos < max) {
		const ch = state.src.charCodeAt(pos++);
		if (ch !== marker && !isSpace(ch)) return false;
		if (ch === marker) cnt++;
	}
	if (cnt < 3) return false;
	if (silent) return true;
	state.line = startLine + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [startLine, state.line];
	token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
	return true;
}
function skipBulletListMarker(state, startLine) {
	const max = state.eMarks[startLine];
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
	if (pos < max) {
		if (!isSpace(state.src.charCodeAt(pos))) return -1;
	}
	return pos;
}
function skipOrderedListMarker(state, startLine) {
	const start = state.bMarks[startLine] + state.tShift[startLine];
	const max = state.eMarks[startLine];
	let pos = start;
	if (pos + 1 >= max) return -1;
	let ch = state.src.charCodeAt(pos++);
	if (ch < 48 || ch > 57) return -1;
	for (;;) {
		if (pos >= max) return -1;
		ch = state.src.charCodeAt(pos++);
		if (ch >= 48 && ch <= 57) {
			if (pos - start >= 10) return -1;
			continue;
		}
		if (ch === 41 || ch === 46) break;
		return -1;
	}
	if (pos < max) {
		ch = state.src.charCodeAt(pos);
		if (!isSpace(ch)) return -1;
	}
	return pos;
}
function markTightParagraphs(state, idx) {
	const level = state.level + 2;
	for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
		state.tokens[i + 2].hidden = true;
		state.tokens[i].hidden = true;
		i += 2;
	}
}
function list(state, startLine, endLine, silent) {
	let max, pos, start, token;
	let nextLine = startLine;
	let tight = true;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
	let isTerminatingParagraph = false;
	if (silent && state.parentType === "paragraph") {
		if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
	}
	let isOrdered;
	let markerValue;
	let posAfterMarker;
	if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
		isOrdered = true;
		start = state.bMarks[nextLine] + state.tShift[nextLine];
		markerValue = Number(state.src.slice(start, posAfterMarker - 1));
		if (isTerminatingParagraph && markerValue !== 1) return false;
	} else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
	else return false;
	if (isTerminatingParagraph) {
		if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
	}
	if (silent) return true;
	const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
	const listTokIdx = state.tokens.length;
	if (isOrdered) {
		token = state.push("ordered_list_open", "ol", 1);
		if (markerValue !== 1) token.attrs = [["start", markerValue]];
	} else token = state.push("bullet_list_open", "ul", 1);
	const listLines = [nextLine, 0];
	token.map = listLines;
	token.markup = String.fromCharCode(markerCharCode);
	let prevEmptyEnd = false;
	const terminatorRules = state.md.block.ruler.getRules("list");
	const oldParentType = state.parentType;
	state.parentType = "list";
	while (nextLine < endLine) {
		pos = posAfterMarker;
		max = state.eMarks[nextLine];
		const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
			else if (ch === 32) offset++;
			else break;
			pos++;
		}
		const contentStart = pos;
		let indentAfterMarker;
		if (contentStart >= max) indentAfterMarker = 1;
		else indentAfterMarker = offset - initial;
		if (indentAfterMarker > 4) indentAfterMarker = 1;
		const indent = initial + indentAfterMarker;
		token = state.push("list_item_open", "li", 1);
		token.markup = String.fromCharCode(markerCharCode);
		const itemLines = [nextLine, 0];
		token.map = itemLines;
		if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
		const oldTight = state.tight;
		const oldTShift = state.tShift[nextLine];
		const oldSCount = state.sCount[nextLine];
		const oldListIndent = state.listIndent;
		state.listIndent = state.blkIndent;
		state.blkIndent = indent;
		state.tight = true;
		state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
		state.sCount[nextLine] = offset;
		if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
		else state.md.block.tokenize(state, nextLine, endLine);
		if (!state.tight || prevEmptyEnd) tight = false;
		prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
		state.blkIndent = state.listIndent;
		state.listIndent = oldListIndent;
		state.tShift[nextLine] = oldTShift;
		state.sCount[nextLine] = oldSCount;
		state.tight = oldTight;
		token = state.push("list_item_close", "li", -1);
		token.markup = String.fromCharCode(markerCharCode);
		nextLine = state.line;
		itemLines[1] = nextLine;
		if (nextLine >= endLine) break;
		if (state.sCount[nextLine] < state.blkIndent) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		if (isOrdered) {
			posAfterMarker = skipOrderedListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
			start = state.bMarks[nextLine] + state.tShift[nextLine];
		} else {
			posAfterMarker = skipBulletListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
		}
		if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
	}
	if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
	else token = state.push("bullet_list_close", "ul", -1);
	token.markup = String.fromCharCode(markerCharCode);
	listLines[1] = nextLine;
	state.line = nextLine;
	state.parentType = oldParentType;
	if (tight) markTightParagraphs(state, listTokIdx);
	return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
	let length = str.length;
	for (let i = 0; i < str.length - 1; i++) {
		const high = str.charCodeAt(i);
		if (high < 55296 || high > 56319) continue;
		const low = str.charCodeAt(i + 1);
		if (low >= 56320 && low <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
function lineEnd(state, line) {
	return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
	const endLine = state.lineMax;
	if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
	let isContinuation = false;
	if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
	if (state.sCount[nextLine] < 0) isContinuation = true;
	if (!isContinuation) {
		const terminatorRules = state.md.block.ruler.getRules("reference");
		const oldParentType = state.parentType;
		state.parentType = "reference";
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		state.parentType = oldParentType;
		if (terminate) return -1;
	}
	return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
	const src = state.src;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let nextLine = startLine + 1;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (src.charCodeAt(pos) !== 91) return false;
	let max = lineEnd(state, startLine);
	let rawLabel = "";
	let labelEnd = -1;
	let segmentStart = ++pos;
	while (pos < max) {
		if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
		let ch = src.charCodeAt(pos);
		if (ch === 91) return false;
		if (ch === 93) {
			labelEnd = pos;
			break;
		}
		if (ch === 92) ch = src.charCodeAt(++pos);
		if (ch === 10 && pos < max) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) return false;
			rawLabel += src.slice(segmentStart, max);
			pos = segmentStart = nextPos;
			max = lineEnd(state, nextLine++);
			continue;
		}
		pos++;
	}
	if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
	rawLabel += src.slice(segmentStart, labelEnd);
	if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
	pos = labelEnd + 2;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
	if (!destRes.ok) return false;
	const href = state.md.normalizeLink(destRes.str);
	if (!state.md.validateLink(href)) return false;
	pos = destRes.pos;
	const destEndPos = pos;
	const destEndMax = max;
	const destEndLineNo = nextLine;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const titleStart = pos;
	let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
	while (titleRes.can_continue) {
		const nextPos = getNextLinePos(state, nextLine);
		if (nextPos < 0) break;
		pos = nextPos;
		max = lineEnd(state, nextLine++);
		titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
	}
	let title;
	if (titleStart !== destEndPos && titleRes.ok) {
		title = titleRes.str;
		pos = titleRes.pos;
	} else {
		title = "";
		pos = destEndPos;
		max = destEndMax;
		nextLine = destEndLineNo;
	}
	while (pos < max) {
		if (!isSpace(src.charCodeAt(pos))) break;
		pos++;
	}
	if (pos < max && src.charCodeAt(pos) !== 10) {
		if (title) {
			title = "";
			pos = destEndPos;
			max = destEndMax;
			nextLine = destEndLineNo;
			while (pos < max) {
				if (!isSpace(src.charCodeAt(pos))) break;
				pos++;
			}
		}
	}
	if (pos < max && src.charCodeAt(pos) !== 10) return false;
	const label = normalizeReference(rawLabel);
	if (!label) return false;
	/* istanbul ignore if */
	if (silent) return true;
	if (typeof state.env.references === "undefined") state.env.references = {};
	if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
		title,
		href
	};
	const token = state.push("reference_definition", "", 0);
	token.map = [startLine, nextLine];
	token.hidden = true;
	const meta = Object.create(null);
	meta.label = label;
	token.meta = meta;
	state.line = nextLine;
	return true;
}
var html_blocks_default = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
	[
		/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
		/<\/(script|pre|style|textarea)>/i,
		true
	],
	[
		/^<!--/,
		/-->/,
		true
	],
	[
		/^<\?/,
		/\?>/,
		true
	],
	[
		/^<![A-Za-z]/,
		/>/,
		true
	],
	[
		/^<!\[CDATA\[/,
		/\]\]>/,
		true
	],
	[
		new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		true
	],
	[
		new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
		/^$/,
		false
	]
];
function html_block(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (!state.md.options.html) return false;
	if (state.src.charCodeAt(pos) !== 60) return false;
	let lineText = state.src.slice(pos, max);
	let i = 0;
	for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
	if (i === HTML_SEQUENCES.length) return false;
	if (silent) return HTML_SEQUENCES[i][2];
	let nextLine = startLine + 1;
	const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
	if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) {
			if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
		}
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		lineText = state.src.slice(pos, max);
		if (HTML_SEQUENCES[i][1].test(lineText)) {
			if (lineText.length !== 0) nextLine++;
			break;
		}
	}
	state.line = nextLine;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, nextLine];
	token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
	return true;
}
function heading$2(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let ch = state.src.charCodeAt(pos);
	if (ch !== 35 || pos >= max) return false;
	let level = 1;
	ch = state.src.charCodeAt(++pos);
	while (ch === 35 && pos < max && level <= 6) {
		level++;
		ch = state.src.charCodeAt(++pos);
	}
	if (level > 6 || pos < max && !isSpace(ch)) return false;
	if (silent) return true;
	max = state.skipSpacesBack(max, pos);
	const tmp = state.skipCharsBack(max, 35, pos);
	if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
	state.line = startLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = "########".slice(0, level);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = asciiTrim(state.src.slice(pos, max));
	token_i.map = [startLine, state.line];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = "########".slice(0, level);
	return true;
}
function lheading(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	const oldParentType = state.parentType;
	state.parentType = "paragraph";
	let level = 0;
	let marker;
	let nextLine = startLine + 1;
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] >= state.blkIndent) {
			let pos = state.bMarks[nextLine] + state.tShift[nextLine];
			const max = state.eMarks[nextLine];
			if (pos < max) {
				marker = state.src.charCodeAt(pos);
				if (marker === 45 || marker === 61) {
					pos = state.skipChars(pos, marker);
					pos = state.skipSpaces(pos);
					if (pos >= max) {
						level = marker === 61 ? 1 : 2;
						break;
					}
				}
			}
		}
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	if (!level) {
		state.parentType = oldParentType;
		return false;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = String.fromCharCode(marker);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line - 1];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = String.fromCharCode(marker);
	state.parentType = oldParentType;
	return true;
}
function paragraph(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	const oldParentType = state.parentType;
	let nextLine = startLine + 1;
	state.parentType = "paragraph";
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine;
	const token_o = state.push("paragraph_open", "p", 1);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line];
	token_i.children = [];
	state.push("paragraph_close", "p", -1);
	state.parentType = oldParentType;
	return true;
}
var _rules$1 = [
	[
		"table",
		table,
		["paragraph", "reference"]
	],
	["code", code$1],
	[
		"fence",
		fence,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		blockquote,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		hr,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		list,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", reference],
	[
		"html_block",
		html_block,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		heading$2,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", lheading],
	["paragraph", paragraph]
];
/**
* Block-level tokenizer.
*/
var ParserBlock = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of block rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateBlock);
		for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
	}
	tokenize(state, startLine, endLine) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		let line = startLine;
		let hasEmptyLines = false;
		while (line < endLine) {
			state.line = line = state.skipEmptyLines(line);
			if (line >= endLine) break;
			if (state.sCount[line] < state.blkIndent) break;
			if (state.level >= maxNesting) {
				state.line = endLine;
				break;
			}
			const prevLine = state.line;
			let ok = false;
			for (let i = 0; i < len; i++) {
				ok = rules[i](state, line, endLine, false);
				if (ok) {
					if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
					break;
				}
			}
			if (!ok) throw new Error("none of the block rules matched");
			state.tight = !hasEmptyLines;
			if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
			line = state.line;
			if (line < endLine && state.isEmpty(line)) {
				hasEmptyLines = true;
				line++;
				state.line = line;
			}
		}
	}
	/**
	* Process input string and push block tokens into `outTokens`
	*/
	parse(src, md, env, outTokens) {
		if (!src) return;
		const state = new this.State(src, md, env, outTokens);
		this.tokenize(state, state.line, state.lineMax);
	}
};
/** Mutable state passed to inline rules while tokenizing inline content. */
var StateInline = class {
	constructor(src, md, env, outTokens) {
		_defineProperty(this, "pos", 0);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "pending", "");
		_defineProperty(this, "pendingLevel", 0);
		_defineProperty(this, "cache", {});
		_defineProperty(this, "backticks", {});
		_defineProperty(this, "backticksScanned", false);
		_defineProperty(this, "skipHtmlSpecial", false);
		_defineProperty(this, "linkLevel", 0);
		_defineProperty(this, "delimiters", []);
		_defineProperty(this, "_prev_delimiters", []);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
		this.tokens = outTokens;
		this.tokens_meta = Array(outTokens.length);
		this.posMax = this.src.length;
	}
	pushPending() {
		const token = new Token("text", "", 0);
		token.content = this.pending;
		token.level = this.pendingLevel;
		this.tokens.push(token);
		this.pending = "";
		return token;
	}
	push(type, tag, nesting) {
		if (this.pending) this.pushPending();
		const token = new Token(type, tag, nesting);
		let token_meta = void 0;
		if (nesting < 0) {
			this.level--;
			this.delimiters = this._prev_delimiters.pop();
		}
		token.level = this.level;
		if (nesting > 0) {
			this.level++;
			this._prev_delimiters.push(this.delimiters);
			this.delimiters = [];
			token_meta = { delimiters: this.delimiters };
		}
		this.pendingLevel = this.level;
		this.tokens.push(token);
		this.tokens_meta.push(token_meta);
		return token;
	}
	scanDelims(start, canSplitWord) {
		const max = this.posMax;
		const marker = this.src.charCodeAt(start);
		let lastChar;
		if (start === 0) lastChar = 32;
		else if (start === 1) {
			lastChar = this.src.charCodeAt(0);
			if ((lastChar & 63488) === 55296) lastChar = 65533;
		} else {
			lastChar = this.src.charCodeAt(start - 1);
			if ((lastChar & 64512) === 56320) {
				const highSurr = this.src.charCodeAt(start - 2);
				lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
			} else if ((lastChar & 64512) === 55296) lastChar = 65533;
		}
		let pos = start;
		while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
		const count = pos - start;
		let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
		if ((nextChar & 64512) === 55296) {
			const lowSurr = this.src.charCodeAt(pos + 1);
			nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
		} else if ((nextChar & 64512) === 56320) nextChar = 65533;
		const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
		const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
		const isLastWhiteSpace = isWhiteSpace(lastChar);
		const isNextWhiteSpace = isWhiteSpace(nextChar);
		const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
		const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
		return {
			can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
			can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
			length: count
		};
	}
};
function isTerminatorChar(ch) {
	switch (ch) {
		case 10:
		case 33:
		case 35:
		case 36:
		case 37:
		case 38:
		case 42:
		case 43:
		case 45:
		case 58:
		case 60:
		case 61:
		case 62:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function text(state, silent) {
	let pos = state.pos;
	while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
	if (pos === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, pos);
	state.pos = pos;
	return true;
}
function isAsciiAlpha(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSchemeChar(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function linkify(state, silent) {
	if (!state.md.options.linkify) return false;
	if (state.linkLevel > 0) return false;
	const pos = state.pos;
	const max = state.posMax;
	if (pos + 3 > max) return false;
	if (state.src.charCodeAt(pos) !== 58) return false;
	if (state.src.charCodeAt(pos + 1) !== 47) return false;
	if (state.src.charCodeAt(pos + 2) !== 47) return false;
	const protoMin = pos - Math.min(10, state.pending.length, pos);
	let protoStart = pos;
	while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
	if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
	const protoLength = pos - protoStart;
	const link = state.md.linkify.matchAtStart(state.src.slice(protoStart));
	if (!link) return false;
	let url = link.url;
	if (url.length <= protoLength) return false;
	let urlEnd = url.length;
	while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
	if (urlEnd !== url.length) url = url.slice(0, urlEnd);
	const fullUrl = state.md.normalizeLink(url);
	if (!state.md.validateLink(fullUrl)) return false;
	if (!silent) {
		state.pending = state.pending.slice(0, -protoLength);
		const token_o = state.push("link_open", "a", 1);
		token_o.attrs = [["href", fullUrl]];
		token_o.markup = "linkify";
		token_o.info = "auto";
		const token_t = state.push("text", "", 0);
		token_t.content = state.md.normalizeLinkText(url);
		const token_c = state.push("link_close", "a", -1);
		token_c.markup = "linkify";
		token_c.info = "auto";
	}
	state.pos += url.length - protoLength;
	return true;
}
function newline(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 10) return false;
	const pmax = state.pending.length - 1;
	const max = state.posMax;
	if (!silent) {
		if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
			if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
				let ws = pmax - 1;
				while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
				state.pending = state.pending.slice(0, ws);
				state.push("hardbreak", "br", 0);
			} else {
				state.pending = state.pending.slice(0, -1);
				state.push("softbreak", "br", 0);
			}
		} else state.push("softbreak", "br", 0);
	}
	pos++;
	while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
	state.pos = pos;
	return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
	ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape(state, silent) {
	let pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 92) return false;
	pos++;
	if (pos >= max) return false;
	let ch1 = state.src.charCodeAt(pos);
	if (ch1 === 10) {
		if (!silent) state.push("hardbreak", "br", 0);
		pos++;
		while (pos < max) {
			ch1 = state.src.charCodeAt(pos);
			if (!isSpace(ch1)) break;
			pos++;
		}
		state.pos = pos;
		return true;
	}
	if (ch1 === 32) {
		if (!silent) {
			const token = state.push("text_special", "", 0);
			token.content = "\\";
			token.markup = "\\";
			token.info = "escape";
		}
		state.pos = pos;
		return true;
	}
	let escapedStr = state.src[pos];
	if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
		const ch2 = state.src.charCodeAt(pos + 1);
		if (ch2 >= 56320 && ch2 <= 57343) {
			escapedStr += state.src[pos + 1];
			pos++;
		}
	}
	const origStr = "\\" + escapedStr;
	if (!silent) {
		const token = state.push("text_special", "", 0);
		if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
		else token.content = origStr;
		token.markup = origStr;
		token.info = "escape";
	}
	state.pos = pos + 1;
	return true;
}
function buildLastRuns(src) {
	const lastRuns = {};
	let pos = 0;
	while ((pos = src.indexOf("`", pos)) !== -1) {
		const start = pos;
		while (src.charCodeAt(++pos) === 96);
		lastRuns[pos - start] = start;
	}
	return lastRuns;
}
function backtick(state, silent) {
	var _state$backticks$open;
	const start = state.pos;
	if (state.src.charCodeAt(start) !== 96) return false;
	const max = state.posMax;
	let pos = start + 1;
	while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
	const marker = state.src.slice(start, pos);
	const openerLength = marker.length;
	if (!state.backticksScanned) {
		state.backticks = buildLastRuns(state.src);
		state.backticksScanned = true;
	}
	if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
		let matchEnd = pos;
		let matchStart;
		while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
			matchEnd = matchStart + 1;
			while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
			if (matchEnd > max) break;
			if (matchEnd - matchStart === openerLength) {
				if (!silent) {
					const token = state.push("code_inline", "code", 0);
					token.markup = marker;
					let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
					if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
					token.content = content;
				}
				state.pos = matchEnd;
				return true;
			}
		}
	}
	if (!silent) state.pending += marker;
	state.pos = pos;
	return true;
}
function strikethrough_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 126) return false;
	const scanned = state.scanDelims(state.pos, true);
	let len = scanned.length;
	const ch = String.fromCharCode(marker);
	if (len < 2) return false;
	let token;
	if (len % 2) {
		token = state.push("text", "", 0);
		token.content = ch;
		len--;
	}
	for (let i = 0; i < len; i += 2) {
		token = state.push("text", "", 0);
		token.content = ch + ch;
		state.delimiters.push({
			marker,
			length: 0,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess$1(state, delimiters) {
	let token;
	const loneMarkers = [];
	const max = delimiters.length;
	for (let i = 0; i < max; i++) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 126) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		token = state.tokens[startDelim.token];
		token.type = "s_open";
		token.tag = "s";
		token.nesting = 1;
		token.markup = "~~";
		token.content = "";
		token = state.tokens[endDelim.token];
		token.type = "s_close";
		token.tag = "s";
		token.nesting = -1;
		token.markup = "~~";
		token.content = "";
		if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
	}
	while (loneMarkers.length) {
		const i = loneMarkers.pop();
		let j = i + 1;
		while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
		j--;
		if (i !== j) {
			token = state.tokens[j];
			state.tokens[j] = state.tokens[i];
			state.tokens[i] = token;
		}
	}
}
function strikethrough_postProcess(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess$1(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess$1(state, delimiters);
	}
}
var strikethrough_default = {
	tokenize: strikethrough_tokenize,
	postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 95 && marker !== 42) return false;
	const scanned = state.scanDelims(state.pos, marker === 42);
	for (let i = 0; i < scanned.length; i++) {
		const token = state.push("text", "", 0);
		token.content = String.fromCharCode(marker);
		state.delimiters.push({
			marker,
			length: scanned.length,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess(state, delimiters) {
	const max = delimiters.length;
	for (let i = max - 1; i >= 0; i--) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
		const ch = String.fromCharCode(startDelim.marker);
		const token_o = state.tokens[startDelim.token];
		token_o.type = isStrong ? "strong_open" : "em_open";
		token_o.tag = isStrong ? "strong" : "em";
		token_o.nesting = 1;
		token_o.markup = isStrong ? ch + ch : ch;
		token_o.content = "";
		const token_c = state.tokens[endDelim.token];
		token_c.type = isStrong ? "strong_close" : "em_close";
		token_c.tag = isStrong ? "strong" : "em";
		token_c.nesting = -1;
		token_c.markup = isStrong ? ch + ch : ch;
		token_c.content = "";
		if (isStrong) {
			state.tokens[delimiters[i - 1].token].content = "";
			state.tokens[delimiters[startDelim.end + 1].token].content = "";
			i--;
		}
	}
}
function emphasis_post_process(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess(state, delimiters);
	}
}
var emphasis_default = {
	tokenize: emphasis_tokenize,
	postProcess: emphasis_post_process
};
function link(state, silent) {
	let code, label, res, ref;
	let href = "";
	let title = "";
	let start = state.pos;
	let parseReference = true;
	if (state.src.charCodeAt(state.pos) !== 91) return false;
	const oldPos = state.pos;
	const max = state.posMax;
	const labelStart = state.pos + 1;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
	if (labelEnd < 0) return false;
	let pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		parseReference = false;
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
			start = pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
			res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
			if (pos < max && start !== pos && res.ok) {
				title = res.str;
				pos = res.pos;
				for (; pos < max; pos++) {
					code = state.src.charCodeAt(pos);
					if (!isSpace(code) && code !== 10) break;
				}
			}
		}
		if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
		pos++;
	}
	if (parseReference) {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		state.pos = labelStart;
		state.posMax = labelEnd;
		const token_o = state.push("link_open", "a", 1);
		const attrs = [["href", href]];
		token_o.attrs = attrs;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token_o.meta = meta;
		}
		state.linkLevel++;
		state.md.inline.tokenize(state);
		state.linkLevel--;
		state.push("link_close", "a", -1);
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
function image(state, silent) {
	let code, content, label, pos, ref, res, title, start;
	let href = "";
	const oldPos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(state.pos) !== 33) return false;
	if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
	const labelStart = state.pos + 2;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
	if (labelEnd < 0) return false;
	pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
		}
		start = pos;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
		if (pos < max && start !== pos && res.ok) {
			title = res.str;
			pos = res.pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
		} else title = "";
		if (pos >= max || state.src.charCodeAt(pos) !== 41) {
			state.pos = oldPos;
			return false;
		}
		pos++;
	} else {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		content = state.src.slice(labelStart, labelEnd);
		const tokens = [];
		state.md.inline.parse(content, state.md, state.env, tokens);
		const token = state.push("image", "img", 0);
		const attrs = [["src", href], ["alt", ""]];
		token.attrs = attrs;
		token.children = tokens;
		token.content = content;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token.meta = meta;
		}
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60) return false;
	const start = state.pos;
	const max = state.posMax;
	for (;;) {
		if (++pos >= max) return false;
		const ch = state.src.charCodeAt(pos);
		if (ch === 60) return false;
		if (ch === 62) break;
	}
	const url = state.src.slice(start + 1, pos);
	if (AUTOLINK_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(url);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	if (EMAIL_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(`mailto:${url}`);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	return false;
}
function isLinkOpen(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
	return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
	const lc = ch | 32;
	return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
	const src = state.src;
	let start;
	let terminator;
	if (src.startsWith("<!--", pos)) {
		if (src.startsWith(">", pos + 4)) return pos + 5;
		if (src.startsWith("->", pos + 4)) return pos + 6;
		start = pos + 4;
		terminator = "-->";
	} else if (src.startsWith("<![CDATA[", pos)) {
		start = pos + 9;
		terminator = "]]>";
	} else if (src.charCodeAt(pos + 1) === 63) {
		start = pos + 2;
		terminator = "?>";
	} else if (isLetter(src.charCodeAt(pos + 2))) {
		start = pos + 3;
		terminator = ">";
	} else return -1;
	if (state.skipHtmlSpecial) return -1;
	const end = src.indexOf(terminator, start);
	if (end < 0) {
		state.skipHtmlSpecial = true;
		return -1;
	}
	return end + terminator.length;
}
function html_inline(state, silent) {
	if (!state.md.options.html) return false;
	const max = state.posMax;
	const pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
	let end;
	const ch = state.src.charCodeAt(pos + 1);
	if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
	else if (ch === 47 || isLetter(ch)) {
		const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
		end = match ? pos + match[0].length : -1;
	} else return false;
	if (end < 0) return false;
	if (!silent) {
		const token = state.push("html_inline", "", 0);
		token.content = state.src.slice(pos, end);
		if (isLinkOpen(token.content)) state.linkLevel++;
		if (isLinkClose(token.content)) state.linkLevel--;
	}
	state.pos = end;
	return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
	const pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 38) return false;
	if (pos + 1 >= max) return false;
	if (state.src.charCodeAt(pos + 1) === 35) {
		const match = state.src.slice(pos).match(DIGITAL_RE);
		if (match) {
			if (!silent) {
				const code = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
				const token = state.push("text_special", "", 0);
				token.content = isValidEntityCode(code) ? fromCodePoint(code) : fromCodePoint(65533);
				token.markup = match[0];
				token.info = "entity";
			}
			state.pos += match[0].length;
			return true;
		}
	} else {
		const match = state.src.slice(pos).match(NAMED_RE);
		if (match) {
			const decoded = decodeHTMLStrict(match[0]);
			if (decoded !== match[0]) {
				if (!silent) {
					const token = state.push("text_special", "", 0);
					token.content = decoded;
					token.markup = match[0];
					token.info = "entity";
				}
				state.pos += match[0].length;
				return true;
			}
		}
	}
	return false;
}
function processDelimiters(delimiters) {
	const openersBottom = {};
	const max = delimiters.length;
	if (!max) return;
	let headerIdx = 0;
	let lastTokenIdx = -2;
	const jumps = [];
	for (let closerIdx = 0; closerIdx < max; closerIdx++) {
		const closer = delimiters[closerIdx];
		jumps.push(0);
		if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
		lastTokenIdx = closer.token;
		closer.length = closer.length || 0;
		if (!closer.close) continue;
		if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
			-1,
			-1,
			-1,
			-1,
			-1,
			-1
		];
		const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
		let openerIdx = headerIdx - jumps[headerIdx] - 1;
		let newMinOpenerIdx = openerIdx;
		for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
			const opener = delimiters[openerIdx];
			if (opener.marker !== closer.marker) continue;
			if (opener.open && opener.end < 0) {
				let isOddMatch = false;
				if (opener.close || closer.open) {
					if ((opener.length + closer.length) % 3 === 0) {
						if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
					}
				}
				if (!isOddMatch) {
					const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
					jumps[closerIdx] = closerIdx - openerIdx + lastJump;
					jumps[openerIdx] = lastJump;
					closer.open = false;
					opener.end = closerIdx;
					opener.close = false;
					newMinOpenerIdx = -1;
					lastTokenIdx = -2;
					break;
				}
			}
		}
		if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
	}
}
function link_pairs(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	processDelimiters(state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) processDelimiters(delimiters);
	}
}
function fragments_join(state) {
	let curr, last;
	let level = 0;
	const tokens = state.tokens;
	const max = state.tokens.length;
	for (curr = last = 0; curr < max; curr++) {
		if (tokens[curr].nesting < 0) level--;
		tokens[curr].level = level;
		if (tokens[curr].nesting > 0) level++;
		if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
	}
	if (curr !== last) tokens.length = last;
}
var _rules = [
	["text", text],
	["linkify", linkify],
	["newline", newline],
	["escape", escape],
	["backticks", backtick],
	["strikethrough", strikethrough_default.tokenize],
	["emphasis", emphasis_default.tokenize],
	["link", link],
	["image", image],
	["autolink", autolink],
	["html_inline", html_inline],
	["entity", entity]
];
var _rules2 = [
	["balance_pairs", link_pairs],
	["strikethrough", strikethrough_default.postProcess],
	["emphasis", emphasis_default.postProcess],
	["fragments_join", fragments_join]
];
/**
* Tokenizes paragraph content.
*/
var ParserInline = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of inline rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Second ruler used for post-processing
			* (e.g. in emphasis-like rules).
			*/
			"ruler2",
			new Ruler()
		);
		_defineProperty(this, "State", StateInline);
		for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
		for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
	}
	skipToken(state) {
		const pos = state.pos;
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		const cache = state.cache;
		if (typeof cache[pos] !== "undefined") {
			state.pos = cache[pos];
			return;
		}
		let ok = false;
		if (state.level < maxNesting) for (let i = 0; i < len; i++) {
			state.level++;
			ok = rules[i](state, true);
			state.level--;
			if (ok) {
				if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
				break;
			}
		}
		else state.pos = state.posMax;
		if (!ok) state.pos++;
		cache[pos] = state.pos;
	}
	tokenize(state) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const end = state.posMax;
		const maxNesting = state.md.options.maxNesting;
		while (state.pos < end) {
			const prevPos = state.pos;
			let ok = false;
			if (state.level < maxNesting) for (let i = 0; i < len; i++) {
				ok = rules[i](state, false);
				if (ok) {
					if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
					break;
				}
			}
			if (ok) {
				if (state.pos >= end) break;
				continue;
			}
			state.pending += state.src[state.pos++];
		}
		if (state.pending) state.pushPending();
	}
	/**
	* Process input string and push inline tokens into `outTokens`
	*/
	parse(str, md, env, outTokens) {
		const state = new this.State(str, md, env, outTokens);
		this.tokenize(state);
		const rules = this.ruler2.getRules("");
		const len = rules.length;
		for (let i = 0; i < len; i++) rules[i](state);
	}
};
var config = {
	default: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 100
		},
		components: {
			core: {},
			block: {},
			inline: {}
		}
	},
	zero: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: ["paragraph"] },
			inline: {
				rules: ["text"],
				rules2: ["balance_pairs", "fragments_join"]
			}
		}
	},
	commonmark: {
		options: {
			html: true,
			xhtmlOut: true,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: [
				"blockquote",
				"code",
				"fence",
				"heading",
				"hr",
				"html_block",
				"lheading",
				"list",
				"reference",
				"paragraph"
			] },
			inline: {
				rules: [
					"autolink",
					"backticks",
					"emphasis",
					"entity",
					"escape",
					"html_inline",
					"image",
					"link",
					"newline",
					"text"
				],
				rules2: [
					"balance_pairs",
					"emphasis",
					"fragments_join"
				]
			}
		}
	}
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
	"http:",
	"https:",
	"mailto:"
];
/**
* Parses Markdown into tokens and renders them to HTML.
*
* @category Main
*/
var MarkdownIt = class {
	/**
	* Link validation function. CommonMark allows too much in links. By default
	* we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
	* except some embedded image types.
	*
	* You can change this behaviour:
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* // enable everything
	* md.validateLink = function () { return true; }
	* ```
	*/
	validateLink(url) {
		const str = url.trim().toLowerCase();
		return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
	}
	/**
	* Function used to encode link url to a machine-readable format,
	* which includes url-encoding, punycode, etc.
	*/
	normalizeLink(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
			} catch (er) {}
		}
		if (parsed.auth) parsed.auth = encode(parsed.auth);
		if (parsed.hostname) parsed.hostname = encode(parsed.hostname);
		if (parsed.pathname) parsed.pathname = encode(parsed.pathname);
		if (parsed.search) parsed.search = encode(parsed.search);
		if (parsed.hash) parsed.hash = encode(parsed.hash);
		return format(parsed);
	}
	/**
	* Function used to decode link url to a human-readable format`
	*/
	normalizeLinkText(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
			} catch (er) {}
		}
		return decode(format(parsed), decode.defaultChars + "%");
	}
	constructor(...args) {
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserInline}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"inline",
			new ParserInline()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserBlock}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"block",
			new ParserBlock()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserCore} chain executor. You may need it to add new
			* rules when writing plugins. For simple rules control use
			* {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
			*/
			"core",
			new ParserCore()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
			* rules for new token types, generated by plugins.
			*
			* See {@link Renderer} docs and
			* [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
			*
			* @example
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* function myToken(tokens, idx, options, env, self) {
			*   //...
			*   return result;
			* };
			*
			* md.renderer.rules['my_token'] = myToken
			* ```
			*/
			"renderer",
			new Renderer()
		);
		_defineProperty(
			this,
			/**
			* [linkify-it](https://github.com/markdown-it/linkify-it) instance.
			* Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
			* rule.
			*/
			"linkify",
			new LinkifyIt()
		);
		_defineProperty(
			this,
			/**
			* Assorted utility functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
			*/
			"utils",
			utils_exports
		);
		_defineProperty(
			this,
			/**
			* Link components parser functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
			*/
			"helpers",
			Object.assign({}, helpers_exports)
		);
		const [presetNameOrOptions, options] = args;
		if (typeof presetNameOrOptions === "string") {
			this.configure(presetNameOrOptions);
			if (options) this.set(options);
		} else {
			this.configure("default");
			this.set(presetNameOrOptions || {});
		}
	}
	/**
	* Set parser options (in the same format as in constructor). Probably, you
	* will never need it, but you can change options after constructor call.
	*
	* __Note:__ To achieve the best possible performance, don't modify a
	* `markdown-it` instance options on the fly. If you need multiple configurations
	* it's best to create multiple instances and initialize each with separate
	* config.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .set({ html: true, breaks: true })
	*   .set({ typographer: true })
	* ```
	*/
	set(options) {
		Object.assign(this.options, options);
		return this;
	}
	/**
	* Batch load of all options and compenent settings. This is internal method,
	* and you probably will not need it. But if you will - see available presets
	* and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
	*
	* We strongly recommend to use presets instead of direct config loads. That
	* will give better compatibility with next versions.
	*/
	configure(presets) {
		let p;
		if (typeof presets === "string") {
			const presetName = presets;
			p = config[presetName];
			if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
		} else p = presets;
		if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
		if (p.options) this.options = { ...p.options };
		const components = p.components;
		if (components) {
			var _components$inline;
			[
				"core",
				"block",
				"inline"
			].forEach((name) => {
				var _components$name;
				const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
				if (rules) this[name].ruler.enableOnly(rules);
			});
			const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
			if (rules2) this.inline.ruler2.enableOnly(rules2);
		}
		return this;
	}
	/**
	* Enable list or rules. It will automatically find appropriate components,
	* containing rules with given names. If rule not found, and `ignoreInvalid`
	* not set - throws exception.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .enable(['sub', 'sup'])
	*   .disable('smartquotes')
	* ```
	*/
	enable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.enable(list, true));
		});
		result = result.concat(this.inline.ruler2.enable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* The same as {@link MarkdownIt.enable}, but turn specified rules off.
	*/
	disable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.disable(list, true));
		});
		result = result.concat(this.inline.ruler2.disable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* Load specified plugin with given params into current parser instance.
	* It's just a sugar to call `plugin(md, params)` with curring.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* import iterator from 'markdown-it-for-inline'
	*
	* const md = new MarkdownIt()
	*   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
	*     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
	*   })
	* ```
	*/
	use(plugin, ...params) {
		plugin.apply(plugin, [this, ...params]);
		return this;
	}
	/**
	* Parse input string and return list of block tokens (special token type
	* "inline" will contain list of inline tokens). You should not call this
	* method directly, until you write custom renderer (for example, to produce
	* AST).
	*
	* `env` is used to pass data between "distributed" rules and return additional
	* metadata like reference info, needed for the renderer. It also can be used to
	* inject data in specific cases. Usually, you will be ok to pass `{}`,
	* and then pass updated object to renderer.
	*/
	parse(src, env) {
		if (typeof src !== "string") throw new Error("Input data should be a String");
		const state = new this.core.State(src, this, env);
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Render markdown string into html. It does all magic for you :).
	*
	* `env` can be used to inject additional metadata (`{}` by default).
	* But you will not need it with high probability. See also comment
	* in {@link MarkdownIt.parse}.
	*/
	render(src, env = {}) {
		return this.renderer.render(this.parse(src, env), this.options, env);
	}
	/**
	* The same as {@link MarkdownIt.parse} but skip all block rules. It returns
	* the block tokens list with the single `inline` element, containing parsed
	* inline tokens in `children` property. Also updates `env` object.
	*/
	parseInline(src, env) {
		const state = new this.core.State(src, this, env);
		state.inlineMode = true;
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Similar to {@link MarkdownIt.render} but for single paragraph content.
	* Result will NOT be wrapped into `<p>` tags.
	*/
	renderInline(src, env = {}) {
		return this.renderer.render(this.parseInline(src, env), this.options, env);
	}
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
/**
* Default package export.
*
* For backward compatibility, the {@link MarkdownIt} class is wrapped so
* legacy code can call it without `new`. New code should instantiate it as a
* regular class with `new`. The compatibility wrapper may be removed in a
* future release.
*
* @category Main
*/
var MarkdownItCallable = callable(MarkdownIt);

// src/detect/document/markdown.ts
/**
* markdown-it reads blocks; inline text is then parsed block by block, so that a block that is an attack is only searched for links.
* (Measured on 123 READMEs and 27 hostile inputs of 1 MiB against @lezer/markdown, micromark and commonmark.js: the only one linear on all.)
*/
const parser = new MarkdownItCallable("default", {
	html: true,
	linkify: false,
	typographer: false,
	maxNesting: 24
});
parser.core.ruler.enableOnly(["normalize", "block"]);
/** @param lines the document's lines, front matter and comments already blanked out */
function readMarkdown(lines, builder) {
	const environment = {};
	const monsters = /* @__PURE__ */ new Map();
	const source = lines.map((line, index) => {
		if (line.length <= 8192) return line;
		monsters.set(index, line);
		return `dts-long-line-${index}`;
	});
	const html = createHtmlReader(builder);
	let quotes = 0;
	let row = 0;
	for (const token of parser.parse(source.join("\n"), environment)) {
		const line = (token.map?.[0] ?? row) + 1;
		const end = token.map?.[1] ?? line;
		switch (token.type) {
			case "heading_open":
				builder.startHeading(Number(token.tag.slice(1)), line);
				break;
			case "paragraph_open":
				builder.startParagraph(line);
				break;
			case "heading_close":
			case "paragraph_close":
				builder.endBlock(row + 1);
				break;
			case "bullet_list_open":
			case "ordered_list_open":
				builder.enterList();
				break;
			case "bullet_list_close":
			case "ordered_list_close":
				builder.leaveList();
				break;
			case "list_item_open":
				builder.startItem(line);
				break;
			case "list_item_close":
				builder.leaveItem();
				break;
			case "blockquote_open":
				quotes += 1;
				builder.setQuoted(true);
				break;
			case "blockquote_close":
				quotes -= 1;
				builder.setQuoted(quotes > 0);
				break;
			case "table_open":
				builder.startTable();
				break;
			case "table_close":
				builder.endTable();
				break;
			case "tr_open":
				row = line - 1;
				builder.startRow(line);
				break;
			case "tr_close":
				builder.endRow(row + 1);
				break;
			case "th_open":
			case "td_open":
				builder.startCell(row + 1, token.type === "th_open");
				break;
			case "th_close":
			case "td_close":
				builder.endCell();
				break;
			case "fence":
				builder.code(token.info.trim().split(/[\s{,]/)[0]?.toLowerCase() || null, token.content, line + 1);
				break;
			case "code_block":
				builder.code(null, token.content, line);
				break;
			case "html_block":
				html.read(restore(token.content, monsters), line);
				break;
			case "inline": readInline$1(token, environment, builder, html, line, monsters);
		}
		if (token.map !== null && token.nesting >= 0 && token.type !== "table_open") row = Math.max(0, token.type === "tr_open" ? row : Math.min(end - 1, lines.length));
	}
}
const marker = /dts-long-line-(\d+)/g;
function restore(text, monsters) {
	if (monsters.size === 0) return text;
	return text.replace(marker, (whole, index) => monsters.get(Number(index)) ?? whole);
}
function readInline$1(token, environment, builder, html, line, monsters) {
	const text = restore(token.content, monsters);
	if (text.length > 8192 * 4 || text !== token.content || countMarks(text) > 1500) {
		readPlainly(text, builder, line);
		return;
	}
	const children = [];
	parser.inline.parse(text, parser, environment, children);
	readChildren(children, builder, html, line);
}
function readChildren(children, builder, html, firstLine) {
	let line = firstLine;
	let first = true;
	for (const child of children) {
		switch (child.type) {
			case "text": {
				const box = first ? /^\s*\[([ xX✓✔√]?)\](?=\s|$)/.exec(child.content) : null;
				if (box !== null) builder.task(box[1]?.trim() ? "done" : "open");
				builder.text(box === null ? child.content : child.content.slice(box[0].length), line);
				break;
			}
			case "code_inline":
				builder.codeSpan(child.content, line);
				break;
			case "softbreak":
				builder.text(" ", line);
				line += 1;
				break;
			case "hardbreak":
				builder.hardBreak(line);
				line += 1;
				break;
			case "html_inline":
				html.read(child.content, line);
				line += child.content.split("\n").length - 1;
				break;
			case "link_open":
				builder.startLink(attribute(child, "href"), line);
				break;
			case "link_close":
				builder.endLink();
				break;
			case "image":
				builder.image(attribute(child, "src"), child.content, line);
				break;
			case "strong_open":
			case "strong_close":
				builder.bold(child.type === "strong_open");
				break;
			case "s_open":
			case "s_close": builder.strike(child.type === "s_open");
		}
		if (child.type !== "text" || child.content.trim() !== "") first = first && child.type.endsWith("_open");
	}
}
function attribute(token, name) {
	const value = String(token.attrGet(name) ?? "");
	try {
		return decodeURI(value);
	} catch {
		return value;
	}
}
function countMarks(text) {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === "[" || char === "]" || char === "<" || char === "*" || char === "_" || char === "~" || char === "`" || char === "!") count += 1;
	}
	return count;
}
const simpleLink = /\[([^[\]\n]{0,300})\]\(\s{0,4}<?([^\s()<>]{1,2000})[^)\n]{0,200}\)|<a\s[^<>]{0,400}?href\s{0,4}=\s{0,4}["']?([^\s"'<>]{1,2000})/gi;
/** Text too long or too dense to be prose: its links are found by pattern, nothing else is understood. */
function readPlainly(text, builder, firstLine) {
	for (const [index, part] of text.split("\n").entries()) {
		const line = firstLine + index;
		let at = 0;
		if (part.includes("](") || part.includes("href")) for (const match of part.matchAll(simpleLink)) {
			builder.text(part.slice(at, match.index), line);
			builder.startLink(match[2] ?? match[3] ?? "", line);
			builder.text(match[1] ?? "", line);
			builder.endLink();
			at = match.index + match[0].length;
		}
		builder.text(part.slice(at), line);
		builder.text(" ", line);
	}
}

// src/detect/document/notebook.ts
/**
* A Jupyter notebook as one Markdown text: its Markdown cells as they are, its code cells as Python fences. Outputs are left out.
* @returns the empty text when it is no notebook
*/
function notebookText(json) {
	let parsed;
	try {
		parsed = JSON.parse(json);
	} catch {
		return "";
	}
	const cells = field(parsed, "cells");
	if (!Array.isArray(cells)) return "";
	const parts = [];
	for (const cell of cells.slice(0, 500)) {
		const source = field(cell, "source");
		const text = Array.isArray(source) ? source.filter((line) => typeof line === "string").join("") : typeof source === "string" ? source : "";
		if (text === "") continue;
		parts.push(field(cell, "cell_type") === "code" ? `\`\`\`python\n${text}\n\`\`\`` : text);
	}
	return parts.join("\n\n");
}
function field(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}

// src/detect/document/restructuredtext.ts
const underline = /^([=\-~^"'`#*+.:_<>])\1{2,}\s*$/;
const bullet = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|#\.)\s+(.*)$/;
const target = /^\.\. _(`[^`]+`|[^:]+):\s+(\S+)\s*$/;
const directive = /^(\s*)\.\. (?:\|[^|]{1,80}\| )?([\w-]+)::\s*(.*)$/;
const inline = /`([^`<>]{0,300}?)\s*<([^<>`]{1,2000})>`__?|`([^`]{1,300})`__?(?![\w`])|\|([^|\s][^|]{0,80})\|_?|(?<![\w`])([A-Za-z0-9][\w-]{0,60})_(?![\w`_])/g;
/**
* A light reader of reStructuredText: headings by their underline, paragraphs, lists, link targets, images (badges with their targets)
* and code directives. One pass over the lines; what it doesn't know is read as text.
*/
function readRestructuredText(lines, builder) {
	const targets = readTargets(lines);
	const badges = readBadges(lines);
	const levels = [];
	let inList = false;
	let index = 0;
	const leave = (line) => {
		builder.endBlock(line);
		if (inList) builder.leaveList();
		inList = false;
	};
	while (index < lines.length) {
		const line = lines[index] ?? "";
		const next = lines[index + 1] ?? "";
		const number = index + 1;
		if (line.trim() === "") {
			builder.endBlock(number);
			index += 1;
			continue;
		}
		const over = underline.test(line) && next.trim() !== "" && underline.test(lines[index + 2] ?? "");
		const heading = over ? next.trim() : line.trim();
		const rule = over ? lines[index + 2] ?? "" : next;
		if (over || underline.test(next) && !underline.test(line) && next.trim().length + 2 >= line.trim().length) {
			leave(number);
			const style = `${over ? "over" : ""}${rule.trim()[0]}`;
			if (!levels.includes(style)) levels.push(style);
			builder.startHeading(Math.min(6, levels.indexOf(style) + 1), over ? number + 1 : number);
			readInline(heading, over ? number + 1 : number, builder, targets, badges);
			builder.endBlock(number);
			index += over ? 3 : 2;
			continue;
		}
		const found = directive.exec(line);
		if (found !== null) {
			leave(number);
			index = readDirective(lines, index, found, builder);
			continue;
		}
		if (/^\s*\.\.(?:\s|$)/.test(line)) {
			index = endOfIndented(lines, index + 1, (/^\s*/.exec(line)?.[0].length ?? 0) + 1);
			continue;
		}
		const item = bullet.exec(line);
		if (item !== null) {
			if (!inList) builder.enterList();
			inList = true;
			builder.startItem(number);
			const box = /^\[([ xX])\]\s*/.exec(item[2] ?? "");
			if (box !== null) builder.task(box[1] === " " ? "open" : "done");
			readInline((item[2] ?? "").slice(box?.[0].length ?? 0), number, builder, targets, badges);
		} else if (/::\s*$/.test(line) && (lines[index + 1] ?? "").trim() === "") {
			builder.startParagraph(number);
			readInline(line.replace(/::\s*$/, ":"), number, builder, targets, badges);
			builder.endBlock(number);
			const indent = (/^\s*/.exec(line)?.[0].length ?? 0) + 1;
			const end = endOfIndented(lines, index + 1, indent);
			if (end > index + 2) builder.code(null, lines.slice(index + 2, end).join("\n").trimEnd(), number + 2);
			index = Math.max(index + 1, end);
			continue;
		} else {
			if (inList && !/^\s/.test(line)) leave(number);
			builder.text(" ", number);
			readInline(line.trim(), number, builder, targets, badges);
		}
		index += 1;
	}
	leave(lines.length);
}
function readTargets(lines) {
	const targets = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const match = target.exec(line.trim());
		if (match?.[1] !== void 0 && match[2] !== void 0) targets.set(match[1].replaceAll("`", "").toLowerCase(), match[2]);
	}
	return targets;
}
/** `.. |name| image:: address` with its `:target:`. */
function readBadges(lines) {
	const badges = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		const match = /^\.\. \|([^|]{1,80})\| image::\s*(\S+)/.exec(line);
		if (match?.[1] !== void 0) badges.set(match[1].toLowerCase(), {
			image: match[2] ?? "",
			target: option(lines, index, "target")
		});
	}
	return badges;
}
function option(lines, at, name) {
	for (let index = at + 1; index < Math.min(lines.length, at + 12); index += 1) {
		const match = /^\s+:([\w-]+):\s*(.*)$/.exec(lines[index] ?? "");
		if (match === null) return "";
		if (match[1] === name) return (match[2] ?? "").trim();
	}
	return "";
}
function endOfIndented(lines, from, indent) {
	let at = from;
	while (at < lines.length && ((lines[at] ?? "").trim() === "" || (/^\s*/.exec(lines[at] ?? "")?.[0].length ?? 0) >= indent)) at += 1;
	return at;
}
function readDirective(lines, index, found, builder) {
	const [, indent = "", name = "", argument = ""] = found;
	const number = index + 1;
	const end = endOfIndented(lines, index + 1, indent.length + 1);
	if (name === "image" || name === "figure") {
		if (/^\s*\.\. \|/.test(found[0])) return end;
		const goal = option(lines, index, "target");
		if (goal !== "") builder.startLink(goal, number);
		builder.image(argument, option(lines, index, "alt"), number);
		if (goal !== "") builder.endLink();
		return end;
	}
	if (/^(?:code|code-block|sourcecode|prompt|parsed-literal|literalinclude)$/.test(name)) {
		const start = lines.findIndex((line, at) => at > index && (line.trim() === "" || !/^\s+:/.test(line)));
		const from = start < 0 ? end : start;
		if (from < end) builder.code(argument.toLowerCase() || null, lines.slice(from, end).join("\n").trimEnd(), from + 1);
		return end;
	}
	if (/^(?:note|warning|important|tip|hint|attention|caution|admonition|seealso)$/.test(name)) {
		builder.startParagraph(number);
		builder.text(argument, number);
		return index + 1;
	}
	return end;
}
function readInline(text, line, builder, targets, badges) {
	let at = 0;
	const plain = text.replace(/\*\*|``/g, "");
	for (const match of plain.matchAll(inline)) {
		const [whole, anchor, address, quoted, badge, word] = match;
		const name = (quoted ?? word ?? "").toLowerCase();
		const goal = address ?? (badge === void 0 ? targets.get(name) : void 0);
		const image = badge === void 0 ? void 0 : badges.get(badge.toLowerCase());
		if (goal === void 0 && image === void 0) continue;
		builder.text(plain.slice(at, match.index), line);
		at = match.index + whole.length;
		const href = goal ?? image?.target ?? "";
		if (href !== "") builder.startLink(href, line);
		if (image !== void 0) builder.image(image.image, badge ?? "", line);
		else builder.text((anchor ?? quoted ?? word ?? "") || href, line);
		if (href !== "") builder.endLink();
	}
	builder.text(plain.slice(at), line);
}

// src/detect/document/read.ts
/**
* Reads a documentation file to the one model all rules work on. Never throws, linear in the text, cut at the caps of `limits.ts`.
* @param path decides the markup: `.rst`, `.ipynb`, `.bib`, `.txt` or no ending, else Markdown
*/
function readDocument(path, text) {
	const format = formatOf(path);
	const source = format === "notebook" ? notebookText(text) : text;
	const cut = source.length > documentLimit;
	const all = (cut ? source.slice(0, documentLimit) : source).replace(/\r\n?/g, "\n").replaceAll("\0", "").split("\n");
	const truncated = cut || all.length > 12e3;
	const raw = truncated ? all.slice(0, lineLimit) : all;
	if (raw[0] !== void 0) raw[0] = raw[0].replace(/^\uFEFF/, "");
	const builder = createBuilder();
	const front = format === "markdown" ? takeFrontMatter(raw) : null;
	const body = front === null ? raw : raw.map((line, index) => index < front.lines ? "" : line);
	const lines = format === "markdown" || format === "notebook" ? blankComments(body) : body;
	if (format === "restructuredtext") readRestructuredText(lines, builder);
	else if (format === "bibtex") builder.code("bibtex", lines.join("\n"), 1);
	else if (/\.html?$/i.test(path)) createHtmlReader(builder).read(lines.join("\n"), 1);
	else readMarkdown(lines, builder);
	return builder.finish({
		path,
		format,
		lines,
		frontMatter: front?.value ?? null,
		frontMatterText: front?.text ?? "",
		truncated,
		lined: format !== "notebook"
	});
}
function formatOf(path) {
	const name = path.toLowerCase();
	if (name.endsWith(".rst")) return "restructuredtext";
	if (name.endsWith(".ipynb")) return "notebook";
	if (name.endsWith(".bib")) return "bibtex";
	return name.endsWith(".txt") || !name.slice(name.lastIndexOf("/") + 1).includes(".") ? "plain" : "markdown";
}
/** YAML between `---` lines at the very top, as hub cards have it. 64 KiB and 100 aliases at most. */
function takeFrontMatter(lines) {
	if (lines[0]?.trimEnd() !== "---") return null;
	const end = lines.findIndex((line, index) => index > 0 && index < 2e3 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (end < 0) return null;
	const text = lines.slice(1, end).join("\n");
	if (!/^[\w-]+\s*:/m.test(text) || text.length > 65536) return null;
	return {
		lines: end + 1,
		text,
		value: readYaml(text)
	};
}
function readYaml(text) {
	try {
		const value = parse(text, {
			maxAliasCount: 100,
			logLevel: "silent",
			uniqueKeys: false
		});
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}

// src/detect/files.ts
const vendorFolders = /* @__PURE__ */ new Set([
	"third_party",
	"thirdparty",
	"third-party",
	"3rdparty",
	"3rd_party",
	"vendor",
	"vendors",
	"vendored",
	"external",
	"externals",
	"extern",
	"node_modules",
	"submodules",
	"deps"
]);
/** Files looked at, at most: a listing beyond it is cut (GitHub's own listing ends at 100,000). */
const fileLimit = 1e5;
const indexes = /* @__PURE__ */ new WeakMap();
/** The index of a listing, made once: planning and detection ask for the same. */
function indexFiles(files) {
	const known = indexes.get(files);
	if (known !== void 0) return known;
	const index = makeIndex(files);
	indexes.set(files, index);
	return index;
}
function makeIndex(files) {
	const all = [];
	const submodules = [];
	const known = /* @__PURE__ */ new Map();
	for (const file of files.slice(0, fileLimit)) if (file.type === "commit" || file.mode === "160000") submodules.push(file);
	else all.push(indexFile(file, known));
	const vendored = findVendored(all);
	const own = vendored.length === 0 ? all : all.filter((file) => !isBelow$1(file.path, vendored));
	const byPath = new Map(all.map((file) => [file.path, file]));
	const folders = /* @__PURE__ */ new Map();
	for (const file of own) for (let at = file.path.indexOf("/"); at >= 0; at = file.path.indexOf("/", at + 1)) {
		const folder = file.path.slice(0, at);
		const list = folders.get(folder);
		if (list === void 0) folders.set(folder, [file]);
		else list.push(file);
	}
	return {
		own,
		all,
		submodules,
		vendored,
		get: (path) => byPath.get(clean(path)),
		has: (path) => byPath.has(clean(path)) || folders.has(clean(path)),
		below: (folder) => folder === "" ? own : folders.get(clean(folder)) ?? []
	};
}
function indexFile(file, known) {
	const slash = file.path.lastIndexOf("/");
	const name = file.path.slice(slash + 1);
	const lower = name.toLowerCase();
	const dot = lower.lastIndexOf(".");
	return {
		path: file.path,
		name,
		lower,
		folders: slash < 0 ? [] : foldersOf(file.path.slice(0, slash), known),
		extension: dot > 0 ? lower.slice(dot + 1) : "",
		size: file.size,
		symlink: file.mode === "120000"
	};
}
function foldersOf(path, known) {
	const before = known.get(path);
	if (before !== void 0) return before;
	const folders = path.toLowerCase().split("/");
	known.set(path, folders);
	return folders;
}
function clean(path) {
	return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
}
/** Folders that say so by their name, and those that carry another project's own licence and README with source beside them. */
function findVendored(files) {
	const roots = /* @__PURE__ */ new Set();
	const licensed = /* @__PURE__ */ new Map();
	for (const file of files) {
		if (file.folders.length === 0) continue;
		const at = file.folders.findIndex((folder) => vendorFolders.has(folder));
		if (at >= 0) roots.add(file.path.split("/").slice(0, at + 1).join("/"));
		const license = /^(?:licen[cs]e|copying)(?:\.|$)/.test(file.lower);
		const readme = /^readme(?:\.|$)/.test(file.lower);
		const setup = /^(?:setup\.py|pyproject\.toml|contributing\.md|changelog\.md)$/.test(file.lower);
		if (!license && !readme && !setup) continue;
		const folder = file.path.slice(0, file.path.lastIndexOf("/"));
		const seen = licensed.get(folder) ?? {
			license: false,
			readme: false,
			setup: false
		};
		licensed.set(folder, {
			license: seen.license || license,
			readme: seen.readme || readme,
			setup: seen.setup || setup
		});
	}
	const rootSource = files.filter((file) => file.folders.length === 0).length;
	for (const [folder, seen] of licensed) if (rootSource > 0 && seen.license && seen.readme && seen.setup) roots.add(folder);
	return [...roots].sort();
}
function isBelow$1(path, roots) {
	return roots.some((root) => path.startsWith(`${root}/`));
}

// src/detect/document/model.ts
/** Line of the file at an offset of a block's text. */
function lineAt(block, offset) {
	let low = 0;
	let high = block.marks.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((block.marks[middle]?.offset ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return block.marks[low]?.line ?? block.line;
}
/** Headings above a block, outermost first; the document's title counts. */
function headingsAbove(document, section) {
	return document.sections[section]?.path ?? [];
}
/** The sentence a link stands in, or the cell's text in a table; the block's text when neither is known. */
function contextOf(document, link) {
	const block = document.blocks[link.block];
	if (block === void 0) return link.text;
	if (block.kind === "code") return lineWithin(block.text, link.offset);
	if (link.cell >= 0) return block.cells[link.cell]?.text ?? block.text;
	return sentenceAt(document, link.block, link.offset)?.text ?? block.text.slice(0, 600);
}
/** The last sentence of a block that begins at an offset or before it (binary search); null where none does. */
function sentenceAt(document, block, offset) {
	const all = document.sentences;
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = low + high >> 1;
		const sentence = all[middle];
		if (sentence !== void 0 && (sentence.block < block || sentence.block === block && sentence.offset <= offset)) low = middle + 1;
		else high = middle;
	}
	const found = all[low - 1];
	return found?.block === block ? found : null;
}
/** Sentences of one block, in order (binary search: documents may hold many thousands). */
function sentencesOf(document, block) {
	const all = document.sentences;
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((all[middle]?.block ?? 0) < block) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (all[end]?.block === block) end += 1;
	return all.slice(low, end);
}
/** Characters of a line that are looked at on either side of a place in it. */
const lineReach = 1e4;
function lineWithin(text, offset) {
	const from = Math.max(0, offset - lineReach);
	const near = text.slice(from, offset + lineReach);
	const start = near.lastIndexOf("\n", Math.max(0, offset - from - 1)) + 1;
	const end = near.indexOf("\n", offset - from);
	return near.slice(start, end < 0 ? void 0 : end).trim();
}

// src/detect/headings.ts
const topics = [
	{
		id: "foreign",
		pattern: /related (?:work|project|repo|link|resource|paper)|acknowledg|credits?\b|thanks|contributors|similar (?:work|project)|community|third[- ]party|awesome|ecosystem|powered by|projects? (?:using|based|built)|follow-?ups? by|extensions by|built (?:on|with)|integrations?\b|inspired|other (?:work|project|resource|implementation)s?|external|useful links|further reading|see also|致谢|鸣谢|相关工作|友情|社区|謝辞|감사/i
	},
	{
		id: "baseline",
		pattern: /baselines?\b|compar(?:ison|ed|ing)|competitors?|prior work|previous work|background|references?$|bibliography|supported (?:models|datasets|tasks)|other models/i
	},
	{
		id: "citation",
		pattern: /\bcit(?:e|ation|ations|ing|ed)\b|bib ?tex|reference\b|引用|citar|인용/i
	},
	{
		id: "news",
		pattern: /\bnews\b|\bupdates?\b|change ?log|history|what'?s new|latest|announcement|release notes|新闻|更新|动态|最新|お知らせ/i
	},
	{
		id: "plan",
		pattern: /\bto-?\s?do|road ?map|\bplans?\b|coming soon|upcoming|milestone|open-?source plan|future|checklist|计划|待办|路线/i
	},
	{
		id: "weights",
		pattern: /model ?zoo|check ?points?|\bckpts?\b|weights?\b|pre-?trained|(?:released?|available|download\w*|our|open|the|trained) (?:\w+ )?models?|model (?:download|release|weights|list|hub|card|variant|summary|families|family|details|access|introduction)s?|models?$|^models?\b|model & |& model|parameters|权重|模型(?!卡)|モデル|模型下载/i
	},
	{
		id: "data",
		pattern: /\bdata\b|data ?sets?|corpus|corpora|annotations?|数据|データ/i
	},
	{
		id: "evaluation",
		pattern: /\beval\w*|benchmark\w*|\btest(?:ing)?\b|validat\w+|metrics?|leader ?board|评[测估]|評価/i
	},
	{
		id: "results",
		pattern: /\bresults?\b|performance|leader ?board|scores?|accuracy|main results|benchmark|结果|性能|表现/i
	},
	{
		id: "training",
		pattern: /\btrain\w*|fine-?\s?tun\w*|pre-?train\w*|\bsft\b|\brlhf\b|\bdpo\b|训练|微调|学習/i
	},
	{
		id: "usage",
		pattern: /usage|quick ?start|getting started|how to|\buse\b|\busing\b|infer\w*|sampl\w+|generat\w*|demo|example|tutorial|predict|run(?:ning)?\b|deploy|使用|快速|推理/i
	},
	{
		id: "install",
		pattern: /install\w*|set ?up|requirements?|dependenc\w*|environment|prepar\w+|安装|环境|依赖/i
	},
	{
		id: "license",
		pattern: /licen[cs]e|terms|许可|协议/i
	},
	{
		id: "paper",
		pattern: /paper|publication|technical report|论文|技术报告|abstract|preprint/i
	},
	{
		id: "demo",
		pattern: /\bdemos?\b|web ?ui|gradio|playground|colab/i
	},
	{
		id: "convert",
		pattern: /quanti[sz]|\bgguf\b|\bgptq\b|\bawq\b|llama\.cpp|ollama|convert\w*|deploy\w*/i
	}
];
const cache$2 = /* @__PURE__ */ new Map();
/** Topics of one heading. */
function topicsOf(heading) {
	const known = cache$2.get(heading);
	if (known !== void 0) return known;
	const text = heading.slice(0, 200);
	const found = topics.filter((topic) => topic.pattern.test(text)).map((topic) => topic.id);
	if (cache$2.size > 5e3) cache$2.clear();
	cache$2.set(heading, found);
	return found;
}
/** Headings above a section, without the title of a main README: it names the project, not a topic. */
function topicHeadings(document, section) {
	const path = document.sections[section]?.path ?? [];
	return /^(?:\.github\/)?readme(?:[._-][^/]*)?$/i.test(document.path) && path.length > 0 && document.sections[1]?.heading === path[0] && (document.sections[1]?.level ?? 9) <= 2 ? path.slice(1) : path;
}
/** Does any heading above carry the topic? */
function isUnder(headings, topic) {
	return headings.some((heading) => topicsOf(heading).includes(topic));
}
/** Topics of the innermost heading. */
function isIn(headings, topic) {
	return topicsOf(headings[headings.length - 1] ?? "").includes(topic);
}

// src/detect/mentions.ts
/** Mentions kept of one repository, and of one source file. */
const mentionLimit = 2e4;
const perSource = 60;
/** Hub ids as code names them. The first group is the id; `data` says that the call is about a dataset. */
const hubCalls = [
	{
		data: true,
		pattern: /\bload_dataset\(\s{0,40}(?:path\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: true,
		pattern: /repo[-_]type[= ]{1,3}["']?dataset["']?[^\n]{0,200}?["' ]([\w.-]{1,96}\/[\w.-]{1,96})["' ]/g
	},
	{
		data: true,
		pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?=[^\n]{0,200}--repo-type[= ]dataset)/g
	},
	{
		data: false,
		pattern: /\bfrom_pretrained\(\s{0,40}(?:\w{1,40}\s{0,4}=\s{0,4})?f?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: false,
		pattern: /\b(?:hf_hub_download|snapshot_download)\(\s{0,40}(?:repo_id\s{0,4}=\s{0,4})?["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g
	},
	{
		data: false,
		pattern: /\b(?:huggingface-cli|hf) download\s{1,4}([\w.-]{1,96}\/[\w.-]{1,96})(?![^\n]{0,200}--repo-type[= ]dataset)/g
	},
	{
		data: false,
		pattern: /\b(?:vllm serve|--model|--model_path|--model-path|--model_name|--model_name_or_path|--checkpoint|--ckpt|--repo_id|--repo-id|--hf_repo|--hf-repo|--pretrained_model_name_or_path)[= ]{1,3}["']?([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})(?=["'\s\\,)]|$)/g
	},
	{
		data: false,
		pattern: /\b(?:repo_id|model_id|model_name|model_path|model_name_or_path|pretrained_model_name_or_path|checkpoint|ckpt|hf_repo|hub_id)["']?\s{0,4}[:=]\s{0,4}["']([A-Za-z0-9][\w-]{1,60}\/[A-Za-z][\w.-]{2,96})["']/g
	}
];
/** Every identifier anywhere: links, ids in text, hub ids in code and configurations, files of the repository that are linked. */
function findMentions(documents, sources, files, repository) {
	const result = [];
	const own = repository?.toLowerCase() ?? null;
	for (const document of documents) {
		for (const link of document.links) {
			if (result.length >= mentionLimit) return result;
			const identifier = fromLink(link, document, files, own);
			if (identifier !== null) result.push(documentMention(identifier, document, link));
		}
		for (const mention of inText(document)) result.push(mention);
	}
	for (const source of sources) {
		if (result.length >= mentionLimit) return result;
		result.push(...inSource(source, own));
	}
	return result;
}
function fromLink(link, document, files, own) {
	const identifier = ownRelease(identifierFromUrl(link.href), own);
	if (identifier !== null) return ownFile(link.href, own, files) ?? identifier;
	if (/^[a-z][\w+.-]*:/i.test(link.href) || link.href.startsWith("#") || link.href === "") return null;
	const path = resolvePath(document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/")) : "", link.href);
	return path !== null && files.has(path) ? `file:${path}` : null;
}
/** Release assets of this repository lose its name; those of others keep it. */
function ownRelease(identifier, own) {
	if (identifier === null || own === null || !identifier.startsWith("github-release:")) return identifier;
	const value = identifier.slice(15);
	return value.toLowerCase().startsWith(`${own}@`) ? `github-release:${value.slice(own.length + 1)}` : identifier;
}
/** A full address of a file in this very repository is that file. */
function ownFile(href, own, files) {
	if (own === null) return null;
	const match = /^https?:\/\/(?:www\.)?(?:github\.com\/([^/]+\/[^/]+)\/(?:blob|tree|raw)\/[^/]+\/([^#?]+)|raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/[^/]+\/([^#?]+))/i.exec(href);
	const repository = (match?.[1] ?? match?.[3])?.toLowerCase();
	const path = match?.[2] ?? match?.[4];
	return repository === own && path !== void 0 && files.has(path) ? `file:${path.replace(/\/+$/, "")}` : null;
}
/** Path of a relative link, `..` resolved; null when it leaves the repository. */
function resolvePath(folder, href) {
	const clean = href.replace(/[?#].*$/, "");
	const parts = clean.startsWith("/") || folder === "" ? [] : folder.split("/");
	for (const part of clean.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (parts.length === 0) return null;
			parts.pop();
		} else parts.push(part);
	}
	return parts.length === 0 ? null : parts.join("/");
}
function documentMention(identifier, document, link) {
	return {
		identifier,
		href: link.href,
		path: document.path,
		line: document.lined ? link.line : null,
		document,
		link,
		context: contextOf(document, link).slice(0, 600),
		headings: topicHeadings(document, link.section)
	};
}
const arxivText = /\barxiv[:\s]{1,2}(?:\[?)(\d{4}\.\d{4,5})(?:v\d+)?/gi;
/** `arXiv:2401.00001` in running text, and hub ids in code blocks. */
function* inText(document) {
	for (const block of document.blocks) {
		if (block.kind === "code") {
			for (const found of hubIds(block.text)) yield textMention(found.identifier, found.id, document, block.index, found.offset);
			continue;
		}
		for (const match of block.text.matchAll(arxivText)) {
			const identifier = arxivIdentifier(match[1] ?? "");
			if (identifier !== null) yield textMention(identifier, match[0], document, block.index, match.index);
		}
	}
}
function textMention(identifier, href, document, index, offset) {
	const block = document.blocks[index];
	const line = block === void 0 ? 1 : lineAt(block, offset);
	const section = block?.section ?? 0;
	const inHead = line <= 40 && document.sections.filter((one) => one.level > 0 && one.level < 7 && one.line <= line).length <= 1;
	return documentMention(identifier, document, {
		href,
		text: href,
		kind: block?.kind === "code" ? "code" : "bare",
		image: null,
		line,
		section,
		block: index,
		offset,
		cell: -1,
		inHead
	});
}
function hubIds(text) {
	const result = [];
	if (!text.includes("/")) return result;
	for (const { pattern, data } of hubCalls) for (const match of text.matchAll(pattern)) {
		const id = match[1] ?? "";
		if (!isHubId(id) || result.length >= perSource) continue;
		result.push({
			identifier: `${data ? "hf-dataset" : "hf"}:${id}`,
			id,
			offset: match.index
		});
	}
	return result.sort((a, b) => a.offset - b.offset);
}
/** `owner/name` that can't be a path: no known file ending, no folder words. */
function isHubId(id) {
	const [owner = "", name = ""] = id.split("/");
	if (/\.(?:py|json|ya?ml|pth?|ckpt|bin|txt|jsonl?|csv|sh|safetensors|pkl|npz|onnx|gguf|tar|gz|zip|cfg|model)$/i.test(name)) return false;
	if (/^(?:\.+|~|path|your|my|output|outputs|checkpoints?|ckpts?|models?|weights|data|datasets?|results?|logs?|exp|experiments?|configs?|runs?|save|saved|tmp|home|mnt|user|username|org|organization|pretrained(?:_models?)?|examples?|assets|cache|models--.*|hf_models|local|dir|folder)$/i.test(owner)) return false;
	return owner !== "" && name !== "" && !/^(?:your|my|path|model|name|x+)(?:[-_](?:model|name|path|repo))?$/i.test(name) && !/[{}<>$]/.test(id);
}
function inSource(source, own) {
	const lines = source.text.split("\n");
	const starts = [];
	let offset = 0;
	for (const line of lines) {
		starts.push(offset);
		offset += line.length + 1;
	}
	const found = [];
	for (const link of bareLinks(source.text)) {
		const identifier = ownRelease(identifierFromUrl(link.href), own);
		if (identifier !== null) found.push({
			identifier,
			href: link.href,
			offset: link.offset
		});
		if (found.length >= perSource) break;
	}
	for (const hub of hubIds(source.text)) found.push({
		identifier: hub.identifier,
		href: hub.id,
		offset: hub.offset
	});
	return found.map((one) => {
		const line = lineIndex(starts, one.offset);
		const context = (lines[line] ?? "").trim().slice(0, 600);
		return {
			identifier: one.identifier,
			href: one.href,
			path: source.path,
			line: line + 1,
			document: null,
			link: null,
			context,
			headings: []
		};
	});
}
function lineIndex(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/detect/ownership/names.ts
/** Words too common in titles and repository names to tell one project from another. */
const common = new Set("a an and are as at by de for from in is it of on or the to via with towards toward using based learning model models network networks neural deep large language vision visual image video data code official implementation pytorch tensorflow jax repo repository paper release project github training inference evaluation benchmark dataset method approach efficient open source research main lib library new instruct instruction chat tuning tuned foundation generative generation diffusion transformer transformers agent agents reasoning multimodal embedding speech audio text".split(" "));
/** Letters and digits only, lower case: `Foo-Bar 2.0` and `foo_bar2.0` are one. */
function normalName(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
/** Telling words of a title. */
function titleWords$1(text) {
	return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !common.has(word));
}
/** Share of telling words two titles have in common (Dice coefficient, 0–1). */
function similarTitles(one, other) {
	const a = new Set(titleWords$1(one));
	const b = new Set(titleWords$1(other));
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const word of a) if (b.has(word)) shared += 1;
	const alike = 2 * shared / (a.size + b.size);
	return shared < 2 && Math.max(a.size, b.size) > 2 ? Math.min(alike, .34) : alike;
}
/** The heading that names the project: the first that is not about news, plans, installation and the like. */
function readmeTitle(readme) {
	if (readme === null) return null;
	return readme.sections.filter((section) => section.level > 0 && section.level < 7).slice(0, 4).find((section) => topicsOf(section.heading).every((topic) => !headless.has(topic)) && titleWords$1(section.heading).length > 0)?.heading ?? readme.title;
}
const headless = /* @__PURE__ */ new Set([
	"news",
	"plan",
	"install",
	"citation",
	"license",
	"foreign"
]);
/** Names the project goes by, normalised: its repository, the README's title, what stands before the colon of a title. */
function projectNames(repository, readme, declared) {
	const names = /* @__PURE__ */ new Set();
	const add = (text) => {
		const name = normalName(text ?? "");
		if (name.length >= 3 && name.length <= 40 && !common.has(name)) names.add(name);
	};
	const repositoryName = repository?.split("/")[1];
	add(repositoryName);
	add(repositoryName?.replace(/^(?:ml|the|official)-|[-_](?:pytorch|tf|jax|official|code|release|devkit|main|lm|llm|train|inference)$/gi, ""));
	for (const text of [readmeTitle(readme) ?? "", declared ?? ""]) {
		add(text.split(/[:：—–|(]/)[0]);
		for (const match of text.matchAll(/\(([A-Za-z][\w-]{2,20})\)/g)) add(match[1]);
	}
	return [...names];
}
/** Does a text name the project? `fooBar-7B` names `foobar`. */
function namesProject(text, names) {
	const plain = normalName(text);
	return names.some((name) => name.length >= 3 && plain.includes(name));
}
/** Are two account names those of one team? Equal, or one begins with the other (`foo-research`, `foo`). */
function similarOwners(one, other) {
	const strip = (text) => normalName(text).replace(/(?:ai|lab|labs|research|team|project|org|group|nlp|inc|hq|official|oss)$/g, "");
	const a = strip(one);
	const b = strip(other);
	if (a === "" || b === "") return normalName(one) === normalName(other);
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length >= 4 && long.includes(short);
}

// src/detect/work-title.ts
/** Title of the work, from what is read already: preferred citation, BibTeX of the README, its first heading. */
function workTitle(documents, readme, cff, repository) {
	const declared = cff === null ? null : citationTitle(cff);
	if (declared !== null) return declared;
	const heading = readmeTitle(readme);
	const entries = readme?.bibtex ?? [];
	const title = (entries.find((entry) => heading !== null && similarTitles(entry.fields.get("title") ?? "", heading) >= .4) ?? firstPaper(entries) ?? firstPaper(documents.filter((document) => /(?:^|\/)citation/i.test(document.path)).flatMap((document) => document.bibtex)))?.fields.get("title") ?? heading;
	return title === void 0 || title === null || title === "" || title.toLowerCase() === repository?.split("/")[1]?.toLowerCase() ? title ?? null : title;
}
function firstPaper(entries) {
	return entries.find((entry) => (entry.fields.get("title") ?? "").length > 8);
}
/** Title of `preferred-citation`, else the file's own. Indentation tells them apart; the file is small and flat. */
function citationTitle(cff) {
	const text = cff.slice(0, 65536);
	const preferred = /^preferred-citation:\s*$/m.exec(text);
	const nested = preferred === null ? null : /^\s{1,200}title:\s*(.+)$/m.exec(text.slice(preferred.index));
	const own = /^title:\s*(.+)$/m.exec(text);
	const title = (nested?.[1] ?? own?.[1])?.trim().replace(/^["']|["']$/g, "");
	return title === void 0 || title === "" || /^[>|]/.test(title) ? null : title;
}

// src/detect/create-context.ts
const titles = /* @__PURE__ */ new WeakMap();
/** Title of texts a context was made of before; null when there was none. */
function knownTitle(texts) {
	return titles.get(texts) ?? null;
}
/** Reads all documents once and gathers what every rule needs. Sources (anything that is not documentation) stay as text. */
function createContext(input) {
	const files = indexFiles(input.files);
	const { documents, sources } = readTexts$1(input.texts, files);
	const readme = documents.find((document) => isReadme(document.path) && !document.path.includes("/")) ?? documents.find((document) => isReadme(document.path)) ?? null;
	const [owner = null, name = null] = input.repository?.toLowerCase().split("/") ?? [];
	const base = {
		repository: input.repository,
		documents,
		readme,
		files
	};
	const cff = input.texts.get("CITATION.cff");
	const title = workTitle(documents, readme, cff?.kind === "text" ? cff.text : null, input.repository);
	if (title !== null) titles.set(input.texts, title);
	return {
		...base,
		owner,
		name,
		date: input.date,
		tags: input.tags,
		sources,
		text: (path) => {
			const content = input.texts.get(path);
			return content?.kind === "text" ? content.text : null;
		},
		title,
		names: projectNames(input.repository, readme, cff?.kind === "text" ? citationTitle(cff.text) : null),
		mentions: findMentions(documents, sources, files, input.repository),
		declaration: (kind) => input.declarations.find((declaration) => declaration.kind === kind) ?? null
	};
}
const documentEndings = /\.(?:md|mdx|markdown|rst|bib|html?)$/i;
/** Plain files whose text is prose to be read, not only kept. */
const prose$1 = /(?:^|\/)(?:readme|citation|citing|notice|changelog|changes|news)[^/]*$/i;
const noProse = /\.(?:py|json|ya?ml|cff|toml|cfg|sh|ipynb|c|cpp|js|ts)$/i;
function isReadme(path) {
	return /(?:^|\/)readme(?:[._-][^/]*)?$/i.test(path);
}
function readTexts$1(texts, files) {
	const documents = [];
	const sources = [];
	for (const [path, content] of texts) {
		if (content.kind !== "text" || files.vendored.some((root) => path.startsWith(`${root}/`))) continue;
		if ((documentEndings.test(path) || path.endsWith(".ipynb") || prose$1.test(path) && !noProse.test(path) || /(?:^|\/)docs?\/.*\.txt$/i.test(path)) && !/(?:^|\/)(?:licen[cs]e|copying)[^/]*$/i.test(path)) documents.push({
			document: readDocument(path, content.text),
			rank: rankOf(path)
		});
		else sources.push({
			path,
			text: content.text
		});
	}
	documents.sort((a, b) => a.rank - b.rank || (a.document.path < b.document.path ? -1 : 1));
	return {
		documents: documents.map((one) => one.document),
		sources
	};
}
/** Main README, its translations, cards, other READMEs by depth, docs, the rest; notebooks and meta files (.github) last. */
function rankOf(path) {
	const depth = path.split("/").length - 1;
	if (/^readme(?:\.(?:md|rst|txt|markdown))?$/i.test(path)) return /\.md$/i.test(path) ? 0 : .1;
	if (/^\.github\/readme/i.test(path)) return .5;
	if (/^readme[._-]?en/i.test(path)) return .8;
	if (/^readme/i.test(path)) return 1;
	if (path.startsWith(".github/")) return 60;
	if (path.endsWith(".ipynb")) return 40 + depth;
	if (path.endsWith(".bib")) return 50 + depth;
	if (/card/i.test(path)) return 5 + depth;
	return (isReadme(path) ? 10 : 20) + depth;
}

// src/detect/phrases.ts
/** One case-insensitive pattern that matches what any of the phrases does. */
function anyOf(phrases) {
	return new RegExp(phrases.map(({ pattern }) => pattern.source).join("|"), "iu");
}

// src/detect/ownership/paper-places.ts
/** Publisher pages carry the DOI, or all of it but the prefix: one paper, one identifier. */
function canonicalPaper(identifier) {
	if (!identifier.startsWith("url:")) return identifier;
	const nature = /^url:https?:\/\/(?:www\.)?nature\.com\/articles\/(s?[\w-]+)/i.exec(identifier);
	if (nature?.[1] !== void 0) return doiIdentifier(`10.1038/${nature[1]}`) ?? identifier;
	const doi = /^url:https?:\/\/(?:[\w-]+\.)*(?:science\.org|biorxiv\.org|medrxiv\.org|dl\.acm\.org|springer\.com|pnas\.org|wiley\.com|acs\.org|tandfonline\.com|sagepub\.com|iop\.org|aps\.org)\/(?:\w+\/){0,3}(10\.\d{4,9}\/[^\s?#]+)/i.exec(identifier)?.[1]?.replace(/(?:v\d+)?(?:\.(?:full|abstract|short))?(?:\.pdf|\.full-text)?$/i, "");
	return (doi === void 0 ? null : doiIdentifier(doi)) ?? identifier;
}
/** Schemes and hosts that hold papers. Files count when they are PDFs that call themselves paper or report. */
function isPaper(mention) {
	const { identifier } = mention;
	if (/^(?:arXiv|openreview):/.test(identifier)) return true;
	if (identifier.startsWith("doi:")) return true;
	if (identifier.startsWith("file:")) return /\.pdf$/i.test(identifier) && !/poster|slides|supp|license|figure|terms|manual|guide/i.test(identifier);
	if (identifier.startsWith("zenodo:")) return false;
	if (/^url:https?:\/\/(?:www\.)?(?:arxiv\.org|openreview\.net)\//.test(identifier)) return false;
	if (identifier.startsWith("url:")) return paperHost.test(identifier) || /\/[^/]*(?:paper|report)[^/]*\.pdf$/i.test(identifier) || isLabelledPaper(mention) && !/\.(?:png|svg|jpe?g|gif|mp4|bib|html#|zip)$/i.test(identifier) && !notPaperHost.test(identifier);
	return identifier.startsWith("gdrive:") && isLabelledPaper(mention);
}
/** Hosts of papers and of publishers. */
const paperHosts = [
	{
		id: "acl",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:aclanthology\.org\/\w|aclweb\.org\/anthology\/)/
	},
	{
		id: "cvf",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:openaccess\.thecvf\.com\/|ecva\.net\/papers)/
	},
	{
		id: "pmlr",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:proceedings\.mlr\.press\/v|jmlr\.org\/papers)/
	},
	{
		id: "neurips",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:papers\.n(?:eur)?ips\.cc\/paper|proceedings\.neurips\.cc\/paper)/
	},
	{
		id: "biorxiv",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:biorxiv\.org\/content|medrxiv\.org\/content|chemrxiv\.org\/|osf\.io\/preprints|eprint\.iacr\.org|papers\.ssrn\.com|hal\.science)/
	},
	{
		id: "nature",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:nature\.com\/articles|rdcu\.be\/|science\.org\/doi|cell\.com\/.*fulltext|pnas\.org\/doi|academic\.oup\.com\/)/
	},
	{
		id: "acm-ieee",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:dl\.acm\.org\/doi|ieeexplore\.ieee\.org\/(?:abstract\/)?document)/
	},
	{
		id: "publishers",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:link\.springer\.com\/(?:chapter|article)|sciencedirect\.com\/science\/article|pubs\.acs\.org\/doi|onlinelibrary\.wiley\.com\/doi)/
	},
	{
		id: "speech-robotics",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:isca-(?:speech|archive)\.org|roboticsproceedings\.org)/
	},
	{
		id: "labs",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:ai\.(?:meta|facebook)\.com\/research\/publications\/|research\.(?:fb|facebook)\.com\/publications\/|cdn\.openai\.com\/(?:papers|pdf))/
	},
	{
		id: "semantic-scholar",
		pattern: /^url:https?:\/\/(?:[\w-]+\.)*(?:semanticscholar\.org\/paper)/
	}
];
const paperHost = anyOf(paperHosts);
const notPaperHost = /^url:https?:\/\/(?:[\w-]+\.)*(?:shields\.io|youtu\.?be|youtube\.com|twitter\.com|x\.com|medium\.com|discord|slack|reddit\.com|paperswithcode\.com|colab\.research|kaggle\.com|zhihu\.com|bilibili\.com|mp\.weixin)/i;
function isLabelledPaper(mention) {
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`.trim();
	if (introducesReports(mention)) return true;
	return anchor.length < 80 && /\b(?:paper|pdf|preprint|tech(?:nical)?[\s_-]?report|publication|manuscript|论文|技术报告)\b|论文|技术报告/i.test(anchor) && !/\b(?:code|website|page|list|blog|poster|slides|video|papers? with code)\b/i.test(anchor);
}
/** What stands right before the link: "Paper: [title](…)", "preprint https://…", or a list introduced as reports. */
function introducedAs(mention) {
	const before = (mention.document?.blocks[mention.link?.block ?? -1])?.text.slice(Math.max(0, (mention.link?.offset ?? 0) - 48), mention.link?.offset ?? 0) ?? "";
	return /\b(?:papers?|reports?|preprint|arxiv|publication|article|manuscript)\b[\s:：*"“[(\-–—]{0,4}$/i.test(before) || introducesReports(mention);
}
/** An item of a list that is introduced as papers or technical reports. */
function introducesReports(mention) {
	const { document, link } = mention;
	const block = document?.blocks[link?.block ?? -1];
	if (document === null || block?.kind !== "item" || block.text.length > 120) return false;
	const lead = document.blocks[block.parent ?? block.lead ?? -1]?.text ?? "";
	return lead.length < 160 && /\b(?:tech(?:nical)? reports?|papers|publications)\b/i.test(lead) && !/model[_-]card/i.test(mention.href);
}
/** Badge images carry their label in the address: `badge/arXiv-2401.00001-red`. */
function decodeBadge(image) {
	if (image === null || image === void 0) return "";
	return (/(?:badge\/|label=|message=)([^?&]{1,200})/.exec(image)?.[1] ?? image.slice(image.lastIndexOf("/") + 1, image.lastIndexOf("/") + 80)).replace(/%20|_|-|\.svg/g, " ");
}

// src/detect/ownership/wording.ts
/** How people call a paper: in anchors, badges, addresses. */
const paperLabels = [
	{
		id: "paper",
		pattern: /\b(?:papers?|arxiv|pre-?print|pdf|publication|article|journal|manuscript|openreview|biorxiv|medrxiv|model card)\b/
	},
	{
		id: "report",
		pattern: /\b(?:tech(?:nical)?[\s_-]?)?report\b/
	},
	{
		id: "venue",
		pattern: /\b(?:neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|siggraph|nature|science)\b/
	},
	{
		id: "chinese",
		pattern: /论文|技术报告|論文/
	}
];
/** The writer speaks of the paper as theirs. */
const ownPaperWords = [
	{
		id: "our-paper",
		pattern: /\bour\s+(?:[\w-]+\s+){0,4}(?:papers?|preprint|work|report|publication|article|technical|research|arxiv|manuscript|study)\b/
	},
	{
		id: "we-release",
		pattern: /\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:releas|present|introduc|propos|publish|describ)(?:e|ed)?\b/
	},
	{
		id: "we-post",
		pattern: /\b(?:we|we've|we have)\s+(?:[\w-]+\s+){0,3}(?:posted|uploaded|open-?source)\b/
	},
	{
		id: "official",
		pattern: /\bofficial\s+(?:[\w-]+\s+){0,4}(?:implementation|code|repo|repository|codebase|release)\b/
	},
	{
		id: "this-repository",
		pattern: /\bthis (?:repo|repository|code|codebase|project|is the)\b/
	},
	{
		id: "code-of-the-paper",
		pattern: /\b(?:code|implementation|repository|dataset|data|models?)\s+(?:for|of|from|accompan\w+)\s+(?:the|our|this)\s+(?:paper|article|preprint)/
	},
	{
		id: "in-this-work",
		pattern: /\bin (?:the|this) (?:paper|work)\b/
	},
	{
		id: "see-the-paper",
		pattern: /\b(?:see|read|refer to|check(?: out)?)\s+(?:the|our|this)\s+(?:\w+\s+){0,2}(?:paper|report|preprint)/
	},
	{
		id: "paper-is-out",
		pattern: /\bpaper (?:is )?(?:now )?(?:available|released|out|accepted)|\baccepted (?:to|at|by|in)\b/
	},
	{
		id: "cite-our",
		pattern: /\bcite (?:our|this|the)\b/
	},
	{
		id: "chinese",
		pattern: /本文|我们的(?:论文|技术报告)|我们(?:发布|提出|开源)|发布了?(?:论文|技术报告)/
	}
];
/** The sentence speaks of somebody else's work. */
const foreignPaperWords = [
	{
		id: "built-on",
		pattern: /\b(?:based on|built (?:on|upon|from)|borrow\w*|adapted from|inspired by|following|follows|originally)\b/
	},
	{
		id: "thanks",
		pattern: /\b(?:thanks? to|thank|credits?|third[- ]party)\b/
	},
	{
		id: "proposed-by",
		pattern: /\b(?:proposed (?:by|in)|introduced (?:by|in)|from (?:the )?(?:authors|paper by)|(?:a|another) paper by|dataset from)\b/
	},
	{
		id: "unofficial",
		pattern: /\b(?:unofficial|re-?implement\w*)\b/
	},
	{
		id: "compared",
		pattern: /\b(?:similar to|compared? (?:to|with)|baselines?|such as|used (?:by|in)|trained with|concurrent|other work)\b/
	},
	{
		id: "cited",
		pattern: /\bet al\.?,? ?\(?(?:19|20)\d\d\b|\b(?:(?:please|and) )?also cite\b/
	},
	{
		id: "chinese",
		pattern: /参考|基于|借鉴|感谢/
	}
];
/** The project says that it re-implements somebody else's work. */
const unofficialWords = [
	{
		id: "unofficial",
		pattern: /\bunofficial\s+(?:[\w-]+\s+){0,3}(?:re-?)?(?:implementation|reproduction|port|version|code|repo\w*|pytorch|jax)\b/
	},
	{
		id: "community",
		pattern: /\b(?:community|independent|third[- ]party) (?:re-?)?implementation\b/
	},
	{
		id: "re-implementation",
		pattern: /\bre-?implementation of\b/
	},
	{
		id: "not-official",
		pattern: /\bnot (?:the|an) official\b/
	}
];
/** The writer speaks of weights or data as theirs, or as just released. */
const ownHoldingWords = [
	{
		id: "our",
		pattern: /\bour\b/
	},
	{
		id: "we-release",
		pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:releas(?:e[ds]?|ing)|provide[ds]?|open-?sourced?|offer|publish(?:ed)?|share[ds]?|make|made)\b/
	},
	{
		id: "we-made",
		pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:upload(?:ed)?|host(?:ed)?|train(?:ed)?|present|introduce|collect(?:ed)?|buil[dt])\b/
	},
	{
		id: "we-curated",
		pattern: /\bwe(?:'ve| have| also| are)?\s+(?:\w+\s+){0,2}(?:construct(?:ed)?|curate[ds]?|create[ds]?)\b/
	},
	{
		id: "is-released",
		pattern: /\b(?:is|are|now|been|has been|have been)\s+(?:now\s+|also\s+|publicly\s+)?(?:released|available|open-?sourced|published|uploaded|online|out)\b/
	},
	{
		id: "released",
		pattern: /\breleased?\b|我们|发布|开源/
	}
];
/** Others gave, converted or host it. */
const foreignHoldingWords = [
	{
		id: "thanks",
		pattern: /\b(?:third[- ]party|thanks? to|thank|credits?|community|unofficial|contributed by|by @)\b/
	},
	{
		id: "by-others",
		pattern: /\b(?:provided by|converted by|based on|from the (?:original|official)|original (?:repo|model|weights|authors?))\b/
	},
	{
		id: "elsewhere",
		pattern: /\b(?:integrated (?:in|into|with)|supported (?:by|in)|baselines?|other (?:models?|datasets?))\b/
	},
	{
		id: "instances",
		pattern: /\b(?:e\.g\.|such as|for example)\b/
	},
	{
		id: "chinese",
		pattern: /感谢|社区/
	}
];
/** Parts the project starts from, that are somebody else's. */
const ingredientPhrases = [
	{
		id: "base",
		pattern: /\b(?:base models?|backbones?|initiali[sz]\w+|fine-?tuned? (?:from|on)|starting (?:point|from|checkpoint)|built (?:on|upon))\b/
	},
	{
		id: "part",
		pattern: /\b(?:text[- ]encoders?|vae|vision encoders?|image encoders?|tokenizers?|detector|judge|teacher|reference model)\b/
	},
	{
		id: "prerequisite",
		pattern: /\b(?:prerequisite|original weights|llm weights|language model weights|reward model from)\b/
	},
	{
		id: "download-theirs",
		pattern: /\bdownload (?:the )?(?:llama|vicuna|bert|clip|stable|sd|t5|qwen|mistral|gpt|imagenet|base|original)\b/
	},
	{
		id: "chinese",
		pattern: /基座|底座/
	}
];
const saysPaper = anyOf(paperLabels);
const saysOwnPaper = anyOf(ownPaperWords);
const saysForeignPaper = anyOf(foreignPaperWords);
const saysUnofficial = anyOf(unofficialWords);
const saysOwnHolding = anyOf(ownHoldingWords);
const saysForeignHolding = anyOf(foreignHoldingWords);
const saysIngredient = anyOf(ingredientPhrases);

// src/detect/ownership/holdings.ts
const weightWords = /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ )?models?|models?|parameters|adapters?|lora|delta|\d+(?:\.\d+)?[bm]\b|instruct|hugging ?face|hf|model ?scope|params)\b|模型|权重/i;
const dataWords = /\b(?:data|data ?sets?|corpus|corpora|annotations?|captions|benchmark|test sets?|training sets?|splits?|samples|examples|instructions|preferences|prompts|csv|jsonl|json)\b|数据/i;
const weightSentence = /\b(?:weights?|check ?points?|ckpts?|pre-?trained|trained (?:\w+ ){0,2}models?|model (?:files?|parameters|params)|model zoo|\w+\.(?:pth?|ckpt|safetensors|pth\.tar|caffemodel|onnx))\b|权重|预训练/i;
const demoWords = /\b(?:demo|space|playground|try it|gradio|colab|leader ?board|video|homepage|project page|website|blog|slides|poster|results?|outputs?|predictions|logs?|visuali[sz]\w+|supplementary|evaluation outputs|generations)\b|演示|体验/i;
/** Weights, data and checkpoints ask of the same places: each is looked at once. */
const looked = /* @__PURE__ */ new WeakMap();
function surroundings(mention, context) {
	const known = looked.get(context) ?? /* @__PURE__ */ new Map();
	looked.set(context, known);
	const found = known.get(mention) ?? lookAround(mention, context);
	known.set(mention, found);
	return found;
}
function lookAround(mention, context) {
	const identifier = parseIdentifier(mention.identifier);
	const value = identifier?.value ?? "";
	const account = /^(?:hf|hf-dataset|hf-collection|hf-space|modelscope|modelscope-dataset|github)$/.test(identifier?.scheme ?? "") ? value.split("/")[0] ?? "" : /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn\/organization|kaggle\.com)\/(?:datasets\/)?([\w.-]+)/.exec(value)?.[1] ?? "";
	const name = account === "" ? value.replace(/^https?:\/\/[^/]+/, "") : value.slice(account.length);
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
	const words = `${mention.context} ${anchor} ${tableWords(mention)}`;
	const near = `${anchor} ${tableWords(mention)}`;
	return {
		ownerAlike: account !== "" && context.owner !== null && (similarOwners(account, context.owner) || context.names.includes(account.toLowerCase().replace(/[^a-z0-9]/g, ""))),
		namedAlike: name.length > 2 && namesProject(name, context.names),
		firstPerson: saysOwnHolding.test(mention.context),
		foreignWords: saysForeignHolding.test(mention.context),
		foreignSection: isUnder(mention.headings, "foreign"),
		baselineSection: isUnder(mention.headings, "baseline"),
		convertSection: isUnder(mention.headings, "convert"),
		weightsSection: isUnder(mention.headings, "weights"),
		dataSection: isIn(mention.headings, "data"),
		weightWords: weightWords.test(words),
		dataWords: dataWords.test(words),
		dataAnchor: dataWords.test(near),
		weightAnchor: weightWords.test(near),
		weightSentence: weightSentence.test(mention.context),
		demoWords: demoWords.test(near),
		ingredientWords: saysIngredient.test(words),
		inHead: mention.link?.inHead === true && isReadme(mention.path),
		inTable: (mention.link?.cell ?? -1) >= 0,
		inSource: mention.document === null,
		inCode: mention.link?.kind === "code",
		main: mention.document !== null && mention.document === context.readme
	};
}
/** Header of the column and first cell of the row a link stands in. */
function tableWords(mention) {
	const { link, document } = mention;
	if (link === null || document === null || link.cell < 0) return "";
	const block = document.blocks[link.block];
	return `${block?.header[link.cell] ?? ""} ${block?.cells[0]?.text ?? ""}`.slice(0, 300);
}
/** Groups mentions by identifier and scores each by its best place. */
function scoreHoldings(context, accepts, signals) {
	const holdings = /* @__PURE__ */ new Map();
	for (const [order, mention] of context.mentions.entries()) {
		if (!accepts(mention)) continue;
		const at = surroundings(mention, context);
		const fired = signals.filter((signal) => signal.test(at, mention, context));
		const score = fired.reduce((sum, signal) => sum + signal.points, 0);
		const why = fired.filter((signal) => signal.points > 0).map((signal) => signal.sees);
		const key = mention.identifier.toLowerCase();
		const known = holdings.get(key);
		if (known === void 0) holdings.set(key, {
			score,
			why,
			mentions: [mention],
			order
		});
		else {
			known.mentions.push(mention);
			if (score > known.score) {
				known.score = score;
				known.why = why;
				known.mentions.unshift(known.mentions.pop());
			}
		}
	}
	return [...holdings.values()].map((one) => ({
		identifier: one.mentions[0]?.identifier ?? "",
		...one
	})).sort((a, b) => b.score - a.score || a.order - b.order);
}

// src/detect/rule.ts
/** Evidence that a rule fired at a spot. */
function evidence(rule, spot) {
	return {
		rule: rule.id,
		path: spot.path,
		line: spot.line ?? null,
		...spot.url === void 0 ? {} : { url: spot.url.slice(0, 2048) },
		...spot.note === void 0 ? {} : { note: spot.note.slice(0, 300) },
		...spot.stub === true ? { stub: true } : {}
	};
}

// src/detect/data.ts
const dataRules = {
	hub: {
		id: "data/hub-link",
		sees: "A dataset on a hub that is the project’s own, by owner, name or words",
		todo: "Publish the dataset on a hub or in a data archive and link it in the README",
		example: "# Foo\n\nOur data: [Foo-Instruct](https://huggingface.co/datasets/foo-lab/foo-instruct).\n",
		counter: "# Foo\n\nWe evaluate on [Bar](https://huggingface.co/datasets/bar-inc/bar).\n"
	},
	download: {
		id: "data/download",
		sees: "A file or folder for download that the text calls the project’s own data",
		todo: "Move the dataset to an archive that keeps it and gives it a DOI",
		example: "# Foo dataset\n\n## Download\n\nWe release the dataset [here](https://zenodo.org/records/7654321).\n",
		counter: "# Foo\n\n## Data preparation\n\nDownload [Bar](https://zenodo.org/records/1234567) and unpack it.\n"
	},
	file: {
		id: "data/file",
		sees: "Data files in the repository that the README presents as the project’s own",
		todo: "Say in the README what the data files are and under which licence they may be used",
		example: "README.md: # FooBench: a benchmark of foo\n\nThe test set is in `data/`.\nfiles:\nREADME.md\ndata/foo_test.jsonl 400000\n",
		counter: "README.md: # Foo\n\nTrain with `train.py`.\nfiles:\nREADME.md\nassets/demo.json 2000\n"
	}
};
const dataFile = /\.(?:jsonl|csv|tsv|parquet|arrow|tfrecord|json|txt|zip|tar|tgz|tar\.gz|gz|7z|h5|hdf5|npz|npy|lmdb|xlsx|pkl|zst|bz2|rar|sqlite|db)$/i;
const archiveHosts = /^url:https?:\/\/(?:[\w-]+\.)*(?:kaggle\.com\/datasets|figshare\.com|dataverse\.\w+|osf\.io|physionet\.org|openml\.org|ieee-dataport\.org|data\.mendeley\.com|registry\.opendata\.aws|dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|pan\.baidu\.com|box\.com|opendatalab\.com|academictorrents\.com|cloud\.tsinghua\.edu\.cn)\//i;
const bucket$1 = /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]*s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com)\//i;
function isDataPlace(mention) {
	const id = mention.identifier;
	if (/^(?:hf-dataset|modelscope-dataset|gdrive|zenodo):/.test(id) || archiveHosts.test(id) || bucket$1.test(id)) return true;
	if (id.startsWith("hf-collection:")) return /data/i.test(`${id} ${mention.link?.text ?? ""}`);
	if (id.startsWith("github-release:")) return dataFile.test(id);
	if (id.startsWith("url:")) return dataFile.test(id.replace(/[?#].*$/, "")) && !/raw\.githubusercontent|cdn\.jsdelivr/.test(id);
	return false;
}
const page = /^url:https?:\/\/(?!(?:[\w-]+\.)*(?:github\.com|github\.io|youtube\.com|youtu\.be|twitter\.com|x\.com|shields\.io|pypi\.org|readthedocs\.\w+|discord\.\w+|paperswithcode\.com)\/)/i;
const getting = /\b(?:download\w*|access\w*|obtain\w*|request\w*|available|get the)\b|下载/i;
/** A web page the project's own dataset is got from: the anchor names both, or the sentence of a dataset project tells to download there. */
function isOwnPage(mention, context, dataset) {
	if (!page.test(mention.identifier) || mention.document === null || mention.link === null || mention.link.kind !== "link") return false;
	const anchor = `${mention.link.text} ${decodeBadge(mention.link.image)}`;
	if (/\b(?:paper|arxiv|blog|video|slides|poster|code|terms|license|leader ?board|news|demo|docs?|documentation)\b/i.test(anchor)) return false;
	if (/\bdata ?sets?\b/i.test(anchor) && namesProject(anchor, context.names)) return true;
	if (/\bdata ?sets?\b/i.test(mention.context) && getting.test(mention.context) && namesProject(mention.href.replace(/^\w+:\/\/[^/]+/, ""), context.names)) return true;
	if (!dataset || !/\b(?:download\w*|data ?sets?)\b/i.test(mention.context)) return false;
	return getting.test(mention.context) && namesProject(mention.context, context.names) || /^(?:the )?(?:download|data ?set)\b/i.test(mention.link.text);
}
/** Files of public datasets that projects keep copies of: somebody else's. */
const publicData = /^(?:enwik\d|text8|mnist|fashion-?mnist|cifar|imagenet|ilsvrc|coco(?:_|20)|wikitext|ptb|penn|gsm8k|math(?:_|\.)|mmlu|human_?eval|mbpp|squad|glue|sst-?2?|imdb|yelp|librispeech|vctk|celeba|svhn|kitti|ade20k|pascal|voc20|iris|adult|movielens|cora|citeseer|pubmed|qm9|zinc|arc[-_.]|hellaswag|truthful)/i;
/** A well-known dataset is public to all but the project that bears its name. */
function isPublic(name, context) {
	return publicData.test(name) && !namesProject(name, context.names);
}
const isHub$1 = (mention) => /^(?:hf-dataset|modelscope-dataset):/.test(mention.identifier);
const ownWork = anyOf([
	{
		id: "we-made-available",
		pattern: /\bwe(?:['’]ve| have)?\s+(?:\w+\s+){0,2}(?:made|make|provide|release|share|upload|host|open|offer)\w*\b[^.]{0,100}\b(?:data(?: ?sets?)?|corpus|runs)\b/
	},
	{
		id: "we-made-more",
		pattern: /\bwe(?:['’]ve| have)?\s+(?:\w+\s+){0,2}(?:made|make|provide|release|share|upload|host|open|offer)\w*\b[^.]{0,100}\b(?:annotations?|benchmark|test ?sets?|prompts)\b/
	},
	{
		id: "our-data",
		pattern: /\b(?:our|we)\b[^.]{0,80}\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?|test ?set|instructions|preferences|collection)\b/
	},
	{
		id: "data-we-made",
		pattern: /\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?)\b[^.]{0,60}\bwe (?:used|collected|release|built|construct\w*|created|curated)/
	},
	{
		id: "data-is-out",
		pattern: /\b(?:data(?: ?sets?)?|corpus|benchmark|annotations?)\b[^.]{0,60}\b(?:(?:is|are|now) (?:released|available|open-?sourced)|released)/
	},
	{
		id: "chinese",
		pattern: /我们的?[^。]{0,20}数据/
	}
]);
/** A holding counts as own data from this score on. */
const ownData = 4;
const dataSignals = [
	{
		id: "owner",
		points: 4,
		sees: "the hub account resembles the repository’s owner",
		test: (at, mention) => at.ownerAlike && isHub$1(mention)
	},
	{
		id: "name",
		points: 4,
		sees: "it carries the project’s name",
		test: (at, mention) => at.namedAlike && isHub$1(mention)
	},
	{
		id: "name-file",
		points: 2,
		sees: "the address carries the project’s name",
		test: (at, mention) => at.namedAlike && !isHub$1(mention)
	},
	{
		id: "own-words",
		points: 3,
		sees: "the sentence says that the data are the project’s own",
		test: (_at, mention) => ownWork.test(mention.context)
	},
	{
		id: "anchor",
		points: 1,
		sees: "the words next to it say data",
		test: (at) => at.dataAnchor
	},
	{
		id: "sentence",
		points: 1,
		sees: "its sentence speaks of data",
		test: (at) => at.dataWords
	},
	{
		id: "data-name",
		points: 2,
		sees: "the file calls itself data",
		test: (_at, mention) => /(?:^|[/_-])(?:data|datasets?|corpus)(?:[_-]\w+)?\.(?:tar|tgz|zip|tar\.gz|7z|csv|jsonl?|tsv|parquet)$/i.test(mention.identifier)
	},
	{
		id: "model-name",
		points: -5,
		sees: "its name says model or weights",
		test: (_at, mention) => /model|weights|checkpoint|ckpt|[-_](?:evals|results?|outputs|details|generations|predictions|logs)$/i.test(mention.identifier.replace(/^[^/]*\//, "")) && isHub$1(mention)
	},
	{
		id: "section",
		points: 1,
		sees: "a section on data",
		test: (at) => at.dataSection
	},
	{
		id: "head",
		points: 1,
		sees: "it stands in the head of the README",
		test: (at) => at.inHead && at.dataAnchor
	},
	{
		id: "weights",
		points: -3,
		sees: "the words speak of weights",
		test: (at, mention) => !isHub$1(mention) && !at.dataAnchor && !at.dataSection && (at.weightAnchor || at.weightsSection)
	},
	{
		id: "no-words",
		points: -2,
		sees: "nothing near speaks of data",
		test: (at, mention) => !isHub$1(mention) && !at.dataWords && !at.dataSection
	},
	{
		id: "public",
		points: -4,
		sees: "a well-known public dataset",
		test: (_at, mention, context) => isPublic(mention.href.slice(mention.href.lastIndexOf("/") + 1), context)
	},
	{
		id: "foreign-account",
		points: -2,
		sees: "a hub account of others, outside the main README",
		test: (at, mention) => isHub$1(mention) && !at.ownerAlike && !at.namedAlike && !at.main
	},
	{
		id: "demo",
		points: -2,
		sees: "a demo, outputs, results",
		test: (at) => at.demoWords
	},
	{
		id: "foreign-section",
		points: -4,
		sees: "a section on other people’s work",
		test: (at) => at.foreignSection && !at.ownerAlike
	},
	{
		id: "foreign-words",
		points: -2,
		sees: "thanks, credits, third parties",
		test: (at) => at.foreignWords && !at.ownerAlike
	},
	{
		id: "source",
		points: -1,
		sees: "it stands in code alone",
		test: (at) => at.inSource && !at.ownerAlike
	}
];
/** Own datasets. Benchmarks of others and training sets the project only uses are not. */
function detectData(context) {
	const dataset = isDatasetProject(context);
	const bonus = dataset ? 1 : 0;
	const holdings = scoreHoldings(context, isDataPlace, dataSignals).filter((one) => one.score + bonus >= ownData);
	const pages = scoreHoldings(context, (mention) => !isDataPlace(mention) && isOwnPage(mention, context, dataset), []);
	holdings.push(...pages.slice(0, holdings.length === 0 ? 4 : 1));
	const files = dataFiles(context, dataset);
	const shown = [...holdings.slice(0, 10).map(explain$2), ...files.map((path) => evidence(dataRules.file, { path }))];
	return finding("data", shown, [...holdings.map((one) => one.identifier), ...files.map((path) => `file:${path}`)].slice(0, 100), { mentions: holdings.flatMap((one) => one.mentions) });
}
function explain$2(holding) {
	const mention = holding.mentions[0];
	const rule = mention !== void 0 && isHub$1(mention) ? dataRules.hub : dataRules.download;
	return evidence(rule, {
		path: mention?.path ?? null,
		line: mention?.line ?? null,
		url: mention?.href ?? "",
		note: `${holding.identifier}: ${holding.why.slice(0, 3).join("; ")}`
	});
}
const datasetTitle = /\b(?:data ?sets?|benchmark|corpus|bench|challenge|leader ?board)\b|数据集/i;
/** The project is itself a dataset or a benchmark: by its title, its name or its first paragraph. */
function isDatasetProject(context) {
	if (datasetTitle.test(context.readme?.title ?? "") || datasetTitle.test(context.title ?? "") || /bench|dataset|corpus/i.test(context.name ?? "")) return true;
	const first = context.readme?.blocks.find((block) => block.kind === "paragraph" && block.text.length > 60)?.text.slice(0, 300) ?? "";
	return /\b(?:is|introduce|present|release)\b[^.]{0,40}\b(?:data ?set|benchmark|corpus)\b/i.test(first);
}
const dataFolder = /^(?:data|datasets?|benchmarks?|bbh|tasks|annotations?|test_?sets?|questions|prompts)$/;
const dataEnding = /^(?:jsonl|csv|tsv|parquet|json|xlsx|arrow|zip|gz)$/;
/** Committed data: files in a data folder that a README beside them, or a sentence of the documentation, presents. */
function dataFiles(context, dataset) {
	const lfs = /\.(?:jsonl?|csv|tsv|parquet|zip|gz)\s[^\n]*filter=lfs/.test(context.text(".gitattributes") ?? "");
	const least = dataset ? 2e3 : 2e4;
	const candidates = context.files.own.filter((file) => dataEnding.test(file.extension) && (file.size === null || file.size > least || lfs && file.size > 100 && file.size < 200) && file.folders.some((folder) => dataFolder.test(folder)) && !file.folders.some((folder) => notDataFolder.test(folder)) && !/dummy|sample|example|toy|debug|demo|mock|template|schema|config|^baselines?\./.test(file.lower) && !isPublic(file.lower, context));
	if (candidates.length === 0) return [];
	const presented = presentedPaths(context);
	const shown = candidates.filter((file) => presented.has(file.path) || presented.has(file.path.slice(0, file.path.lastIndexOf("/"))) || presented.has(file.lower));
	return [...new Set([...shown, ...dataset ? candidates : []].map((file) => file.path))].slice(0, 6);
}
const notDataFolder = /^(?:tests?|testdata|fixtures|node_modules|configs?|results?|outputs?|logs?|website|static|assets|demo|demos|examples?|frontend|samples?)$/;
/** Files and folders that the documentation presents as data: linked or named in a sentence that speaks of data, or with a README beside them. */
function presentedPaths(context) {
	const paths = /* @__PURE__ */ new Set();
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("file:") || mention.document === null) continue;
		if (presents.test(`${mention.context} ${mention.link?.text ?? ""}`) && !notOurs.test(mention.context)) paths.add(mention.identifier.slice(5));
	}
	for (const document of context.documents.slice(0, 30)) {
		const folder = document.path.slice(0, Math.max(0, document.path.lastIndexOf("/")));
		if (/^readme/i.test(document.path.slice(folder.length).replace("/", "")) && dataFolder.test(folder.slice(folder.lastIndexOf("/") + 1).toLowerCase())) paths.add(folder);
		for (const sentence of document.sentences) {
			if (!presents.test(sentence.text) || notOurs.test(sentence.text) || sentence.text.length > 800) continue;
			for (const match of sentence.text.matchAll(/[\w./-]{3,120}/g)) {
				const path = match[0].replace(/^\.?\/+|[/.]+$/g, "");
				if (path.includes(".") || context.files.below(path).length > 0) paths.add(path.includes("/") ? path : path.toLowerCase());
			}
		}
	}
	return paths;
}
const presents = /\b(?:data ?sets?|corpus|prompts|annotations?|benchmark|questions|test ?set|splits?|labels|contains? our|our (?:\w+ )?data|released?|evaluation set)\b|数据/i;
const notOurs = /\b(?:download|your (?:own )?(?:data|file)|place|put|prepare|organi[sz]e|preprocess|example|sample|custom|format|should be|e\.g\.)\b/i;

// src/detect/assume.ts
/**
* Kinds that need something else to exist first (DESIGN §6): weights without any sign of training or of a model, and the cards of what is not
* there, are assumed not to apply. It is only an assumption and marked so; a promise or a gate is a sign.
*/
function assume(detection, findings, context) {
	if (detection.status !== "missing") return detection;
	const out = (kind) => findings.get(kind)?.found === true;
	const away = () => ({
		...detection,
		status: "not-applicable",
		assumed: true
	});
	switch (detection.kind) {
		case "weights":
		case "checkpoints": return out("training-code") ? detection : isDatasetProject(context) ? away() : {
			...detection,
			assumed: true
		};
		case "training-code":
		case "training-logs": return !out("weights") && isDatasetProject(context) ? away() : detection;
		case "model-card": return !out("weights") && !out("training-code") && isDatasetProject(context) ? away() : detection;
		case "data":
		case "data-card": return out("data") ? detection : {
			...detection,
			assumed: true
		};
		default: return detection;
	}
}

// src/detect/declared.ts
const declaredRule = {
	id: "policy/declared",
	sees: "The policy file names the artifact: an identifier, a path that exists, another repository",
	todo: "Keep the declaration in the policy file up to date",
	example: "artifacts: { weights: { identifiers: [hf:foo-lab/foo] } }",
	counter: "artifacts: { weights: { paths: [nowhere/*.pt] } }"
};
/** What a lab says of its own artifacts in the policy file beats detection (DESIGN §3). Declared paths count only if files match them. */
function applyDeclaration(detection, declaration, files) {
	if (declaration === null) return detection;
	if (declaration.notApplicable !== null) return {
		...detection,
		status: "not-applicable",
		assumed: false,
		evidence: [declared(declaration.notApplicable), ...detection.evidence]
	};
	const paths = declaration.paths.slice(0, 64).flatMap((glob) => matching(glob, files));
	const identifiers = [
		...declaration.identifiers,
		...declaration.repositories.map((name) => `github:${name}`),
		...paths.map((path) => `file:${path}`)
	];
	if (identifiers.length === 0) return detection;
	const rest = detection.identifiers.filter((identifier) => !identifiers.some((one) => one.toLowerCase() === identifier.toLowerCase()));
	const gated = detection.status === "gated" || declaration.gatedReason !== null;
	const { assumed: _assumed, ...kept } = detection;
	return {
		...kept,
		status: gated ? "gated" : "published",
		identifiers: [...identifiers, ...rest],
		evidence: [...identifiers.slice(0, 6).map(declared), ...detection.evidence]
	};
}
function declared(note) {
	return evidence(declaredRule, {
		path: null,
		note
	});
}
function matching(glob, files) {
	if (glob.length > 256) return [];
	const exact = files.get(glob);
	if (exact !== void 0) return [exact.path];
	const pattern = glob.endsWith("/") ? `${glob}**` : glob;
	const found = [];
	for (const file of files.own) {
		if ((file.size ?? 1) > 0 && minimatch(file.path, pattern, {
			dot: true,
			nobrace: true,
			noext: true
		})) found.push(file.path);
		if (found.length >= 3) break;
	}
	return found;
}

// src/detect/promises/nouns.ts
/** What may stand between "training" and "code": "training, evaluation and inference code". */
const also = String.raw`(?:(?:\s*[,/&+]\s*|\s+(?:and|or)\s+)[\w-]+){0,3}`;
const heads = "(?:codes?|code ?base|source|scripts?|recipes?|pipelines?|implementations?|configs?|configurations?|notebooks?|framework|toolkit)";
const noun = (kind, source) => ({
	kind,
	pattern: new RegExp(source, "gi")
});
/** May overlap one another: "training and inference code" is both. */
const codeNouns = [
	noun("training-code", String.raw`\b(?:pre-?|post-?)?train(?:ing|er)?${also}(?:\s+[\w-]+)?\s+${heads}\b|\bfine-?\s?tun(?:ing|e)${also}(?:\s+[\w-]+)?\s+${heads}\b|\btraining (?:details|procedures?)\b|训练${"(?:的)?(?:代码|脚本)"}|微调(?:的)?(?:代码|脚本)|学習コード|학습 ?코드`),
	noun("inference-code", String.raw`\b(?:inference|sampling|generation|deployment|testing|demo)${also}(?:\s+[\w-]+)?\s+${heads}\b|推理(?:的)?(?:代码|脚本)|推論コード|추론 ?코드`),
	noun("evals", String.raw`\b(?:evaluation|eval|benchmark(?:ing)?|metrics?|scoring|reproduction)${also}(?:\s+[\w-]+)?\s+(?:${heads.slice(3, -1)}|harness|suite|interface|tools?|protocol|server)\b|\beval(?:uation)? (?:harness|suite)\b|\bscripts? (?:for|to) (?:evaluat|benchmark|reproduc|generat\w+ (?:the )?scores)\w*|评[测估](?:的)?(?:代码|脚本)|評価コード|평가 ?코드`)
];
/** The first that matches a stretch of text keeps it. */
const plainNouns = [
	noun("model-card", String.raw`\bmodel ?cards?\b|模型卡`),
	noun("data-card", String.raw`\bdata(?:set)? ?(?:cards?|sheets?|statements?)\b|数据卡`),
	noun("training-logs", String.raw`\b(?:training|train) (?:logs?|curves?|dynamics)\b|\bloss curves?\b|\bwandb (?:logs?|runs?|reports?)\b|训练日志`),
	noun("citation", String.raw`\bcitations?\b|\bbib ?tex\b|引用`),
	noun("preprint", String.raw`\b(?:arxiv )?(?:pre-?print|paper|manuscript)s?\b|\btech(?:nical|nique)?[ -]?reports?\b|\barxiv\b|论文|技术报告|論文|技術レポート|논문`),
	noun("code", String.raw`\b(?:data|image|video|text)?\s?(?:pre-?)?(?:processing|preparation|collection|generation|curation|loader|loading)\s+${heads}\b|\bmodel (?:code|implementation)\b|数据处理(?:代码|脚本)`),
	noun("eval-results", String.raw`\b(?:(?:evaluation|benchmark|experimental|detailed|full|more|quantitative|comparison|test|training)\s+)+(?:results?|numbers|experiments)\b|\bresults?\b|\bleader ?boards?\b|评[测估]结果|实验结果`),
	noun("weights", String.raw`\bmodel zoo\b|\b(?:pre-?trained |trained |fine-?tuned |model |network |base |chat |larger |delta |lora )*(?:models?|weights?|check ?points?|ckpts?|adapters?)\b|\bpre-?trained\b|\b(?:chat|instruct(?:ion)?|base|large|larger|small|smaller|tiny|giant|distilled|quantized|fp8|lite|turbo|pro)[ -](?:versions?|variants?)\b|\b(?:[a-z][\w.]*-)*\d+(?:\.\d+)?[bB](?:-[\w.]+)*\b|\b[a-z]\w*-\d+px\b|模型(?!卡)|权重|モデル|重み|모델|가중치`),
	noun("data", String.raw`\b(?:training |instruction |preference |annotated |raw |caption |our )*(?:data ?sets?|corpus|corpora|annotations|captions)\b|\bdata\b|数据集|数据|データ(?:セット)?|데이터(?:셋)?`),
	noun("evals", String.raw`\bevaluations?\b|\bbench ?marks?\b|评测|评估`),
	noun("code", String.raw`\b(?:source |official |full )*(?:codes?|code ?base|sources|scripts?|implementations?)\b|代码|源码|コード|코드|(?<!\b(?:loss|objective|activation|energy|value|reward|score) )\bfunctions?\b|\b(?:cuda|custom|triton) kernels?\b`)
];
/** Words that turn an artifact's name into something else: "model license", "data parallel", "paper deadline". */
const spoiling = /^[\s-]*(?:licen[cs]es?|parallel\w*|loaders?|loading|processing|preparation|augmentation|format|formats|size|sizes? limit|architecture|deadline|page|hub|serving|sharding|merging|compression|interpretability|quality|privacy|efficien\w+|weighted|agreement|owners?|names?|ids?|paths?|configurations?|configs?|urls?|version of|review|reviewers?|link to|point of|(?:use|usage|sharing|transfer|access|protection) (?:agreement|policy|terms|form))\b/i;
/** Artifact nouns of a sentence in reading order. */
function findNouns(text) {
	const found = [];
	const taken = new Uint8Array(text.length + 1);
	const collect = (nouns, exclusive) => {
		for (const { kind, pattern } of nouns) {
			for (const match of text.matchAll(pattern)) {
				const start = match.index;
				const end = start + match[0].length;
				if (exclusive && taken.subarray(start, end).includes(1)) continue;
				if (exclusive && spoiling.test(text.slice(end, end + 24))) continue;
				found.push({
					kind,
					start,
					end,
					text: match[0]
				});
			}
			if (exclusive) mark$1(found, taken);
		}
		mark$1(found, taken);
	};
	collect(codeNouns, false);
	collect(plainNouns, true);
	return found.sort((a, b) => a.start - b.start);
}
function mark$1(found, taken) {
	for (const { start, end } of found) taken.fill(1, start, end);
}
/** Distinct kinds in order. */
function kindsOf(nouns) {
	return [...new Set(nouns.map(({ kind }) => kind))];
}

// src/detect/gates/wording.ts
const thing = String.raw`(?:\S+\s+){0,6}?(?:weights?|models?|check ?points?|parameters|data ?sets?|data|corpus|annotations|files?|images|archive|access|link|download(?: link)?)`;
const gateWordings = [
	{
		id: "request",
		force: "strong",
		pattern: new RegExp(String.raw`\brequest(?:ing)?\s+(?:for\s+)?(?:\S+\s+){0,2}?access\b|\baccess\s+request|\brequest\s+form\b|\bappl(?:y|ication|ying)\s+for\s+(?:\S+\s+){0,3}?access\b|\b(?:up)?on\s+(?:reasonable\s+)?request\b|\bby\s+request\b|\brequest(?:ing)?\s+(?:the|our|your|a|it|them|these|this)\s+${thing}|\brequest\s+(?:it|them)\s+(?:by|via|from|through)\b`, "i")
	},
	{
		id: "approval",
		force: "needs-kind",
		pattern: /\b(?:upon|after|once|when|pending|until|subject to)\b(?:\W+\w+){0,5}\W+(?:approv(?:al|ed)|granted|verified)\b|\b(?:if|once) you are granted\b|\bsigned url\b|\bpre-?signed\b|\bcredentialed (?:access|data use|physionet)\b|\b(?:require|need)s?\s+(?:\w+\s+)?credentials\s+(?:to|for)\s+(?:access|download)/i
	},
	{
		id: "accept",
		force: "needs-kind",
		pattern: /\b(?:need|needs|must|have|has|required|requires?|please|first|and|then|to|before|after|you|by)\b[^.;]{0,60}?\b(?:accept|accepting|agree|agreeing|sign|signing|consent|complete an?|completing an?)\b(?:\s+to)?(?:\s+\S+){0,6}?\s+(?:terms|licen[cs]e|agreements?|conditions|dua|policy)\b|^\W*(?:read and )?(?:accept|agree to|sign)\s+(?:\S+\s+){0,3}?(?:terms|licen[cs]e|agreement|conditions)\b/i
	},
	{
		id: "form",
		force: "needs-kind",
		pattern: /\b(?:fill(?:ing)?[- ](?:in|out|up)|complet(?:e|ing) (?:a|an|the|this|our)|submit(?:ting)?|sign(?:ing)?)\b(?:\s+\S+){0,6}?\s+(?:form|questionnaire|application|request|agreement|dua)\b/i
	},
	{
		id: "register",
		force: "needs-kind",
		pattern: /\b(?:register(?:ing)?|registration|sign(?:ing)?[- ]up|creat(?:e|ing) an?(?: \w+)? account|log(?:ging)? ?in)\b.{0,120}?\b(?:to (?:download|access|get access|obtain)|access to|download)|\bto (?:download|access|obtain|get)\b.{0,140}?\b(?:register|registration|sign up|create an?(?: \w+)? account)\b/i
	},
	{
		id: "mail",
		force: "needs-kind",
		pattern: new RegExp(String.raw`\b(?:e-?mail|contact|write to|send an? e-?mail to|reach out to)\b[^.;]{0,100}?\b(?:to (?:obtain|get|request|access|receive|download)|for (?:access|the (?:download|weights|data|dataset|model|password|link)))|\bto (?:obtain|get|request|access|receive|download)\s+${thing}[^.;]{0,60}?\b(?:e-?mail|contact|write to)\b|\brequest\b[^.;]{0,40}\bby e-?mail`, "i")
	},
	{
		id: "gated",
		force: "needs-kind",
		pattern: /\b(?:is|are|was|were) (?:currently |now )?gated\b|\bgated (?:models?|repo(?:sitory)?|data ?sets?|access|weights|checkpoints?|release|on)\b/i
	},
	{
		id: "restricted",
		force: "needs-kind",
		pattern: /\b(?:access|checkpoints?|weights|data(?:set)?) (?:is|are) (?:only )?(?:restricted|limited|available only|provided only) (?:to|for) (?!\w+ing\b)|\bonly (?:available|accessible|provided) (?:to|for) (?:researchers|academic|approved|registered|members)/i
	},
	{
		id: "zh",
		force: "needs-kind",
		pattern: /(?:填写|提交|签署)[^。；]{0,20}(?:表|申请|协议)|申请(?:下载|获取|使用|权限|访问)|(?:发送?邮件|邮件联系)[^。；]{0,20}(?:获取|申请|下载)|注册[^。；]{0,12}(?:下载|获取)/u
	}
];
/**
* Words without which no wording matches: most sentences hold none of them, and one look spares the table. A new wording's words belong here too;
* its example in the rules' tests fails until they do.
*/
const cue$1 = /request|access|\bappl|approv|granted|verified|\bsigned|presigned|credential|\bsign|accept|\bagree|\bconsent|\bcomplet|\bfill|\bsubmit|\bregist|\bcreat(?:e|ing) an?\b|\blog(?:ging)? ?in\b|mail|\bcontact|\bwrite to\b|\breach out\b|gated|restricted|limited|\bonly\b|[\u3400-\u9fff]/i;
/** False: certainly none of the wordings is in the text. */
function mayGate(text) {
	return cue$1.test(text);
}
/** These words look like a gate and are none, or are about something else than getting the artifact. */
const notGates = [
	{
		id: "by-downloading",
		pattern: /\bby (?:downloading|using|accessing|cloning|installing)\b.{0,80}\b(?:agree|accept|acknowledge|consent)|\bdownload(?:ing)?\b.{0,30}\b(?:implies|constitutes|indicates)\b/i
	},
	{
		id: "policy",
		pattern: /\bif you (?:access or use|do not agree|are agreeing|don't agree)\b|\bif you are attempting\b|\bcontinu(?:e|ing) to (?:access|use)\b|\bmust not (?:use|download)\b|\bimmediately cease\b|\bbinding\b/i
	},
	{
		id: "again",
		pattern: /\bre-?(?:request|sign)\b|\b403\b/i
	},
	{
		id: "commercial",
		pattern: /\bcommercial(?:ly|ize)?\b.{0,120}\b(?:licen[cs]\w*|contact|e-?mail|request|appl\w+|inquir\w+|permission)\b|\b(?:contact|e-?mail|request|apply)\b.{0,100}\bcommercial/i
	},
	{
		id: "api",
		pattern: /\bapi\b(?!.{0,40}\bweights\b)|\b(?:wait(?:ing)?|white) ?list\b|\bplayground\b|\bbedrock\b|\b(?:aws|azure|gcp|cloud) (?:console|account)\b|\bvertex ai\b|\bsome models\b|\b(?:for|if|some|any|access(?:ing)?|use|using|other) (?:\w+ )?gated (?:models?|repos?)|\bgated models require\b|\bmodels requiring\b|\bexperience it\b|\bonline chat\b|\bgoogle account\b|白名单|测试|试用|体验|\bcompute grant\b/i
	},
	{
		id: "repository-work",
		pattern: /\b(?:pull|feature|merge|git) requests?\b|\bbug reports?\b|\bopen an? issue\b|\bcontributor licen[cs]e\b|\bcla\b|\bhttp(?:s)? request|\bcitation request\b|\brequest (?:changes|id|body|headers?|review)\b/i
	},
	{
		id: "challenge",
		pattern: /\b(?:challenge|competition|leader ?board|submission|submit your|evaluation server|eval ?ai|kaggle competition|workshop)\b/i
	},
	{
		id: "ungated",
		pattern: /\bun-?gated\b|\bno (?:registration|login|sign[- ]?up|form|request|gate)\b|\bwithout (?:registration|registering|login|request|signing)\b|\bnot gated\b|\bno longer (?:gated|required)\b|\bgated (?:recurrent|linear|attention|mlp|unit|delta|convolution|residual|fusion)/i
	},
	{
		id: "questions",
		pattern: /\b(?:questions?|feedback|problems?|issues?|inquiries|interested in (?:collaborat|contribut|joining))\b.{0,80}\b(?:contact|e-?mail|reach)|\b(?:contact|e-?mail|reach)\b.{0,80}\b(?:questions?|feedback|problems?|issues?|collaborat)/i
	},
	{
		id: "raw-logs",
		pattern: /\bwandb\b|\btensorboard\b|\bslack\b|\bdiscord\b|\bdocker login\b/i
	}
];
/** Addresses that are gates by themselves. */
const gateHosts = [
	{
		id: "form",
		pattern: /^https?:\/\/(?:www\.)?(?:forms\.gle\/|docs\.google\.com\/forms\/|forms\.office\.com\/|forms\.microsoft\.com\/|[\w-]+\.typeform\.com\/|[\w-]+\.jotform\.com\/|form\.jotform\.com\/|www\.wjx\.(?:cn|top)\/|wj\.qq\.com\/|airtable\.com\/shr)/i,
		kind: null
	},
	{
		id: "form-page",
		pattern: /^https?:\/\/\S{4,200}?(?:access|request|application|register|registration|sign-?up|dua|eula)[-_]?(?:form|page)?(?:\.html?|\.php|\/)?(?:[?#]|$)/i,
		kind: null
	},
	{
		id: "credentialed",
		pattern: /^https?:\/\/(?:www\.)?(?:physionet\.org\/content|synapse\.org|ukbiobank\.ac\.uk|adni\.loni\.usc\.edu|ega-archive\.org|nda\.nih\.gov|dbgap\.ncbi\.nlm\.nih\.gov|catalog\.ldc\.upenn\.edu|portal\.brain-map\.org)/i,
		kind: "data"
	}
];
/** Link texts and cells that ask for something rather than give it. */
const askingText = /\b(?:request|apply|application|access form|sign ?up|register|agreement|form)\b|申请/i;

// src/detect/gates/sentences.ts
/** Does a sentence say that something must be done before the artifact is handed out? Only words; whose artifact it is, others decide. */
function readGate(sentence) {
	const text = sentence.slice(0, 1200);
	if (!mayGate(text)) return null;
	const wording = gateWordings.find(({ pattern }) => pattern.test(text));
	return wording === void 0 || isNoGate(text) ? null : {
		wording,
		kind: gatedKind(text)
	};
}
/** About something else than getting the artifact: an API, a challenge, commercial terms. */
function isNoGate(text) {
	return notGates.some(({ pattern }) => pattern.test(text));
}
/** What a text is about, among the things that are ever gated. Data before weights when both stand there is decided by order. */
function gatedKind(text) {
	for (const kind of kindsOf(findNouns(text.slice(0, 1200)))) if (kind === "weights" || kind === "data" || kind === "checkpoints") return kind;
	return null;
}

// src/detect/gates/candidates.ts
/** Policies, licences and help pages speak of agreement in general. */
const notAsking = /(?:^|\/)(?:\.github|tests?)\/|(?:^|\/)(?:contributing|code_of_conduct|security|support|[^/]*use[_-]policy|[^/]*terms(?:[_-]of[_-]\w+)?|eula|[^/]*licen[cs]e|changelog|faq)(?:\.[^/]*)?$/i;
const otherPeople = /\brelated\b|\backnowledg|\bcredits?\b|\bsimilar\b|\bawesome\b|\bthird[- ]party\b|\bbaselines?\b|致谢|相关工作/i;
/** Sentences looked at in one document; a page for people has a handful. */
const gatesPerDocument = 80;
/** Characters of a sentence or row that are looked at beside a link. */
const sentenceReach = 4e3;
/** Whether it asks is told by the words and by the link's target; whose thing it is, others decide. */
function gateCandidates(document) {
	if (notAsking.test(document.path)) return [];
	const found = [];
	for (const sentence of document.sentences) {
		if (found.length >= gatesPerDocument) return found;
		const block = document.blocks[sentence.block];
		const gate = readGate(sentence.text);
		if (gate === null || block === void 0 || block.kind === "heading" || block.struck || headingsAbove(document, block.section).slice(1).some((heading) => otherPeople.test(heading))) continue;
		found.push({
			document,
			sentence,
			block,
			rule: `gates/${gate.wording.id}`,
			kind: gate.kind,
			asks: gate.wording.force === "strong"
		});
	}
	for (const link of document.links) {
		if (found.length >= gatesPerDocument) return found;
		const host = gateHosts.find(({ pattern }) => pattern.test(link.href));
		const block = document.blocks[link.block];
		if (host === void 0 || block === void 0) continue;
		const sentence = sentenceOf(document, link.block, link.offset);
		const text = `${link.text} ${(block.kind === "row" ? block.text : sentence.text).slice(0, sentenceReach)}`;
		if (host.id !== "credentialed" && (!askingText.test(text) || readGate(text) === null && gatedKind(text) === null)) continue;
		if (found.some((one) => one.sentence === sentence) || /\b(?:feedback|survey|question|citation|contribut|slack|join|mailing)\b/i.test(text)) continue;
		found.push({
			document,
			sentence,
			block,
			rule: `gates/link-${host.id}`,
			kind: gatedKind(text) ?? host.kind,
			asks: true
		});
	}
	return found;
}
/** The sentence a link stands in; a block without sentences stands for one. */
function sentenceOf(document, block, offset) {
	return sentenceAt(document, block, offset) ?? sentencesOf(document, block)[0] ?? {
		text: document.blocks[block]?.text ?? "",
		line: document.blocks[block]?.line ?? 1,
		section: 0,
		block,
		cell: -1,
		offset: 0
	};
}
/** The sentence before it in the same block. */
function sentenceBefore({ document, sentence, block }) {
	const sentences = sentencesOf(document, block.index);
	return sentences[sentences.indexOf(sentence) - 1]?.text ?? "";
}

// src/detect/gates/whose.ts
/** "the LLaMA weights", "ImageNet dataset": a proper name before the noun that is none of the project's. */
function namesOther(text, context) {
	const proper = [...text.matchAll(/\b(?:(?:the|original|official|base|both) )*((?:[A-Z][\w.+-]*)(?:[ /-][A-Z0-9][\w.+-]*){0,4})(?:['’]s)?(?: v?\d[\w.]*)?(?: (?:base|model|pre-?trained|original|official|chat))* (?:weights|models?|checkpoints?|data ?sets?|license)\b/g)].map((match) => match[1] ?? "").filter((name) => !generic.test(name));
	if (proper.length === 0) return /\b[Ee]\.g\.,? (?:for )?[A-Z]/.test(text) || /\b(?:original|base) (?:llama|model) weights\b/i.test(text);
	return !proper.some((name) => isOwnName(name, context));
}
const generic = /^(?:The|Our|All|These|This|To|Please|Access|Request|Download|Model|Dataset|Data|Pre-?trained|HF|Hugging ?Face|Before|Accept|In|For|If|You|We|Full|Read|Once|Visit|PyTorch|JAX|TensorFlow|Gated|SOTA|AI|ML|NLP|LLM|Large Language|Terms|Use)(?: (?:the|Model|Language|Face))*$/i;
function isOwnName(name, context) {
	const wanted = fold$1(name);
	return [
		...context.names,
		context.name ?? "",
		context.owner ?? ""
	].map(fold$1).filter((one) => one.length >= 2).some((one) => one === wanted || one.length >= 4 && wanted.includes(one) || wanted.length >= 4 && one.includes(wanted) || commonStart(one, wanted) >= 5);
}
function fold$1(name) {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function commonStart(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
const firstPerson = /\b(?:our|we|us|me|my)\b|我们|本数据/i;
/** Another team's thing by its name, in the sentence or, where that only says "the dataset", in the one before. */
function speaksOfOthers(candidate, context) {
	const { text } = candidate.sentence;
	if (/\bfrom the (?:original )?authors\b|\btheir (?:web ?site|data|weights|form)\b|\b(?:third[- ]party|original (?:dataset|authors|repo))/i.test(text)) return true;
	const official = /\bofficial ([A-Z][\w-]*(?: [A-Z][\w-]*)?) (?:web ?site|web ?page|page)\b/.exec(text)?.[1];
	if (namesOther(text, context) || official !== void 0 && !isOwnName(official, context)) return true;
	return !firstPerson.test(text) && namesOther(sentenceBefore(candidate), context);
}
/** Nothing of the kind was found otherwise: then only a sentence that plainly hands out the project's own thing counts. */
function speaksOfOwn(candidate, context) {
	const { document, sentence, kind } = candidate;
	if (kind === null || document.path.split("/").length > 3) return false;
	const near = `${sentenceBefore(candidate)} ${sentence.text}`;
	if (firstPerson.test(near) || context.names.some((name) => name.length >= 4 && fold$1(near).includes(name))) return true;
	return document === context.readme && kind !== "data" && /\bthe (?:pre-?trained |model )?(?:weights|models?|checkpoints?)\b/i.test(sentence.text);
}

// src/detect/gates/find.ts
/** Kinds that are ever handed out behind a gate. */
const gatedKinds = ["weights", "data"];
/**
* Gates on the project's own artifacts: by the words around a link, by the link's target, by the hub id or the section.
* @param findings what is out, with own identifiers: they tell own gates from other people's, and the whole from a part
*/
function findGates(context, findings) {
	const gates = [];
	for (const document of context.documents) for (const candidate of gateCandidates(document)) {
		const gate = bindGate(candidate, context, findings);
		if (gate !== null && !gates.some((one) => one.kind === gate.kind && one.evidence.path === gate.evidence.path && one.evidence.line === gate.evidence.line)) gates.push(gate);
	}
	return gates;
}
function bindGate(candidate, context, findings) {
	const { document, sentence, block } = candidate;
	const near = mentionsNear(candidate, context);
	const kind = kindOf(candidate, near, findings);
	if (kind === null) return null;
	const finding = findings.get(kind);
	const own = finding?.identifiers ?? [];
	const named = near.filter(({ identifier }) => own.includes(identifier));
	if (candidate.rule === "gates/link-credentialed" && named.length === 0) return null;
	const foreignHub = near.some(({ identifier, link }) => link?.block === block.index && /^hf(?:-dataset)?:/.test(identifier) && !own.includes(identifier));
	if (named.length === 0 && foreignHub) return null;
	if (named.length === 0 && speaksOfOthers(candidate, context)) return null;
	if (finding?.found !== true && !speaksOfOwn(candidate, context)) return null;
	const inSection = block.kind === "row" ? [] : sectionMentions(candidate, context).filter(({ identifier }) => own.includes(identifier));
	const covered = named.length > 0 ? named : inSection;
	const identifiers = [...new Set(covered.map(({ identifier }) => identifier))].filter((identifier) => !isForm(identifier));
	return {
		kind,
		identifiers,
		share: shareOf$1(identifiers, own, candidate, context),
		evidence: {
			rule: candidate.rule,
			path: document.path,
			line: document.lined ? sentence.line : null,
			note: sentence.text.slice(0, 300)
		}
	};
}
/** A form is the gate, not what is behind it. */
function isForm(identifier) {
	const href = identifier.replace(/^url:/, "");
	return gateHosts.some(({ id, pattern }) => id === "form" && pattern.test(href));
}
/** The main artifact decides: a gate that leaves it open is a gate on a part. */
function shareOf$1(identifiers, own, candidate, context) {
	const [main] = own;
	if (main === void 0) return "all";
	if (identifiers.length > 0) return identifiers.includes(main) ? "all" : "part";
	const { document, block } = candidate;
	if (block.kind === "row") return rowsBeside(document, block) > 1 ? "part" : "all";
	const folder = folderOf(document.path);
	if (folder !== "" && !/^(?:docs?|documentation)(?:\/|$)/i.test(folder)) {
		if (context.mentions.some(({ identifier, path }) => identifier === main && !path.startsWith(`${folder}/`))) return "part";
	}
	return own.some((identifier) => /^(?:gdrive|github-release|zenodo|file):|^url:.*\.(?:pth?|ckpt|safetensors|bin|tar|gz|zip|npz)$/i.test(identifier)) && candidate.kind === null ? "part" : "all";
}
function kindOf(candidate, near, findings) {
	const { document, sentence, block } = candidate;
	const direct = plain(candidate.kind);
	if (direct !== null) return direct;
	for (const { identifier } of near) {
		if (identifier.startsWith("hf-dataset:") || identifier.startsWith("modelscope-dataset:")) return "data";
		if (/^(?:hf|modelscope):/.test(identifier)) return "weights";
	}
	const before = sentenceBefore(candidate);
	const last = headingsAbove(document, block.section).at(-1) ?? "";
	if (isNoGate(before) || isNoGate(last)) return null;
	const lead = block.lead === null ? "" : document.blocks[block.lead]?.text ?? "";
	const above = document.blocks[block.index - 1];
	const handsOut = /\b(?:download|access|obtain|receive|get|use|url|link)\b|下载|获取/i;
	if (!candidate.asks && ![
		sentence.text,
		before,
		lead
	].some((text) => handsOut.test(text)) && near.length === 0 && block.kind !== "item") return null;
	const texts = [
		before,
		...block.kind === "row" ? [block.header.join(" "), ...headingsAbove(document, block.section).slice(-1)] : [],
		lead,
		above?.section === block.section ? above.text : ""
	];
	for (const text of texts) {
		const kind = plain(gatedKind(text));
		if (kind !== null) return kind;
	}
	for (const heading of [...headingsAbove(document, block.section)].reverse().slice(0, 2)) {
		const kind = plain(gatedKind(heading));
		if (kind !== null) return kind;
	}
	const found = gatedKinds.filter((one) => findings.get(one)?.found === true);
	return /\b(?:download|access|obtain)\b/i.test(sentence.text) && found.length === 1 ? found[0] ?? null : null;
}
function plain(kind) {
	return kind === "data" ? "data" : kind === "weights" || kind === "checkpoints" ? "weights" : null;
}
/** Identifiers in the same sentence, cell or block, and in the other items of the same list. */
function mentionsNear({ document, sentence, block }, context) {
	const inDocument = context.mentions.filter((mention) => mention.document === document && mention.link !== null);
	const end = sentence.offset + sentence.text.length;
	const inSentence = inDocument.filter(({ link }) => link !== null && link.block === block.index && link.offset >= sentence.offset && link.offset <= end);
	if (inSentence.some(({ identifier }) => /^(?:hf|modelscope|url|gdrive|zenodo)/.test(identifier))) return inSentence;
	return inDocument.filter(({ link }) => {
		const other = link === null ? void 0 : document.blocks[link.block];
		return other !== void 0 && (other.index === block.index || block.kind === "item" && other.kind === "item" && other.lead === block.lead && other.lead !== null);
	});
}
function sectionMentions({ document, block }, context) {
	if (document.sections[block.section]?.level === 0) return [];
	return context.mentions.filter((mention) => mention.document === document && mention.link?.section === block.section);
}
/** Rows of the same table that hold a link. */
function rowsBeside(document, block) {
	const rows = /* @__PURE__ */ new Set();
	for (const link of document.links) {
		const other = document.blocks[link.block];
		if (other?.kind === "row" && other.lead === block.lead && other.section === block.section) rows.add(other.index);
	}
	return rows.size;
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

// src/detect/parts.ts
/** Parts of a document by place, found without walking all of it: documents may hold many thousands of blocks and links. */
/** Blocks of a section, its sub-sections included, in reading order. */
function blocksWithin(document, section) {
	let last = section.index;
	while (isBelow(document, last + 1, section)) last += 1;
	const start = firstBlock(document, section.index);
	return document.blocks.slice(start, firstBlock(document, last + 1));
}
/** Sections follow one another as their headings do, so a section's own are the ones right behind it with a deeper level. */
function isBelow(document, index, section) {
	const next = document.sections[index];
	return next !== void 0 && next.level > section.level;
}
function firstBlock({ blocks }, section) {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((blocks[middle]?.section ?? 0) < section) low = middle + 1;
		else high = middle;
	}
	return low;
}
const linksByBlock = /* @__PURE__ */ new WeakMap();
/** Links of one block, in order. */
function linksOf(document, block) {
	let index = linksByBlock.get(document);
	if (index === void 0) {
		const made = /* @__PURE__ */ new Map();
		for (const link of document.links) {
			const list = made.get(link.block);
			if (list === void 0) made.set(link.block, [link]);
			else list.push(link);
		}
		for (const list of made.values()) list.sort((a, b) => a.offset - b.offset);
		index = made;
		linksByBlock.set(document, index);
	}
	return index.get(block) ?? [];
}
/** Links whose text begins in a stretch of a block. */
function linksBetween(document, block, start, end) {
	const links = linksOf(document, block);
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((links[middle]?.offset ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	let stop = low;
	while (stop < links.length && (links[stop]?.offset ?? 0) <= end) stop += 1;
	return links.slice(low, stop);
}

// src/detect/substance.ts
/** Real content told from what only takes its place: keep-files, empty files, stubs. */
/** Files that keep a folder in Git and hold nothing. */
const keepFile = /^(?:\.(?:gitkeep|keep|gitignore|gitattributes|ds_store|placeholder|empty)|placeholder(?:\.\w+)?|put_.*_here(?:\.\w+)?|thumbs\.db)$/;
function isKeepFile(file) {
	return keepFile.test(file.lower) || file.size === 0;
}
/** Files of a folder that hold something. */
function contentOf(files, folder) {
	return files.below(folder).filter((file) => !isKeepFile(file) && !file.symlink);
}
/** A folder that is there only because of a keep-file or empty files. */
function isEmptyFolder(files, folder) {
	return files.below(folder).length > 0 && contentOf(files, folder).length === 0;
}
const comment = /^\s*(?:#|\/\/|\/\*|\*|--|%|""".*"""\s*$|'''.*'''\s*$)/;
const empty = /^\s*(?:pass|\.\.\.|return(?: None)?;?|raise NotImplementedError\b.*|throw new Error\(.{0,60}not implemented.{0,20}\);?|todo!\(\)|unimplemented!\(.*\)|exit 0|[{}()[\];,]*)\s*$/i;
const frame = /^\s*(?:import |from \S+ import|using |#include|def |class |async def |function |export |if __name__|main\(|@|print\(["'](?:todo|coming soon|not implemented).{0,60}\))/i;
/**
* Source that does nothing yet: comments, imports and signatures around `pass`, `...`, `NotImplementedError`.
* @param text a source file's content
*/
function isStubSource(text) {
	if (text.trim() === "") return true;
	const lines = text.split("\n").slice(0, 400);
	let inDoc = false;
	let working = 0;
	for (const line of lines) {
		const quotes = line.match(/"""|'''/g)?.length ?? 0;
		if (inDoc || quotes > 0) {
			if (quotes % 2 === 1) inDoc = !inDoc;
			continue;
		}
		if (line.trim() === "" || comment.test(line) || empty.test(line) || frame.test(line)) continue;
		working += 1;
		if (working > 2) return false;
	}
	return lines.length < 120 && working <= 2;
}

// src/detect/ablations.ts
const todo$9 = "Show what was tried and did not help: it saves others the attempt";
const ablationsRules = {
	section: {
		id: "ablations/section",
		sees: "A section on ablations, negative results or what did not work",
		todo: todo$9,
		example: "# Marble\n\n## Ablations\n\nWithout rotary embeddings the loss is 0.1 higher.\n",
		counter: "# Marble\n\n## Results\n\n95 %.\n"
	},
	file: {
		id: "ablations/file",
		sees: "Scripts, configurations or results of ablations",
		todo: todo$9,
		example: "README.md: # Marble\nfiles:\nREADME.md\nconfigs/ablation_no_rope.yaml 300\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nconfigs/base.yaml 300\n"
	}
};
const topic = /\bablat(?:ion|ions|ing|ed)\b|\bnegative results?\b|\bfailed (?:experiments?|attempts?)\b|\bwhat (?:did(?:n['’]t| not)|doesn['’]t) work\b|消融/i;
/** Experiments are run by scripts and configurations; a module of a web tool that is called after them is none. */
const toolSource = /^(?:[cm]?[jt]sx?|go|java|kt|swift|php|rb|css|html?|vue|svelte)$/;
/** A number, a picture, a command or some sentences: a heading over a definition reports nothing. */
function reports(document, section) {
	let words = 0;
	for (const block of blocksWithin(document, section).slice(0, 60)) {
		if (block.kind === "heading") continue;
		if (block.kind === "code" || /\d/.test(block.text) || linksOf(document, block.index).some(({ kind }) => kind === "image")) return true;
		if (block.kind !== "row") words += block.text.split(" ").length;
	}
	return words >= 25;
}
/** Ablation studies and negative results: shown, never required. */
function detectAblations(context) {
	const found = [];
	for (const document of context.documents) for (const section of document.sections) if (section.level > 0 && topic.test(section.heading) && reports(document, section)) found.push(evidence(ablationsRules.section, {
		path: document.path,
		line: section.line,
		note: section.heading
	}));
	for (const file of context.files.own) {
		if (found.length >= 10) break;
		if (isKeepFile(file) || toolSource.test(file.extension)) continue;
		if (/ablat/.test(`${file.folders.join("/")}/${file.lower}`)) found.push(evidence(ablationsRules.file, { path: file.path }));
	}
	return finding("ablations", found.slice(0, 10));
}

// src/detect/archive.ts
const todo$8 = "Archive the release: connect the repository to Zenodo, or ask Software Heritage to save it, and show the identifier";
const archiveRules = {
	badge: {
		id: "archive/badge",
		sees: "A DOI or Software Heritage badge of the repository itself",
		todo: todo$8,
		example: "# Marble\n\n[![DOI](https://zenodo.org/badge/12345678.svg)](https://zenodo.org/badge/latestdoi/12345678)\n",
		counter: "# Marble\n\n[![CI](https://github.com/marble/marble/workflows/ci/badge.svg)](https://github.com/marble/marble)\n"
	},
	link: {
		id: "archive/link",
		sees: "A link to an archived copy (Zenodo, figshare, OSF, Dataverse, Software Heritage) that the text calls the project’s own",
		todo: todo$8,
		example: "# Marble\n\nThe code of this release is archived at https://zenodo.org/records/1234567.\n",
		counter: "# Marble\n\n## Related work\n\nOther stones: https://zenodo.org/records/7654321.\n"
	},
	citation: {
		id: "archive/citation-doi",
		sees: "A DOI of an archive in CITATION.cff or codemeta.json",
		todo: todo$8,
		example: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.5281/zenodo.1234567\nfiles:\nREADME.md\nCITATION.cff 90\n",
		counter: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\ndoi: 10.1145/12345\nfiles:\nREADME.md\nCITATION.cff 90\n"
	}
};
const archiveHost = /^url:https?:\/\/(?:[\w-]+\.)*(?:figshare\.com|osf\.io|dataverse\.[\w.]+|datadryad\.org|archive\.softwareheritage\.org|zenodo\.org)\//i;
const archiveDoi = /\b10\.(?:5281\/zenodo\.\d+|6084\/m9\.figshare\.\d+|17605\/osf\.io\/\w+|5061\/dryad\.\w+)/gi;
const ownWords$1 = /\b(?:archiv\w+|snapshot|(?:our|the|this|source) (?:code|software|release|repository|data(?:set)?|models?|weights|results)|we (?:release|provide|publish|deposit)\w*|available (?:at|on|from)|released|deposited|cite this (?:repo|software|code))\b/i;
/** A copy in a persistent archive: DOI or Software Heritage identifier of the project's own release. */
function detectArchive(context) {
	const found = [];
	const identifiers = [];
	const keep = (one, identifier) => {
		found.push(one);
		if (identifier !== null && !identifiers.includes(identifier)) identifiers.push(identifier);
	};
	for (const mention of context.mentions) {
		const id = parseIdentifier(mention.identifier);
		if (id === null || mention.document === null || mention.document.path.startsWith(".github/")) continue;
		if (!(id.scheme === "zenodo" || id.scheme === "swh" || archiveHost.test(mention.identifier) || archiveDoiOf(mention.identifier)) || isExample(mention) || isUnder(mention.headings, "foreign") || isUnder(mention.headings, "baseline")) continue;
		if (mention.link?.kind === "code" && !/(?:^|\/)readme[^/]*$/i.test(mention.document.path)) continue;
		const badge = isBadge(mention);
		if (!badge && !ownWords$1.test(mention.context)) continue;
		const rule = badge ? archiveRules.badge : archiveRules.link;
		keep(evidence(rule, {
			path: mention.path,
			line: mention.line,
			url: mention.href
		}), mention.identifier);
	}
	for (const path of ["CITATION.cff", "codemeta.json"]) for (const match of (context.text(path) ?? "").slice(0, 1e5).matchAll(archiveDoi)) {
		const zenodo = /zenodo\.(\d+)$/i.exec(match[0])?.[1];
		keep(evidence(archiveRules.citation, {
			path,
			note: match[0]
		}), zenodo === void 0 ? `doi:${match[0].toLowerCase()}` : `zenodo:${zenodo}`);
	}
	return finding("archive", found.slice(0, 12), identifiers.slice(0, 12));
}
function archiveDoiOf(identifier) {
	archiveDoi.lastIndex = 0;
	return identifier.startsWith("doi:") && archiveDoi.test(identifier);
}
/** Characters of a code block that tell what it is. */
const codeReach = 2e3;
/** Outside of BibTeX, code in the documentation shows how something is written: a configuration, a command on somebody's data. */
function isExample({ document, link }) {
	const block = link?.kind === "code" ? document?.blocks[link.block] : void 0;
	return block?.kind === "code" && !/^[ \t]*@\w{1,30}\s?\{/m.test(block.text.slice(0, codeReach));
}
/** Zenodo's own badge is made for one repository; a DOI badge in the head is the project's. */
function isBadge(mention) {
	const image = mention.link?.image ?? "";
	if (/zenodo\.org\/badge|archive\.softwareheritage\.org\/badge/i.test(`${image} ${mention.href}`)) return true;
	return mention.link?.inHead === true && image !== "" && /\b(?:doi|zenodo|swh|archived?)\b/i.test(decodeBadge(image));
}

// src/detect/cards/fill.ts
/** Words of a section that make it filled; a heading with less says nothing. */
const enoughWords = 25;
/** What templates put where an answer should stand. */
const placeholders$1 = /\[?\b(?:more information needed|information needed|to be (?:added|filled|completed|written)|coming soon|lorem ipsum[^.\n]*)\b\.?\]?|\b(?:todo|tbd|tba|n\/a|xxx+)\b:?|\{\{[^{}\n]{0,80}\}\}|<(?:your|insert|add|fill)[^<>\n]{0,60}>|\[(?:your|insert|add|fill|describe|name|link|optional|provide)[^[\]\n]{0,80}\]|<!--.*?-->/gi;
/** Words of the template itself: instructions to the author. */
const instructions = /^\s*(?:provide (?:a|the|quick|basic|links)|this section (?:is|describes|addresses)|describe (?:the|how|any)|what (?:data|are|is|do)\b.*\?$|if (?:there is|applicable)|add (?:a|your|links)|insert\b|list (?:the|any)|explain\b)/i;
/** Words without placeholders, instructions and links. */
function ownWords(text) {
	return text.split("\n").filter((line) => !instructions.test(line)).join("\n").replace(placeholders$1, " ").replace(/https?:\/\/\S+/g, " ").match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
/** How many placeholders a text holds. */
function countPlaceholders(text) {
	return text.match(placeholders$1)?.length ?? 0;
}
/** Blanks, and hardly a word between them and the headings: three or more in any text, one in a text that says next to nothing else. */
function isUnfilledTemplate(text) {
	const said = text.slice(0, 2e5).replace(/^#.*$/gm, "");
	const blanks = countPlaceholders(said.replace(/<!--.*?-->/g, ""));
	const words = ownWords(said);
	return blanks >= 3 && words < blanks * 20 || blanks > 0 && words < enoughWords;
}
/**
* How far a card is filled in.
* @param root the section to look at, its sub-sections included; null: the whole document
*/
function measureCard(document, standard, root = null) {
	const text = (root === null ? document.blocks : blocksWithin(document, root)).filter((block) => block.kind !== "heading").map((block) => block.text).join("\n").slice(0, 2e5);
	const words = ownWords(text);
	const blanks = countPlaceholders(text);
	const sections = sectionsWithin(document, root);
	return {
		completeness: standard.filter(({ heading }) => sections.some((section) => heading.test(section.heading) && isFilled$1(document, section))).length / standard.length,
		stub: words < enoughWords || blanks >= 3 && words < blanks * 20
	};
}
/** Sections of a card, at most as many as a long card has. */
function sectionsWithin(document, root) {
	const start = root === null ? 0 : root.index;
	const sections = [];
	for (let index = start; index < document.sections.length && sections.length < 120; index += 1) {
		const section = document.sections[index];
		if (section === void 0 || root !== null && index > start && section.level <= root.level) break;
		sections.push(section);
	}
	return sections;
}
function isFilled$1(document, section) {
	let words = 0;
	for (const block of blocksWithin(document, section).slice(0, 200)) {
		if (block.kind !== "heading") words += ownWords(block.text.slice(0, 4e3));
		if (words >= enoughWords) return true;
	}
	return false;
}

// src/detect/cards/own-target.ts
/** Does a link that calls itself a card lead to the project's own? Files of the repository do; hub pages by owner or name. */
function isOwnTarget(mention, context) {
	const id = parseIdentifier(mention.identifier);
	if (id === null || isUnder(mention.headings, "foreign") || isUnder(mention.headings, "baseline")) return false;
	if (id.scheme === "file") return true;
	const account = id.value.split("/")[0] ?? "";
	if (/^(?:hf|hf-dataset|hf-collection|modelscope|modelscope-dataset|github)$/.test(id.scheme)) return context.owner !== null && similarOwners(account, context.owner) || namesProject(id.value, context.names);
	const foreignRepository = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\//i.exec(id.value)?.[1];
	if (foreignRepository !== void 0) return context.owner !== null && similarOwners(foreignRepository, context.owner);
	return /^(?:arXiv|doi|openreview|url|zenodo)$/.test(id.scheme);
}

// src/detect/cards/find-cards.ts
/** Sections of one kind looked at in one document. */
const sectionsPerDocument$1 = 24;
/** Cards that call themselves so: by file name, by heading, by the words of a link, by hub front matter. Unfilled templates are stubs. */
function findCards(context, spec) {
	const found = [];
	const identifiers = [];
	const judged = /* @__PURE__ */ new Set();
	let completeness = 0;
	const documents = new Map(context.documents.map((document) => [document.path, document]));
	for (const file of context.files.own) {
		if (!spec.file(file)) continue;
		const document = documents.get(file.path);
		if (document?.title != null && spec.notHeading?.test(document.title) === true && !spec.heading.test(file.lower.replace(/[_-]/g, " "))) continue;
		const fill = document === void 0 ? null : measureCard(document, spec.standard);
		const stub = isKeepFile(file) || fill?.stub === true;
		judged.add(file.path);
		found.push(evidence(spec.rules.file, {
			path: file.path,
			...stub ? {
				stub,
				note: "empty, or a template that is not filled in"
			} : {}
		}));
		if (stub) continue;
		identifiers.push(`file:${file.path}`);
		completeness = Math.max(completeness, fill?.completeness ?? 0);
	}
	for (const document of context.documents) {
		if (!spec.reads(document)) continue;
		if (spec.frontMatter !== null && spec.rules.frontMatter !== void 0 && document.frontMatter !== null && spec.frontMatter(document.frontMatter, document.path)) {
			const fill = measureCard(document, spec.standard);
			found.push(evidence(spec.rules.frontMatter, {
				path: document.path,
				line: 1,
				...fill.stub ? { stub: true } : {}
			}));
			if (!fill.stub) identifiers.push(`file:${document.path}`);
			completeness = Math.max(completeness, fill.stub ? 0 : fill.completeness);
		}
		if (judged.has(document.path) || identifiers.includes(`file:${document.path}`)) continue;
		const sections = outermost(document, cardSections(document, spec));
		for (const section of sections) {
			const fill = measureCard(document, spec.standard, section);
			const linked = blocksWithin(document, section).some((block) => linksOf(document, block.index).some((link) => link.kind === "link" && /^https?:|\.md\b/i.test(link.href)));
			const stub = fill.stub && !linked;
			found.push(evidence(spec.rules.section, {
				path: document.path,
				line: section.line,
				note: section.heading,
				...stub ? { stub } : {}
			}));
			if (!stub) completeness = Math.max(completeness, fill.completeness);
		}
	}
	if (spec.anchor !== null && spec.rules.link !== void 0) for (const mention of context.mentions) {
		const text = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
		if (mention.link?.kind !== "link" || text.length > 200 || !spec.anchor.test(text) || !isOwnTarget(mention, context)) continue;
		found.push(evidence(spec.rules.link, {
			path: mention.path,
			line: mention.line,
			url: mention.href,
			note: mention.link.text
		}));
		if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
	}
	const kept = [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 20);
	return finding(spec.kind, kept, identifiers.slice(0, 20), completeness > 0 ? { completeness: Math.round(completeness * 100) / 100 } : {});
}
function cardSections(document, spec) {
	const found = [];
	for (const section of document.sections) {
		if (isHeading(document, section, spec)) found.push(section);
		if (found.length >= sectionsPerDocument$1) break;
	}
	return found;
}
/** `staged-safety`, `model_card`: a heading that is an identifier documents an option of that name. */
const optionName = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;
/** The heading says so, none above it says that it is about something else, and what must stand in the section does. */
function isHeading(document, section, spec) {
	if (section.level === 0 || section.heading.length > 90 || optionName.test(section.heading)) return false;
	if (!(spec.doubtful?.heading.test(section.heading) === true && spec.doubtful.words.test(textOf(document, section))) && (!spec.heading.test(section.heading) || spec.notHeading?.test(section.heading) === true)) return false;
	const { notUnder } = spec;
	if (notUnder === void 0) return true;
	const above = section.path.slice(0, -1);
	return !(isReadme(document.path) ? above.slice(1) : above).some((heading) => notUnder.test(heading));
}
function textOf(document, section) {
	return blocksWithin(document, section).slice(0, 60).map((block) => block.text.slice(0, 2e3)).join("\n");
}
/** A section within another of the same kind is part of it. */
function outermost(document, sections) {
	return sections.filter((section) => {
		for (let parent = section.parent; parent !== null; parent = document.sections[parent]?.parent ?? null) if (sections.some(({ index }) => index === parent)) return false;
		return true;
	});
}

// src/detect/cards/standard-sections.ts
/** After Mitchell et al. 2019 (arXiv:1810.03993) and the annotated template of the Hugging Face hub. */
const modelCardSections = [
	{
		id: "details",
		heading: /model (?:details|description|summary|overview|information|date|type|architecture)|^(?:description|overview|about|introduction|summary)\b|model card (?:for|:)/i
	},
	{
		id: "intended-use",
		heading: /\b(?:intended|direct|downstream|primary|recommended) (?:uses?|users?)|^uses?\b|use cases?|model use|applications?/i
	},
	{
		id: "out-of-scope",
		heading: /out[- ]of[- ]scope|misuse|malicious|not intended|prohibited|restrictions?/i
	},
	{
		id: "training-data",
		heading: /training data|\bdata(?:sets?)?\b|pre-?training/i
	},
	{
		id: "training",
		heading: /training (?:procedure|details|process|hyper|regime|factors)|^training$|hyper-?parameters|hardware|compute|fine-?tuning/i
	},
	{
		id: "evaluation",
		heading: /evaluation|benchmarks?|metrics|results|performance|testing|quantitative/i
	},
	{
		id: "limitations",
		heading: /limitations?|caveats|known issues|biases|bias\b|fairness/i
	},
	{
		id: "risks",
		heading: /risks?|ethic|safety|responsib|broader (?:impact|implications)|considerations|harm/i
	},
	{
		id: "license",
		heading: /licen[cs]e|terms/i
	},
	{
		id: "citation",
		heading: /citation|cite|bibtex|references?/i
	}
];
/** After Gebru et al. 2018 (arXiv:1803.09010) and the dataset card template of the Hugging Face hub. */
const dataCardSections = [
	{
		id: "motivation",
		heading: /motivation|purpose|curation rationale|dataset (?:summary|description|overview|details)|^(?:description|overview|summary|about|introduction)\b/i
	},
	{
		id: "composition",
		heading: /composition|structure|fields|instances|splits|schema|contents?|statistics|features|format/i
	},
	{
		id: "collection",
		heading: /collection|source|creation|acquisition|provenance|gather/i
	},
	{
		id: "processing",
		heading: /pre-?processing|cleaning|label+ing|annotat|filter|dedup|processing/i
	},
	{
		id: "uses",
		heading: /\buses?\b|tasks|intended|usage|applications/i
	},
	{
		id: "distribution",
		heading: /distribution|licen[cs]|download|access|availability/i
	},
	{
		id: "maintenance",
		heading: /maintenance|contact|version|update|errata|maintain|contribut/i
	},
	{
		id: "sensitive",
		heading: /personal|sensitive|privacy|pii|consent|ethic/i
	},
	{
		id: "limitations",
		heading: /limitations?|bias|considerations|social impact|risks?|caveats/i
	},
	{
		id: "citation",
		heading: /citation|cite|bibtex|references?/i
	}
];
const safetySections = [
	{
		id: "intended-use",
		heading: /intended|direct use|acceptable|responsible use|permitted/i
	},
	{
		id: "out-of-scope",
		heading: /out[- ]of[- ]scope|misuse|malicious|prohibited|not intended|restrictions?/i
	},
	{
		id: "limitations",
		heading: /limitations?|caveats|known issues/i
	},
	{
		id: "bias",
		heading: /bias|fairness|representation|discriminat/i
	},
	{
		id: "risks",
		heading: /risks?|harm|hazard|safety|threat|red[- ]team/i
	},
	{
		id: "mitigation",
		heading: /mitigat|safeguard|recommendations?|filter|monitor|responsib|report/i
	}
];

// src/detect/cards/data-card.ts
const todo$7 = "Write a datasheet: why, what is in it, how it was collected and labelled, what it is for, who looks after it";
const dataCardRules = {
	file: {
		id: "data-card/file",
		sees: "A filled file that is called data card, dataset card, datasheet or data statement",
		todo: todo$7,
		example: "README.md: # Pebbles\nfiles:\nREADME.md\nDATASHEET.md 4000\n",
		counter: "README.md: # Pebbles\nfiles:\nREADME.md\ndata/README.md 300\n"
	},
	section: {
		id: "data-card/section",
		sees: "A section headed data card, datasheet or data statement",
		todo: todo$7,
		example: "# Pebbles\n\n## Datasheet\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n",
		counter: "# Pebbles\n\n## Data\n\nUnpack the archive.\n"
	},
	link: {
		id: "data-card/link",
		sees: "A link that calls the project’s own page a data card or datasheet",
		todo: todo$7,
		example: "# Pebbles\n\nSee the [datasheet](https://pebbles.example.org/datasheet.pdf).\n",
		counter: "# Marble\n\nWe use their data ([datasheet](https://github.com/somebody/stones/blob/main/DATASHEET.md)).\n"
	},
	frontMatter: {
		id: "data-card/hub-source",
		sees: "The source of a dataset’s hub page, with the hub’s front matter",
		todo: todo$7,
		example: "data/README.md: ---\ntask_categories: [image-classification]\nlicense: cc-by-4.0\n---\n# Pebbles\n\nPebbles holds ten thousand photographs of stones that we took in 2022. Two students labelled every picture. It is meant for classification and is looked after by the lab.\n",
		counter: "---\ntitle: Pebbles\n---\n# Pebbles\n"
	}
};
/** Data cards: documents or sections that call themselves so (Gebru et al. 2018; Bender and Friedman 2018). */
function detectDataCard(context) {
	return findCards(context, {
		kind: "data-card",
		file: (file) => /^(?:md|mdx|markdown|rst|txt|pdf|html?|)$/.test(file.extension) && /(?:^|[_.-])data(?:set)?[-_ ]?(?:cards?|sheets?|statements?)(?:[_.-]|$)/i.test(file.lower) && !/template|example/.test(file.lower),
		heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?data(?:set)? ?(?:cards?|sheets?|statements?)\b|\bdata ?sheet$|\bdata(?:set)? card$|数据(?:集)?卡/iu,
		anchor: /\bdata(?:set)?[ _-]?(?:cards?|sheets?|statements?)\b(?! for (?:data|natural))(?!.{0,80}\bet al)/i,
		frontMatter: (fields) => "task_categories" in fields || "dataset_info" in fields || "size_categories" in fields,
		standard: dataCardSections,
		rules: dataCardRules,
		reads: ({ path, format }) => format !== "notebook" && !path.startsWith(".github/")
	});
}

// src/detect/cards/model-card.ts
const todo$6 = "Fill in a model card: what it is for, what it was trained on, how it was measured, where it fails";
const modelCardRules = {
	file: {
		id: "model-card/file",
		sees: "A filled file that is called model card or system card",
		todo: todo$6,
		example: "README.md: # Marble\nfiles:\nREADME.md\nMODEL_CARD.md 4000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\ndocs/models.md 900\n"
	},
	section: {
		id: "model-card/section",
		sees: "A section headed \"Model card\"",
		todo: todo$6,
		example: "# Marble\n\n## Model card\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation. It fails on long inputs and other languages.\n",
		counter: "# Marble\n\n## Models\n\nSee the table.\n"
	},
	link: {
		id: "model-card/link",
		sees: "A link that calls the project’s own page a model card",
		todo: todo$6,
		example: "# Marble\n\nRead the [model card](https://huggingface.co/marble/marble-7b).\n",
		counter: "# Marble\n\nWe start from LLaMA ([model card](https://github.com/somebody/llama/blob/main/MODEL_CARD.md)).\n"
	},
	frontMatter: {
		id: "model-card/hub-source",
		sees: "The source of a hub page, with the hub’s front matter",
		todo: todo$6,
		example: "HUGGINGFACE_README.md: ---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Marble\n\nMarble is a small language model for English. It was trained on public web text until 2023 and is meant for research on tokenisation and on long inputs.\n",
		counter: "---\ntitle: Marble docs\n---\n# Marble\n\nWelcome.\n"
	}
};
const name = /(?:^|[_.-])(?:model|system)[-_ ]?cards?(?:[_.-]|$)/i;
const document = /^(?:md|mdx|markdown|rst|txt|pdf|html?|json|ya?ml|)$/;
/** Model cards: documents or sections that call themselves so (Mitchell et al. 2019). A hub page counts when the repository calls it a card. */
function detectModelCard(context) {
	return findCards(context, {
		kind: "model-card",
		file: (file) => document.test(file.extension) && (name.test(file.lower) || /^model_?cards?$/.test(file.folders.at(-1) ?? "")) && !/template|example/.test(file.lower),
		heading: /^(?:[\p{S}\p{P}\d\s]*)(?:the )?(?:model|system) ?cards?\b|\bmodel ?card$|模型卡/iu,
		anchor: /\b(?:model|system)[ _-]?cards?\b(?! for model reporting)(?!.{0,80}\bet al)|模型卡/i,
		frontMatter: (fields, path) => !/^readme/i.test(path.split("/").at(-1) ?? "") && [
			"pipeline_tag",
			"library_name",
			"base_model",
			"model-index",
			"license",
			"inference",
			"widget"
		].filter((key) => key in fields).length >= 2,
		standard: modelCardSections,
		rules: modelCardRules,
		reads: ({ path, format }) => format !== "notebook" && !path.startsWith(".github/")
	});
}

// src/detect/cards/safety-note.ts
const todo$5 = "Write down known limitations, risks and misuse, and what people should not use it for";
const limits = "The model makes up facts, in particular about people, and repeats the prejudices of the web text it was trained on. Do not use it for medical or legal advice, and check what it says before you rely on it.";
const safetyNoteRules = {
	file: {
		id: "safety-note/file",
		sees: "A filled document on safety, ethics, limitations or acceptable use",
		todo: todo$5,
		example: "README.md: # Marble\nfiles:\nREADME.md\nRESPONSIBLE_USE.md 3000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nSECURITY.md 3000\n"
	},
	section: {
		id: "safety-note/section",
		sees: "A section headed limitations, ethics, risks, misuse, bias or responsible use",
		todo: todo$5,
		example: `# Marble\n\n## Limitations\n\n${limits}\n`,
		counter: "# Marble\n\n## Safety benchmark\n\nRun `bench.py`.\n"
	}
};
/** Safety, ethics, limitations, misuse. A security policy, a licence and a software's list of bugs are something else. */
function detectSafetyNote(context) {
	return findCards(context, {
		kind: "safety-note",
		file: (file) => /^(?:md|mdx|markdown|rst|txt|pdf|)$/.test(file.extension) && file.folders.length <= 3 && /^(?:(?:\w+[-_ ])?(?:acceptable|prohibited)[-_ ]us(?:e|age)(?:[-_ ]policy)?|us(?:e|age)[-_ ]?policy|acceptable[-_ ]use|ai[-_ ]?ethics|ethics(?:[-_ ]\w+)?|ethical[-_ ]\w+|safety(?:[-_ ](?:note|card|statement|policy|report))?|responsible[-_ ](?:use|ai|\w*release|development)\w*|limitations|risks?|misuse|system[-_ ]?card|broader[-_ ]impacts?)(?:\.|$)/i.test(file.lower),
		heading: /\blimitations?\b|\bethic(?:s|al)\b|\bresponsible (?:use|ai|development|release|deployment|usage|research)\b|\bresponsibility\b|\bmisuse\b|\bout[- ]of[- ]scope\b|\b(?:social|societal|broader) (?:impacts?|implications)\b|\bbias(?:es)?\b.{0,20}\b(?:risks?|limitations|fairness)\b|\bfairness\b|\brisks?\b|\bsafety\b|\bacceptable use\b|\bintended use\b.{0,30}\blimit|局限|伦理|安全(?:性)?(?:声明|说明)|リスク|제한 ?사항/i,
		notHeading: /\b(?:benchmarks?|leader ?boards?|evals?|evaluations?|evaluator|datasets?|data|results?|classifier|filter|checker|training|models?|tasks?|scenarios?|scores?|rate|api|memory|thread|retry|type|gpus?|functional|risk[- ](?:minimi|aware|sensitive|control)\w*|tuning|install\w*|hardware|known (?:bugs|software)|prompts?|test ?s?(?:uite)?|license)\b|安全评/i,
		notUnder: /\b(?:leader ?boards?|benchmarks?|evaluations?|evals?|tasks)\b/i,
		doubtful: {
			heading: /\bdisclaimers?\b|\bterms? of use\b|声明/i,
			words: /\b(?:harm(?:s|ful)?|bias(?:ed|es)?|problematic|misinformation|inaccura\w+|medical|clinical|discriminat\w+|offensive|toxic|unsafe|dangerous|unethical|misuse\w*|illegal|deepfakes?|nsfw|hallucinat\w+)\b|有害|歧视|滥用/i
		},
		anchor: null,
		frontMatter: null,
		standard: safetySections,
		rules: safetyNoteRules,
		reads: ({ path, format }) => format !== "notebook" && !/(?:^|\/)(?:\.github|tasks|tests?|website|datasets?|data|examples?|tutorials?|cookbooks?)\//i.test(path) && !/(?:^|\/)(?:security|contributing|code_of_conduct|changelog|licen[cs]e|[^/]*terms[_-]of[_-])[^/]*$/i.test(path)
	});
}

// src/detect/checkpoints.ts
const checkpointsRules = {
	revisions: {
		id: "checkpoints/revisions",
		sees: "Intermediate checkpoints on the hub: a link or an id with a step or token count as its revision",
		todo: "Publish intermediate checkpoints, for example as revisions on the model hub",
		example: "README.md: # Foo\n\n- [step 1000](https://huggingface.co/foo-lab/foo/tree/step1000-tokens4B)\n",
		counter: "README.md: # Foo\n\n- [files](https://huggingface.co/foo-lab/foo/tree/main)\n"
	},
	words: {
		id: "checkpoints/words",
		sees: "A sentence that says intermediate checkpoints are released",
		todo: "Link the intermediate checkpoints where they are mentioned",
		example: "README.md: # Foo\n\nWe release all [intermediate checkpoints](https://huggingface.co/foo-lab/foo).\n",
		counter: "README.md: # Foo\n\nPass `--ckpt` to load a checkpoint.\n"
	}
};
const words = /\b(?:intermediate|all|every|\d{2,4})\s+(?:training\s+|model\s+)?checkpoints?\b[^.]{0,80}|\bcheckpoints?\b[^.]{0,60}\b(?:every|each|at|throughout|during)\b[^.]{0,40}\b(?:steps?|tokens|training|iterations|epochs)\b/i;
/** Intermediate trained parameters: revisions named by step, or words with a link in the same block. */
function detectCheckpoints(context) {
	const shown = [];
	const identifiers = /* @__PURE__ */ new Set();
	for (const mention of context.mentions) {
		if (mention.document === null) continue;
		if (/huggingface\.co\/[^/]+\/[^/]+\/tree\/[\w.-]*(?:step|iter|token|epoch|stage|ckpt)[\w.-]*\d/i.test(mention.href)) {
			shown.push(evidence(checkpointsRules.revisions, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			}));
			identifiers.add(mention.identifier);
		} else if (/^(?:hf|hf-collection|gdrive|zenodo|url):/.test(mention.identifier) && words.test(mention.context) && /intermediate|release|provide|available|download/i.test(mention.context)) {
			shown.push(evidence(checkpointsRules.words, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			}));
			identifiers.add(mention.identifier);
		}
		if (shown.length >= 6) break;
	}
	if (shown.length === 0) {
		const sentence = releasedSeries(context);
		if (sentence !== null) shown.push(sentence);
	}
	return finding("checkpoints", shown, [...identifiers]);
}
const series = /\b(?:\d{2,4}|intermediate|all (?:the )?intermediate)\s+(?:\w+\s+){0,2}checkpoints?\b/i;
/** "We provide 154 checkpoints per model, as branches": the series is told once, the models are linked elsewhere. */
function releasedSeries(context) {
	if (!context.mentions.some(({ identifier, document }) => document !== null && identifier.startsWith("hf:"))) return null;
	for (const document of context.documents.slice(0, 4)) for (const sentence of document.sentences) {
		if (!series.test(sentence.text) || !/\b(?:provide|release[ds]?|available|host(?:ed)?|branch(?:es)?|revisions?|publish(?:ed)?|access)\b/i.test(sentence.text)) continue;
		if (!/\bwill\b|soon/i.test(sentence.text)) return evidence(checkpointsRules.words, {
			path: document.path,
			line: sentence.line
		});
	}
	return null;
}

// src/detect/ownership/paper-citations.ts
/** What BibTeX in the documentation says. */
function* fromBibtex(context, unofficialWork) {
	for (const document of context.documents) {
		if (document.bibtex.length === 0) continue;
		const asked = isReadme(document.path) || /(?:^|\/)citation/i.test(document.path) || document.path === "CITATION.bib";
		const citationFile = /^citation(?:\.(?:bib|md|txt))?$/i.test(document.path);
		const crowd = document.bibtex.length > 8 || document.format === "bibtex";
		const someOurs = document.bibtex.some((entry) => titleIsOurs(entry.fields.get("title") ?? "", context) || namesProject(entry.key, context.names));
		for (const entry of document.bibtex) {
			const headings = topicHeadings(document, entry.section);
			const identifiers = bibIdentifiers(entry);
			const title = entry.fields.get("title") ?? "";
			const named = titleIsOurs(title, context) || namesProject(entry.key, context.names);
			for (const identifier of identifiers) {
				const place = {
					identifier,
					path: document.path,
					line: entry.line
				};
				if (document !== context.readme) yield {
					...place,
					signal: "deep"
				};
				if (unofficialWork) yield {
					...place,
					signal: "unofficial"
				};
				if (isUnder(headings, "foreign")) yield {
					...place,
					signal: "foreign-section"
				};
				if (named) yield {
					...place,
					signal: isExact(title, context) ? "bibtex-exact" : "bibtex-title"
				};
				if (citationFile && !crowd) yield {
					...place,
					signal: "citation-file"
				};
				if (asked && !crowd && (named || !someOurs) && (isUnder(headings, "citation") || askedNear(document, entry))) yield {
					...place,
					signal: "bibtex-asked"
				};
				else yield {
					...place,
					signal: crowd && !named ? "crowd" : "bibtex-only"
				};
			}
		}
	}
}
function isExact(title, context) {
	const heading = readmeTitle(context.readme) ?? "";
	return title !== "" && (normalName(title) === normalName(heading) || similarTitles(title, heading) >= .8);
}
function titleIsOurs(title, context) {
	if (title === "") return false;
	const heading = readmeTitle(context.readme) ?? "";
	return similarTitles(title, heading) >= .5 || namesProject(title, context.names);
}
/** "If you use this work, please cite" within the four lines above. */
function askedNear(document, entry) {
	const above = document.lines.slice(Math.max(0, entry.line - 8), entry.line).join(" ");
	return /\bcit(?:e|ing|ation)\b|引用/i.test(above);
}
/** Identifiers a BibTeX entry gives: eprint, arXiv in journal or note, DOI, URL. */
function bibIdentifiers(entry) {
	const found = /* @__PURE__ */ new Set();
	const field = (name) => entry.fields.get(name) ?? "";
	const eprint = arxivIdentifier(field("eprint").replace(/^arxiv:/i, ""));
	if (eprint !== null) found.add(eprint);
	for (const name of [
		"journal",
		"note",
		"volume",
		"booktitle",
		"howpublished",
		"number",
		"publisher",
		"journaltitle",
		"eprinttype",
		"archiveprefix",
		"pages",
		"url",
		"ee"
	]) {
		const match = /(?:arxiv[:.\s/]{0,3}(?:preprint)?[:\s]{0,3}(?:arxiv:)?|abs[/-]|pdf\/)\s{0,2}(\d{4}\.\d{4,5})/i.exec(field(name));
		const id = match === null ? null : arxivIdentifier(match[1] ?? "");
		if (id !== null) found.add(id);
	}
	const doi = doiIdentifier(field("doi").replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ""));
	if (doi !== null && !doi.startsWith("zenodo:")) found.add(doi);
	const url = field("url") === "" ? field("howpublished") : field("url");
	const identifier = identifierFromUrl(/https?:\/\/[^\s,}\\]+/.exec(url)?.[0] ?? "");
	if (identifier !== null && (/^(?:arXiv|doi|openreview):/.test(identifier) || paperHost.test(identifier))) found.add(identifier);
	return [...found];
}
/** arXiv ids and DOIs in CITATION.cff; those of the preferred citation and identifiers alike. */
function* fromCitationFile(context) {
	const text = context.text("CITATION.cff") ?? context.text("citation.cff");
	if (text === null) return;
	for (const [index, line] of text.slice(0, 65536).split("\n").entries()) {
		const value = /^\s*(?:-\s+)?(?:doi|url|value|repository|number|journal|notes|title|publisher)?:?\s*["']?(.+?)["']?\s*$/.exec(line)?.[1] ?? "";
		const arxiv = /(\d{4}\.\d{4,5})/.exec(value)?.[1];
		const identifier = identifierFromUrl(value) ?? doiIdentifier(value) ?? (arxiv !== void 0 && /arxiv/i.test(value) ? arxivIdentifier(arxiv) : null);
		if (identifier !== null && (/^(?:arXiv|doi|openreview):/.test(identifier) || paperHost.test(identifier))) yield {
			identifier,
			path: "CITATION.cff",
			line: index + 1
		};
	}
}

// src/detect/ownership/paper-signals.ts
/** The table of signals: what it sees and how much it counts (REFERENCE §4.2). */
const paperSignals = {
	"citation-file": {
		points: 5,
		sees: "CITATION.cff or CITATION.bib names it"
	},
	"bibtex-exact": {
		points: 8,
		sees: "a BibTeX entry with the title of the README"
	},
	"bibtex-title": {
		points: 5,
		sees: "a BibTeX entry whose title names the project or matches the README title"
	},
	"bibtex-asked": {
		points: 5,
		sees: "a BibTeX entry where the README asks to be cited"
	},
	"bibtex-only": {
		points: 1,
		sees: "another BibTeX entry"
	},
	"head-label": {
		points: 4,
		sees: "a link or badge in the head of the README that says paper, arXiv or report"
	},
	"first-label": {
		points: 4,
		sees: "the first paper link of the README"
	},
	"sub-head": {
		points: 2,
		sees: "a paper link in the head of another README"
	},
	"news-person": {
		points: 1,
		sees: "\"we release\" in a news line"
	},
	"cited-link": {
		points: 3,
		sees: "a paper link where the README asks to be cited"
	},
	"head-link": {
		points: 2,
		sees: "another link in the head of the README"
	},
	"first-person": {
		points: 4,
		sees: "\"our paper\", \"we release\", \"official implementation of\" in the same sentence"
	},
	"paper-label": {
		points: 2,
		sees: "a link that says paper or technical report"
	},
	"names-project": {
		points: 2,
		sees: "the sentence or the link names the project"
	},
	news: {
		points: 1,
		sees: "a news line"
	},
	unofficial: {
		points: -6,
		sees: "the project says it re-implements somebody else’s work"
	},
	"foreign-section": {
		points: -4,
		sees: "a section on related work, thanks or other people’s projects"
	},
	"baseline-section": {
		points: -3,
		sees: "a section on baselines, comparisons or background"
	},
	"foreign-words": {
		points: -3,
		sees: "\"based on\", \"following\", \"proposed by\", \"thanks to\" in the same sentence"
	},
	"data-section": {
		points: -1,
		sees: "a section on data or installation"
	},
	deep: {
		points: -1,
		sees: "a file other than the main README"
	},
	crowd: {
		points: -2,
		sees: "one of many papers in the same list or table"
	}
};
/** The project calls itself the authors' own. */
const official = /\bofficial\b|\bour (?:paper|work|method)\b|\bauthors'? (?:implementation|code)\b/i;
/** Anchors that name a paper outright. */
const explicit = /\b(?:paper|report|preprint|arxiv|publication|article|journal|this work)\b|论文|报告/i;
/** With these a link is not the README's first own paper. */
const against = /* @__PURE__ */ new Set([
	"news",
	"foreign-section",
	"baseline-section",
	"foreign-words",
	"unofficial",
	"data-section",
	"crowd"
]);

// src/detect/ownership/papers.ts
/** Scores every paper identifier that is mentioned; highest first. */
function scorePapers(context) {
	const points = /* @__PURE__ */ new Map();
	const add = (identifier, signal, path, line, order, url) => {
		const entry = points.get(identifier) ?? {
			order,
			points: []
		};
		points.set(identifier, entry);
		if (entry.points.some((point) => point.signal === signal && point.path === path) || entry.points.length > 40) return;
		entry.points.push({
			signal,
			points: paperSignals[signal].points,
			path,
			line,
			...url === void 0 ? {} : { url }
		});
	};
	const unofficialWork = isUnofficial(context);
	let first = true;
	for (const [order, mention] of context.mentions.entries()) {
		if (mention.path.toLowerCase() === "citation.cff" || !isPaper(mention)) continue;
		const signals = signalsOf(mention, context, unofficialWork);
		if (first && mention.document === context.readme && (signals.includes("head-label") || signals.includes("paper-label") && (introducedAs(mention) || mention.link?.kind !== "bare" && explicit.test(mention.link?.text ?? ""))) && !signals.some((one) => against.has(one))) {
			first = false;
			signals.push("first-label");
		}
		for (const signal of signals) add(canonicalPaper(mention.identifier), signal, mention.path, mention.line, order, mention.href);
	}
	for (const { identifier, signal, path, line } of fromBibtex(context, unofficialWork)) add(canonicalPaper(identifier), signal, path, line, 5e4);
	for (const { identifier, path, line } of fromCitationFile(context)) add(canonicalPaper(identifier), "citation-file", path, line, 6e4);
	return [...points].map(([identifier, { order, points: list }]) => ({
		identifier,
		order,
		points: list,
		score: total(list)
	})).sort((a, b) => b.score - a.score || a.order - b.order);
}
/** The best document decides, where each signal counts once; a citation file adds to it. */
function total(points) {
	const sums = /* @__PURE__ */ new Map();
	let citation = 0;
	for (const point of points) if (point.signal === "citation-file") citation = point.points;
	else sums.set(point.path, (sums.get(point.path) ?? 0) + point.points);
	return Math.max(sums.size === 0 ? 0 : -99, ...sums.values()) + citation;
}
function signalsOf(mention, context, unofficialWork) {
	const signals = [];
	const main = mention.document !== null && mention.document === context.readme;
	const text = mention.context;
	const anchor = `${mention.link?.text ?? ""} ${decodeBadge(mention.link?.image)}`;
	const labelled = introducedAs(mention) || saysPaper.test(anchor) || /(?:paper|report)[^/]*\.pdf$/i.test(mention.href);
	const hosted = saysPaper.test(mention.href) && (mention.link?.cell ?? -1) < 0;
	const foreign = isUnder(mention.headings, "foreign");
	const baseline = isUnder(mention.headings, "baseline") && !isUnder(mention.headings, "citation");
	if (foreign) signals.push("foreign-section");
	if (baseline) signals.push("baseline-section");
	if (unofficialWork) signals.push("unofficial");
	if (mention.document === null) return ["deep", "foreign-section"];
	const block = mention.document?.blocks[mention.link?.block ?? -1];
	const news = isUnder(mention.headings, "news") || block?.quoted === true && isAlert(mention.document, block.line);
	if (mention.link?.inHead && isReadme(mention.path) && !news) signals.push(labelled || hosted ? main ? "head-label" : "sub-head" : "head-link");
	else if (labelled && mention.link?.kind !== "code") signals.push("paper-label");
	if (isUnder(mention.headings, "citation") && mention.link?.kind !== "code" && isReadme(mention.path)) signals.push("cited-link");
	if (saysOwnPaper.test(text)) signals.push(news ? "news-person" : "first-person");
	if (saysForeignPaper.test(text)) signals.push("foreign-words");
	if (namesProject(`${text} ${openingOf(mention)}`, context.names)) signals.push("names-project");
	if (news) signals.push("news");
	if (isCrowded(mention)) signals.push("crowd");
	if (isUnder(mention.headings, "data") || isUnder(mention.headings, "install")) signals.push("data-section");
	if (!main) signals.push("deep");
	return signals;
}
/** Items of a list that each name a paper are a survey of other people's work from this number on. */
const crowd = 6;
const crowds = /* @__PURE__ */ new WeakMap();
/** One of many papers in the same section's lists: a reader takes none of them for the project's own. */
function isCrowded({ document, link }) {
	if (document === null || link === null || document.blocks[link.block]?.kind !== "item") return false;
	let counts = crowds.get(document);
	if (counts === void 0) {
		const items = /* @__PURE__ */ new Map();
		for (const { href, block, section } of document.links) {
			if (document.blocks[block]?.kind !== "item" || !/arxiv\.org\/(?:abs|pdf)|openreview\.net\/forum|aclanthology|doi\.org\/10/i.test(href)) continue;
			items.set(section, (items.get(section) ?? /* @__PURE__ */ new Set()).add(block));
		}
		counts = new Map([...items].map(([section, blocks]) => [section, blocks.size]));
		crowds.set(document, counts);
	}
	return (counts.get(link.section) ?? 0) >= crowd;
}
/** GitHub's alert boxes (`> [!IMPORTANT]`) announce. */
function isAlert(document, line) {
	for (let at = line - 1; at >= Math.max(0, line - 30); at -= 1) {
		const text = document?.lines[at]?.trimStart() ?? "";
		if (!text.startsWith(">")) return false;
		if (/\[!\w+\]/.test(text)) return true;
	}
	return false;
}
/** How the paragraph begins that the list item belongs to: what it is about. */
function openingOf(mention) {
	const block = mention.document?.blocks[mention.link?.block ?? -1];
	const lead = block?.kind === "item" ? mention.document?.blocks[block.parent ?? block.lead ?? -1] : block;
	return lead?.kind === "paragraph" || lead?.kind === "item" ? lead.text.slice(0, 60) : "";
}
function isUnofficial(context) {
	const head = (context.readme?.lines ?? []).slice(0, 40).join(" ").slice(0, 4e3);
	return saysUnofficial.test(head) && !official.test(head);
}

// src/detect/citation.ts
const todo$4 = "Add a CITATION.cff (https://citation-file-format.github.io) or a BibTeX entry to the README";
const citationRules = {
	file: {
		id: "citation/file",
		sees: "A CITATION.cff with title and authors, or another citation file",
		todo: todo$4,
		example: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: Marble\nauthors:\n  - family-names: Doe\nfiles:\nREADME.md\nCITATION.cff 200\n",
		counter: "README.md: # Marble\nCITATION.cff: cff-version: 1.2.0\ntitle: TODO\nfiles:\nREADME.md\nCITATION.cff 40\n"
	},
	bibtex: {
		id: "citation/bibtex",
		sees: "A BibTeX entry for the project’s own work",
		todo: todo$4,
		example: "# Marble\n\n## Citation\n\n```\n@misc{doe2024marble,\n title={Marble: small models},\n author={Doe, Jane}\n}\n```\n",
		counter: "# Marble\n\n## Citation\n\n```\n@misc{todo, title={TODO}, author={}}\n```\n"
	}
};
/** How others are to cite the work: a citation file or own BibTeX. Entries for other people's papers don't count. */
function detectCitation(context) {
	const found = [];
	for (const file of context.files.own) {
		if (file.folders.length > 1 || !/^citation(?:s)?(?:\.(?:cff|bib|bibtex|md|txt|rst))?$/.test(file.lower) || file.size === 0) continue;
		const text = context.text(file.path);
		const stub = text !== null && (file.extension === "cff" ? !isFilledCff(text) : text.trim().length < 40);
		found.push(evidence(citationRules.file, {
			path: file.path,
			...stub ? {
				stub,
				note: "without title or authors"
			} : {}
		}));
	}
	const reimplementation = isReimplementation(context);
	for (const document of context.documents) {
		if (document.path.startsWith(".github/")) continue;
		for (const entry of document.bibtex) {
			const own = isFilled(entry) ? ownership(entry, document, context, reimplementation) : "stub";
			if (own === null) continue;
			found.push(evidence(citationRules.bibtex, {
				path: document.path,
				line: entry.line,
				note: entry.fields.get("title") ?? entry.key,
				...own === "stub" ? { stub: true } : {}
			}));
		}
	}
	return finding("citation", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 10));
}
const says$1 = /\bunofficial\b|\bnot (?:the |an )?official\b|\b(?:pytorch|tensorflow|jax|simple|minimal) (?:re-?)?implementation of (?!our\b)/i;
/** The project re-implements somebody else's paper and has none of its own. */
function isReimplementation(context) {
	const papers = scorePapers(context);
	if (papers.some(({ score }) => score >= 3)) return false;
	if (papers.some(({ points }) => points.some(({ signal }) => signal === "unofficial"))) return true;
	return (context.readme?.blocks.slice(0, 12).map((block) => block.text.slice(0, 400)) ?? []).some((text) => says$1.test(text) && !/\bofficial implementation\b(?<!unofficial implementation)/i.test(text));
}
/** Longer files are no citation; and YAML written to be slow takes its time with the square of its length. */
const cffLimit = 32768;
function isFilledCff(text) {
	if (text.length > cffLimit) return /^title:\s*\S/m.test(text) && /^authors:\s*$/m.test(text);
	try {
		const value = parse(text, {
			maxAliasCount: 100,
			logLevel: "silent",
			uniqueKeys: false
		});
		if (typeof value !== "object" || value === null) return false;
		const { title, authors } = value;
		return typeof title === "string" && !/^\W*(?:todo|tbd|my (?:project|research)\b|your\b|title|<)/i.test(title) && Array.isArray(authors) && authors.length > 0;
	} catch {
		return false;
	}
}
function isFilled(entry) {
	const title = entry.fields.get("title") ?? "";
	const author = entry.fields.get("author") ?? entry.fields.get("organization") ?? "";
	return title.length > 3 && author.length > 1 && !/^\W*(?:todo|tbd|xxx+|title|your\b|coming soon)/i.test(title);
}
/** Own by title or by the request to cite; in a re-implementation only by a title that is the project's and nobody else's. */
function ownership(entry, document, context, reimplementation) {
	const headings = document.sections[entry.section]?.path ?? [];
	const title = entry.fields.get("title") ?? "";
	const same = namesProject(title, context.names) || context.title !== null && similarTitles(title, context.title) >= .5;
	if (reimplementation && !asksForOwn(entry, document)) return null;
	if (same) return "own";
	if (isUnder(headings, "foreign") || isUnder(headings, "baseline")) return null;
	const asked = isUnder(headings, "citation") || /\bcit(?:e|ing|ation)\b|引用/i.test(headings.at(-1) ?? "");
	const introduced = document.blocks.some((block) => block.endLine <= entry.line && entry.line - block.endLine < 12 && /\b(?:cite|citing|citation|reference|bibtex)\b|引用/i.test(block.text.slice(0, 600)));
	return (document === context.readme || /readme|citation|\.bib$/i.test(document.path)) && (asked || introduced) ? "own" : null;
}
/** "Please cite our paper" right above the entry. */
function asksForOwn(entry, document) {
	return document.blocks.some((block) => block.endLine <= entry.line && entry.line - block.endLine < 6 && /\b(?:our|this) (?:paper|work|article|research)\b/i.test(block.text.slice(-400)));
}

// src/detect/code/commands.ts
const launcher = /^(?:\$\s*|>\s*|!\s*|%\s*|sudo\s+|time\s+|nohup\s+|CUDA_VISIBLE_DEVICES=\S+\s+|[A-Z_][A-Z0-9_]{1,40}=\S*\s+){0,8}(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|srun|sbatch|mpirun|mpiexec|horovodrun|make|julia|Rscript|matlab|node|cargo|uv run|poetry run|pixi run|lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|jupyter|colossalai|xtuner|llamafactory-cli|fairseq-\w+|ray|docker run|\.\/[\w./-]+|[\w./-]+\.(?:sh|py))\b/;
const cache$1 = /* @__PURE__ */ new WeakMap();
/** Commands in code blocks (and inline code) of READMEs and docs, continued lines joined. */
function shownCommands(context) {
	const known = cache$1.get(context);
	if (known !== void 0) return known;
	const result = [];
	for (const document of context.documents) {
		if (document.format === "bibtex") continue;
		for (const block of document.blocks) {
			if (block.kind === "code") fromBlock(block, document, context, result);
			else if (/\b(?:python3?|bash|sh|torchrun|make|sbatch)\s+[\w./-]+|\.(?:py|sh)\b/.test(block.text)) fromProse(block, document, context, result);
			if (result.length > 2e3) break;
		}
	}
	cache$1.set(context, result);
	return result;
}
function fromBlock(block, document, context, result) {
	let offset = 0;
	let open = null;
	for (const line of block.text.split("\n")) {
		const text = line.trim();
		if (open !== null) open.text += ` ${text.replace(/\\$/, "")}`;
		else if (launcher.test(text)) open = {
			text: text.replace(/\\$/, ""),
			at: offset
		};
		if (open !== null && !text.endsWith("\\")) {
			result.push(command$1(open.text, block, open.at, document, context));
			open = null;
		}
		offset += line.length + 1;
	}
	if (open !== null) result.push(command$1(open.text, block, open.at, document, context));
}
const proseCommand = /\b(?:(?:python3?|bash|sh|torchrun|sbatch)\s+)?([\w./-]{2,120}\.(?:py|sh|ipynb))\b/g;
function fromProse(block, document, context, result) {
	for (const match of block.text.matchAll(proseCommand)) {
		const one = command$1(match[0], block, match.index, document, context);
		if (one.script !== null) result.push(one);
	}
}
function command$1(text, block, offset, document, context) {
	const folder = document.path.includes("/") ? document.path.slice(0, document.path.lastIndexOf("/")) : "";
	const headings = topicHeadings(document, block.section);
	return {
		text: text.slice(0, 1e3),
		document,
		line: lineAt(block, offset),
		headings,
		script: findScript(text, folder, context)
	};
}
function findScript(text, folder, context) {
	const module = /\s-m\s+([\w.]{2,120})/.exec(text)?.[1];
	if (module !== void 0) {
		const path = `${module.replaceAll(".", "/")}`;
		for (const candidate of [
			`${path}.py`,
			`${path}/__main__.py`,
			`src/${path}.py`
		]) if (context.files.get(candidate) !== void 0) return candidate;
	}
	for (const match of text.matchAll(/[\w./${}-]{2,160}\.(?:py|sh|ipynb|jl|R|m|lua)\b/g)) {
		const raw = match[0].replace(/^\.\//, "");
		for (const candidate of [folder === "" ? raw : `${folder}/${raw}`, raw]) if (context.files.get(candidate) !== void 0) return candidate;
		const tail = raw.slice(raw.lastIndexOf("/") + 1).toLowerCase();
		const same = byName(context).get(tail);
		if (same !== void 0) return same;
	}
	return null;
}
const names$2 = /* @__PURE__ */ new WeakMap();
/** READMEs name scripts from inside a folder: a unique file name is enough. */
function byName(context) {
	const known = names$2.get(context);
	if (known !== void 0) return known;
	const map = /* @__PURE__ */ new Map();
	for (const file of context.files.own) if (/^(?:py|sh|ipynb|jl|r|m|lua)$/.test(file.extension) && !map.has(file.lower)) map.set(file.lower, file.path);
	names$2.set(context, map);
	return map;
}

// src/detect/code/order.ts
/** Names that say what a reader looks for first, by what is asked. */
const likely = {
	code: /^(?:(?:main_?)?(?:train|training|pretrain|finetune|main|run|model|models|modeling|modelling|network|networks|net|trainer|pipeline)(?:[_-]\w{0,40})?|(?:run|main)[_-](?:train|pretrain)\w{0,40})\.\w+$/,
	training: /^(?:main|run_)?_?(?:train|training|pretrain|pretraining|finetune|fine_tune|train_net|trainval|run_train(?:ing)?|run_pretrain(?:ing)?)(?:_\w{0,20})?\.\w+$/,
	inference: /^(?:infer|inference|generate|predict|sample|demo|chat|run_inference|run_generator|cli_demo|web_demo)(?:_\w{0,20})?\.\w+$/
};
/** What stands beside the work: drawing, preparing, converting, measuring speed, configuration. */
const besideNames = /(?:^|[_.-])(?:plots?|plotting|eda|figures?|draw|visuali[sz]e\w*|convert\w*|download\w*|prepare\w*|preprocess\w*|process|tools?|utils?|helpers?|benchmarks?|patch|register\w*|datasets?|data|samplers?|example|tutorial|scraper|config|settings|constants?|logger|registry|create)(?:[_.-]|$)/;
const besideFolders = /^(?:configs?|conf|plots?|figures?|notebooks?|tutorials?|examples?|demos?|benchmarks?|deploy|deployment|utils?|datasets?|data|data_?utils|docker|case-studies|playground|\w+_demo|patch|misc|experimental|archive|legacy|old|evals?|evaluation)$/;
/** Not a way to run a model, though its name matched. */
const measuring = /(?:^|[_-])(?:eval|evaluate|evaluation|test|context)(?:[_.-]|$)/;
/**
* Puts first what a reader would call the work: what the documentation runs, then files with telling names, near the top, in a language rather
* than in notebooks. Only the order changes; equal files stay as they are.
*/
function tellingFirst(files, context, what) {
	const shown = new Set(shownCommands(context).flatMap(({ script }) => script === null ? [] : [script]));
	const distance = (file) => file.folders.length * 4 + (likely[what].test(file.lower) ? -20 : 0) + (shown.has(file.path) ? -10 : 0) + (besideNames.test(file.lower) ? 15 : 0) + (file.folders.some((folder) => besideFolders.test(folder)) ? 8 : 0) + (file.extension === "ipynb" ? 12 : 0) + (/^(?:__init__|setup)\.py$|\.config\.\w+$/.test(file.lower) ? 25 : 0) + (what === "inference" && measuring.test(file.lower) ? 12 : 0);
	return files.map((file) => ({
		file,
		distance: distance(file)
	})).sort((a, b) => a.distance - b.distance).map(({ file }) => file);
}

// src/detect/code/source-files.ts
const sourceEndings = new Set("py ipynb r jl m lua c cc cpp cxx cu cuh h hpp rs go java scala kt swift js ts mjs tsx jsx cs f90 f95 ml hs pl rb sh nb mlx pyx proto stan".split(" "));
/** Ending that may hold the work itself, not only launch it. */
const workEndings = new Set("py ipynb r jl m lua c cc cpp cxx cu rs go java scala kt swift js ts cs f90 f95 ml hs pyx stan nb".split(" "));
const metaFolders = /^(?:\.github|\.circleci|\.vscode|\.devcontainer|dist|docs?|documentation|website|site|pages|static|assets|images?|figures?|figs?|media|node_modules|\.ci|css|js|_static)$/;
const testFolders = /^(?:\.?tests?|testing|unit_?tests?|testdata|__tests__|ci)$/;
const metaFiles = /^(?:setup|conf|conftest|__init__|version|_version|manage|noxfile|fabfile|tasks)\.py$/;
const cache = /* @__PURE__ */ new WeakMap();
/** Own source by what it is for (DESIGN §3 "judge by the files"). */
function sourceFiles(context) {
	const known = cache.get(context);
	if (known !== void 0) return known;
	const all = [];
	const work = [];
	const stubs = [];
	for (const file of context.files.own) {
		if (file.symlink || !sourceEndings.has(file.extension)) continue;
		if (file.folders.some((folder) => metaFolders.test(folder) && !(folder === "docs" && file.extension === "ipynb"))) continue;
		if (file.folders.some((folder) => testFolders.test(folder)) || /^(?:test_.*|.*_test)\.py$/.test(file.lower)) continue;
		all.push(file);
		if (!workEndings.has(file.extension) || metaFiles.test(file.lower)) continue;
		if (isStub(file, context)) stubs.push(file);
		else work.push(file);
	}
	const result = {
		all,
		work,
		stubs
	};
	cache.set(context, result);
	return result;
}
/** Too small to do anything, or (where the text is at hand) nothing but imports, `pass` and "coming soon". */
function isStub(file, context) {
	if (file.size !== null && file.size < 80) return true;
	const text = context.text(file.path);
	if (text === null || file.extension === "ipynb") return false;
	return isStubSource(text);
}

// src/detect/code/code.ts
const codeRules = {
	source: {
		id: "code/source",
		sees: "Source files that implement the work: not documentation, tests, packaging or vendored projects",
		todo: "Commit the source code that implements the work",
		example: "files:\nREADME.md\nfoo/model.py 8000\nfoo/layers.py 5000\n",
		counter: "files:\nREADME.md\nLICENSE\nassets/teaser.png\n"
	},
	stub: {
		id: "code/stub",
		sees: "Source files that do nothing yet: empty, imports and `pass` only",
		todo: "Commit the implementation in place of the stubs",
		example: "files:\nREADME.md\nmain.py 12\n",
		counter: "files:\nREADME.md\nmain.py 4000\n"
	}
};
/** Source that implements the work. A README with pictures is not code; neither is a folder of stubs. */
function detectCode(context) {
	const { work, stubs } = sourceFiles(context);
	if (work.length === 0) return finding("code", stubs.slice(0, 3).map((file) => evidence(codeRules.stub, {
		path: file.path,
		stub: true
	})));
	const largestFirst = [...work].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
	const shown = tellingFirst(largestFirst, context, "code").slice(0, 3);
	const identifiers = context.repository === null ? [] : [`github:${context.repository}`];
	const all = shown.map((file) => evidence(codeRules.source, {
		path: file.path,
		note: `${work.length} source files`
	}));
	return finding("code", [...all, ...stubs.slice(0, 2).map((file) => evidence(codeRules.stub, {
		path: file.path,
		stub: true
	}))], identifiers);
}

// src/detect/code/inference-code.ts
const inferenceCodeRules = {
	file: {
		id: "inference-code/entry-point",
		sees: "A script or notebook that runs the trained model: demo, inference, generate, predict, sample, app",
		todo: "Commit a script that loads the weights and runs the model",
		example: "files:\nREADME.md\ninference.py 5000\n",
		counter: "files:\nREADME.md\ntrain.py 5000\n"
	},
	usage: {
		id: "inference-code/usage",
		sees: "A usage example in the documentation that loads and runs the model",
		todo: "Show in the README how to load and run the model",
		example: "README.md: # Foo\n\n## Usage\n\n```python\nfrom foo import load_model\nmodel = load_model(\"foo-base\")\nprint(model.predict(image))\n```\nfiles:\nREADME.md\nfoo/model.py 9000\n",
		counter: "README.md: # Foo\n\n## Citation\n\n```bibtex\n@misc{foo, title={Foo}}\n```\n"
	}
};
const inferName = /(?:^|[_-])(?:infer|inference|demo|generate|generation|predict|prediction|predictor|sample|sampling|sampler|chat|app|run|serve|server|cli|test|txt2img|img2img|text2\w+|synthesize|synthesis|translate|transcribe|transcribe|pipeline|pipelines|render|visualize|play|rollout|deploy|gradio\w*|webui|web_demo|example|quickstart|tutorial|usage|apply|main|evaluate|eval)(?:[_.-]|$)/;
const inferFolder = /^(?:inference|demo|demos|generation|sampling|serve|serving|deploy|deployment|examples?|notebooks?|colabs?|tutorials?|app|apps|pipelines?)$/;
const runs$1 = /from_pretrained\(|\.generate\(|\.predict\(|\.sample\(|\.encode\(|\.forward\(|model\(|load_model\(|pipeline\(|\.chat\(|\.transcribe\(|torch\.hub\.load|load_state_dict|\.eval\(\)|create_model/;
/** Source that runs the trained model: entry points by name, notebooks, usage examples in the README. */
function detectInferenceCode(context) {
	const { all } = sourceFiles(context);
	const files = all.filter((file) => inferName.test(file.lower) || file.extension === "ipynb" || file.folders.some((folder) => inferFolder.test(folder)) && /^(?:py|ipynb|sh)$/.test(file.extension));
	const shown = tellingFirst(files, context, "inference").slice(0, 3).map((file) => evidence(inferenceCodeRules.file, { path: file.path }));
	for (const document of context.documents.slice(0, 30)) {
		const block = document.blocks.find((one) => one.kind === "code" && runs$1.test(one.text));
		if (block !== void 0) {
			shown.push(evidence(inferenceCodeRules.usage, {
				path: document.path,
				line: block.line
			}));
			break;
		}
	}
	const command = shownCommands(context).find((one) => one.script !== null && topicsOf(one.headings[one.headings.length - 1] ?? "").includes("usage"));
	if (command !== void 0) shown.push(evidence(inferenceCodeRules.usage, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	return finding("inference-code", shown);
}

// src/detect/weight-places.ts
/** Where trained parameters may lie, told from addresses alone. */
const weightFile = /\.(?:safetensors|pth?|ckpt|gguf|npz|bin|onnx|h5|hdf5|keras|msgpack|tflite|nemo|pkl|pickle|params|caffemodel|mlmodel|t7|torchscript|jit|npy|weights|pdparams|joblib)(?:\.(?:tar|zip|gz|bz2|xz|tar\.gz))?$/i;
/** Documents, pictures and data are no parameters, and neither is an archive that calls itself data. */
const notParameters = /\.(?:pdf|html?|md|png|jpe?g|gif|mp4|mov|webm|wav|mp3|txt|csv|tsv|json|jsonl|ipynb|whl|deb|ya?ml)$|(?:^|[/_-])(?:data|datasets?|corpus|images|train|test|val)(?:[_-]\w+)?\.(?:tar|tgz|zip|tar\.gz|7z|npz|h5)$/i;
/** Endings that data have as often as weights. */
const looseFile = /\.(?:npz|npy|bin|pkl|pickle|h5|hdf5|joblib|msgpack)(?:\.(?:tar|zip|gz|bz2|xz))?$/i;
const archive = /\.(?:tar|tar\.gz|tgz|zip|7z|tar\.bz2|tar\.xz|tar\.zst)$/i;
const drives = /^url:https?:\/\/(?:[\w-]+\.)*(?:dropbox\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|box\.com|pan\.baidu\.com|mega\.nz|figshare\.com|cloud\.tsinghua\.edu\.cn|disk\.pku\.edu\.cn|kaggle\.com\/models|syncandshare\.[\w.]+|nextcloud\.[\w.]+|ngc\.nvidia\.com|catalog\.ngc\.nvidia\.com|console\.cloud\.google\.com\/storage|tfhub\.dev|osf\.io)\//i;
const bucket = /^url:(?:gs|s3):\/\/|^url:https?:\/\/(?:storage\.googleapis\.com|[\w.-]+\.s3[\w.-]*\.amazonaws\.com|s3[\w.-]*\.amazonaws\.com|[\w-]+\.blob\.core\.windows\.net|dl\.fbaipublicfiles\.com|ml-site\.cdn-apple\.com|[\w.-]+\.r2\.dev|[\w.-]+\.aliyuncs\.com)\//i;
/** Where weights may lie; null: not a place for weights. */
function placeOf$1(mention) {
	const id = mention.identifier;
	if (/^(?:hf|hf-collection|modelscope):/.test(id)) return "hub";
	if (/^url:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|(?:www\.)?modelscope\.cn\/organization)\/[\w.-]+(?:\/models)?(?:\?.*)?$/i.test(id) && !/\/(?:docs|blog|spaces|datasets|models|papers|join|pricing)(?:$|[/?])/.test(id)) return "hub-account";
	if (id.startsWith("file:")) return weightFile.test(id) && !/\.(?:pkl|npy|npz|h5|bin|pickle|joblib)$/i.test(id) ? "repository-file" : null;
	if (id.startsWith("github-release:")) return weightFile.test(id) || archive.test(id) || !/\//.test(id.replace(/^.*@/, "")) ? "release" : null;
	if (id.startsWith("hf-space:")) return /\/(?:tree|blob|resolve)\/[^/]+\/(?:checkpoints?|weights|models?|ckpts?)/i.test(mention.href) ? "file-url" : null;
	if (/^(?:gdrive|zenodo):/.test(id) || drives.test(id)) return "drive";
	if (/^url:https?:\/\/github\.com\/[^/]+\/[^/]+\/releases/.test(id)) return "drive";
	if (id.startsWith("url:")) {
		const path = id.replace(/[?#].*$/, "");
		if (weightFile.test(path)) return "file-url";
		if ((bucket.test(id) || archive.test(path)) && !notParameters.test(path)) return "drive";
		if (isDownloadPage(mention)) return "page";
	}
	return null;
}
/** A web page a sentence sends the reader to for the model: counted only where the sentence names the project. */
function isDownloadPage(mention) {
	if (mention.document === null || mention.link?.kind === "image" || mention.link?.kind === "code") return false;
	if (/^url:https?:\/\/(?:[\w-]+\.)*(?:github\.com|github\.io|pytorch\.org|nvidia\.com|anaconda\.\w+|python\.org|pypi\.org|readthedocs\.\w+|docker\.com|wikipedia\.org|huggingface\.co|hf\.co)\//i.test(`${mention.identifier}/`)) return false;
	return /\bdownload(?:ing)?\b[^.]{0,60}\b(?:models?|weights|checkpoints?|parameters)\b/i.test(mention.context);
}
const isHub = (mention) => placeOf$1(mention) === "hub";
const isAccount = (mention) => placeOf$1(mention) === "hub-account";
const isReleasePage = (mention) => /^github-release:[^/]*$|^github-release:[^@]+@[^/]*$|\/releases(?:\/latest)?$/.test(mention.identifier);
const isForeignRelease = (mention) => /^github-release:[^@/]+\/[^@]+@/.test(mention.identifier);
/** Parts that projects fetch in order to start: word vectors, ImageNet backbones, Google's BERT files, networks of metrics. */
const wellKnown = /(?:^|[/._-])(?:glove[._-]?\d|wiki-news-300d|crawl-300d|googlenews-vectors|fasttext|word2vec|(?:bn_)?inception(?:[._-]?v\d)?[._-]|pt_inception|vgg_?(?:ish)?1[1369]|resnet_?(?:18|34|50|101|152)-[\da-f]{8}|(?:multi_|chinese_)?(?:un)?cased_l-\d+_h-\d+|lpaps|lpips|i3d_torchscript|cloud-tpu-checkpoints\/bert|raft-(?:things|sintel))/i;

// src/detect/weights.ts
const weightsRules = {
	hub: {
		id: "weights/hub-link",
		sees: "A model or collection on a model hub that is the project’s own, by owner, name or words",
		todo: "Publish the trained parameters on a model hub and link them in the README",
		example: "# Foo\n\n## Model zoo\n\nWe release [Foo-7B](https://huggingface.co/foo-lab/foo-7b).\n",
		counter: "# Foo\n\nWe start from the base model [Bar](https://huggingface.co/bar-inc/bar-7b).\n"
	},
	download: {
		id: "weights/download",
		sees: "A file or folder for download (release asset, Drive, Zenodo, bucket) that the text calls weights, checkpoint or model",
		todo: "Move the files to a host that keeps them: a model hub or Zenodo",
		example: "# Foo\n\n## Pretrained models\n\n- [foo.pth](https://example.org/files/foo.pth)\n",
		counter: "# Foo\n\n## Data\n\n- [images](https://drive.google.com/file/d/1aaaaaaaaaaaaaaaaaaaaaaaaa/view)\n"
	},
	file: {
		id: "weights/file",
		sees: "A file of trained parameters in the repository itself",
		todo: "Keep large parameter files on a model hub; a repository with them is slow to clone",
		example: "files:\nREADME.md\ncheckpoints/foo.safetensors 52428800\n",
		counter: "files:\nREADME.md\ncheckpoints/.gitkeep 0\n"
	}
};
/** A holding counts as own weights from this score on. */
const ownWeights = 3;
const weightSignals = [
	{
		id: "owner",
		points: 3,
		sees: "the hub account resembles the repository’s owner",
		test: (at) => at.ownerAlike
	},
	{
		id: "name",
		points: 3,
		sees: "it carries the project’s name",
		test: (at, mention) => at.namedAlike && (isHub(mention) || isAccount(mention))
	},
	{
		id: "name-file",
		points: 1,
		sees: "the file carries the project’s name",
		test: (at, mention) => at.namedAlike && !isHub(mention) && !isAccount(mention)
	},
	{
		id: "loose-file",
		points: 1,
		sees: "the address ends like an array or a binary file",
		test: (_at, mention) => looseFile.test(mention.identifier)
	},
	{
		id: "weight-file",
		points: 3,
		sees: "the address ends like a parameter file",
		test: (_at, mention) => ["file-url", "repository-file"].includes(placeOf$1(mention) ?? "") && !looseFile.test(mention.identifier)
	},
	{
		id: "page",
		points: 2,
		sees: "the sentence sends the reader there for the project’s model",
		test: (_at, mention, context) => placeOf$1(mention) === "page" && namesProject(mention.context, context.names)
	},
	{
		id: "page-foreign",
		points: -6,
		sees: "a web page for somebody else’s model",
		test: (_at, mention, context) => placeOf$1(mention) === "page" && !namesProject(mention.context, context.names)
	},
	{
		id: "weights-section",
		points: 2,
		sees: "it stands in a section on models or weights",
		test: (at) => at.weightsSection
	},
	{
		id: "words",
		points: 2,
		sees: "the words next to it say weights, checkpoint or model",
		test: (at, mention) => at.weightAnchor && !isHub(mention)
	},
	{
		id: "weights-sentence",
		points: 2,
		sees: "its sentence speaks of weights or checkpoints",
		test: (at, mention) => at.weightSentence && !isHub(mention)
	},
	{
		id: "sentence",
		points: 1,
		sees: "its sentence speaks of models or weights",
		test: (at) => at.weightWords
	},
	{
		id: "first-person",
		points: 1,
		sees: "the text says \"our\" or \"we release\"",
		test: (at) => at.firstPerson
	},
	{
		id: "release",
		points: 1,
		sees: "a release asset",
		test: (_at, mention) => placeOf$1(mention) === "release" && /\//.test(mention.identifier)
	},
	{
		id: "release-page",
		points: -2,
		sees: "a release page without a file",
		test: (at, mention) => isReleasePage(mention) && !at.weightSentence && !at.weightsSection
	},
	{
		id: "head",
		points: 1,
		sees: "it stands in the head of the README",
		test: (at) => at.inHead
	},
	{
		id: "table",
		points: 1,
		sees: "it stands in a table",
		test: (at) => at.inTable
	},
	{
		id: "data",
		points: -3,
		sees: "the words speak of data",
		test: (at, mention) => !isHub(mention) && (at.dataAnchor || at.dataSection) && !at.weightAnchor && !at.weightSentence
	},
	{
		id: "data-sentence",
		points: -2,
		sees: "the words speak of data, not of weights",
		test: (at, mention) => !isHub(mention) && at.dataWords && !at.weightsSection && !at.weightAnchor && !at.weightSentence
	},
	{
		id: "demo",
		points: -2,
		sees: "a demo, a leaderboard, outputs",
		test: (at, mention) => at.demoWords && !isHub(mention)
	},
	{
		id: "foreign-section",
		points: -4,
		sees: "a section on other people’s work",
		test: (at) => at.foreignSection && !at.ownerAlike
	},
	{
		id: "baseline-section",
		points: -3,
		sees: "a section on baselines",
		test: (at) => at.baselineSection && !at.ownerAlike
	},
	{
		id: "foreign-words",
		points: -2,
		sees: "thanks, credits, third parties",
		test: (at) => at.foreignWords && !at.ownerAlike
	},
	{
		id: "ingredient",
		points: -3,
		sees: "a base model, an encoder, a prerequisite",
		test: (at) => at.ingredientWords && !at.ownerAlike && !at.namedAlike
	},
	{
		id: "baseline-folder",
		points: -8,
		sees: "a file of a baseline: it lies in their folder",
		test: (at, mention) => /(?:^|\/)baselines?\//i.test(mention.path) && !at.ownerAlike && !at.namedAlike
	},
	{
		id: "well-known",
		points: -5,
		sees: "an embedding, a backbone or a metric’s network that everybody uses",
		test: (_at, mention, context) => !isHub(mention) && wellKnown.test(mention.identifier) && !namesProject(mention.href.slice(mention.href.lastIndexOf("/") + 1), context.names)
	},
	{
		id: "convert",
		points: -2,
		sees: "a conversion or quantisation by others",
		test: (at) => at.convertSection && !at.ownerAlike
	},
	{
		id: "foreign-account",
		points: -3,
		sees: "a hub account of others",
		test: (at, mention) => isHub(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson && !(at.weightsSection && at.inTable)
	},
	{
		id: "foreign-page",
		points: -4,
		sees: "an account page or a release page of others",
		test: (at, mention) => isAccount(mention) && !at.ownerAlike && !at.namedAlike && !at.firstPerson || isForeignRelease(mention)
	},
	{
		id: "foreign-source",
		points: -2,
		sees: "a hub id in code alone",
		test: (at, mention) => (at.inSource || at.inCode) && isHub(mention) && !at.ownerAlike && !at.namedAlike
	}
];
/** Own trained parameters: hub links, downloads, files in the repository. The base model and baselines are not. */
function detectWeights(context) {
	const holdings = scoreHoldings(context, (mention) => placeOf$1(mention) !== null && !isPlaceholder(mention.href), weightSignals).filter((one) => one.score >= ownWeights);
	const accounts = holdings.filter((one) => one.mentions.some(isAccount));
	const rest = holdings.filter((one) => !one.mentions.some(isAccount));
	const files = parameterFiles(context);
	const identifiers = [...rest, ...rest.length === 0 ? accounts : []].map((one) => one.identifier);
	const evidences = [...[...rest, ...accounts].slice(0, 12).map(explain$1), ...files.map((path) => evidence(weightsRules.file, { path }))];
	const mentions = holdings.flatMap((one) => one.mentions);
	return finding("weights", evidences, [...identifiers, ...files.map((path) => `file:${path}`)].slice(0, 200), { mentions });
}
function explain$1(holding) {
	const mention = holding.mentions[0];
	const rule = mention !== void 0 && (isHub(mention) || isAccount(mention)) ? weightsRules.hub : weightsRules.download;
	return evidence(rule, {
		path: mention?.path ?? null,
		line: mention?.line ?? null,
		url: mention?.href ?? "",
		note: `${holding.identifier}: ${holding.why.slice(0, 3).join("; ")}`
	});
}
/** `org/model` placeholders of templates. */
function isPlaceholder(href) {
	return /(?:x{4,}|your[-_]|\bmy[-_]?bucket\b|\btodo\b|placeholder|\.\.\.|<[^>]*>)/i.test(href);
}
const parameterEnding = /^(?:safetensors|pth?|ckpt|gguf|onnx|keras|msgpack|tflite|nemo|params|caffemodel|t7|pdparams|h5|weights)$/;
/** Parameter files committed or kept by LFS (pointers are about 130 bytes: they stand for a large object). */
function parameterFiles(context) {
	const lfs = lfsEndings(context);
	return context.files.own.filter((file) => parameterEnding.test(file.extension) && !file.folders.some((folder) => /^(?:tests?|testdata|fixtures|examples?_data|third_party)$/.test(folder))).filter((file) => file.folders.some((folder) => modelFolder.test(folder)) || isMentioned(context, file.path, file.lower)).filter((file) => !/(?:map|vocab|stats|mean|std|split|index|dataset|data|list|embeddings?)\.\w+$/.test(file.lower)).filter((file) => (file.size ?? 0) >= 1e5 || lfs.has(file.extension) && (file.size ?? 0) > 100).map((file) => file.path).slice(0, 8);
}
const modelFolder = /check_?points?|ckpts?|weights|pre_?trained|model_?zoo|trained|saved_?models?|^models?$/;
function isMentioned(context, path, name) {
	return context.documents.slice(0, 20).some((document) => document.lines.some((line) => line.includes(path) || line.toLowerCase().includes(name)));
}
function lfsEndings(context) {
	const text = context.text(".gitattributes") ?? "";
	return new Set([...text.slice(0, 65536).matchAll(/^\*\.(\w+)\s[^\n]*filter=lfs/gm)].map((match) => (match[1] ?? "").toLowerCase()));
}

// src/detect/code/training-code.ts
const trainingCodeRules = {
	file: {
		id: "training-code/entry-point",
		sees: "A training, pre-training or fine-tuning script, or a package of that name",
		todo: "Commit the training scripts and their configurations",
		example: "files:\nREADME.md\ntrain.py 9000\nmodel.py 4000\n",
		counter: "files:\nREADME.md\ninference.py 9000\ndata/train.json 9000\n"
	},
	command: {
		id: "training-code/command",
		sees: "A command under a heading on training that runs a script of the repository",
		todo: "Show the exact training command in the README",
		example: "README.md: # Foo\n\n## Training\n\n```bash\npython main.py --config foo.yaml\n```\nfiles:\nREADME.md\nmain.py 9000\n",
		counter: "README.md: # Foo\n\n## Training\n\nWe trained for two weeks.\nfiles:\nREADME.md\nmain.py 9000\n"
	},
	experiment: {
		id: "training-code/experiment",
		sees: "An experiment script of a project that shares no weights: its models are trained by whoever runs it",
		todo: "Name the training entry point in the README",
		example: "README.md: # Foo\n\nExperiments on how networks are trained.\nfiles:\nREADME.md\nexperiments/run_toy.py 4000\nfoo/model.py 4000\n",
		counter: "README.md: # Foo\n\n## Models\n\n[Foo](https://huggingface.co/foo-lab/foo)\nfiles:\nREADME.md\nexperiments/run_toy.py 4000\nfoo/model.py 4000\n"
	},
	elsewhere: {
		id: "training-code/own-repository",
		sees: "A link to another repository of the same owner that is said to hold the training code",
		todo: "Name the other repository in the policy file, so that it counts",
		example: "README.md: # Foo\n\nTraining code is in [foo-train](https://github.com/foo-lab/foo-train).\n",
		counter: "README.md: # Foo\n\nWe thank [bar](https://github.com/bar/bar) for their training code.\n"
	}
};
const trainName = /^(?:\w{0,40}[_-])?(?:train|training|trainer|pretrain|pre_train|pretraining|finetune|fine_tune|finetuning|fine_tuning|sft|train\w{1,4}|dpo|grpo|ppo|rlhf|distill|distillation|trainval|train_net|learn|learner)(?:[_-]\w{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r|cpp|cu)$/;
const trainFolder = /^(?:train|training|trainer|trainers|pretrain|pretraining|pre_training|finetune|finetuning|fine_tune|fine-tuning|sft|train_scripts|training_scripts|train_configs|run_train)$/;
const notTraining = /train(?:ed|ing)?[_-]?(?:data|set|split|list|ids|files|test_split)|pre_?trained|constrain|strain|restrain|download|tokenizer_train|prepare|preprocess|train_?test|from_pretrained|dataset/;
/** Source that trains: entry points by name, packages of that name, commands under a heading on training, own repositories for it. */
function detectTrainingCode(context) {
	const { all } = sourceFiles(context);
	const files = all.filter((file) => trainName.test(file.lower) && !notTraining.test(file.lower) || file.folders.some((folder) => trainFolder.test(folder)) && /^(?:py|sh|cu|cpp)$/.test(file.extension) && (file.size ?? 500) > 200 && file.lower !== "__init__.py");
	const shown = tellingFirst(files, context, "training").slice(0, 4).map((file) => evidence(trainingCodeRules.file, { path: file.path }));
	const command = shownCommands(context).find((one) => one.script !== null && isTraining(one.headings, one.text));
	if (command !== void 0) shown.push(evidence(trainingCodeRules.command, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	if (shown.length === 0 && speaksOfTraining(context) && !isDatasetProject(context) && !detectWeights(context).found) {
		const experiment = all.find((file) => /^(?:main|experiments?|exp|run_exp\w*|main_\w+|exp_\w+|\w+_experiments?|experiments?_\w+)\.(?:py|ipynb|jl|r|m|sh)$/.test(file.lower) || file.folders.some((folder) => /^(?:\w+_)?experiments?$/.test(folder)) && /^(?:py|ipynb|jl|r|m|sh)$/.test(file.extension) && file.lower !== "__init__.py");
		if (experiment !== void 0) shown.push(evidence(trainingCodeRules.experiment, { path: experiment.path }));
	}
	const elsewhere = ownTrainingRepository(context);
	if (elsewhere !== null) shown.push(elsewhere.evidence);
	return finding("training-code", shown, elsewhere === null ? [] : [elsewhere.identifier]);
}
/** The README or the source says that something is trained: experiments on graphs or proofs are not training. */
function speaksOfTraining(context) {
	return /\btrain(?:ing|ed|s)?\b|\bepochs?\b|\blearn(?:ed|ing) rate|\bpytorch\b|\btensorflow\b|\bkeras\b/i.test((context.readme?.lines ?? []).join("\n").slice(0, 2e4)) || context.sources.some((source) => /\.backward\(\)|optimizer\.step\(|\.fit\(/.test(source.text));
}
function isTraining(headings, text) {
	if (/\b(?:eval\w*|test|infer\w*|sample|demo|download|prepare\w*|preprocess|convert\w*|generate)[\w-]*\.(?:py|sh)\b|--(?:eval|test|eval[_-]only|test[_-]only|mode[ =](?:test|eval))/i.test(text)) return false;
	if (/\b(?:train|finetune|fine_tune|pretrain)\w*\.(?:py|sh)\b|\btrainer?\b|--(?:do_)?train\b|mode[ =]train/i.test(text) && !/train_test_split/.test(text)) return true;
	const last = headings[headings.length - 1] ?? "";
	return /\btrain(?:ing)?\b|fine-?\s?tun|pre-?train(?:ing)?\b|训练|微调/i.test(last) && !/\bdata|trained|eval/i.test(last);
}
function ownTrainingRepository(context) {
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("github:") || mention.document === null) continue;
		const [owner = "", name = ""] = mention.identifier.slice(7).split("/");
		if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
		if (context.owner === null || !similarOwners(owner, context.owner) || isUnder(mention.headings, "foreign")) continue;
		if (!/train|finetun|fine-tun/i.test(name) && !/\b(?:train(?:ing)?|fine-?tun\w+|pre-?train\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|recipes?|repo)/i.test(mention.context)) continue;
		return {
			identifier: mention.identifier,
			evidence: evidence(trainingCodeRules.elsewhere, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			})
		};
	}
	return null;
}

// src/detect/dependencies.ts
const todo$3 = "Add an environment file with versions (requirements.txt, environment.yml, pyproject.toml, a lock file or a Dockerfile)";
const dependenciesRules = {
	file: {
		id: "dependencies/file",
		sees: "An environment specification: requirements, conda environment, package metadata, lock file, container",
		todo: todo$3,
		example: "README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 200\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 0\n"
	},
	section: {
		id: "dependencies/section",
		sees: "A section of the README that lists the packages needed, or one with versions",
		todo: todo$3,
		example: "# Marble\n\n## Requirements\n\n- Python 3.9\n- torch==2.1.0\n- numpy\n",
		counter: "# Marble\n\n## Requirements\n\nA good mood.\n"
	},
	sentence: {
		id: "dependencies/sentence",
		sees: "A sentence that names the versions the code was run with, or a command that installs several packages",
		todo: todo$3,
		example: "# Marble\n\nTested with Python 3.9 and torch 2.1.0.\n",
		counter: "# Marble\n\nIt is written in Python.\n"
	}
};
const names$1 = /^(?:requirements?(?:[-_.][\w.-]+)?\.(?:txt|in|yml|yaml)|[\w-]*requirements\.txt|(?:conda[-_])?env(?:ironment)?(?:[-_.][\w.-]+)?\.ya?ml|conda[\w.-]*\.(?:ya?ml|txt)|meta\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pixi\.(?:toml|lock)|conda-lock\.yml|dockerfile(?:\..+)?|[\w-]+\.dockerfile|singularity(?:\..+)?|apptainer\.def|(?:project|manifest)\.toml|description|renv\.lock|install\.r|dependencies\.r|package\.json|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|vcpkg\.json|conanfile\.(?:txt|py)|package\.swift|\w+\.rockspec|flake\.nix|shell\.nix|default\.nix|environment\.jl|rye\.lock|spack\.yaml|devcontainer\.json)$/;
/** Other folders hold a package of the same repository, not somebody's tool. */
function isSpecification(file) {
	if (file.size === 0 || file.symlink || file.folders.length > 2) return false;
	if (file.folders.some((folder) => /^(?:docs?|website|\.github|examples?|tests?|node_modules|site|web|frontend|demo)$/.test(folder))) return false;
	return names$1.test(file.lower) || /^requirements?$/.test(file.folders.at(-1) ?? "") && file.extension === "txt";
}
const packages = /\b(?:py ?torch|torch|torchvision|torchaudio|torchtext|tensorflow(?:-gpu)?|keras|jax|jaxlib|flax|mxnet|chainer|theano|caffe2?|paddlepaddle|numpy|scipy|scikit-?learn|sklearn|scikit-image|pandas|matplotlib|seaborn|opencv(?:-python)?|pillow|networkx|gym|gymnasium|mujoco(?:-py)?|transformers|datasets|accelerate|deepspeed|peft|vllm|flash-attn|xformers|apex|einops|timm|diffusers|lightning|pytorch-lightning|hydra(?:-core)?|omegaconf|wandb|tensorboardx?|tqdm|pyyaml|h5py|nltk|spacy|gensim|xgboost|lightgbm|cupy|numba|cython|dgl|torch[-_ ]geometric|pyg|rdkit|biopython|pyro|gpytorch|gpy|cvxpy|cvxopt|gurobi|mpi4py|ray|sympy|statsmodels|librosa|cuda(?:toolkit)?|cudnn|graphviz|igraph|ffmpeg|librosa|tslearn|joblib|dill|boost|eigen|openblas|julia|gcc|cmake|bazel)\b/gi;
const version = /(?:==|>=|<=|~=|>|≥)\s?\d|\bv?\d+\.\d+(?:\.\d+)?(?!\s?%)/;
const heading$1 = /\brequire(?:ments?|d)?\b|\bdepend(?:encies|ency|ecies)\b|\bpre-?requisites?\b|\binstall(?:ation|ing)?\b|\bset-?up\b|\benvironment\b|\bpackages?\b|安装|环境|依赖/i;
/** Running text in which versions are the project's own. */
const ranWith = /\b(?:tested|run|ran|works?|developed|implemented|built|written|compatible|code|requires?|using|used|need(?:s|ed)?|experiments)\b/i;
/** Environment specifications: a file beats a list in the README, a list beats a sentence with versions. */
function detectDependencies(context) {
	const found = [];
	const identifiers = [];
	for (const file of context.files.own.filter(isSpecification).slice(0, 20)) {
		const text = context.text(file.path);
		const stub = text !== null && text.trim().length < 4;
		found.push(evidence(dependenciesRules.file, {
			path: file.path,
			...stub ? { stub } : {}
		}));
		if (!stub) identifiers.push(`file:${file.path}`);
	}
	if (context.readme !== null) found.push(...inReadme(context.readme));
	return finding("dependencies", found.slice(0, 20), identifiers);
}
function inReadme(readme) {
	const found = [];
	for (const section of readme.sections) {
		if (found.length >= 6) break;
		if (section.level === 0 || !heading$1.test(section.heading)) continue;
		const text = ownText(readme, section);
		const listed = packagesIn(text);
		if (listed.size >= 2 || listed.size >= 1 && version.test(text)) found.push(evidence(dependenciesRules.section, {
			path: readme.path,
			line: section.line,
			note: section.heading
		}));
	}
	if (found.length > 0) return found;
	for (const block of readme.blocks) {
		const text = block.text.slice(0, 4e3);
		const installs = block.kind === "code" ? text.split("\n").filter((line) => /\b(?:pip3?|conda|mamba|uv pip|apt(?:-get)?) install\s+(?!-e \.|\.)/.test(line)).join("\n") : "";
		const listed = packagesIn(block.kind === "code" ? installs : text);
		const versions = text.match(/(?:==|>=)\s?\d|\b\d+\.\d+(?:\.\d+)?\b/g)?.length ?? 0;
		if (block.kind === "code" ? listed.size >= 2 || /pip3? install -r|conda env create/.test(text) : ranWith.test(text) && versions >= 2 && (listed.size >= 2 || listed.size === 1 && /\bpython\s?\d/i.test(text))) found.push(evidence(dependenciesRules.sentence, {
			path: readme.path,
			line: block.line
		}));
		if (found.length >= 3) break;
	}
	return found;
}
function ownText(document, section) {
	return blocksWithin(document, section).slice(0, 100).map((block) => block.text.slice(0, 2e3)).join("\n").slice(0, 8e3);
}
function packagesIn(text) {
	return new Set([...text.matchAll(packages)].map((match) => match[0].toLowerCase().replace(/[ -]/g, "")));
}

// src/detect/training-logs.ts
const todo$2 = "Make the training runs public (W&B, TensorBoard, Comet) or commit their logs, and link them";
const trainingLogsRules = {
	run: {
		id: "training-logs/run-link",
		sees: "A link to a public run or report on a tracking service",
		todo: todo$2,
		example: "# Marble\n\nTraining curves: https://wandb.ai/marble/pretraining/reports/Run-1.\n",
		counter: "# Marble\n\nLog in to https://wandb.ai/site first.\n"
	},
	link: {
		id: "training-logs/log-link",
		sees: "A link that is called log, training log or loss curve",
		todo: todo$2,
		example: "# Marble\n\n| Model | Files |\n|---|---|\n| Tiny | [weights](https://example.net/t.pth), [log](https://example.net/t.log) |\n",
		counter: "# Marble\n\nSee the [changelog](CHANGELOG.md) and [log in](https://marble.example.net/login).\n"
	},
	file: {
		id: "training-logs/file",
		sees: "Log files of training in the repository",
		todo: todo$2,
		example: "README.md: # Marble\nfiles:\nREADME.md\ntrain_logs/run1.log 50000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nlogs/.gitkeep 0\nutils/logger.py 900\n"
	},
	curve: {
		id: "training-logs/curve",
		sees: "A picture of the training loss or of training curves",
		todo: todo$2,
		example: "# Marble\n\n![training loss](figures/training_loss.png)\n",
		counter: "# Marble\n\n![results](figures/accuracy_bars.png)\n"
	}
};
/** Tracking services, by address: a run, a report, an experiment; not the service's own pages. */
const runs = /^(?:wandb:(?!site\/|authorize|docs\/|home|settings|login)|url:https?:\/\/(?:(?:www\.)?comet\.(?:com|ml)\/[\w-]+\/[\w-]+|tensorboard\.dev\/experiment\/|(?:app|ui)\.neptune\.ai\/[\w-]+\/|[\w-]+\.wandb\.io\/|(?:www\.)?api\.wandb\.ai\/links\/|swanlab\.cn\/@|(?:www\.)?mlflow\.[\w.]+\/#\/experiments))/i;
const serviceOwn = /\/(?:site|docs|login|signup|pricing|authorize|quickstart)\b/i;
const logAnchor = /^\W*(?:(?:training|train|tensorboard|wandb|full|tb|pre-?training)[ _-]?)?(?:logs?|log ?files?|log ?book|curves?|loss(?:es)?(?: curves?)?|metrics logs?)\W*$|\btraining (?:logs?|curves?|dynamics)\b|\bloss curves?\b|训练日志/i;
/** "See the logs" may be any program's: in a sentence, training has to stand near. */
const plainLog = /^\W*logs?(?: ?files?)?\W*$/i;
const aboutTraining = /train|\bloss|tensor ?board|wandb|weights|check ?points?|ckpt|models?\b|epoch|experiment|results?|训练/i;
const logFile = /^events\.out\.tfevents\.|^trainer_(?:state|log)\.jsonl?$|(?:^|[_-])(?:train(?:ing|er)?|pretrain(?:ing)?|finetun\w*|prun(?:e|ing)|loss)[_-]?(?:logs?|history|curves?|metrics|losses|state)(?:[_.-].*)?\.(?:txt|log|csv|jsonl?|zip|tar|gz|out)$|(?:^|[_-])log_?book(?:[_.-].*)?\.(?:pdf|md|txt)$|^wandb-summary\.json$/;
/** In a folder of logs: named after the training that wrote it. */
const trainingRun = /^(?:pre-?)?(?:train|finetun\w*)(?:ing)?(?:[_.-].*)?\.(?:csv|tsv|jsonl?|txt|log|out)$/;
const curve = /(?:train(?:ing)?|pre-?train(?:ing)?|val(?:idation)?)[ _-]*(?:loss|curves?|dynamics|accuracy|perplexity)|loss[ _-]*(?:curves?|plot|_?\d+\s?[bt]{1,2}\b|history)|(?:^|[/ _-])loss(?:es)?\.(?:png|svg|jpe?g|pdf)|learning[ _-]curves?/i;
/** Logs of training: public runs, linked logs, committed log files, curves. Outputs of experiments and logging code are something else. */
function detectTrainingLogs(context) {
	const found = [];
	const identifiers = [];
	for (const mention of context.mentions) {
		if (mention.document === null || isUnder(mention.headings, "foreign")) continue;
		const text = mention.link?.text ?? "";
		const run = runs.test(mention.identifier) && !serviceOwn.test(mention.href);
		const log = !run && mention.link?.kind === "link" && text.length < 60 && logAnchor.test(text) && !/\b(?:change|release|issue)\b/i.test(text) && (mention.link.cell >= 0 || !plainLog.test(text) || aboutTraining.test(`${mention.context} ${mention.headings.join(" ")} ${mention.href}`)) && !/\.py\b/.test(mention.href);
		if (!run && !log) continue;
		found.push(evidence(run ? trainingLogsRules.run : trainingLogsRules.link, {
			path: mention.path,
			line: mention.line,
			url: mention.href
		}));
		if (!identifiers.includes(mention.identifier)) identifiers.push(mention.identifier);
	}
	for (const file of context.files.own) {
		if (isKeepFile(file) || !isTrainingLog(file, context)) continue;
		found.push(evidence(trainingLogsRules.file, { path: file.path }));
		if (identifiers.length < 20) identifiers.push(`file:${file.path}`);
		if (found.length > 60) break;
	}
	for (const folder of emptyFolders(context)) found.push(evidence(trainingLogsRules.file, {
		path: folder,
		stub: true,
		note: "a folder without files"
	}));
	found.push(...curves(context));
	return finding("training-logs", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 20), identifiers.slice(0, 20));
}
const logFolder = /^(?:(?:train(?:ing)?|pretrain(?:ing)?)[_-]?)?logs?$|^(?:wandb|mlruns|tensorboard)$/;
/**
* A log of training: by its name, by its folder, or, where its text is at hand, by a table of losses by step.
* Tables under `logs/` that are neither may as well be results.
*/
function isTrainingLog(file, context) {
	if (isLog(file)) return true;
	if (!/^(?:csv|tsv)$/.test(file.extension) || !file.folders.some((folder) => /logs?$|^runs$/.test(folder))) return false;
	const columns = (context.text(file.path)?.slice(0, 400).split("\n")[0]?.toLowerCase() ?? "").split(/[,\t;]/).map((column) => column.trim());
	return columns.some((column) => /^(?:global_?)?(?:steps?|iter(?:ation)?s?|epochs?)$/.test(column)) && columns.some((column) => column.includes("loss"));
}
/** Log files by name, or any log in a folder that says training logs. */
function isLog(file) {
	if (logFile.test(file.lower)) return true;
	if (/^logs?$/.test(file.folders.at(-1) ?? "") && trainingRun.test(file.lower)) return true;
	const folder = file.folders.find((one) => /^(?:train(?:ing)?|pretrain(?:ing)?|finetun\w*)[_-]?logs?$|^(?:wandb|mlruns|runs|tensorboard|tb_?logs?|chronicles|log_?book)$/.test(one));
	if (folder === void 0) return false;
	return /^(?:log|csv|out|tfevents|err)$/.test(file.extension) || /^(?:chronicles|log_?book)$/.test(folder) && /^(?:md|txt|pdf)$/.test(file.extension) || /logs?$/.test(folder) && /^(?:txt|jsonl?|zip|gz)$/.test(file.extension);
}
/** Folders for logs at the root that hold a keep-file and nothing else. */
function emptyFolders({ files }) {
	return [...new Set(files.own.filter((file) => file.folders.length === 1 && logFolder.test(file.folders[0] ?? "")).map((file) => file.path.split("/")[0] ?? ""))].filter((folder) => isEmptyFolder(files, folder));
}
function curves(context) {
	const found = [];
	for (const document of context.documents.slice(0, 20)) {
		if (document.format === "notebook") continue;
		for (const link of document.links) {
			if (link.kind !== "image" || !curve.test(`${link.text} ${link.href}`) || isUnder(document.sections[link.section]?.path ?? [], "foreign")) continue;
			found.push(evidence(trainingLogsRules.curve, {
				path: document.path,
				line: link.line,
				url: link.href
			}));
			if (found.length >= 5) return found;
		}
	}
	return found;
}

// src/detect/eval-results.ts
const evalResultsRules = {
	table: {
		id: "eval-results/table",
		sees: "A table of numbers with the name of a metric or a benchmark",
		todo: "Report the results in a table of the README or in a machine-readable file",
		example: "README.md: # Foo\n\n## Results\n\n| Model | Accuracy |\n|---|---|\n| Foo | 81.2 |\n| Foo-L | 83.4 |\n",
		counter: "README.md: # Foo\n\n| Option | Default |\n|---|---|\n| seed | 42 |\n| steps | 100 |\n"
	},
	prose: {
		id: "eval-results/prose",
		sees: "A sentence that states a score on a benchmark or with a metric",
		todo: "Put the numbers in a table with model, benchmark, split and metric",
		example: "README.md: # Foo\n\nFoo reaches 81.2% top-1 accuracy on ImageNet.\n",
		counter: "README.md: # Foo\n\nInstall version 1.2 and run on 8 GPUs.\n"
	},
	figure: {
		id: "eval-results/figure",
		sees: "A chart of results shown in the documentation",
		todo: "Give the numbers of the chart as a table",
		example: "README.md: # Foo\n\n## Performance\n\n![benchmark results](assets/benchmark.png)\n",
		counter: "README.md: # Foo\n\n![teaser](assets/teaser.png)\n"
	},
	file: {
		id: "eval-results/file",
		sees: "Result files: scores, predictions or outputs of an evaluation in the repository",
		todo: "Keep result files machine-readable, with model, revision, dataset and split named",
		example: "files:\nREADME.md\nresults/foo_mmlu.json 3000\n",
		counter: "files:\nREADME.md\nconfigs/foo.json 3000\n"
	}
};
const metric = anyOf([
	{
		id: "classification",
		pattern: /\b(?:acc(?:uracy)?|top-?[15]|f1|auc|auroc|auprc|recall(?:@\d+)?|precision|kappa|dice|c-?index|err(?:or)?\.?)\b/
	},
	{
		id: "detection",
		pattern: /\b(?:map|ap(?:50|75)?|miou|iou)\b/
	},
	{
		id: "generation",
		pattern: /\b(?:bleu|rouge|fid|clip[- ]?score|psnr|ssim|lpips|exact match|em|pass@\d+)\b/
	},
	{
		id: "speech",
		pattern: /\b(?:wer|cer)\b/
	},
	{
		id: "likelihood",
		pattern: /\b(?:ppl|perplexity|bpb|bpc|nll|elbo|loss)\b/
	},
	{
		id: "regression",
		pattern: /\b(?:rmse|mae|mse|abs ?rel|δ\d?|spearman|pearson|ndcg\S*|r@\d|lddt\w*)\b/
	},
	{
		id: "preference",
		pattern: /\b(?:elo|win ?rate|score|avg\.?|average|reward|return|success rate|benchmark|zero-?shot|linear)\b/
	},
	{
		id: "speed",
		pattern: /\b(?:throughput|latency|speed-?up|tokens\/s)\b/
	},
	{
		id: "language-benchmarks",
		pattern: /\b(?:mmlu\w*|gsm8k|math|human ?eval|mbpp|hellaswag|arc(?:-[ce])?|truthfulqa|bbh|glue|squad)\b/
	},
	{
		id: "newer-benchmarks",
		pattern: /\b(?:swe-?bench|aime\w*|gpqa|ifeval|vqa\w*|mme|mmbench|mmmu)\b/
	},
	{
		id: "vision-benchmarks",
		pattern: /\b(?:imagenet|coco|ade20k|cifar\w*)\b/
	},
	{
		id: "arrows",
		pattern: /↑|↓|准确率|得分/
	}
]);
const strongMetric = /\b(?:acc(?:uracy)?|top-?[15]|f1|m?ap(?:50|75)?|miou|bleu|rouge|fid|psnr|ssim|wer|perplexity|ppl|pass@\d+|auroc|auc|mmlu|gsm8k|human ?eval|imagenet|rmse|win ?rate|success rate|error rate|elo)\b|准确率/i;
const notResults = /\b(?:gpu|memory|vram|params?|parameters|flops|hidden|layers?|heads|batch|lr|learning rate|epochs?|steps|argument|option|default|flag|hyper-?parameters?|context|license|download|link|url|file|size|version|seed|dimension|tokens)\b/i;
/** Reported numbers: tables, files, charts, plain sentences in the documentation of the project. */
function detectEvalResults(context) {
	const shown = [];
	for (const document of context.documents) {
		if (document.path.startsWith(".github/") || document.format === "bibtex") continue;
		const table = resultTable(document);
		if (table !== null) shown.push(evidence(evalResultsRules.table, {
			path: document.path,
			line: document.lined ? table.line : null
		}));
		if (shown.length >= 4) break;
	}
	shown.push(...resultFiles(context).map((path) => evidence(evalResultsRules.file, { path })));
	const figure = resultFigure(context);
	if (figure !== null) shown.push(figure);
	const prose = resultSentence(context);
	if (prose !== null) shown.push(prose);
	return finding("eval-results", shown);
}
/** At least two rows with numbers, a metric in the header, the heading or the row heads, and not a table of sizes or options. */
function resultTable(document) {
	let start = null;
	let rows = [];
	for (const block of document.blocks) {
		if (block.kind !== "row") continue;
		if (!(start !== null && block.section === start.section && block.line - (rows[rows.length - 1]?.line ?? start.line) <= 14 && block.header === start.header)) {
			if (start !== null && isResults(start, rows, document)) return start;
			start = block;
			rows = [block];
		} else rows.push(block);
	}
	return start !== null && isResults(start, rows, document) ? start : null;
}
function isResults(first, rows, document) {
	const header = first.header.join(" | ");
	const headings = document.sections[first.section]?.path ?? [];
	const lead = first.lead === null ? "" : (document.blocks[first.lead]?.text ?? "").slice(-300);
	const scoreColumns = first.header.map((cell, index) => ({
		cell,
		index
	})).filter(({ cell }) => !notResults.test(cell) || strongMetric.test(cell));
	let numbers = 0;
	for (const row of rows) {
		if (row.cells.length < 2) continue;
		for (const { index } of scoreColumns) if (index > 0 && isScore(row.cells[index]?.text ?? "")) numbers += 1;
	}
	if (numbers < 2) return false;
	const about = `${header} | ${rows.map((row) => row.cells[0]?.text ?? "").join(" | ").slice(0, 2e3)}`;
	if (strongMetric.test(about) || metric.test(header) && numbers >= 3) return true;
	const inner = headings[headings.length - 1] ?? "";
	return (topicsOf(inner).some((topic) => topic === "results" || topic === "evaluation") || metric.test(lead)) && (metric.test(about) || metric.test(lead) || numbers >= 6);
}
function isScore(text) {
	const clean = text.replace(/[*_`~]/g, "").trim();
	return /^[<>~≈±+-]?\s?\d{1,3}(?:[.,]\d{1,4})?\s?%?(?:\s?(?:±|\/|\(|→|\+).{0,24})?$/.test(clean);
}
const resultFolder = /^(?:results?|eval_res\w*|eval_results?|outputs?|leader_?boards?|exp_data|evals|predictions|logs?|[\w-]*-outputs|scores|\w+_results|benchmark_results)$/;
function resultFiles(context) {
	return context.files.own.filter((file) => {
		if (isTrainingLog(file, context)) return false;
		if (file.folders.some((folder) => /^(?:\.?tests?|testdata|fixtures|configs?|node_modules)$/.test(folder)) || (file.size ?? 100) < 40) return false;
		if (/^(?:results?|leaderboard|scores|eval_results)[\w.-]*\.(?:json|jsonl|csv|tsv|md|txt|ya?ml|xlsx|zip)$/.test(file.lower) || /(?:_results?|_scores|_metrics|_outputs)\.(?:json|jsonl|csv|tsv|txt|zip|md)$/.test(file.lower)) return true;
		return file.folders.some((folder) => resultFolder.test(folder)) && /^(?:json|jsonl|csv|tsv|txt|log|pkl|npz|zip)$/.test(file.extension) && !/requirements|config/.test(file.lower);
	}).slice(0, 3).map((file) => file.path);
}
const chart = /bench|result|perf(?:ormance)?\b|performance|score|accuracy|eval|leaderboard|metric|compar|wer\b|fid\b|vs[_-]/i;
function resultFigure(context) {
	for (const document of context.documents.slice(0, 25)) {
		if (!document.lined) continue;
		for (const link of document.links) {
			if (link.kind !== "image" || link.href.startsWith("attachment:") || /shields\.io|badge|\.gif$|logo|icon/i.test(link.href)) continue;
			const headings = document.sections[link.section]?.path ?? [];
			const name = `${link.href.slice(link.href.lastIndexOf("/") + 1)} ${link.text}`;
			if ((isUnder(headings, "results") || isUnder(headings, "evaluation")) && !/qualitative|visual|gallery|demo|example|sample/i.test(headings.join(" ")) || chart.test(name)) return evidence(evalResultsRules.figure, {
				path: document.path,
				line: document.lined ? link.line : null,
				url: link.href
			});
		}
	}
	return null;
}
const scoreSentence = /\b(?:achiev\w+|reach\w*|obtain\w*|attain\w*|scor\w+|gets?|got|yields?|outperform\w*|improv\w+|surpass\w*|with|of|accuracy|fid|error)\b[^.]{0,80}?\b\d{1,3}(?:\.\d{1,3})?\s?%|\b(?:accuracy|fid|f1|miou|m?ap|bleu|psnr|wer|perplexity|pass@1|score)\b[^.\d]{0,30}\d{1,3}\.\d{1,3}|\d{1,2}\.\d{1,2}\s(?:fid|map|miou|bleu|top-1|f1|psnr)\b/i;
function resultSentence(context) {
	for (const document of context.documents.slice(0, 3)) for (const sentence of document.sentences) {
		if (sentence.text.length > 600 || !scoreSentence.test(sentence.text) || !strongMetric.test(sentence.text)) continue;
		if (/GPU|memory|install|version|download/i.test(sentence.text)) continue;
		return evidence(evalResultsRules.prose, {
			path: document.path,
			line: sentence.line
		});
	}
	return null;
}

// src/detect/evals.ts
const evalsRules = {
	file: {
		id: "evals/script",
		sees: "An evaluation script or package: eval, evaluate, benchmark, metrics",
		todo: "Add the evaluation scripts",
		example: "files:\nREADME.md\neval/run_eval.py 6000\n",
		counter: "files:\nREADME.md\nevaluation/outputs.jsonl 90000\n"
	},
	command: {
		id: "evals/command",
		sees: "A command in the documentation that evaluates, run by a script of the repository or a known harness",
		todo: "Show the exact evaluation command in the README",
		example: "README.md: # Foo\n\n## Evaluation\n\n```bash\npython main.py --eval --ckpt foo.pth\n```\nfiles:\nREADME.md\nmain.py 9000\n",
		counter: "README.md: # Foo\n\n## Evaluation\n\nFoo is better than Bar.\nfiles:\nREADME.md\nmain.py 9000\n"
	},
	harness: {
		id: "evals/harness-config",
		sees: "Configuration of an evaluation harness: lm-eval task, OpenCompass, HELM run specs, promptfoo, inspect",
		todo: "Commit the harness configuration and name the harness version",
		example: "files:\nREADME.md\npromptfooconfig.yaml 900\n",
		counter: "files:\nREADME.md\nconfig.yaml 900\n"
	},
	outputs: {
		id: "evals/outputs-only",
		sees: "An evaluation folder that holds outputs only: nothing in it can be run",
		todo: "Add the scripts or the harness configuration that made these outputs",
		example: "files:\nREADME.md\nevaluation/outputs.jsonl 90000\n",
		counter: "files:\nREADME.md\nevaluation/outputs.jsonl 90000\nevaluation/run_eval.py 6000\n"
	},
	elsewhere: {
		id: "evals/own-repository",
		sees: "A link to an evaluation repository of the same owner",
		todo: "Name the other repository in the policy file, so that it counts",
		example: "README.md: # Foo\n\nEvaluation code is in [foo-eval](https://github.com/foo-lab/foo-eval).\n",
		counter: "README.md: # Foo\n\nWe thank the authors of [bar-eval](https://github.com/bar/bar-eval).\n"
	}
};
const evalName = /^(?:.{0,60}[_-])?(?:eval|evals|evaluate|evaluation|evaluator|benchmark|benchmarks|bench|metrics?|score|scoring|scorer|test|validate|validation|val|linear_eval|zero_?shot|knn|fid|compute_\w+|calc_\w+|run_eval\w*|eval\w+|judge|perplexity|ppl)(?:[_-].{0,60})?\.(?:py|sh|ipynb|jl|lua|m|r)$/;
const strongName = /(?:^|[_-])(?:eval\w*|benchmark\w*|zero_?shot|linear_eval|linear_probe|fid|knn|judge|perplexity)(?:[_.-]|$)/;
const evalFolder = /^(?:eval|evals|evaluation|evaluations|evaluate|evaluator|evaluators|benchmark|benchmarks|bench|eval_\w+|evaluation_\w+|\w+_eval|\w+_evaluation|\w+_bench|metrics|lm_eval\w*|eval-\w+|scoring)$/;
/** In an evaluation folder these alone evaluate nothing. */
const helperName = /^(?:__init__|infer\w*|sampl\w*|generat\w*|demo\w*|utils?|funcs?|helpers?|\w*wrapper|config\w*|constants?|preprocess\w*|download\w*|setup)\.\w+$/;
const code = /^(?:py|sh|ipynb|jl|lua|m|r|cpp|cu|yaml|yml)$/;
const harnessFile = /^(?:promptfooconfig\.ya?ml|run_specs?[\w-]*\.conf|eval_[\w-]+\.ya?ml)$/;
/** Runnable evaluation: scripts, harness configurations, exact commands, own evaluation repositories. Output files are not evals. */
function detectEvals(context) {
	const { all } = sourceFiles(context);
	const configs = context.files.own.filter((file) => /^ya?ml$/.test(file.extension) && !file.folders.includes(".github") && (file.size ?? 200) >= 100);
	const shown = [...all, ...configs].filter((file) => isEvalFile(file.lower, file.folders, file.extension, file.size) && !measuresSpeed(file, context)).sort((a, b) => a.folders.length - b.folders.length).slice(0, 4).map((file) => evidence(evalsRules.file, { path: file.path }));
	for (const file of context.files.own) if (harnessFile.test(file.lower) && shown.length < 6) shown.push(evidence(evalsRules.harness, { path: file.path }));
	for (const module of context.files.submodules) if (/eval|bench/i.test(module.path) && shown.length < 6) shown.push(evidence(evalsRules.harness, { path: module.path }));
	const command = shownCommands(context).find(isEvaluation);
	if (command !== void 0) shown.push(evidence(evalsRules.command, {
		path: command.document.path,
		line: command.line,
		note: command.text
	}));
	const elsewhere = ownEvaluationRepository(context);
	if (elsewhere !== null) shown.push(elsewhere.evidence);
	if (shown.length === 0) shown.push(...outputFolders(context));
	const named = shown.length === 0 ? {} : { named: naming(context) };
	return finding("evals", shown, elsewhere === null ? [] : [elsewhere.identifier], named);
}
/** A benchmark script that takes times and names no metric measures speed. Told from its text, where that is at hand. */
function measuresSpeed(file, context) {
	if (!/bench|profil|perf/.test(file.lower)) return false;
	const text = context.text(file.path)?.slice(0, 65536);
	if (text === void 0) return false;
	return /perf_counter|time\.time\(|\blatency\b|\bthroughput\b|tokens?[_ /]?(?:per|s\b)|cuda\.Event|do_bench/i.test(text) && !/\baccuracy|\bscores?\b|\bmetrics?\b|\bf1\b|\bbleu\b|\bwer\b|exact_match|\bevaluat/i.test(text);
}
const outputFile = /^(?:jsonl?|csv|tsv|txt|log|pkl|npy|npz|parquet|xlsx|zip|gz)$/;
const outputFolder = /^(?:eval|evals|evaluations?|eval_\w+|\w+_eval|\w+_evaluation)$/;
/** Evaluation folders without anything to run, each as a stub that says what lies there. */
function outputFolders({ files }) {
	const folders = /* @__PURE__ */ new Set();
	for (const file of files.own) {
		const at = file.folders.findIndex((folder) => outputFolder.test(folder));
		if (at >= 0 && at <= 2) folders.add(file.path.split("/").slice(0, at + 1).join("/"));
		if (folders.size >= 20) break;
	}
	const found = [];
	for (const folder of folders) {
		const inside = contentOf(files, folder).filter(({ lower }) => !/^readme|^licen[cs]e/.test(lower));
		if (inside.length === 0 || !inside.every((file) => outputFile.test(file.extension) && !/config|task|prompt/.test(file.lower))) continue;
		const counts = /* @__PURE__ */ new Map();
		for (const { extension } of inside) counts.set(extension, (counts.get(extension) ?? 0) + 1);
		const said = [...counts].map(([extension, count]) => `${count} .${extension} ${count === 1 ? "file" : "files"}`).join(", ");
		found.push(evidence(evalsRules.outputs, {
			path: folder,
			stub: true,
			note: `outputs only (${said}), no script and no harness configuration`
		}));
		if (found.length >= 3) break;
	}
	return found;
}
function isEvalFile(name, folders, extension, size) {
	if (size !== null && size < 150) return false;
	if (/speed|latency|throughput|kernel|profil|memory|unittest/.test(name)) return false;
	if (strongName.test(name) && evalName.test(name)) return true;
	if (evalName.test(name) && /^(?:test|evaluate|validate|val|score|metrics?)\.(?:py|sh|lua|m)$/.test(name) && folders.length <= 1) return true;
	return folders.some((folder) => evalFolder.test(folder)) && code.test(extension) && !helperName.test(name);
}
const harness = /\b(?:lm_eval|lm-eval|lighteval|opencompass|helm-run|inspect eval|promptfoo|evalplus|simple_eval\w*|alpaca_eval|vlmevalkit|lmms[-_]eval|bigcode-evaluation-harness|mteb)\b/i;
function isEvaluation(command) {
	if (harness.test(command.text)) return true;
	if (/--(?:do_)?(?:eval|evaluate|eval[_-]only|test[_-]only|test)\b|\bmode[= ](?:['"]?)(?:eval|test|val|ppl_eval|sample_eval)\b|[\w/.-]*(?:\b|_)eval(?:uate|uation)?[\w/-]*\.(?:py|sh|ya?ml|json)\b|\bbenchmark[\w/-]*\.(?:py|sh)\b/i.test(command.text)) return command.script !== null;
	const last = command.headings[command.headings.length - 1] ?? "";
	if (command.script === null || /(?:^|\/)contribut/i.test(command.document.path)) return false;
	if (/\b(?:unit|integration|local)\s+test|pytest|\btests?\/|\btrain\w*\.(?:py|sh)\b|download|prepare|install|data/i.test(`${command.text} ${last}`)) return false;
	return topicsOf(last).includes("evaluation") && !/(?:^|\/)(?:app|demo|gradio|web_demo)\w*\.py$/.test(command.script);
}
function ownEvaluationRepository(context) {
	for (const mention of context.mentions) {
		if (!mention.identifier.startsWith("github:") || mention.document === null) continue;
		const [owner = "", name = ""] = mention.identifier.slice(7).split("/");
		if (`${owner}/${name}`.toLowerCase() === context.repository?.toLowerCase()) continue;
		const alike = context.owner !== null && similarOwners(owner, context.owner);
		const ours = /\bour (?:\w+ ){0,3}(?:eval\w*|benchmark\w*|harness)/i.test(mention.context);
		if (!alike && !ours || isUnder(mention.headings, "foreign")) continue;
		if (!/eval|bench/i.test(name) && !/\b(?:eval\w*|benchmark\w*)\s+(?:\w+\s+){0,2}(?:code|scripts?|harness|repo|suite|framework|toolkit)/i.test(mention.context)) continue;
		return {
			identifier: mention.identifier,
			evidence: evidence(evalsRules.elsewhere, {
				path: mention.path,
				line: mention.line,
				url: mention.href
			})
		};
	}
	return null;
}
/** What makes a number hard to game: a named harness, a pinned revision, a named split. */
function naming(context) {
	const text = [...shownCommands(context).filter(isEvaluation).map((one) => one.text), ...context.sources.filter((one) => /eval|bench/i.test(one.path)).map((one) => one.text.slice(0, 2e4))].join("\n");
	return {
		harness: harness.test(text),
		revision: /--revision|revision\s{0,3}[=:]|@[0-9a-f]{7,40}\b|==\d+\.\d+/.test(text),
		split: /\b(?:split|subset)\s{0,3}[=:]|\b(?:test|validation|val|dev)[_ -](?:set|split)\b/i.test(text)
	};
}

// src/detect/licences/files.ts
const licenceName = /(?:^|[._ -])(?:licen[cs]es?|copying|unlicense)(?:[._ -]|$)/;
const prose = /^(?:|md|mdx|markdown|txt|rst|adoc|rtf)$/;
const source = /^(?:py|js|jsx|mjs|cjs|ts|tsx|c|cc|cpp|cu|h|hpp|sh|bash|php|rb|go|rs|java|kt|swift|css|scss|json|jsonl|ya?ml|toml|xml|png|svg|jpe?g|gif|ico|ipynb|html?|csv|tsv|bib|lock|sql|cff|docx?|pdf)$/;
/** A file that holds a licence, by its name: LICENSE, LICENSE-MODEL, MIT_LICENSE, COPYING, model_licenses/…; not a script about licences. */
function isLicenceFile(file) {
	const named = /^(?:licen[cs]e|copying|unlicense)/.test(file.lower);
	if (file.folders.length > 3 || (named ? source.test(file.extension) : !prose.test(file.extension))) return false;
	if (/header|template|checker|third|notices?$/.test(file.lower) || /third|other|depend/.test(file.folders.at(-1) ?? "")) return false;
	return licenceName.test(file.lower) || /^(?:model_?|data_?)?licen[cs]es?$/.test(file.folders.at(-1) ?? "");
}
/**
* The folder that a licence file alone covers: a part taken over with its own licence, deep in the tree or called after its project
* (`utils/PYTORCH3D_LICENSE`). Null: it speaks for the repository.
*/
function partCovered(file) {
	if (file.folders.length === 0 || /licen[cs]es?$/.test(file.folders.at(-1) ?? "") || roles.some(({ pattern }) => pattern.test(wordsOf(file)))) return null;
	const named = /^([a-z\d]+)[_-]licen[cs]e/.exec(file.lower)?.[1];
	return named !== void 0 && !/^(?:mit|apache\d*|bsd\d*|a?gpl\w*|lgpl\w*|cc\w*|mpl\d*|code|software|source|research|community|use)$/.test(named) || file.folders.length > 1 ? file.path.slice(0, file.path.lastIndexOf("/")) : null;
}
/** Terms at the root that stand for a licence where no other is. */
function isTermsFile(file) {
	return file.folders.length === 0 && /^(?:terms(?:[-_ ]of[-_ ](?:use|access|service))?|eula)(?:\.(?:md|txt))?$/.test(file.lower);
}
const roles = [
	{
		role: "weights",
		pattern: /\b(?:model|weights?|checkpoints?|parameters)\b/
	},
	{
		role: "data",
		pattern: /\b(?:data|dataset|annotations?|corpus)\b/
	},
	{
		role: "documentation",
		pattern: /\b(?:docs?|documentation)\b/
	}
];
/** Which artifact a licence file covers, by its name and its folder. */
function roleOfFile(file) {
	return roles.find(({ pattern }) => pattern.test(wordsOf(file)))?.role ?? "code";
}
function wordsOf(file) {
	return `${file.folders.at(-1) ?? ""} ${file.lower}`.replace(/[_.-]+/g, " ");
}
/** Which artifact a sentence about a licence speaks of. */
function roleOfSentence(sentence) {
	const words = sentence.toLowerCase();
	if (/\bcode\b|\bsoftware\b|\brepository\b|\bthis (?:project|repo)\b/.test(words)) return /\b(?:and|&)\s+(?:model|weights)/.test(words) ? "weights" : "code";
	return roles.find(({ pattern }) => pattern.test(words))?.role ?? null;
}

// src/detect/licences/families.ts
const licenceFamilies = [
	{
		id: "LicenseRef-CreativeML-OpenRAIL++-M",
		title: /\bcreativeml open ?rail ?\+\+-? ?m\b/i
	},
	{
		id: "LicenseRef-CreativeML-OpenRAIL-M",
		title: /\bcreativeml open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigCode-OpenRAIL-M",
		title: /\bbigcode open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigScience-OpenRAIL-M",
		title: /\bbigscience open ?rail-? ?m\b/i
	},
	{
		id: "LicenseRef-BigScience-RAIL",
		title: /\bbigscience (?:bloom )?rail\b/i
	},
	{
		id: "LicenseRef-OpenRAIL",
		title: /\bopen ?rail\b/i
	},
	{
		id: "LicenseRef-RAIL",
		title: /\bresponsible (?:ai|artificial intelligence) (?:source code )?licen[cs]e\b/i
	},
	{
		id: "LicenseRef-Llama-$1-Community",
		title: /\bllama (\d(?:\.\d)?) (?:version [^.]{0,40})?community licen[cs]e\b/i
	},
	{
		id: "LicenseRef-Gemma-Terms",
		title: /\bgemma terms of use\b/i
	},
	{
		id: "LicenseRef-AI2-ImpACT",
		title: /\bimpact licen[cs]e\b/i
	},
	{
		id: "LicenseRef-NVIDIA-Source-Code",
		title: /\bnvidia source code licen[cs]e\b/i
	},
	{
		id: "LicenseRef-NVIDIA-Open-Model",
		title: /\bnvidia open model licen[cs]e\b/i
	}
];
/** Words that a licence's own title line holds. */
const titleWords = /\b(?:licen[cs]e|agreement|terms)\b/i;
/**
* A name for a licence that no list knows, made of its own title line: `LicenseRef-Example-Research-License`.
* @returns null where the first lines hold no title
*/
function titleReference(text) {
	const lines = text.slice(0, 2e3).split("\n").map((line) => line.replace(/^[\s#*=_-]+|[\s#*=_.:-]+$/g, "")).filter((line) => line !== "");
	for (const line of lines.slice(0, 6)) {
		const words = line.match(/[A-Za-z0-9.+]+/g) ?? [];
		const capitals = words.filter((word) => /^[A-Z0-9]/.test(word)).length;
		if (line.length > 90 || words.length < 2 || capitals * 2 < words.length || !titleWords.test(line) || /^(?:copyright|licensed|this|these|the following)\b/i.test(line)) continue;
		const name = words.filter((word) => !/^(?:agreement|the|for|of|and|a)$/i.test(word)).slice(0, 8);
		if (name.length > 1) return `LicenseRef-${name.join("-")}`;
	}
	return null;
}

// src/detect/licences/fingerprints.ts
const fingerprints = [
	{
		id: "MIT",
		words: 165,
		covers: ["MIT-0"],
		sample: "1c8fwq 1pn5ag 1uocgo 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 4bi8u9 4vkl73 5geoqy 5y42jx 66aear 7fvfmd 7mz93s 7wktk2 7xz7ji 83ny16 8u1svk 8yoakc 9euaf7 9qe5nq a6t0fo a8x7oc a91yvh ag9fgz aku3ij bid9h0 cs4cuu d2kidj dav7cm dfbewy dgr8zl e0fqsw e7g5og e7gdvt f032yi fndbr3 fx0v8b g7fksf guytlo gxjskr h9dpme hafwi0 hgv8s3 ibxq8m ieqs6c inkvex jtk4lc ku4m1x ld8bw0 lj0ezu lx1n32 mxmfei nygcef o37wqw oahsln ogszm9 pg1n4w phhzf1 q6t3zq qe6zwx r4csy6 rcsruf rdns1a rjpktd sb76ym sx5am2 t7j4w7 u8wj4r ucpn7a uldkyk uqgif9 va6xw1 viowmp wstlyt x3wm4e x5a8yv xkhaph xr1s5x xxn4h1 y2402g y8axbu z787xe zcfmwh zmys9a 11fcqwy 11fzd35 11ntxih 126nrlj 12fdt0j 13dni9g 1498a42 14ekjcq 14gu3jm 15jj8wr"
	},
	{
		id: "MIT-0",
		words: 141,
		covers: [],
		sample: "1c8fwq 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 43n5t0 4bi8u9 4vkl73 5y42jx 66aear 7fvfmd 7mz93s 7wktk2 7xz7ji 8u1svk 9euaf7 9qe5nq a6t0fo a8x7oc a91yvh ag9fgz aku3ij bid9h0 cs4cuu d2kidj dav7cm dfbewy dgr8zl e0fqsw e7g5og f032yi fx0v8b g7fksf guytlo gxjskr hafwi0 hgv8s3 hwarwr ieqs6c inkvex jtk4lc ku4m1x ld8bw0 lj0ezu lx1n32 mxmfei nygcef o37wqw oahsln ogszm9 pg1n4w phhzf1 q6t3zq qe6zwx r06r3x rcsruf rdns1a rjpktd sb76ym sx5am2 t7j4w7 ucpn7a uldkyk uqgif9 va6xw1 viowmp wstlyt x3wm4e xxn4h1 y2402g y8axbu z787xe zmys9a 11fcqwy 11fzd35 11ntxih 126nrlj 12fdt0j 1498a42 14ekjcq 14gu3jm 15jj8wr 17xsrn9 18czkgc 18eddvw 18n0q7z 18qi1pr 18uvu0k 1af4vqy 1aghgor 1amucn2 1boglk6 1ce2un4 1ch8ge4 1cknsmb"
	},
	{
		id: "Apache-2.0",
		words: 1558,
		covers: [],
		sample: "120vx 6jfhj 6jzl3 8y62w c2weg c5njl comn5 f7r6l frkmd ggaqp ise05 kdqoh pa2fb pbj02 qv9a7 rcrwp rlznz s2jtw ubdzq vnb39 wof7t wyxx2 xf4e5 xujkj yb401 yygtu 10jnzj 10x8h2 12qlfq 135jlh 172hz4 17thbw 1eost0 1ex6yd 1f9og8 1fko60 1g56h2 1jotpu 1kawgm 1l4fjm 1l78uy 1mm1gc 1nl9r6 1q3tub 1tvavl 1vnj5f 1x8lb3 1z947u 23evdd 24b074 24c98l 25gp0w 27h637 286pdx 28oum0 2e1x1c 2g1a6v 2gmpt7 2l8cax 2lvqdt 2lyko4 2m0ijf 2ms9a1 2neggr 2rhura 2rn8hm 2rofxb 2t9jqv 2vdst3 2vgp6f 2xd7gt 2zos83 304s1p 320i1z 326tg5 32u69k 337s7t 3dxdse 3ennzm 3havc4 3hgjgb 3hyvba 3l5oqm 3mt5m6 3p3glz 3x79ei 443sl4 47rnpl 489tk7 492hs2 4bbmk2 4bhmoo 4botr7 4d7ytt 4ev5gg 4kapqe"
	},
	{
		id: "BSD-2-Clause",
		words: 186,
		covers: [],
		sample: "t93ja 1cm9jy 1fw460 21p5kw 2ld0g1 2o64vs 34n1zb 3togc1 3wjay5 47wbue 4fi64w 59ez3a 5g627u 5l40vu 5qevv3 6al6sf 6dg72c 751q2y 7d47gz 8esqft 8imq3m 90j8c7 949npr 94o0gg 97lcxn 99w10n bs24h0 bvsw1i c8xz9a cnpdsx cyywvc d7pmpj ddkyjf eavuj8 ej2tqa evf4tc evzgb2 ex9tya faf3z7 fkz44u gidwlt gshdrv gydqyp gzglbm iflb1o itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss nu0ado oahsln onp0v2 orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc q7ou3u qw8amk ro8lrk rq4a7b rsqfjx s50na9 sb4qe1 sef7vo silv82 stlip6 t6z3zm tc7jri u8bll0 uqgif9 urkmth v15e21 vmty1z vzypyr w31oxf w7df29 x1jkb6 xug8yr y2402g y84tg9"
	},
	{
		id: "BSD-3-Clause",
		words: 217,
		covers: ["BSD-2-Clause"],
		sample: "t93ja 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 2p2wzo 34n1zb 3togc1 3wjay5 47wbue 4fi64w 59ez3a 5g627u 5kuyh6 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7d47gz 8d8agj 8esqft 8imq3m 8u7ym9 90j8c7 949npr 94o0gg 97lcxn 99w10n bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cnpdsx cyywvc d7pmpj ddkyjf dzem9n eavuj8 ej2tqa eo4gc4 evf4tc evzgb2 ex9tya faf3z7 fkz44u gidwlt gshdrv gydqyp gzglbm hy2mu2 iflb1o iiwlei itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss nu0ado oahsln onp0v2 orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc q7ou3u qw8amk ro8lrk roffu7 rq4a7b rsqfjx s50na9 sb4qe1 sef7vo silv82 stlip6"
	},
	{
		id: "BSD-3-Clause-Clear",
		words: 241,
		covers: ["BSD-2-Clause", "BSD-3-Clause"],
		sample: "41te4 t93ja 19qdvi 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 34n1zb 3q3at2 3togc1 3wjay5 3ynal4 47wbue 4fi64w 59ez3a 5f0uqy 5g627u 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7mckv1 8esqft 8imq3m 8xiaja 90j8c7 949npr 97lcxn 98l1jo 99uf6r 99w10n 9h4290 amajp5 b9pxt5 bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cylmr5 cyywvc d7pmpj ddkyjf dl0lhd dzem9n ej2tqa eo4gc4 evf4tc evzgb2 ex9tya faf3z7 fkz44u fl6ffh ghvu3m gidwlt gshdrv gydqyp gzglbm htyw1w hwt3a0 hy2mu2 iflb1o itgth6 iv9m5f j65egv j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw k7h66i kdhh95 kvtn6i kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lxosx2 lznlr4 mepkbt mzy1ss oahsln onp0v2 orihwe p9ryrj pc9myq pg1n4w pig1kj pjxsg4 pq0sbg"
	},
	{
		id: "BSD-4-Clause",
		words: 235,
		covers: ["BSD-2-Clause", "BSD-3-Clause"],
		sample: "t93ja ykxaz 1cm9jy 1fw460 1iv00z 21p5kw 2ld0g1 2o64vs 2p2wzo 34n1zb 3wjay5 47wbue 4fi64w 59ez3a 5bv3m2 5g627u 5kuyh6 5l40vu 5qevv3 5ursfr 6al6sf 6dg72c 751q2y 7d47gz 8d8agj 8esqft 8imq3m 8ra59e 8u7ym9 90j8c7 949npr 94o0gg 97lcxn 99w10n bdkz5a bs24h0 bvsw1i c8xz9a cngzlq cnpdsx cyywvc d63s31 d6n8dy d7pmpj ddkyjf dzem9n eavuj8 eo4gc4 evf4tc evzgb2 ex9tya g90vll gbphmt gshdrv gydqyp gzglbm hhjw40 hy2mu2 iflb1o itgth6 iv9m5f j8frls j8fsrn j94vi9 jq5h48 juppah k6kebw kdhh95 kpswz5 kx3cel kzvpt4 l0zk15 li8zvc ljd3jd lm9rip lq7zzv lznlr4 mepkbt mzy1ss ntzu2e nu0ado oahsln orihwe p9ryrj pg1n4w pig1kj pq0sbg pum4zc pwhw4e pzw715 q7ou3u qq5pgy qw8amk ro8lrk rq4a7b rsqfjx"
	},
	{
		id: "ISC",
		words: 112,
		covers: ["0BSD"],
		sample: "b6pdq xbxtj 144ju1 1pn5ag 1u9ofl 1woiqd 2qo2is 2xv5uk 39ezzp 3vm0zw 4slq9k 566qm7 5a73gl 66aevg 6aq7o6 70zldf 83uu4o 8f3adn a6t0fo awbq2e blovnz c3qx4z d2kidj dauv0n ef78z7 fk88ri i76qxy j0uhv8 k239qp klf53e l0zk15 m6sm72 m9frx0 mae4sf nb7q5a nlwe5l oe44mu ol6gv0 pdwqz6 pqiix5 q36zkg rpcrr5 sb76ym sfxder smloim supefm t7lk9z ub10qr v2dq5q vao01h w0b75o wqk2r8 wxsrg2 zf5zul ztd6de 11o877m 128j5i8 12m9g09 13b7s5q 13dni9g 14uykli 1561t1y 15fy3of 160dzo0 16x1kiu 17hpsii 17iqhqc 18czkgc 18eddvw 18n0q7z 18zm26k 194t8k3 1b0qk4b 1bdn8tv 1boaduo 1cfoai2 1d5izts 1d7dyng 1damy1u 1dcz6jb 1fafwjt 1fdttc2 1heyl1w 1hrvj0a 1isj8gl 1ml1whe 1nr1ltx 1oezykc 1opiqm1 1ox7b31 1p4pfzy 1qaccem 1qp4jag 1qyp31z 1r8wmtx 1rrxy61"
	},
	{
		id: "Zlib",
		words: 135,
		covers: [],
		sample: "128yuq 144ju1 2bhfuh 2tmd1b 30cqje 3suv16 3y3ko1 4wa0bv 543ary 5f0uqy 5s256h 6h4nhl 6ppgkw 6xmt50 6zuscq 7gsick 7w8p6i 86qwds 8b9g0i 8lpk48 937abv a2hrbm abnqx8 aonb9c avdhbe avdy1m awv4q8 bde9xb d2kidj d8ch86 dfctay e0fqsw e58i1j e6wgo4 fidvfb g4m90l ge3non h4gtm4 hvti8n i2lgoh i59y9i icd1l3 jmci7r jrxrud kua5zo ldg9bt lnpovq lx0cca m5t5n9 maw9gp n8e1y0 ndb32i o9r1d3 oktqet os20vh p72zbe q2i551 qara7a qiunwu qw5as6 r297ex rg62zm rmcpx2 rpq5ex sveutm thllyg tip6oj ts0k7s u9ah9x uiry48 uodc57 v7g0px vdt6wi vvift3 wbbjlz wokf7s wpkjy6 xcvn6q zf03s7 10jpi7a 1155lx0 119tufg 11np9ts 13k64yv 15r04up 15tkzhl 15ujrjd 16bnkbv 16mypvd 17rfmrp 182t6ji 18x7aj6 19k85z6 19l9lfu 19qm252 1bqn2xk"
	},
	{
		id: "0BSD",
		words: 98,
		covers: [],
		sample: "xbxtj 144ju1 1woiqd 2qo2is 2xv5uk 39ezzp 3vm0zw 6106tg 66aevg 6aq7o6 6cmigr 83uu4o 8a3o4j 8f3adn a6t0fo awbq2e blovnz c3qx4z d2kidj dauv0n j0uhv8 k239qp klf53e l0zk15 m6sm72 m9frx0 mae4sf nb7q5a ol6gv0 pdwqz6 pqiix5 q36zkg qq1ed1 rpcrr5 sb76ym smloim t7lk9z v5reoq vao01h wqk2r8 wxsrg2 y2402g zf5zul ztd6de 12m9g09 14070fr 147st1i 14uykli 1561t1y 15o29z4 16x1kiu 17hpsii 17iqhqc 18czkgc 18eddvw 18n0q7z 18wwkfj 18zm26k 194t8k3 19nt3p0 19uqf1t 1bdn8tv 1boaduo 1cfoai2 1d7dyng 1damy1u 1dcz6jb 1fdttc2 1h2y8p5 1heyl1w 1hqixy8 1hrvj0a 1isj8gl 1j86z9m 1ml1whe 1nr1ltx 1oezykc 1opiqm1 1ox7b31 1p4pfzy 1qyp31z 1r8wmtx 1rrxy61 1s3q22f 1souajr 1t8u4fa 1thuze0 1tkszpz 1ugaiih 1uybufr 1vqt29k 1xxze7v 1yb9hiv 1yihv2g"
	},
	{
		id: "Unlicense",
		words: 200,
		covers: [],
		sample: "7q0jk pmg4h 145ao4 276v7a 27gnoa 2gcyti 2x2sl8 30bqk1 3235i4 3jjlwp 3vmbse 3wecc6 3zht4m 41zeqm 535168 5y42jx 6m7y2c 7fvfmd 7xz7ji 84gt98 8c34u9 93tt5g 9qe5nq 9y7l4x a6t0fo a8x7oc a9ptbf afd4ou aku3ij albt39 bocwn4 cs4cuu d2kidj dav7cm duxa3d dv8mk5 e0fqsw e7g5og eqmudt exuoj8 f032yi fmgyl2 fodo13 g7fksf gtw0ot hh4yif hkirfq hry5y3 hts0h5 ieqs6c ihjyov j2f3zp k2r73r k7wiue kqr7gn kuwbe9 lj0ezu lx1n32 mjnaak mu0nt5 mxkv9z n1guc6 nygcef o0lzmc o31rv3 o37wqw oahsln ojxh79 pg1n4w phhzf1 ppq8xa pusqvb q650tq qhwgkc qlryud rdns1a rjpktd sb76ym scn1sv spzqyk t7j4w7 t8m2q2 tuomxi tv0v6v tvnu4s u0v50b uldkyk uqgif9 utclt8 va6xw1 vekdtu w7crsy wiiqcf x2619w xkfcte y2402g"
	},
	{
		id: "WTFPL",
		words: 67,
		covers: [],
		sample: "1dfliv 1m1mhr 2u9itz 3cxwk5 3daiec 3q6b8v 5px8ly 66rwel 6q5bra 78inc7 8ccwst acnc02 apnofb clf2f1 f392d4 f7u5jy h21mgh iw8teq ne9m1a nx4ttb tpye63 vyov6o wmg5jz z1u4vf 10530q9 10zz0ip 11zmvk2 12pw3lh 13bcf0p 1atm0kx 1b3u2y9 1c1ywew 1d0ejhr 1e46eew 1fowqw3 1gb6mkr 1hprgbj 1jz5m23 1kt1i6d 1nveq6i 1o8cyzl 1oz43vt 1p5eer1 1p5nbos 1png69y 1po1w2f 1qmbk66 1rdhhfs 1slwzih 1t8ph7z 1vu6cd3 1x33nd8 1x8e1br 1x9d05f 1ye6fbh"
	},
	{
		id: "BSL-1.0",
		words: 214,
		covers: [],
		sample: "83ut1 tmw0s vwnbd 15g3gz 1f51ku 1jnebz 24meub 2gcyti 3028ay 30bqk1 3qjmhy 4g9ksg 4go8e2 6i8hw9 6k818m 6m6pf8 7fvfmd 7ii4pn 7mz93s 7rydm7 7vg23d 7xz7ji 80gp6y 8fyjgb 8km05v 8uqhas 9qe5nq a6t0fo a8x7oc ag9fgz aku3ij avl5k5 b79vpy bnp77l cohld9 cs4cuu d14azj d2kidj d74hft d8owy8 dtt91u e0fqsw e98l5r ex7ecb f032yi fi17wb fkz44u fxl1in gef2dd guytlo h45hwa hnyk7n i4ia1f ieqs6c it64vv j2z06k jdi33x jq1yku jtk4lc jy5ew0 ld8bw0 lfk5sm lj0ezu lnsail lx1n32 lz1op8 mohoon mv56cc mxeclx nawb3x nfzvb0 nkup2r nn6rfj nygcef o37wqw oahsln pev98z pg1n4w pghdal phhzf1 phkx4a qb3lky qp58ty qz98w9 r6ibkj raemel rb00bv rdns1a rfxpop ru0ek2 sarro9 sb76ym sbtn7e t7j4w7 uldkyk uqgif9"
	},
	{
		id: "Artistic-2.0",
		words: 1352,
		covers: [],
		sample: "rier 1tg7q 22enq 5ined 5oznc 76bh9 9fosw a8em5 amzub bbudp c2weg ee1ic eqpis erc7k g43nn i5354 jgyce m2juh t9prg u34sv ua80t ucdhn ueu7z xjghp xujkj yatlr ymd6r z5erq 10pjnz 11p9hy 12igyv 12p98t 13l0yl 145r6b 17qtsy 1d1oiy 1dhg34 1ecwy9 1gakoi 1gthqo 1kpmpn 1kv6f5 1lthsa 1px2gh 1tesr2 1vdzry 1x0knf 1xlf9h 21p5kw 22nra7 23nl0y 26wfet 2e6exe 2efqok 2i607h 2k4vwz 2k6y90 2k7968 2lkcoz 2q4pj2 2swgk6 2ujf4c 2vzlvr 2zd9q0 30brz4 318u4n 31cb17 34s5rk 377s9q 3arurg 3b0gcn 3c6mb3 3cqksv 3ef346 3i1h6z 3kvbup 3l363n 3njd3l 3okole 3pgy4g 3ply3x 3rbf79 3riu0m 3togc1 3v55gr 3xmsb1 3y1e6j 4532dq 45cwh7 45ge8y 45reqv 47cyt8 48kko5 4bud5u 4g2o65 4hw16p"
	},
	{
		id: "ECL-2.0",
		words: 1731,
		covers: ["Apache-2.0"],
		sample: "120vx 6jfhj 6jzl3 8y62w c2weg c5njl comn5 f7r6l frkmd ggaqp ise05 kdqoh pa2fb pbj02 qv9a7 rcrwp rlznz s2jtw sysdp ubdzq vnb39 wof7t wyxx2 xujkj yb401 yygtu 10jnzj 10x8h2 12qlfq 135jlh 17thbw 1at2dy 1eost0 1f9og8 1fko60 1g56h2 1jotpu 1kawgm 1l4fjm 1l78uy 1mm1gc 1mwbyo 1nl9r6 1q3tub 1tvavl 1v3oqb 1vnj5f 1x8lb3 1xgbep 1z947u 23evdd 24b074 24c98l 254wwr 25gp0w 27h637 286pdx 28oum0 2e1x1c 2g1a6v 2gmpt7 2l8cax 2lvqdt 2lyko4 2m0ijf 2ms9a1 2neggr 2rhura 2rn8hm 2rofxb 2t9jqv 2vdst3 2vgp6f 2xd7gt 2zos83 304s1p 31k3wk 31kyr8 320i1z 326tg5 32u69k 337s7t 3dxdse 3ennzm 3havc4 3hgjgb 3hyvba 3l5oqm 3mt5m6 3p3glz 3x79ei 443sl4 46gsve 47rnpl 489tk7 492hs2"
	},
	{
		id: "NCSA",
		words: 245,
		covers: ["MIT-0"],
		sample: "rshxp 1c8fwq 1iv00z 1smflf 1uocgo 1urqje 2gcyti 2ld0g1 2x2sl8 30bqk1 32rp2l 34n1zb 3jjlwp 4bi8u9 4fi64w 4vkl73 5l40vu 5tsfsy 5ursfr 5y42jx 66aear 6al6sf 6aphjt 6cdpwk 7fvfmd 7lahrw 7mz93s 7wktk2 7xz7ji 7ya5zk 83ny16 8u1svk 90j8c7 97lcxn 9euaf7 9jwo7g 9qe5nq a1jgle a6t0fo a8x7oc a91yvh ag9fgz aku3ij ayyuch bdkz5a bid9h0 bs24h0 bvsw1i cixqvp cngzlq cs4cuu d2kidj dav7cm dfbewy dgr8zl dzem9n e0fqsw e7g5og eo4gc4 epvnc2 f032yi g7fksf gh2613 gshdrv guytlo gxjskr hafwi0 hgv8s3 hjajsy hy2mu2 ieqs6c inkvex iwwsfv j05b27 j94vi9 jq5h48 jtk4lc ku4m1x kx3cel ld8bw0 lj0ezu lx1n32 mxmfei np5og1 nq5sbx nygcef o37wqw oahsln og51ai ogszm9 pg1n4w pig1kj q6t3zq q7ou3u qd9woa qe6zwx"
	},
	{
		id: "UPL-1.0",
		words: 294,
		covers: [],
		sample: "hxc5 bvyz2 d8755 g8bih 157jzl 19zoen 1ggylp 1r5te6 24us87 2gcyti 2x2sl8 30bqk1 30ge52 3jjlwp 3yc0cg 4goo87 4vrpl9 5dbkth 5ncpuo 5xzgbl 5y42jx 6i8hw9 6nqeoa 71oj87 76u1ue 7977c0 7fvfmd 7ja12o 7rvgui 7wktk2 7xz7ji 8l58u3 8puf7j 8saxgo 8yoakc 9cijze 9euaf7 9g2214 9qe5nq a6t0fo a8x7oc a9wqjs ac6jkl ai8z6z aku3ij aqwd9y bnf062 c6xfvz cguddh cs4cuu d067bk d1mrqq d2kidj dav7cm dc9pln dgr8zl dkvn2s e0fqsw e4gv87 e7g5og e7gdvt f032yi f39pdp fi7zab fj570c flgmnm fndbr3 fx0v8b g6nsta g7fksf gqyibi gyqfu0 hchs71 hn9m01 hw2pn6 i0t3lz i2nzvx ibxq8m ieqs6c irds2t ivdacj ja96oy jac4ge kizbmi krsdp4 ktm589 lgwcnh lj0ezu ltr21p lx1n32 madkml mjfefo mt7x9p mtu06g mv256m n49y0g"
	},
	{
		id: "GPL-2.0-only",
		words: 2923,
		covers: [],
		sample: "1p45n 2lc6h 3cgu6 4bxos 5zsus 6o6xx 807y3 8jbks 93rkb bgnts btrcc bx4yi eqojs gogjp j4rpo jb5tm jqhy8 kiim5 kvz4b m8ya1 mk8b1 nmdo5 qerhx sdqtk sk8kx snfjj v26n0 wyys2 xqgsf ys6s4 1063u9 10pz68 12kwmm 13dtwu 13gxnb 14hr7u 15lke4 15qij8 17r1k7 1ado4i 1aeq0t 1am3p2 1aoy8o 1batuk 1bggpn 1c5jib 1c5w3i 1cokiu 1db20p 1dlxqb 1e1l3q 1ej11y 1f2eyf 1fij45 1fow1a 1fw460 1gadpn 1hb7c2 1hjiba 1i1mcn 1ibo8t 1ijjep 1iykic 1jotpu 1k7zx4 1kc2be 1l78uy 1mt63v 1npivl 1om975 1paqqs 1pmdtb 1pr87s 1q5zsj 1uigta 1vnj5f 1yd5ju 1yp52y 1z85ks 2092t7 2289fa 22agra 22zrla 24n9gt 25gp0w 260orl 26gs8r 28k1tf 2ch5pj 2e7pkb 2g2lkx 2gicuv 2hbxpo 2iwu5q 2ko5tf 2ljaxg"
	},
	{
		id: "GPL-3.0-only",
		words: 5684,
		covers: ["AGPL-3.0-only"],
		sample: "if49 13hqi 1syoq 3625n 3d7h7 3kvcb 49uxu 4vvhq 4z2t3 5v2be 607le 6ltt9 72amr 93rkb 9lhem 9lxsd a8em5 awsq5 b9jbq blron bx4yi c2okf d3bsc epba5 eqojs eskuy ewimv eypkz fhe22 flgaz flqfw fpq2m g8bih gogjp gu5sc i5v1k inq6k iy6ov j8vye kbnvp kd9z3 kh6fq kkb3r krn8j kvz4b l5j9y lbi2c m5mbl m74vk m8ya1 myoy9 nirir omlqa orlud oxkqm pfpmm pi08n pwda1 q1762 r6wk1 rpdfo s4h0t s5fd7 sa1b0 sk8kx snfjj tgbh9 u528s u69u5 v26n0 w2q1e w2tnp w53un wl737 wnki7 ww1gr xkvxq xujkj zib0n zkour zm5p6 101afm 10jsjx 10l3ky 10pz68 11625i 11krno 12o21s 132vnw 13dtwu 13ecdf 141ti5 14qyv2 152kog 155vki 15flry"
	},
	{
		id: "AGPL-3.0-only",
		words: 5564,
		covers: [],
		sample: "if49 13hqi 1syoq 3625n 3d7h7 3kvcb 49uxu 4vvhq 5v2be 607le 6ltt9 72amr 93rkb 9lhem 9lxsd a8em5 b9jbq blron bx4yi c2okf d3bsc epba5 eqojs eskuy ewimv fhe22 flqfw fpq2m g8bih gogjp gu5sc i5v1k inq6k iy6ov j8vye kbnvp kd9z3 kh6fq kkb3r krn8j l5j9y lbi2c m5mbl m74vk m8d3n myoy9 omlqa orlud pfpmm pi08n pwda1 q1762 r6wk1 rpdfo s4h0t s5fd7 s8gbg sa1b0 tgbh9 u528s w2q1e w2tnp w53un wl737 wnki7 ww1gr x38z0 xkvxq xujkj zib0n zkour zm5p6 101afm 10jsjx 10l3ky 10pz68 11625i 11krno 12o21s 132vnw 13dtwu 13ecdf 141ti5 149435 14qyv2 155vki 15flry 15fviu 16893e 16xxp8 17dwm9 17r1k7 18nfkn 19ziez 1a9r84 1aeq0t"
	},
	{
		id: "LGPL-2.1-only",
		words: 4400,
		covers: [],
		sample: "17nwm 1k5x3 1p45n 5mlgm 5zsus 6o6xx 78daf 8jbks 8l1yq 8oqng 9d0co b26oh b3w1d bgnts bqnj8 bx4yi byw7o d3z19 dkr2u e3sr4 eqojs fvpi4 gogjp gvjc8 hk8ui i1ppy iqzlw j4rpo jb5tm k52t6 ki8et kw9qb lrs08 m8ya1 m9yxe mkigp qerhx rn0zw ry7b6 sdqtk tktii v78bs vjahy w78tk wc5jr wyys2 xidi1 ys6s4 zjw6l 10pz68 10v2ff 114cf5 12kwmm 12p3y7 12u1f6 13dtwu 13vbbh 13vuhe 14hr7u 15xp4f 16onq3 1724r5 177wh4 17r1k7 18dxam 18gzs3 18jsx0 1aeq0t 1am3p2 1aoy8o 1batuk 1bggpn 1bj99z 1bqvkn 1c5jib 1db20p 1dbl15 1djhrc 1emybq 1eo4ca 1f0p00 1feomu 1fij45 1fow1a 1fw460 1hb7c2 1hy33n 1hyfdf 1ibo8t 1ijjep 1iykic 1jn1tj 1k216t 1k235m 1k7zx4 1kc2be"
	},
	{
		id: "LGPL-3.0-only",
		words: 1231,
		covers: [],
		sample: "17nwm 64sr9 6af7h 6tvss akgg9 b26oh c2okf dmtdo hu8e0 ictio s3w59 v78bs w3xh8 114cf5 13dtwu 16k3mp 1724r5 1am3p2 1fij45 1j1icv 1olary 1p7288 1poopk 1rjhqv 1uotdo 1zbudm 1ze2u2 21t24c 23tvk0 266xug 27x2x5 28fh1k 28tj4l 2f28up 2g0zyq 2ly0s8 2srkfo 2t36c9 2tebsn 2u03r7 2ucmq0 2vvpaa 2x7rzo 2y07qw 2y6x0b 352mr3 35pk3n 38et72 3d0icb 3d25j1 3epjzt 3hv8cl 3ikxxp 3ma7r5 3nhnyi 3pmbcm 3qea8f 3quox0 3r51zm 3sygy7 3vsaj6 3zdz6z 3zl1vs 400cfx 40imf1 42drki 42pq40 439j6u 44ddqj 48jcg1 4i8jyl 4ic73p 4ijrh0 4jk7o5 4o0xxy 4oj9mx 4qynt4 4y0ogv 4ye8mx 4zhmat 50ihn0 5352am 541xhz 57k324 5ch33o 5d20bb 5h3l73 5k3oj2 5o27wb 5p0v4a 5pcdko 5sr6pd 5vzrvb 61gnf2 61ovoq 66ktmo"
	},
	{
		id: "MPL-2.0",
		words: 2414,
		covers: [],
		sample: "xrv tlb4 1bnjy 24ljz 3cips 3q7da 41c39 5uc40 5whgu 73tmc 8tim3 cmhnf d1n3s d466d d7d5a did4c eel7v eqkip g8bih jiufe l58m6 mmtv8 onaes opcbk ow5jg qlkni ssv8x t0qnc twgp6 yhzo5 yinnt ywetq zsb8g 10fo0w 12coyt 12cz1o 12hud1 12tg8e 12ttxl 139r5n 13fn4q 13y9ov 17cses 1b0q8e 1bf8g6 1bwjtr 1cam09 1e6uwj 1e8a7u 1ejm5i 1f93qx 1hfewi 1hq02u 1hvnep 1i3apj 1jra1x 1ju6rr 1k8tbu 1lva32 1n6q7c 1nfmxn 1pzuda 1spiqu 1urt34 1uwt25 1wero1 1wxedm 1x8u8d 1xaym9 1xnfnf 1zhh7k 1zsaj3 1zw3h4 202cgg 247ybo 249q35 24o3er 26fxpy 26pxwn 281uvt 283zxk 28ff4t 28nssj 28utlw 299ona 2ak7rn 2c5875 2c9r4r 2caw5n 2cnfyi 2fdp1w 2gojvg 2i2u5p 2jzeps 2k4qq9 2ka37u"
	},
	{
		id: "EPL-2.0",
		words: 2161,
		covers: [],
		sample: "19jzd 48lpi 4jw9l 563nd 5866p 60qjb 61omb 6oh4n 8a1a7 afvaq b4lqs c5njl d6pt4 fcpsx hgesh j82rx kz7v8 obilw oejrd okp27 oz5qz slfve suo94 t93ja uvoqk uzdh6 vz225 wwjvk xujkj 12qlfq 15fmy2 1924wd 1be2yz 1ctc7t 1f22hz 1f369g 1fw460 1g56h2 1j76bw 1jk2hp 1jra1x 1k0q4e 1m5vqc 1orjdy 1pzuda 1s94ko 1sls8n 1tvavl 1uwt25 1vdgqx 1vxb8p 1w572z 1x89bg 21p5kw 231ob4 23dxzm 24ihze 267dxc 26edtl 2795la 28f1vp 2a16z2 2agjew 2am1s4 2arq6p 2e1x1c 2ea2m3 2ehd7w 2irj5k 2mvg93 2n6bw2 2n74nk 2nldke 2pp06u 2t8a8l 2t8al3 2v9j88 2vnv83 32c2bn 32q70b 355boy 36bybt 37p882 3a4gzt 3cjl3v 3ghzoe 3lbl78 3lg92r 3lgzzw 3mk41g 3ofy6y 3pmzg5 3q5f2b 3qq5n2 3s1hc8 3slx30"
	},
	{
		id: "EUPL-1.2",
		words: 2240,
		covers: [],
		sample: "1uyk9 27u6f 4ou39 7n80e 8gk5g 8iibe 9okig a8ug2 b5nqp c7j8h e73rm ed0us ggaqp i9u70 ifeho j01gx jk2v9 jw7eu k2uqv lsibt odnzd r0ym5 t71ec viif7 vvs2b w0ikr wk564 x1ve4 xgjly xzvfi z50vf 12pxbm 12u1f6 12z48l 15oczt 194ktj 19uo6w 1av672 1bklfe 1cpcsd 1dil3n 1f9og8 1fesza 1hd6o5 1i6x5m 1nn4k4 1or1b5 1pru2g 1q0k6s 1q7jb0 1sxej2 1tf9xb 1tkjd0 1u8woe 1up4m0 1vnj5f 1xl1hr 1y3nop 1y4eu8 1zs41x 203o9q 204ml4 20jv76 22lp1w 22ph2v 247jeu 25pptr 27bjmb 27x7g4 2broeu 2cdirf 2f12g4 2hbvyl 2is1vc 2lhndk 2mejbq 2rvax8 2s87id 2t63s7 2t6h2i 2ve6sv 2wafq0 2xc7vs 30y4u4 31s6pn 32r4sx 33dlm3 33nitv 35gxdy 35sy6l 365zfu 37c690 37qywt 397wq9 3aws4u 3dfn35"
	},
	{
		id: "CECILL-2.1",
		words: 3520,
		covers: ["CECILL-B"],
		sample: "ex1v 1j11l 2e10s 49f2l 4pghf 57j1y 6dfst 8qhz2 8v7ee 9rjp4 9y66s a0wci aslrj b3817 cmtaz dtuvc e5zi4 efwik f0nzr fau60 fkdfi gnu1u if1uq int0p j0juc jvkpv jx0z5 mjclq mni80 n9y62 na8jn ofgqo pbj02 pnxdo qb1qj qcjc0 ra1on sdqtk t79zo tmki8 uu8ao x01yt zlnad ztxpo 101tw2 10962j 12zb4j 13aihn 13k7fl 14bs8d 14uiqf 15m3o8 17zxyi 182sqa 186fsr 19ujrj 1clrm3 1cvg6y 1dugbv 1ep56q 1fuycz 1iazia 1ic124 1ifi7g 1ilh5w 1jqdz5 1klwoc 1kywwr 1m216u 1n4rva 1o12cb 1pmkw2 1q5ai1 1qb249 1rjf65 1rkfti 1sjv6n 1tfcrb 1twzzc 1usc7r 1v310q 1vzmhp 1wixev 1wnr6o 1xvh0u 1yd459 22doy4 22lpcd 22wmbe 23bowt 23efl1 245q51 24jnhs 25k9c7 27ir97 27l0tw"
	},
	{
		id: "CECILL-B",
		words: 3410,
		covers: [],
		sample: "lbm ex1v 1j11l 39li1 57j1y 5zz4w 67oqs 8qhz2 8v7ee 9rjp4 9y66s a0wci aslrj b3817 cmtaz dtuvc e5zi4 ecs56 efwik f0nzr fau60 fkdfi gnu1u hp8u1 j0juc jvkpv jx0z5 mjclq mni80 n9y62 na8jn ofgqo pbj02 pnxdo qb1qj qcjc0 ra1on s0v27 tmki8 uu8ao v1vna wmjc3 x01yt zlnad ztxpo zxkdf 101tw2 10962j 12zb4j 13aihn 13k7fl 14bs8d 14uiqf 15m3o8 17at9i 17zxyi 182sqa 186fsr 19ujrj 1clrm3 1cvg6y 1dugbv 1dy4eq 1ep56q 1fuycz 1h3svi 1iazia 1ic124 1ifi7g 1ilh5w 1jgzol 1jqdz5 1klwoc 1kywwr 1m216u 1n4rva 1o12cb 1pmkw2 1q5ai1 1qb249 1rjf65 1rkfti 1sjv6n 1tfcrb 1twzzc 1usc7r 1v310q 1vh0jx 1vzmhp 1wixev 1xvh0u 1yd459 1zhcp7 213wn3 22doy4 22lpcd"
	},
	{
		id: "CC0-1.0",
		words: 1088,
		covers: [],
		sample: "14h8q 18g8y 1c87d 8ro08 hmu6f mbhge n6no8 ossr6 u14i5 vhdr8 xjsel ye9oc 10ag1e 126n88 153jfc 1ay77b 1gj6b9 1qa7ii 1qc5ra 1qfu69 1skpx5 21i0h2 28e9z5 29qsd5 2egxiy 2jf7tn 2o2jon 2tikfe 2v3p42 2x2n2h 2ztdeq 31a40x 34goqn 34gzv5 36jphk 372ui1 3ar8ci 3b46om 3b53c8 3ctvf1 3flqbv 3hz4sn 3jrhzj 3laaql 3sq9xe 3wceaj 3xs0ey 3zht4m 404wx5 41naqo 42cczp 42xvl9 43lelb 43srx7 44auqn 4mxxsn 4pad71 4pktpp 4r902z 4sunum 4teoq1 4whqq1 53k5hk 5c5mf9 5ci7n6 5dhcg4 5drj97 5eriq2 5ezdn4 5f9xz2 5ldwge 5n091g 5r6o2f 5rnb6l 5warf0 5wdr9b 62jt70 63hvjv 64r1f6 675s36 68c6di 69gn6s 6eahbo 6gylr5 6hv98p 6qph8u 6rpfbv 6sijup 6xcu94 739d1y 760396 7awra3 7bexnx 7igb7u 7kp3c2 7l0sqx"
	},
	{
		id: "CC-BY-3.0",
		words: 2983,
		covers: [],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i3w9s iyitk lk8er lzfub mbazw mbhge nseme o8ye1 och60 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12kxw1 13bqgd 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1pzbln 1r0shj 1sgjm9 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 21baf0 21f2vx 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 298c6p 2bi7pc 2c398v 2c3u6i 2cfyh0 2hb22j 2ibe8t 2ip2z3 2kzl7m 2ld86n 2mo0qf 2nhue2"
	},
	{
		id: "CC-BY-4.0",
		words: 2593,
		covers: ["CC-BY-ND-4.0"],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs fny8h g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 o82fv pbj02 qngcw s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1noe7x 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1tsfjo 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 22juv7 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg 2ro82p"
	},
	{
		id: "CC-BY-SA-3.0",
		words: 3408,
		covers: ["CC-BY-3.0", "CC-BY-NC-3.0"],
		sample: "16jr9 2v2sz 31h7b 3nnj1 529qz 52vnf 5pa3g 5yado 80xia 8xoub a7l8u b4lqs bcb65 bzkva cj4jt cm22p e4myw gesxs hf9cd hyosc i0u4z i1mek i3w9s iyitk lk8er lzfub mbazw mbhge nseme o2kqj o8ye1 och60 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 10kama 11fwxj 12bkc9 12h1b9 12kxw1 13bqgd 13i17s 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1a7wu8 1bfild 1ckmt5 1cl653 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1nyieb 1pzbln 1r0shj 1sgjm9 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1x52gg 1xlie5 21baf0 21h8y0 22e85l 24vpz5 25lt4d"
	},
	{
		id: "CC-BY-SA-4.0",
		words: 2799,
		covers: [
			"CC-BY-4.0",
			"CC-BY-NC-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp a4jxf aulaj b4lqs fny8h fsp3t g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge n0ob6 n15ti nxi3k o1602 o82fv pbj02 s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 163fo0 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1n4z6z 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1vz6la 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2lrdq5 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2qt003"
	},
	{
		id: "CC-BY-NC-3.0",
		words: 3137,
		covers: ["CC-BY-3.0"],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i3w9s iyitk l5j9y lk8er lzfub mbazw mbhge nseme o8ye1 och60 ojg72 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12kxw1 13bqgd 13i17s 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1pzbln 1r0shj 1sgjm9 1sr9wr 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1xpu92 21baf0 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 298c6p 2bi7pc 2c398v 2c3u6i 2cfyh0 2hb22j 2ibe8t 2ip2z3"
	},
	{
		id: "CC-BY-NC-4.0",
		words: 2677,
		covers: [
			"CC-BY-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs cklh7 fny8h g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 pbj02 s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1tsfjo 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg 2ro82p 2s0w7n 2tdi5q 2v8llr"
	},
	{
		id: "CC-BY-NC-SA-3.0",
		words: 3418,
		covers: [
			"CC-BY-3.0",
			"CC-BY-SA-3.0",
			"CC-BY-NC-3.0"
		],
		sample: "16jr9 31h7b 3nnj1 529qz 52vnf 5pa3g 80xia 8xoub a7l8u b4lqs cj4jt cm22p e4myw hf9cd hyosc i0u4z i3w9s iyitk l5j9y lk8er lmr6o lzfub mbazw mbhge nseme o8ye1 och60 ojg72 pbj02 r3fq1 telwr v8mxp wkmqb x1q3l x222n xepnq xk0qd ymsns ymv2f ypp94 yr2yk 12bkc9 12h1b9 12jx5m 12kxw1 13bqgd 145fvk 1462xu 14ui8d 14v9cy 159cq1 15r6ta 16chdg 16g0xp 1743qr 174vk1 17lsfa 18ss4a 1acawe 1bfild 1ckmt5 1doqqd 1e87pp 1f3yee 1fd1xt 1ijo3i 1j9dk3 1kna6t 1kpz55 1ksd0k 1nmdcy 1np3y0 1r0shj 1sgjm9 1sr9wr 1tkuy9 1urt34 1uy5t5 1vnj5f 1vxb8p 1vxos7 1x52gg 1xlie5 1xpu92 21baf0 21c6fg 21h8y0 22e85l 24vpz5 25lt4d 26xjzx 27deui 27mo2x 27nj13 28gxqy 298c6p"
	},
	{
		id: "CC-BY-NC-SA-4.0",
		words: 2886,
		covers: [
			"CC-BY-4.0",
			"CC-BY-SA-4.0",
			"CC-BY-NC-4.0",
			"CC-BY-ND-4.0",
			"CC-BY-NC-ND-4.0"
		],
		sample: "opj9 31h7b 41bco 4ihc5 6vf7i 9fbbp a4jxf aulaj b4lqs cklh7 fny8h fsp3t g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge n15ti nxi3k o1602 pbj02 s8gwh sh24v si7ul tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10pvg7 10yn1t 123ect 124u6r 1323ct 132oty 14qqz1 15zhlp 162qik 163fo0 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1n4z6z 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1vz6la 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2lrdq5 2olgwz 2pshv0 2pyz6t 2qjn2d"
	},
	{
		id: "CC-BY-ND-4.0",
		words: 2560,
		covers: [],
		sample: "opj9 31h7b 3p1xp 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs fny8h g1m2u gxac0 i44nh jg2wl lhgun lwd71 mbhge mnhn8 n15ti nxi3k o1602 pbj02 qvlvr s2wdg s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 225if4 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pw9rq 2pyz6t 2qjn2d 2ql7ey 2qt003 2r5xxk 2r64cg 2ro82p 2s0w7n"
	},
	{
		id: "CC-BY-NC-ND-4.0",
		words: 2644,
		covers: ["CC-BY-4.0", "CC-BY-ND-4.0"],
		sample: "opj9 1iff5 31h7b 3p1xp 41bco 4ihc5 6vf7i 9fbbp aulaj b4lqs cklh7 fny8h g1m2u gxac0 hf5hu i44nh jg2wl lhgun lwd71 mbhge mnhn8 n15ti nxi3k o1602 pbj02 qngcw s2wdg s8gwh sh24v tqtf2 tw1k2 us8f0 vappr w385h wf0gk yinnt zcihx zklpk 10yn1t 123ect 1323ct 132oty 14qqz1 15zhlp 162qik 16a6z4 17486t 1758pq 186fiv 18e0oq 18ss4a 1d012z 1f3owj 1f59ay 1jqdz5 1kd2h6 1lvav2 1morg9 1nmdcy 1np3y0 1ov521 1q73dh 1qc5ra 1ry34u 1s7lny 1spwd1 1vnj5f 1w1xca 1w9xlm 1wk5sl 1wuydw 1wy3mu 1ys44q 1ytbgz 22juv7 241hbx 24surd 27fc1f 28pmqn 2bkl4x 2c1xm7 2chpjb 2fuqgp 2gz664 2hbvyl 2i607h 2jospt 2kizjl 2kxy7e 2olgwz 2pshv0 2pyz6t 2qjn2d 2qt003 2r5xxk 2r64cg"
	},
	{
		id: "ODbL-1.0",
		words: 4112,
		covers: ["ODC-By-1.0"],
		sample: "3au7 1b9na 21km5 3nccb 4ehy0 4k59f 4v8vr 5cnj9 5t3sh 6n20z 80xia 878dv 9ej8n a2mdm aaugi aifzv bi2ez bsa24 c0kk3 e5m91 fqigg gkltp h1958 iyitk j08wo j243n jtwyv jw5gj k22u7 ltxh1 m2d7n m7ok3 mv7tj n8lzr on2bv p2d0l pbj02 pfxzq przi9 pwuox pxuec qc3bc rxxs5 sl8vv v2bzw vhvum vwyga wf9p6 wxjve xexxq xy49q ygjk7 yopl2 ypp94 yvbno z9zsg zz41f 10kama 115x2g 11ukkb 13jbzy 13ucla 14c5wf 156j6l 15f38d 15i6ly 15z0z2 15zrhl 17ckiz 17d3f0 17tnoa 18kfa5 18qy3e 197url 19bsau 19ocec 1a4avw 1bjzxh 1bxyb0 1ccb3g 1dajdy 1dzefk 1eno8q 1f6j1q 1fd1xt 1gddhk 1gsx94 1hy8ix 1i9puy 1j7fku 1jcaqr 1kna6t 1ksg3t 1lhr7m 1lkf6m 1mf245"
	},
	{
		id: "ODC-By-1.0",
		words: 3248,
		covers: [],
		sample: "1b9na 21km5 4ehy0 4k59f 4v8vr 5cnj9 5t3sh 6n20z 80xia aifzv bsa24 c0kk3 e5m91 fqigg gzk62 h1958 hkgeg iyitk j08wo jtwyv jw5gj k22u7 ltxh1 m7ok3 n8lzr p2d0l pbj02 pfxzq przi9 pwuox pxuec qc3bc rxxs5 sl8vv v2bzw vhvum vwyga wf9p6 xy49q ygjk7 yopl2 ypp94 yvbno z9zsg 115x2g 13jbzy 13ucla 14c5wf 156j6l 15f38d 15i6ly 15z0z2 15zrhl 17ckiz 17d3f0 17tnoa 18qy3e 197url 19bsau 1bjzxh 1bxyb0 1ccb3g 1cpao0 1dajdy 1eno8q 1fd1xt 1gddhk 1gi45r 1gsx94 1hy8ix 1i9puy 1jcaqr 1kgkx1 1kna6t 1ksg3t 1lhr7m 1lkf6m 1mf245 1ophxp 1pfdtm 1q3466 1qc5ra 1qetlo 1qn1sm 1qp89o 1tc3z5 1urt34 1uurkg 1uwt25 1vh8qj 1vmblv 1vn2h1 1vnj5f 1wyr2x 1y06g6 1zfjkz"
	},
	{
		id: "PDDL-1.0",
		words: 2421,
		covers: [],
		sample: "3wxi 5ftcz 84v2c 8qv5b bleck cytps diqkm dn7rs edko0 h1958 iz7vm j08wo jw5gj jy0n3 k22u7 kzkck m2v6f m7fni p2d0l rxxs5 s91yt u40o0 vcv78 vemgs vevr0 vwyga z9zsg 115x2g 13ucla 14brdf 14c5wf 156j6l 15bhg8 15i6ly 15z0z2 167dx4 16gkcn 179gy8 179mkr 17d3f0 17tnoa 18dzk4 18ha8x 192kca 1al0m4 1bd4ix 1bvsk7 1cid2d 1cpdvy 1dd661 1eno8q 1hbx4n 1hxz6q 1jcaqr 1ksg3t 1nykus 1pfdtm 1qc5ra 1qdhlz 1qp89o 1qpag8 1rm3bt 1sghmv 1vnj5f 1x6t92 1y9vf2 1zfjkz 1zwt2a 21q7e4 22p9ec 23dc06 23yhg4 26h82m 274swi 279o3g 27eokx 27fvus 27fydo 2aj7zm 2cq9rk 2dmui1 2e90tt 2eu20q 2j5s61 2j7qo7 2k9vyr 2lpy5t 2lrejb 2lxvmi 2mu8zs 2qzmhb 2snxid 2to00v 2wagv2 2xgr1i 2y97rq"
	},
	{
		id: "CDLA-Permissive-1.0",
		words: 1647,
		covers: [],
		sample: "2qx6d 54kfx 5w52x 7wgfm 8kdqv 9gcp6 bljuz c5njl dnoup ee0wb fbfj9 hu645 kdqoh mav9d pbj02 q4x2r rkjpt s1q9c t3yk9 t93ja tgm0j x6zvj x8qco ywk1x 12bw2u 143iml 15nysj 176w6f 1auwsn 1ckug9 1cpzp4 1e56m9 1e7iv6 1f0a6d 1fqdyx 1gx3y2 1jotpu 1kawgm 1ldw73 1lqvyc 1obugm 1phvni 1qc5ra 1rzl6r 1s8ret 1shcsp 1vksko 1x8d1c 1zafcb 1zdrge 217gv7 21mj7z 21p5kw 22lenb 23ji2g 23jxbx 26pxwn 2am1s4 2bz8gt 2fdug9 2g7g88 2ihsk9 2lrw5f 2przju 2qec32 2sb4vf 2t0ocs 2t8al3 2ti8cp 2y3mgw 30hm7m 30hvqc 30vddz 31q5y5 33jw5r 33sorm 36z7zt 3719n9 3a5pa2 3djuvq 3ecgv8 3fjum2 3fosgi 3jibsf 3k0pfe 3l1x80 3l3vad 3p86yn 3rp55k 3rpctf 3sp3z2 3urnhv 3wwuu7 3x82rp 454j3c 45n2vq"
	},
	{
		id: "CDLA-Permissive-2.0",
		words: 381,
		covers: [],
		sample: "c0eu 7otup c5njl i6jg8 t93ja 126tfu 1bzbcz 1nujih 21p5kw 2cvdv9 2ncusa 2x9d36 3ap1gf 3cqroo 3esb90 3p6ymk 421uti 4l05vd 4nghfa 4oljux 4rx2g4 4slsnv 4ud2hr 4ziqb8 50b9wj 566krp 5lyp60 68gz86 6hj0lw 6mlxbp 6nwsdq 7a370r 7e4x5t 7ev1wd 7xqbh7 817r0y 8esqft 8hci1p 9093qj 939xwa 99n1jc 9jkxjs 9pgymm 9pr44r 9ucn75 9x0p0d aasea6 amfgt1 azue3n b2dcoz baz2sc bths9v bvk78e c8fpta c8xz9a cfbwg7 clwyez cp25pp dbhffx ddkyjf de9ghc e3q8ll e9myac ehu0fs ek1og8 emkkyc evf4tc ex9tya fgcxyr fhrdco flsf7o fn8dfj fvndyr fw49gc fyc9wp g1acv7 gd6x0q glbod2 h9z4nc hjc59s hnr7cn hshqvq hykpe8 i37fs3 iflb1o im7p4f imuj78 in4g0z io6yhe itgth6 ixcjc3 iykn3e iysm2r j0mgnd j19toz juppah"
	},
	{
		id: "CDLA-Sharing-1.0",
		words: 1782,
		covers: ["CDLA-Permissive-1.0"],
		sample: "2qx6d 4e0x2 54kfx 5w52x 7wgfm 8kdqv 9gcp6 bd0gl bljuz c5njl dnoup ee0wb fbfj9 hu645 janfm kdqoh mav9d pbj02 q4x2r rkjpt s1q9c t3yk9 t93ja tgm0j x8qco ywk1x 12bw2u 143iml 15nysj 176w6f 1auwsn 1ckug9 1cpzp4 1e56m9 1e7iv6 1f0a6d 1fqdyx 1gx3y2 1jl53h 1jotpu 1ldw73 1obugm 1qc5ra 1qkhfg 1rzl6r 1s8ret 1shcsp 1sqodf 1vksko 1x8d1c 1zafcb 1zdrge 1zszec 217gv7 21mj7z 21p5kw 22lenb 23ji2g 23jxbx 26pxwn 2am1s4 2bz8gt 2fdug9 2g7g88 2h9u9z 2ihsk9 2lrdq5 2lrw5f 2o7ena 2przju 2qec32 2sb4vf 2t0ocs 2t8al3 2ti8cp 2y3mgw 30hm7m 30hvqc 31q5y5 33jw5r 33sorm 36z7zt 3719n9 3a5pa2 3cn9m9 3d076y 3djuvq 3ecgv8 3fjum2 3fosgi 3jibsf 3k0pfe 3l1x80 3l3vad 3p86yn 3pgzz1"
	},
	{
		id: "C-UDA-1.0",
		words: 597,
		covers: [],
		sample: "9kn7 xx2k 57414 5txrc a3zro c5njl cn40x ew6zy k6ft5 p3bui t93ja x8qco 11jz0o 1clkim 1eol32 1m6p6w 1nujih 1sy8gi 20zksb 21p5kw 28nimf 2a1jra 2j7j2f 2v35gr 2zqbr3 30zzwb 3ae3mr 3c4p8u 3tk4x5 3tk7zd 3ykrd1 43q3is 4cs0xb 4fe4vf 4ia70c 4zroqp 5bnbub 68gz86 6d6kdd 6dbgwm 6ic3kh 6jc6yc 6kc9gz 7aiy55 7nn332 86rwyw 8crgd0 8esqft 8fc3y1 8hlp6h 8kmnnq 8n29ks 8o6rpm 8u499i 8w60ws 8z3ojq 9371dz 93jtv7 94mvbe 99n1jc 9aonr7 9dk9nq 9ucn75 9x0p0d a5h2hv a699z1 a6v3jb adiy3u amfgt1 askjn6 atdnx1 azue3n b2k5c5 b36956 b4jzpb b7sdzp biltiv byabn8 c3rozv c4j1bw c8xz9a c9584l c9kyfs cafxkm cjcexg clwyez cm64bl coe3r9 ctqlpn cvxn65 ddkyjf de9ghc dh7fhc doh9wa ds8q93 dxbadt"
	},
	{
		id: "OFL-1.1",
		words: 647,
		covers: [],
		sample: "2d92i 2eda0 8xg0t c54xp pybsq 14zmto 1l78uy 1mdq4a 1pn5ag 1txmoq 1uuxvl 21ee9o 220ndj 22zfu3 26ogsf 2ogksq 2st7d5 2wr0iq 2x2sl8 325xtj 32kzg8 32xz4d 358a01 38p4pw 3imkx7 3jjlwp 3xlpgk 3ym9c8 4532dq 4570e7 4hw16p 4rigkj 4rnd5o 50qvzl 5ht84c 5mge5e 5oficr 5y42jx 6223bc 6gw8mz 6hogvf 6merwe 6ow321 6wcc0k 6yr8gi 7fvfmd 7mf998 7mhcxf 7mz93s 7thff5 83ny16 87gtf9 88pktd 8dih6x 8m5nsl 8npekm 8zrk62 90ivb2 96bo3o 9aclxc 9b8hbq 9cd8a4 9dykiq 9ehnyv 9euaf7 9f5b32 9fk93v 9jn8zo 9js05c 9me92c 9s59h8 9sayts 9tgsi4 aa35bp aahili aanjzj abh13y aevo1x afqjuc ag9fgz ajf06k aku3ij ali82f ark80n az9jgc b2nj0q b5iawb b899di bjv2wy c10mej c8m1ro cd0vuh cdimgl cil8ho cjosup cmfncm"
	},
	{
		id: "MulanPSL-2.0",
		words: 883,
		covers: [],
		sample: "1rvqr 6h15l 6jvrz 7b26p 9j4hb gzn37 l88bl msguz pbj02 syi5y xujkj xvba4 yb401 10p6vb 16wzb8 174gve 19is5b 1fz027 1gp1uc 1jqdz5 1n5r6z 1nh9qv 1pbqed 1pudkx 1q1bi2 1yc355 21ho3j 221qng 263oli 2el2ip 2fpu19 2jqk38 2o8319 2q3ryu 2r812c 2tuprr 2vu3gu 36idbj 3fnvm0 3gplks 3k3fbl 3p3glz 3u4vdz 3w0qcw 3wh9e2 3x82rp 3yh76g 3ylkv4 40rdkt 41lb3h 41wmzh 426xpd 42otbe 4cjrqy 4hh43p 4hhp1z 4mhyuj 4n0rbn 4s49l1 4zt01b 52qaeg 573mxs 5b1ihl 5bwqw1 5j273s 5wkk5z 5wvt3g 60240q 63sy7s 6ideck 6ln9uq 6oe5m8 6u0b7h 6xusf6 71gw8i 72gipi 73gqcu 772z7a 7b7d2u 7c1xui 7fhhqd 7fvfmd 7gs4iw 7vgd23 7vvtuq 7w2m34 7wt2re 853bh9 88arwd 8b0zsb 8g1mg5 8kmsrf 8n57qc 8ob5vt 8ojts8 8t2j5h"
	},
	{
		id: "BUSL-1.1",
		words: 557,
		covers: [],
		sample: "1jdjg apxyk o2sri wgtbo ymah0 12mpjp 13i9ry 1ifi7g 1wb3m0 1wwl7e 1y3hkj 2465n8 2fjvjm 2ihas2 2r1m3a 2t72c2 2tynzb 2yp547 31a40x 31is9y 34ouo1 3btwy8 3i0e8e 4780kd 47bh2u 496qai 4cqmnr 4e8qq6 4fx81m 4hv5e6 4ipp96 4j4r9j 4jhvj8 4ntlju 5fid3c 5pnwz2 5v65y3 5wxn6i 6ba4b9 6g8fv9 6v1xtd 6wlv4j 6z40re 78yj4a 7nn6u8 7s32op 7vs98e 7zya16 86ug6m 88vada 8hcydg 8l3dsy 8mqpnw 8noyhf 8pev9n 8ucyl2 8vivmb 8xr7r4 9681t7 9cn0u4 9dxw8a 9f2agg 9rceen 9st9a0 9ucn75 9vk0e0 a0v8oq a14y5l a3rux4 a8brz8 aku3ij amfgt1 anyqmp awr5uh awyiy0 b0a6lp b4jwcn b5mggw baz8el bjywde bnzark bp1m3g buvko3 bwhn87 bxb44z c1a39l cd60nj cfbuwx chgyl6 clxzag coydmx cshhp1 cua285 d1mr4u d1vmmh d1xod4"
	}
];

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));

// node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				"WITH",
				"AND",
				"OR",
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));

// node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				return { license: string };
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));

// node_modules/spdx-correct/index.js
var require_spdx_correct = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var parse = require_spdx_expression_parse();
	var spdxLicenseIds = require_spdx_license_ids();
	function valid(string) {
		try {
			parse(string);
			return true;
		} catch (error) {
			return false;
		}
	}
	function sortTranspositions(a, b) {
		var length = b[0].length - a[0].length;
		if (length !== 0) return length;
		return a[0].toUpperCase().localeCompare(b[0].toUpperCase());
	}
	var transpositions = [
		["APGL", "AGPL"],
		["Gpl", "GPL"],
		["GLP", "GPL"],
		["APL", "Apache"],
		["ISD", "ISC"],
		["GLP", "GPL"],
		["IST", "ISC"],
		["Claude", "Clause"],
		[" or later", "+"],
		[" International", ""],
		["GNU", "GPL"],
		["GUN", "GPL"],
		["+", ""],
		["GNU GPL", "GPL"],
		["GNU LGPL", "LGPL"],
		["GNU/GPL", "GPL"],
		["GNU GLP", "GPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["GNU Lesser General Public License", "LGPL"],
		["GNU LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["GNU Lesser General Public License", "LGPL-2.1"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL"],
		["Lesser General Public License", "LGPL"],
		["LESSER GENERAL PUBLIC LICENSE", "LGPL-2.1"],
		["Lesser General Public License", "LGPL-2.1"],
		["GNU General Public License", "GPL"],
		["Gnu public license", "GPL"],
		["GNU Public License", "GPL"],
		["GNU GENERAL PUBLIC LICENSE", "GPL"],
		["MTI", "MIT"],
		["Mozilla Public License", "MPL"],
		["Universal Permissive License", "UPL"],
		["WTH", "WTF"],
		["WTFGPL", "WTFPL"],
		["-License", ""]
	].sort(sortTranspositions);
	var TRANSPOSED = 0;
	var CORRECT = 1;
	var transforms = [
		function(argument) {
			return argument.toUpperCase();
		},
		function(argument) {
			return argument.trim();
		},
		function(argument) {
			return argument.replace(/\./g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "");
		},
		function(argument) {
			return argument.replace(/\s+/g, "-");
		},
		function(argument) {
			return argument.replace("v", "-");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1");
		},
		function(argument) {
			return argument.replace(/,?\s*(\d)/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2");
		},
		function(argument) {
			return argument.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, "-$2.0");
		},
		function(argument) {
			return argument[0].toUpperCase() + argument.slice(1);
		},
		function(argument) {
			return argument.replace("/", "-");
		},
		function(argument) {
			return argument.replace(/\s*V\s*(\d)/, "-$1").replace(/(\d)$/, "$1.0");
		},
		function(argument) {
			if (argument.indexOf("3.0") !== -1) return argument + "-or-later";
			else return argument + "-only";
		},
		function(argument) {
			return argument + "only";
		},
		function(argument) {
			return argument.replace(/(\d)$/, "-$1.0");
		},
		function(argument) {
			return argument.replace(/(-| )?(\d)$/, "-$2-Clause");
		},
		function(argument) {
			return argument.replace(/(-| )clause(-| )(\d)/, "-$3-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, "BSD-3-Clause");
		},
		function(argument) {
			return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, "BSD-2-Clause");
		},
		function(argument) {
			return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, "BSD-2-Clause-$1BSD");
		},
		function(argument) {
			return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, "BSD-3-Clause-Clear");
		},
		function(argument) {
			return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, "BSD-4-Clause");
		},
		function(argument) {
			return "CC-" + argument;
		},
		function(argument) {
			return "CC-" + argument + "-4.0";
		},
		function(argument) {
			return argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "");
		},
		function(argument) {
			return "CC-" + argument.replace("Attribution", "BY").replace("NonCommercial", "NC").replace("NoDerivatives", "ND").replace(/ (\d)/, "-$1").replace(/ ?International/, "") + "-4.0";
		}
	];
	var licensesWithVersions = spdxLicenseIds.map(function(id) {
		var match = /^(.*)-\d+\.\d+$/.exec(id);
		return match ? [match[0], match[1]] : [id, null];
	}).reduce(function(objectMap, item) {
		var key = item[1];
		objectMap[key] = objectMap[key] || [];
		objectMap[key].push(item[0]);
		return objectMap;
	}, {});
	var licensesWithOneVersion = Object.keys(licensesWithVersions).map(function makeEntries(key) {
		return [key, licensesWithVersions[key]];
	}).filter(function identifySoleVersions(item) {
		return item[1].length === 1 && item[0] !== null && item[0] !== "APL";
	}).map(function createLastResorts(item) {
		return [item[0], item[1][0]];
	});
	licensesWithVersions = void 0;
	var lastResorts = [
		["UNLI", "Unlicense"],
		["WTF", "WTFPL"],
		["2 CLAUSE", "BSD-2-Clause"],
		["2-CLAUSE", "BSD-2-Clause"],
		["3 CLAUSE", "BSD-3-Clause"],
		["3-CLAUSE", "BSD-3-Clause"],
		["AFFERO", "AGPL-3.0-or-later"],
		["AGPL", "AGPL-3.0-or-later"],
		["APACHE", "Apache-2.0"],
		["ARTISTIC", "Artistic-2.0"],
		["Affero", "AGPL-3.0-or-later"],
		["BEER", "Beerware"],
		["BOOST", "BSL-1.0"],
		["BSD", "BSD-2-Clause"],
		["CDDL", "CDDL-1.1"],
		["ECLIPSE", "EPL-1.0"],
		["FUCK", "WTFPL"],
		["GNU", "GPL-3.0-or-later"],
		["LGPL", "LGPL-3.0-or-later"],
		["GPLV1", "GPL-1.0-only"],
		["GPL-1", "GPL-1.0-only"],
		["GPLV2", "GPL-2.0-only"],
		["GPL-2", "GPL-2.0-only"],
		["GPL", "GPL-3.0-or-later"],
		["MIT +NO-FALSE-ATTRIBS", "MITNFA"],
		["MIT", "MIT"],
		["MPL", "MPL-2.0"],
		["X11", "X11"],
		["ZLIB", "Zlib"]
	].concat(licensesWithOneVersion).sort(sortTranspositions);
	var SUBSTRING = 0;
	var IDENTIFIER = 1;
	var validTransformation = function(identifier) {
		for (var i = 0; i < transforms.length; i++) {
			var transformed = transforms[i](identifier).trim();
			if (transformed !== identifier && valid(transformed)) return transformed;
		}
		return null;
	};
	var validLastResort = function(identifier) {
		var upperCased = identifier.toUpperCase();
		for (var i = 0; i < lastResorts.length; i++) {
			var lastResort = lastResorts[i];
			if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) return lastResort[IDENTIFIER];
		}
		return null;
	};
	var anyCorrection = function(identifier, check) {
		for (var i = 0; i < transpositions.length; i++) {
			var transposition = transpositions[i];
			var transposed = transposition[TRANSPOSED];
			if (identifier.indexOf(transposed) > -1) {
				var checked = check(identifier.replace(transposed, transposition[CORRECT]));
				if (checked !== null) return checked;
			}
		}
		return null;
	};
	module.exports = function(identifier, options) {
		options = options || {};
		var upgrade = options.upgrade === void 0 ? true : !!options.upgrade;
		function postprocess(value) {
			return upgrade ? upgradeGPLs(value) : value;
		}
		if (!(typeof identifier === "string" && identifier.trim().length !== 0)) throw Error("Invalid argument. Expected non-empty string.");
		identifier = identifier.trim();
		if (valid(identifier)) return postprocess(identifier);
		var noPlus = identifier.replace(/\+$/, "").trim();
		if (valid(noPlus)) return postprocess(noPlus);
		var transformed = validTransformation(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, function(argument) {
			if (valid(argument)) return argument;
			return validTransformation(argument);
		});
		if (transformed !== null) return postprocess(transformed);
		transformed = validLastResort(identifier);
		if (transformed !== null) return postprocess(transformed);
		transformed = anyCorrection(identifier, validLastResort);
		if (transformed !== null) return postprocess(transformed);
		return null;
	};
	function upgradeGPLs(value) {
		if ([
			"GPL-1.0",
			"LGPL-1.0",
			"AGPL-1.0",
			"GPL-2.0",
			"LGPL-2.0",
			"AGPL-2.0",
			"LGPL-2.1"
		].indexOf(value) !== -1) return value + "-only";
		else if ([
			"GPL-1.0+",
			"GPL-2.0+",
			"GPL-3.0+",
			"LGPL-2.0+",
			"LGPL-2.1+",
			"LGPL-3.0+",
			"AGPL-1.0+",
			"AGPL-3.0+"
		].indexOf(value) !== -1) return value.replace(/\+$/, "-or-later");
		else if ([
			"GPL-3.0",
			"LGPL-3.0",
			"AGPL-3.0"
		].indexOf(value) !== -1) return value + "-or-later";
		else return value;
	}
}));

// \0lazy:spdx-correct
var _lazy_spdx_correct_default = (...args) => require_spdx_correct()(...args);

// src/detect/licences/names.ts
/** Licence names as people write them in prose and badges. First match in the table's order wins, so the narrow ones stand first. */
const names = [
	{
		spdx: "CC0-1.0",
		pattern: /\bcc[- ]?0\b|publicdomain\/zero\/1/i
	},
	{
		spdx: "CC-BY-NC-ND-$v",
		pattern: /\bcc[ -]by[ -]nc[ -]nd\b|licenses\/by-nc-nd\/|attribution[ -]noncommercial[ -]noderiv/i
	},
	{
		spdx: "CC-BY-NC-SA-$v",
		pattern: /\bcc[ -]by[ -]nc[ -]sa\b|licenses\/by-nc-sa\/|attribution[ -]non-?commercial[ -]share-?alike/i
	},
	{
		spdx: "CC-BY-NC-$v",
		pattern: /\bcc[ -]by[ -]nc\b|licenses\/by-nc\/|attribution[ -]non-?commercial/i
	},
	{
		spdx: "CC-BY-SA-$v",
		pattern: /\bcc[ -]by[ -]sa\b|licenses\/by-sa\/|attribution[ -]share-?alike/i
	},
	{
		spdx: "CC-BY-ND-$v",
		pattern: /\bcc[ -]by[ -]nd\b|licenses\/by-nd\//i
	},
	{
		spdx: "CC-BY-$v",
		pattern: /\bcc[ -]by\b|licenses\/by\/|creative commons attribution\b/i
	},
	{
		spdx: "ODC-By-1.0",
		pattern: /\bodc[ -]by\b/i
	},
	{
		spdx: "ODbL-1.0",
		pattern: /\bodbl\b|open database licen[cs]e/i
	},
	{
		spdx: "Apache-2.0",
		pattern: /\bapache(?: software)?(?: licen[cs]e)?,?[ -]?(?:version |v\.?)?2(?:\.0)?\b|apache\.org\/licenses\/license-2/i
	},
	{
		spdx: "AGPL-3.0-only",
		pattern: /\bagpl|affero general public/i
	},
	{
		spdx: "LGPL-3.0-only",
		pattern: /\blgpl[ -]?v?3|lesser general public licen[cs]e,? (?:version |v)3/i
	},
	{
		spdx: "LGPL-2.1-only",
		pattern: /\blgpl[ -]?v?2|lesser general public licen[cs]e,? (?:version |v)2/i
	},
	{
		spdx: "GPL-3.0-only",
		pattern: /\bgpl[ -]?v?3|\bgeneral public licen[cs]e,? (?:version |v)3/i
	},
	{
		spdx: "GPL-2.0-only",
		pattern: /\bgpl[ -]?v?2|\bgeneral public licen[cs]e,? (?:version |v)2/i
	},
	{
		spdx: "MPL-2.0",
		pattern: /\bmpl[ -]?2|mozilla public licen[cs]e/i
	},
	{
		spdx: "BSD-3-Clause",
		pattern: /\bbsd[ -]3|3[ -]clause bsd|(?:new|modified|revised) bsd/i
	},
	{
		spdx: "BSD-2-Clause",
		pattern: /\bbsd[ -]2|2[ -]clause bsd|simplified bsd/i
	},
	{
		spdx: "MIT",
		pattern: /\bmit[ -]licen[cs]e|licen[cs]e[-: ]{1,3}mit\b|\bmit\b(?= licen[cs]ed)|under (?:the )?mit\b|opensource\.org\/licenses\/mit|expat licen[cs]e/i
	},
	{
		spdx: "ISC",
		pattern: /\bisc licen[cs]e/i
	}
];
/**
* The first licence that a sentence or a short notice names.
* @param text at most some lines; longer text is cut
*/
function namedLicence(text) {
	const folded = text.slice(0, 4e3).replace(/\s+/g, " ");
	for (const { spdx, pattern } of names) {
		if (!pattern.test(folded)) continue;
		return spdx.replace("$v", /\b3\.0\b/.test(folded) && !/\b4\.0\b/.test(folded) ? "3.0" : "4.0");
	}
	return null;
}
/** Values that say "another one" or "none" in structured fields of hubs and packages. */
const noLicence = /^(?:other|unknown|none|unlicensed|tbd|todo|see .*|custom|proprietary|\W*)$/i;
/**
* An SPDX id from a field that is meant to hold one (`license:` of a hub page, CITATION.cff or pyproject.toml).
* @returns null where the field says nothing usable
*/
function licenceFromField(value) {
	const text = value.trim().slice(0, 120);
	if (text === "" || noLicence.test(text)) return null;
	if (plainIds.has(text)) return text;
	return hubNames.get(text.toLowerCase()) ?? _lazy_spdx_correct_default(text) ?? namedLicence(text);
}
/** The ids most projects write, as SPDX has them: they spare the table of misspellings, which takes as long to load as all else here. */
const plainIds = /* @__PURE__ */ new Set([
	"Apache-2.0",
	"MIT",
	"BSD-3-Clause",
	"BSD-2-Clause",
	"CC-BY-4.0",
	"CC0-1.0",
	"CC-BY-NC-4.0",
	"CC-BY-SA-4.0"
]);
/** Hugging Face's own short names (its list of licences) that no SPDX tool knows. */
const hubNames = /* @__PURE__ */ new Map([
	["openrail", "LicenseRef-OpenRAIL"],
	["creativeml-openrail-m", "LicenseRef-CreativeML-OpenRAIL-M"],
	["openrail++", "LicenseRef-CreativeML-OpenRAIL++-M"],
	["bigcode-openrail-m", "LicenseRef-BigCode-OpenRAIL-M"],
	["bigscience-openrail-m", "LicenseRef-BigScience-OpenRAIL-M"],
	["bigscience-bloom-rail-1.0", "LicenseRef-BigScience-RAIL"],
	["llama2", "LicenseRef-Llama-2-Community"],
	["llama3", "LicenseRef-Llama-3-Community"],
	["llama3.1", "LicenseRef-Llama-3.1-Community"],
	["llama3.2", "LicenseRef-Llama-3.2-Community"],
	["llama3.3", "LicenseRef-Llama-3.3-Community"],
	["llama4", "LicenseRef-Llama-4-Community"],
	["gemma", "LicenseRef-Gemma-Terms"]
]);

// src/detect/licences/shingles.ts
/**
* Licence texts as sets of hashed word runs, so that a text is recognised whatever its line breaks, its years and its holders.
* The same functions make the table (scripts/licence-fingerprints.mjs) and read a repository's file.
*/
/** Words in one run. Shorter runs are shared by unrelated licences, longer ones break at every edited word. */
const run = 5;
/** Longer than any licence; a bigger file is judged by its beginning. */
const textLimit = 12e4;
/** Copyright lines, rules and blank template fields differ from copy to copy and say nothing of the terms. */
const personal = /^\s*(?:[#*>/;-]+\s*)?(?:copyright\b|\(c\)|©|all rights reserved\.?\s*$|[-=*_]{3,})/i;
/** Lower-case words of the terms: copyright lines are left out, the two spellings of licence are one. */
function licenceWords(text) {
	return (text.slice(0, textLimit).split("\n").filter((line) => !personal.test(line)).join(" ").toLowerCase().match(/[a-z0-9]{1,40}/g) ?? []).map((word) => word.replace("licence", "license"));
}
/** FNV-1a over the words of every run: 32-bit unsigned numbers. */
function shingleHashes(words) {
	const hashes = /* @__PURE__ */ new Set();
	for (let start = 0; start + run <= words.length; start += 1) hashes.add(hash(words.slice(start, start + run).join(" ")));
	return hashes;
}
function hash(text) {
	let value = 2166136261;
	for (let index = 0; index < text.length; index += 1) {
		value ^= text.charCodeAt(index);
		value = Math.imul(value, 16777619);
	}
	return value >>> 0;
}

// src/detect/licences/identify.ts
/** Found texts below this share are another licence with some of the same sentences. */
const enough = .8;
/** Short licences are the ones that people amend in place; so many added words are added terms. */
const shortLicence = 420;
const addedWords = 45;
const samples = /* @__PURE__ */ new Map();
/**
* Which licences a text holds (several where they stand one after the other), best first.
* @param text content of a licence file
* @returns empty for an empty text or one that is no licence
*/
function identifyLicences(text) {
	const words = licenceWords(text);
	if (words.length < 4) return [];
	const hashes = shingleHashes(words);
	const found = fingerprints.map((fingerprint) => ({
		fingerprint,
		share: shareOf(sampleOf(fingerprint), hashes) ?? 0
	})).filter(({ share }) => share >= enough).sort((a, b) => b.share - a.share || b.fingerprint.words - a.fingerprint.words);
	const family = familyOf(text);
	if (found.length === 0) {
		const reference = (words.length < 120 ? namedLicence(text) : null) ?? family ?? titleReference(text);
		return reference === null ? [] : [{
			spdx: reference,
			share: null
		}];
	}
	const kept = found.filter((one) => !found.some((other) => related(one.fingerprint, other.fingerprint) && beats(other.fingerprint, one.fingerprint, hashes)));
	return kept.map(({ fingerprint, share }) => ({
		spdx: amended(fingerprint, kept.length, words.length, text) ? `LicenseRef-Modified-${fingerprint.id}` : fingerprint.id,
		share
	}));
}
function related(one, other) {
	return one.covers.includes(other.id) || other.covers.includes(one.id);
}
/**
* Of two relatives the one whose own words are there is meant. Both samples are the smallest hashes of their texts, so below the smaller
* of the two highest hashes they are complete and can be subtracted.
*/
function beats(other, one, hashes) {
	const [mine, theirs] = [sampleOf(one), sampleOf(other)];
	const ceiling = Math.min(mine.at(-1) ?? 0, theirs.at(-1) ?? 0);
	const ownShare = shareOf(mine.filter((hash) => hash <= ceiling && !theirs.includes(hash)), hashes);
	const otherShare = shareOf(theirs.filter((hash) => hash <= ceiling && !mine.includes(hash)), hashes);
	if (ownShare === null || otherShare === null) return ownShare === null ? (otherShare ?? 1) >= .5 : ownShare < .5;
	return otherShare > ownShare && otherShare >= .7;
}
function amended(fingerprint, found, words, text) {
	if (found > 1) return false;
	if (/\bmodified\b/i.test(text.slice(0, 120)) && fingerprint.words <= shortLicence) return true;
	return fingerprint.words <= shortLicence && words > fingerprint.words + addedWords;
}
function sampleOf(fingerprint) {
	const known = samples.get(fingerprint);
	if (known !== void 0) return known;
	const sample = fingerprint.sample.split(" ").map((hash) => Number.parseInt(hash, 36));
	samples.set(fingerprint, sample);
	return sample;
}
/** Null for an empty sample: two texts may differ in nothing that was kept. */
function shareOf(sample, hashes) {
	if (sample.length === 0) return null;
	let hits = 0;
	for (const hash of sample) if (hashes.has(hash)) hits += 1;
	return hits / sample.length;
}
function familyOf(text) {
	const start = text.slice(0, 800).replace(/\s+/g, " ");
	for (const { id, title } of licenceFamilies) {
		const match = title.exec(start);
		if (match !== null) return id.replace("$1", match[1] ?? "");
	}
	return null;
}

// src/detect/licences/detect.ts
const todo$1 = "Add a LICENSE file with the whole text of a licence; say in the README which licence covers the weights and the data";
const licenseRules = {
	file: {
		id: "license/file",
		sees: "A licence file with a text in it",
		todo: todo$1,
		example: "README.md: # Marble\nLICENSE: Marble Research License\n\nYou may use the software for research.\nfiles:\nREADME.md\nLICENSE 1000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nLICENSE 0\n"
	},
	terms: {
		id: "license/terms",
		sees: "Terms of use in place of a licence",
		todo: todo$1,
		example: "README.md: # Marble\nTERMS.md: # Terms of use\n\nYou may use the data for research.\nfiles:\nREADME.md\nTERMS.md 1000\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\ndocs/terminology.md 1000\n"
	},
	declared: {
		id: "license/declared-only",
		sees: "A licence that is named, in the README or the package, without its file",
		todo: todo$1,
		example: "# Marble\n\n## License\n\nThe code is released under the MIT license.\n",
		counter: "# Marble\n\nWe thank MIT for compute.\n"
	}
};
/** Licences by their text, each with what it covers. A licence that is only named is not one that was given. */
function detectLicense(context) {
	const found = [];
	const parts = [];
	const roles = [];
	const files = context.files.own.filter((file) => isLicenceFile(file) || isTermsFile(file));
	for (const file of [...files].sort((a, b) => a.folders.length - b.folders.length || (a.path < b.path ? -1 : 1)).slice(0, 40)) {
		const part = partCovered(file);
		if (part !== null) {
			parts.push(evidence(licenseRules.file, {
				path: file.path,
				note: `covers only ${part}`,
				stub: true
			}));
			continue;
		}
		const text = context.text(file.path);
		const stub = isKeepFile(file) || text?.trim() === "";
		const spdx = stub || text === null ? [] : identifyLicences(text).map((one) => one.spdx);
		const rule = isLicenceFile(file) ? licenseRules.file : licenseRules.terms;
		const note = stub ? "empty" : spdx.length > 0 ? spdx.join(", ") : text === null ? "not read" : "a text of its own";
		found.push(evidence(rule, {
			path: file.path,
			note,
			...stub ? { stub } : {}
		}));
		for (const one of spdx.length > 0 || stub ? spdx : ["LicenseRef-Unknown"]) roles.push({
			role: roleOfFile(file),
			spdx: one,
			path: file.path
		});
	}
	const declared = declaredLicences(context);
	for (const one of declared) {
		const beside = roles.filter(({ role }) => role === one.role);
		if (beside.some(({ spdx }) => sameLicence(spdx, one.spdx))) continue;
		if (one.role === "code" && beside.length > 0 && (!one.plain || isMet(one, declared, beside))) continue;
		roles.push({
			role: one.role,
			spdx: one.spdx,
			path: one.path
		});
		if (files.length === parts.length) found.push(evidence(licenseRules.declared, {
			path: one.path,
			line: one.line,
			note: one.spdx,
			stub: true
		}));
	}
	const identifiers = [...new Set(roles.filter(({ path }) => files.some((file) => file.path === path)).map(({ spdx }) => spdx))];
	return finding("license", [...found, ...parts.slice(0, 6)], identifiers, roles.length > 0 ? { roles } : {});
}
/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` name one text; a bare name of a family names each of its versions. */
function sameLicence(one, other) {
	const bare = (spdx) => spdx.replace(/-(?:only|or-later)$|\+$/, "").toLowerCase();
	return bare(one) === bare(other);
}
/** The same page names the file's licence too: then the other name is about a part. And a text that no list knows can't be held against a name. */
function isMet(one, declared, beside) {
	if (beside.some(({ spdx }) => spdx.startsWith("LicenseRef-"))) return true;
	return declared.some(({ path, spdx }) => path === one.path && beside.some((role) => role.path !== path && sameLicence(role.spdx, spdx)));
}
const ofOthers = /\b(?:parts?|portions?|based on|borrow\w*|adapted|taken|derived|from|third[- ]party|dependenc\w*|follow\w*|original\w*|some|several|except\w*|thank\w*|dual\w*|either|compatible|models?|weights?|data(?:sets?)?|checkpoints?|paper|documentation|content|images?)\b/i;
const ofCode = /\b(?:this|our|the|all) (?:[\w-]+ ){0,2}?(?:project|repo(?:sitory)?|code|code ?base|software|work|library|package|toolkit|framework)\b[^.]{0,60}\b(?:licen[cs]\w+|released|distributed|available|made|provided|under)\b/i;
const ofItself = /^\W*(?:[\w-]+ )?(?:is )?(?:licensed|released|distributed) under\b/i;
const forContent = /^(?:CC-|CC0|ODC|ODbL)/;
const justName = /^\W*(?:the )?[\w.+-]{2,14}(?: [\w.,+()-]{1,14}){0,5}\W*$/;
/** A sentence that names the licence of the project as such; alone under the heading, the name is enough. */
function isPlain(sentence, spdx, headings) {
	if (ofOthers.test(sentence) || isIn(headings, "foreign")) return false;
	if (ofCode.test(sentence)) return true;
	return !forContent.test(spdx) && (ofItself.test(sentence) || isIn(headings, "license") && justName.test(sentence));
}
/** Licences named in the README's licence section, hub front matter, CITATION.cff and pyproject.toml. */
function declaredLicences(context) {
	const found = [];
	for (const document of context.documents.slice(0, 12)) {
		const field = document.frontMatter?.license;
		const spdx = typeof field === "string" ? licenceFromField(field) : null;
		if (spdx !== null) found.push({
			role: "task_categories" in (document.frontMatter ?? {}) ? "data" : "weights",
			spdx,
			path: document.path,
			line: 1,
			plain: true
		});
		if (document !== context.readme) continue;
		for (const sentence of document.sentences) {
			if (!/licen[cs]e|licen[cs]ed|许可/i.test(sentence.text) && !isIn(document.sections[sentence.section]?.path ?? [], "license")) continue;
			const named = namedLicence(sentence.text);
			if (named === null || found.length >= 20) continue;
			const plain = isPlain(sentence.text, named, document.sections[sentence.section]?.path ?? []);
			found.push({
				role: roleOfSentence(sentence.text) ?? "code",
				spdx: named,
				path: document.path,
				line: sentence.line,
				plain
			});
		}
	}
	for (const path of [
		"pyproject.toml",
		"CITATION.cff",
		"setup.py",
		"setup.cfg"
	]) {
		const value = /^[^\S\n]*["']?license["']?\s{0,4}[:=]\s{0,4}(?:\{\s{0,4}text\s{0,4}=\s{0,4})?["']?([\w .+-]{2,60})["']?/m.exec(context.text(path)?.slice(0, 4e4) ?? "")?.[1];
		const spdx = value === void 0 ? null : licenceFromField(value);
		if (spdx !== null) found.push({
			role: "code",
			spdx,
			path,
			line: null,
			plain: true
		});
	}
	return found;
}

// src/detect/preprint.ts
const preprintRules = {
	owned: {
		id: "preprint/own-paper",
		sees: "A paper or technical report that is the project’s own, by score: citation file, BibTeX, head of the README, first person",
		todo: "Post the paper on a preprint server and link it at the top of the README",
		example: "# Foo: faster bars\n\n[![arXiv](https://img.shields.io/badge/arXiv-2401.00001-red)](https://arxiv.org/abs/2401.00001)\n",
		counter: "# Foo\n\n## Related work\n\n- [Bar](https://arxiv.org/abs/2401.00002) by other people\n"
	},
	file: {
		id: "preprint/paper-file",
		sees: "A PDF in the repository that calls itself paper or report",
		todo: "Post the PDF on a preprint server as well, so that it can be found and cited",
		example: "files:\nREADME.md\npaper.pdf 400000\n",
		counter: "files:\nREADME.md\ndocs/poster.pdf\n"
	}
};
/** Own papers and reports, the main one first (DESIGN §3 "own or other people's"). */
function detectPreprint(context) {
	const candidates = scorePapers(context).filter((candidate) => candidate.score >= 3);
	const files = paperFiles(context).filter((path) => !candidates.some((candidate) => candidate.identifier === `file:${path}`));
	const compare = byProminence(context.readme?.path ?? "");
	candidates.sort(compare);
	if (candidates[0]?.identifier.startsWith("arXiv:") === false) candidates.sort((a, b) => preferred(b) - preferred(a) || compare(a, b));
	const identifiers = [...candidates.map((candidate) => candidate.identifier), ...files.map((path) => `file:${path}`)];
	const shown = [...candidates.slice(0, 8).map(explain), ...files.map((path) => evidence(preprintRules.file, { path }))];
	return finding("preprint", shown, identifiers.slice(0, 40));
}
/** An arXiv badge in the head that has no BibTeX entry of its own is the preprint of the work: what anyone can get and prove. */
function preferred(candidate) {
	const signals = candidate.points.map((point) => point.signal);
	return candidate.identifier.startsWith("arXiv:") && signals.includes("head-label") && !signals.some((signal) => signal.startsWith("bibtex")) ? 1 : 0;
}
/**
* Identifiers that can be looked up come before web pages and files; then the paper of the README's own title, then those of its head
* as they stand there, then by what speaks for them.
*/
function byProminence(main) {
	const has = (one, signal) => one.points.some((point) => point.signal === signal && point.path === main) ? 1 : 0;
	const inHead = (one) => has(one, "head-label") === 1 && has(one, "foreign-words") === 0 ? 1 : 0;
	return (a, b) => {
		const first = canLookUp(b) - canLookUp(a) || isTitled(b) - isTitled(a) || inHead(b) - inHead(a);
		if (first !== 0) return first;
		return inHead(a) === 1 ? has(b, "names-project") - has(a, "names-project") || a.order - b.order : rank(b, main) - rank(a, main) || a.order - b.order;
	};
}
const isTitled = (one) => one.points.some((point) => point.signal === "bibtex-exact") ? 1 : 0;
const canLookUp = (one) => /^(?:arXiv|doi|openreview):/.test(one.identifier) ? 1 : 0;
/** What the main README says, and a citation file. */
function rank(candidate, main) {
	return candidate.points.filter((point) => point.path === main || point.signal === "citation-file").reduce((sum, point) => sum + point.points, 0);
}
function explain(candidate) {
	const best = [...candidate.points].sort((a, b) => b.points - a.points)[0];
	const why = candidate.points.filter((point) => point.points > 0).map((point) => paperSignals[point.signal].sees);
	return evidence(preprintRules.owned, {
		path: best?.path ?? null,
		line: best?.line ?? null,
		...best?.url === void 0 ? {} : { url: best.url },
		note: `${candidate.identifier}: ${[...new Set(why)].slice(0, 3).join("; ")}`
	});
}
function paperFiles(context) {
	return context.files.own.filter((file) => file.extension === "pdf" && file.folders.length <= 2 && (file.size ?? 1) > 2e4).filter((file) => /(?:^|[_\-. ])(?:paper|report|preprint|manuscript|tech[_-]?report|technical[_-]?(?:report|note))(?:[_\-. ]|v?\d|$)/.test(file.lower) || file.folders.includes("preprint")).filter((file) => !/poster|slides|supp/.test(file.lower)).map((file) => file.path).slice(0, 3);
}

// src/detect/repro.ts
const todo = "Give the exact commands that reproduce the reported numbers, table by table, with versions and seeds";
const reproRules = {
	script: {
		id: "repro/script",
		sees: "A script or document that is called reproduce or replicate",
		todo,
		example: "README.md: # Marble\nfiles:\nREADME.md\nscripts/reproduce_table2.sh 500\n",
		counter: "README.md: # Marble\nfiles:\nREADME.md\nscripts/replicate_padding.py 500\n"
	},
	section: {
		id: "repro/section",
		sees: "A section on reproducing the results or on the paper’s experiments, with commands, scripts or configurations in it",
		todo,
		example: "# Marble\n\n## Reproducing the results\n\n```bash\npython eval.py --table 2\n```\n",
		counter: "# Marble\n\n## Reproducibility\n\nWe care a lot about it.\n"
	},
	sentence: {
		id: "repro/sentence",
		sees: "A sentence that says how to reproduce the reported results, with a command or a script next to it",
		todo,
		example: "# Marble\n\nTo reproduce the numbers of Table 2, run:\n\n```bash\npython eval.py --table 2\n```\n",
		counter: "# Marble\n\nWe could not reproduce the results of the baseline.\n"
	}
};
const heading = /\breproduc(?:e|es|ing|tion|ibility)\b|\breplicat(?:e|ing|ion)\b|\bpaper(?:'s|’s)? (?:experiments?|results?)\b|\bexperiments? (?:in|from|of) (?:the|our) paper\b|\b(?:steps|how) to (?:reproduce|replicate)\b|复现|再現/i;
const notHeading = /\b(?:reproduction of|an? (?:open )?reproduction|bugs?|issues?|open reproduction|license|data replication)\b/i;
/** What is reproduced must be something reported. */
const reported = /\b(?:results?|numbers?|scores?|experiments?|tables?|figures?|figs?\b|paper|benchmarks?|performance|evaluations?|metrics|accurac(?:y|ies)|plots?|evals?|(?:our|the|these|this) (?:\w+ )?models?|training|pre-?training|fine-?tun\w+|reported|pipeline|runs?|leader ?boards?|checkpoints?)\b|结果|实验|论文/i;
const says = /\b(?:reproduc(?:e[ds]?|ing|ible)|replicat(?:e[ds]?|ing)|re-?create[ds]?|recreating)\b|\b(?:we (?:have )?used|(?:was|were) used) (?:to|for|in)\b[^.]{0,60}\b(?:train|produc|generat|obtain|comput|paper|results|numbers|table|figure|plot)|\b(?:exact|full) (?:commands?|scripts?)\b|\b(?:correspond\w*|belong\w*) to (?:\w+ ){0,2}(?:tables?|figures?|figs?\.?|section) \d|\b(?:results|numbers) (?:of|in|from) (?:the |our )?(?:tables?|figures?|figs?\.?) \d|复现/i;
const notSays = /\b(?:can(?:'t|not| ?not)|could(?:n't| not)|unable to|failed to|hard(?:er)? to|difficult to|not be) (?:\w+ )?(?:reproduc|replicat|re-?creat)|\b(?:bug|issue|error|crash|problem|issues?)\b|\breplicate\.com\b|\b(?:data|model|layer|padding) replicat|\bfor reproducib(?:le|ility)\b(?! purposes)|\breproducib(?:le|ility) of (?:the )?(?:research|science)|\bseed\b|\bif you (?:want|wish) (?:your|the) results|\breproducible (?:evaluations?|environments?|builds?|lock|benchmarks?)|\bopen (?:source )?reproduction\b|\breproduction of\b|\bwere reproduced\b|\bnot the (?:exact|same)\b/i;
/** Scripts, commands or configurations that are said to reproduce what was reported. Usage and training guides that don't say so are not it. */
function detectRepro(context) {
	const found = [];
	const identifiers = [];
	for (const file of context.files.own) {
		if (!isReproFile(file) || found.length >= 10) continue;
		const text = context.text(file.path);
		const stub = isKeepFile(file) || text !== null && (/^(?:py|sh)$/.test(file.extension) ? isStubSource(text) : isUnfilledTemplate(text));
		found.push(evidence(reproRules.script, {
			path: file.path,
			...stub ? { stub } : {}
		}));
		if (!stub) identifiers.push(`file:${file.path}`);
	}
	for (const document of context.documents) {
		if (/(?:^|\/)(?:\.github|third_party|tasks|tests?)\/|(?:^|\/)(?:contributing|changelog|code_of_conduct|security|support|licen[cs]e|issue_template)[^/]*$/i.test(document.path)) continue;
		if (document.format === "notebook" || document.format === "bibtex") continue;
		found.push(...sectionsOf(document), ...sentencesIn(document));
		if (found.length >= 12) break;
	}
	return finding("repro", [...found.filter((one) => one.stub !== true), ...found.filter((one) => one.stub === true)].slice(0, 12), identifiers);
}
function isReproFile(file) {
	if (file.folders.length > 3 || !/^(?:py|sh|md|rst|txt|ipynb|ya?ml|r|jl|m|bash|slurm|toml|)$/.test(file.extension)) return false;
	if (/^(?:reproduc(?:e|ing|tion|ibility)|replicat(?:e|ing|ion)(?=_)|repro|run_(?:all_)?experiments|paper_(?:experiments|results))(?:[_.-](?:table|tab|fig|figure|results?|paper|all|experiments?|main|leader\w*|numbers|eval\w*|exp)\w*)*(?:\.|$)/.test(file.lower)) return !/annotator|scenario|decoder|padding|verify/.test(file.lower);
	return /^(?:reproduc(?:e|tion|ibility)|replication|repro|paper_experiments)$/.test(file.folders.at(-1) ?? "") && /^(?:py|sh|ipynb|md)$/.test(file.extension);
}
/** Sections that speak of reproducing, looked at in one document. */
const sectionsPerDocument = 24;
function sectionsOf(document) {
	const found = [];
	let seen = 0;
	for (const section of document.sections) {
		if (seen >= sectionsPerDocument) break;
		if (section.level === 0 || section.heading.length > 100 || !heading.test(section.heading) || notHeading.test(section.heading)) continue;
		if (/\b(?:reproduc|replicat)ing \p{L}/iu.test(section.heading) && !reported.test(section.heading)) continue;
		if (section === document.sections[1] && section.level === 1 && !/how to|steps|guide|reproducing/i.test(section.heading)) continue;
		seen += 1;
		const inside = blocksWithin(document, section).slice(0, 200);
		if (inside.some((block) => isRunnable(block, document)) || inside.reduce((words, block) => words + block.text.length, 0) > 600) found.push(evidence(reproRules.section, {
			path: document.path,
			line: section.line,
			note: section.heading
		}));
	}
	return found;
}
function sentencesIn(document) {
	const found = [];
	for (const sentence of document.sentences) {
		const { text } = sentence;
		if (text.length > 500 || notSays.test(text) || !saysReported(text)) continue;
		const block = document.blocks[sentence.block];
		if (block === void 0 || block.kind === "heading" || block.struck || !hasCommandsNear(block, document)) continue;
		found.push(evidence(reproRules.sentence, {
			path: document.path,
			line: sentence.line,
			note: text
		}));
		if (found.length >= 4) break;
	}
	return found;
}
/** The reported thing stands near the verb: "reproduce the results", "these numbers can be reproduced". */
function saysReported(text) {
	const match = says.exec(text);
	return match !== null && reported.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 90));
}
/** A command, a script's name or a link to one in the block itself or in the next few. */
function hasCommandsNear(block, document) {
	if (isRunnable(block, document)) return true;
	return document.blocks.slice(block.index + 1, block.index + 5).some((next) => next.section === block.section && isRunnable(next, document));
}
const command = /(?:^|[\n`$>] ?)(?:python3?|bash|sh|\.\/|make|torchrun|accelerate|deepspeed|julia|Rscript|sbatch|srun|docker|CUDA_VISIBLE_DEVICES|lm_eval|helm-run|nohup|jupyter|export \w+=)[ /\w"]/m;
const script = /\b[\w/.-]+\.(?:sh|py|ipynb|ya?ml|yml|json|slurm)\b/;
function isRunnable(block, document) {
	if (block.kind === "code") return block.language !== "bibtex" && !block.text.includes("@article") && (command.test(block.text) || script.test(block.text));
	if (script.test(block.text)) return true;
	return linksOf(document, block.index).some((link) => /(?:\.(?:sh|py|ipynb|ya?ml|json)|\/(?:scripts?|configs?|experiments?|eval\w*|benchmark\w*)(?:\/readme\.md)?\/?)(?:[#?]|$)/i.test(link.href));
}

// src/detect/kinds.ts
/** Who finds what. A kind that is not here is never found. */
const kindDetectors = {
	preprint: detectPreprint,
	code: detectCode,
	"training-code": detectTrainingCode,
	"inference-code": detectInferenceCode,
	evals: detectEvals,
	"eval-results": detectEvalResults,
	weights: detectWeights,
	checkpoints: detectCheckpoints,
	data: detectData,
	"model-card": detectModelCard,
	"data-card": detectDataCard,
	"safety-note": detectSafetyNote,
	repro: detectRepro,
	"training-logs": detectTrainingLogs,
	dependencies: detectDependencies,
	license: detectLicense,
	citation: detectCitation,
	archive: detectArchive,
	ablations: detectAblations
};

// src/detect/promises/passage.ts
/** Characters of a passage that are looked at. */
const passageLimit = 1200;

// src/detect/promises/heads.ts
/** Nouns after which "of" leads on to what is meant: of "a version of the model" it is the model, of "an ensemble of models" nothing. */
const partitive = new Set("version versions variant variants set sets list lists part parts rest release series suite all some most remaining detail details subset family range kind kinds size sizes type types each both one any copy copies preview half portion collection lot number sort rest".split(" "));
const ofPhrase = /([\p{L}-]{1,30}) of (?:the |our |their |such |these |multiple |various )?$/iu;
/** What stands behind one of these is a means or a comparison, not the thing itself. */
const aside = /\b(?:using|like|such as|than|on top of|based on|unlike|trained with|by|in (?:the|our|this)|of (?:the|our|this))\s+$/i;
/** "The code of our paper" is about the code. */
const ofPaper = /\b(?:of|in|from|accompanying) (?:the|our|this|their)\s+$|\b(?:code|implementation|data(?:set)?|models?|weights|results|scripts|release) for (?:the|our|this|their)\s+$/i;
/** Artifact nouns that are the head of their phrase. */
function headNouns(text) {
	return findNouns(text.slice(0, passageLimit)).filter((noun) => {
		const before = text.slice(Math.max(0, noun.start - 48), noun.start);
		if (noun.kind === "preprint" && ofPaper.test(before)) return false;
		const phrase = ofPhrase.exec(before)?.[1]?.toLowerCase();
		if (phrase !== void 0) return partitive.has(phrase);
		return !aside.test(before);
	});
}
const behindEnd = /[;:]|,? (?:while|whereas|but|however|although|though|so that|because|since|where|which you|before|until|if|when|as soon as)\b|, (?:we|you|it|they|please|and we|so)\b| (?:for|to|trained on|based on|from|with|under|via|at|on|in|built on|using|compared) /gi;
const beforeEnd = /[;!?]|\.(?=\s)|,? (?:while|whereas|but|however|although|though)\b|, (?:we|you|please|and we|so)\b/gi;
/** Where the clause that ends at `at` begins. A comma may be part of a list, so it ends nothing. */
function clauseStart(text, at) {
	let start = 0;
	for (const match of text.slice(0, at).matchAll(beforeEnd)) start = match.index + 1;
	return start;
}
/** Where the object of a verb at `from` ends: at the next clause, or at what only describes it. */
function clauseStop(text, from) {
	for (const match of text.slice(from).matchAll(behindEnd)) if (match.index > 3) return from + match.index;
	return text.length;
}

// src/detect/promises/signals.ts
const soft = String.raw`(?:\s+(?:also|soon|be|shortly|then|eventually|further|gradually|progressively|continue to|try to|now|very|likely|first|fully|publicly|actively|and|share and|clean up and|clean and|to|open-?source and)){0,4}`;
const releaseVerbs = String.raw`(?:release(?! notes)|re-release|publish|open[- ]?source|upload|make\s+(?:\S+\s+){1,8}?(?:publicly\s+)?(?:available|public|open))`;
const released = String.raw`(?:(?:publicly\s+|fully\s+|officially\s+|soon\s+)?(?:released?|published?|open[- ]?sourced|upload(?:ed)?|available|made\s+(?:publicly\s+|freely\s+|openly\s+)?(?:available|public)|public(?:ly available)?|provided|shared|out|online|up)\b)`;
const giveVerbs = "(?:provide|share|add|post|include|put|push|launch|offer|introduce)";
const first = String.raw`(?:\bwe(?:\s+are|'re|’re)?|\bi|\bour team|\bauthors|\bteam)`;
const plan = String.raw`(?:(?:\s+|')(?:(?:wi)?ll|shall|are going to|am going to|(?:are\s+)?(?:currently\s+|also\s+|actively\s+)?plan(?:ning|s)?\s+(?:to|on)|intend to|aim to|expect to|are about to|are working (?:hard )?(?:on|to)|are (?:gradually|progressively|continuously|still)|are preparing to|'ll|’ll))`;
const signals = [
	{
		id: "will-release",
		noun: "behind",
		force: "strong",
		pattern: new RegExp(`${first}(?:’|)${plan}${soft}\\s+(?:${releaseVerbs}|releasing|publishing|uploading|open-?sourcing|do a (?:full |public )?release)`, "i")
	},
	{
		id: "will-give",
		noun: "behind",
		force: "weak",
		pattern: new RegExp(`${first}(?:’|)${plan}${soft}\\s+(?:${giveVerbs}|adding|including|providing|sharing|updating)\\b`, "i")
	},
	{
		id: "will-be-released",
		noun: "before",
		force: "strong",
		pattern: new RegExp(`(?:\\bwill|\\bshall|'ll|\\bto|\\bshould|\\bexpected to|\\bscheduled to|\\bplanned to|\\bgoing to)${soft}\\s+(?:be|become|get)\\s+(?:\\w+\\s+){0,2}?${released}`, "i")
	},
	{
		id: "will-be-added",
		noun: "before",
		force: "weak",
		pattern: /\b(?:will|to) (?:also |soon )*be (?:soon |later )?(?:added|coming|included|posted|there)(?: (?:here|soon|shortly|later|next|in (?:the |a )?(?:near |next )?(?:future(?: \w+)?|\w+ weeks?|days?|updates?)))?\s*(?:[.!,;)]|$)/i
	},
	{
		id: "will-release-intransitive",
		noun: "before",
		force: "strong",
		pattern: /\bwill (?:be )?release(?:d)?(?: \w+)? (?:soon|shortly|later|in|after|upon|on|by|within)\b/i
	},
	{
		id: "will-follow",
		noun: "before",
		force: "weak",
		pattern: /\b(?:will|to) (?:also |soon |shortly )?follow(?: (?:here|soon|shortly|later|next|in (?!order|line|the (?:same|footsteps))|by|on|within|after|upon|once|before|at)\b|\s*(?:[.!;,)]|$))/i
	},
	{
		id: "will-contain",
		noun: "behind",
		force: "weak",
		pattern: /(?:\b(?:this|the) (?:repo|repository|page|folder|directory|project)(?: \w+)?|^\W*this|^\W*it) will (?:soon |eventually )?(?:contain|include|host|hold|provide|be updated with|be used to (?:release|share))\b/i
	},
	{
		id: "coming-soon",
		noun: "around",
		force: "strong",
		pattern: /\b(?:(?:is|are|will be|be) )?comm?ing (?:very )?(?:soon|shortly|next|up soon)\b|\b(?:will )?come (?:very )?soon\b|\bsoon to come\b|\barriv(?:e|es|ing) soon\b|\bon (?:its|their|the) way\b/i
	},
	{
		id: "soon",
		noun: "before",
		force: "strong",
		pattern: /\(\s*(?:available |released? )?(?:very )?soon\s*!?\s*\)|\bavailable (?:very )?soon\b|\bsoon(?: to be)? (?:available|released)\b|\b(?:to be|being) (?:released?|published|open-?sourced|announced|uploaded)(?: soon)?\b|\brelease(?:d|s)? (?:very )?soon\b|\bupdated? (?:very )?soon\b/i
	},
	{
		id: "tba",
		noun: "around",
		force: "strong",
		pattern: /\bTB[AD]\b|\bto be announced\b|\bt\.b\.a\.?/u
	},
	{
		id: "not-yet",
		noun: "before",
		force: "strong",
		pattern: /\b(?:not|n't|n’t) (?:been )?(?:yet|quite)? ?(?:been )?(?:released?|published|available|public|uploaded|figured out \w+ to make)(?: \S+){0,9}? yet\b|\bnot yet (?:been )?(?:released?|published|available|public|uploaded|open-?sourced|ready)\b|\byet to be (?:released|published)\b|\bnot ready yet\b/i
	},
	{
		id: "in-preparation",
		noun: "around",
		force: "weak",
		pattern: /\b(?:(?:is|are) (?:currently |still |now |actively )*(?:being |currently |still |now |under )(?:prepared|finali[sz]ed|cleaned(?: up)?|organi[sz]ed|polished|refactored|uploaded|reviewed|approved)|(?:working on|in the process of|busy|currently|we are|we're|still|am)(?: \w+){0,2} (?:preparing|finali[sz]ing|cleaning(?: up)?|organi[sz]ing|polishing)|(?:working on|in the process of|busy|preparing for)(?: \w+){0,2} (?:releasing|uploading|open-?sourcing|publishing)|under (?:internal |legal )?(?:review|preparation|construction|approval))\b/i
	},
	{
		id: "upon-acceptance",
		noun: "around",
		force: "weak",
		pattern: /\b(?:after|upon|once|when|until|pending)\s+(?:the\s+|our\s+|its\s+|this\s+)?(?:(?:paper|work|article|manuscript|submission|review|project|conference)\s+(?:is\s+|has been\s+|gets\s+|being\s+)?(?:accepted|published|approved)|(?:paper |work |journal )?(?:acceptance|publication|approval|peer[- ]review|camera[- ]ready))\b/i
	},
	{
		id: "stay-tuned",
		noun: "around",
		force: "weak",
		pattern: /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |new |full |official |open[- ]?source )*(?:release|paper|code|model|weight|checkpoint|dataset|data|technical report|report)|\bcheck back (?:soon|later)\b|\bwatch this space\b/i
	},
	{
		id: "stay-tuned-release",
		noun: "around",
		force: "strong",
		unnamed: true,
		pattern: /\bstay tuned for (?:our |the |more |its |an? )*(?:upcoming |next |new |full |official |public )+releases?\b/i
	},
	{
		id: "working-on",
		noun: "behind",
		force: "weak",
		pattern: /\bworking on (?:including|adding|providing|releasing|uploading|sharing)\b/i
	},
	{
		id: "in-report",
		noun: "behind",
		force: "weak",
		pattern: /\bwill be (?:described|detailed|explained|reported|presented|discussed|included|given|provided|released) in (?:the|our|an?) (?:upcoming|forthcoming|future|coming)\b/i
	},
	{
		id: "working-on-thing",
		noun: "behind",
		force: "weak",
		pattern: /\bworking on (?:an?|the|our|some|more|new|larger|better)\b(?=.{0,200}\bstay tuned\b)/i
	},
	{
		id: "working-on-release",
		noun: "around",
		force: "strong",
		unnamed: true,
		pattern: /\b(?:working on|preparing|planning) (?:a|an|the|our) (?:[\w-]+ ){0,3}release\b(?! notes)|\bplan(?:ning)? (?:to do )?an? (?:full|public|open) release\b/i
	},
	{
		id: "zh-will",
		noun: "around",
		force: "strong",
		pattern: /(?:(?<!即)将(?:会|在|于)?|会在|计划|准备|预计|打算)(?:(?!带领|使用|通过|可以|支持)[^。；，,]){0,14}?(?:开源(?!模型|仓库|项目|社区|的)|发布(?!会)|公开|放出|上传|释出|提供下载)/u
	},
	{
		id: "zh-soon",
		noun: "around",
		force: "strong",
		pattern: /即将[^。；，,]{0,12}?(?:开源|发布|公开|上线|推出|放出|到来|开放|更新)|敬请期待|尽请期待|稍后(?:开源|发布|公开|放出|上传)|(?:待|尚未|暂未|还未)(?:开源|发布|公开|上传|释放)|近期(?:开源|发布|公开)|(?:很快|马上|不久)[^。；，,]{0,8}(?:开源|发布|公开)/u
	},
	{
		id: "ja-will",
		noun: "around",
		force: "strong",
		pattern: /(?:公開|リリース|アップロード|提供)(?:予定|する予定|準備中)|近日(?:公開|リリース)|(?:公開|リリース)されます|準備中/u
	},
	{
		id: "ko-will",
		noun: "around",
		force: "strong",
		pattern: /(?:공개|출시|배포|업로드)(?:할|될)? ?(?:예정|계획)|곧 (?:공개|출시)|준비 ?중/u
	}
];
/**
* Words without which no signal matches. Most sentences hold none of them: one look spares the table.
* A new signal's words belong here too; its example in the rules' tests fails until they do.
*/
const cue = /\b(?:wi|sha)ll\b|[\s'’]ll\b|soon|shortly|\byet\b|\bgoing to\b|\bplan|\bintend|\baim to\b|\bexpect|\babout to\b|\bworking\b|prepar|\bcomm?ing\b|\bon (?:its|their|the) way\b|\btb[ad]\b|\bt\.b\.a|\bstay tuned\b|\bcheck back\b|\bwatch this\b|finali[sz]|\bcleaning|\bcleaned|organi[sz]|polish|refactored|upload|review|approv|accept|releasing|sourcing|publish|publication|construction|\bcamera|\b(?:be|being|become|get)\s+(?:\w+\s+){0,3}?(?:releas|publi|open|upload|available|made|provided|shared|out|online|up|added|coming|included|posted|there|announced|determined)|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/i;
/** False: certainly none of the signals is in the text. */
function maySignal(text) {
	return cue.test(text);
}
/** A sentence with one of these promises nothing, whatever else it says. */
const decoys = [
	{
		id: "localhost",
		pattern: /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\bport \d{2,5}\b|\bmapped port\b/i
	},
	{
		id: "negated",
		pattern: /\b(?:will|can|do|does|could|would|shall|are|is) ?(?:not|never|n't)(?: be)?(?: able to| going to| plan(?:ning)? to)?(?: publicly)? (?:release|publish|open[- ]?source|provide|share|make|upload|be (?:released|published|shared|made))\w*\b(?!.{0,60}\byet\b)|\bwon['’]t\b|\bno (?:plans?|intention) (?:to|of)\b|\bcannot (?:release|share|publish|provide)\b|不会(?:开源|发布|公开)|暂不(?:开源|发布|公开)/i
	},
	{
		id: "conditional",
		pattern: /\bmay (?:also |later |eventually |not )*(?:be|release|publish|open|provide|add|share|come|make|upload)\b|\b(?:might|could|would like to|hope to|hopefully|wish|would|possibly|perhaps|it is possible(?: that)?|consider(?:ing)?|feel free|if you (?:have|would|want|are|need|find)|if there is|let us know|depending on)\b/i
	},
	{
		id: "instruction",
		pattern: /\bnow,? we(?:'ll| will)\b|\bwe(?:'ll| will) be (?:adding|using|going)\b|\b(?:you (?:will|can|should|need|must|may)|the (?:script|command|output|results?|program|server|tool) will|this (?:will (?!(?:soon |eventually )?(?:hold|contain|host|include))|command|script)|it will(?! (?:soon |eventually )?(?:hold|contain|host|include))|will be (?:saved|written|stored|exported|downloaded|printed|generated|created|used|available (?:at|on|in|under|as) (?:the|your|`|\/|http))|automatically)\b/i
	},
	{
		id: "integration",
		pattern: /\b(?:will|to) (?:soon )?(?:be )?(?:supported|integrated into|merged into)\b|\bsupport (?:for|of)\b|\bsupport(?:ing)?\b.{0,40}\bsoon\b/i
	},
	{
		id: "access",
		pattern: /\bnext round of access\b|\bapi keys?\b|\bapi access\b|\bwait(?:ing)? ?list\b|\binference api\b/i
	},
	{
		id: "maintenance",
		pattern: /\b(?:will|to) (?:fix|resolve|debug|improve|optimi[sz]e|refactor|re-enable|look into|investigate|keep updating|maintain)\b|\b(?:bug|issue)s? (?:will|to) be\b|\bwill maintain\b/i
	},
	{
		id: "demo",
		pattern: /\b(?:to|you can) try\b|\bchallenge\b.{0,40}\bwill\b|\bsubmission\b/i
	},
	{
		id: "quoted",
		pattern: /["“”'‘’](?:coming soon|to be released|available soon)[.!]?["“”'‘’]/i
	},
	{
		id: "option",
		pattern: /\b(?:can|must|should) be (?:set to|one of|either|chosen|provided (?:in|as|by|with|to|when|if|for|via|under))\b|\b(?:defaults? to|allowed values|one of:)/i
	},
	{
		id: "question",
		pattern: /[?？]\s*$|吗\s*$/
	},
	{
		id: "if-it-paid",
		pattern: /\bif (?:we|it|this|they) (?:could|can|get|gets|find|turns? out|proves?|works?|goes)\b/i
	},
	{
		id: "requirement",
		pattern: /\b(?:needs?|expects?|has|have|had|requires?|allow\w*|supposed|set|assumed?|continue[sd]?|want\w*|must) (?:\S+ ){0,6}to (?:be|work)\b/i
	},
	{
		id: "past",
		pattern: /\b(?:was|were|had been) (?:to be )?(?:released|coming soon|announced)\b.{0,40}\b(?:soon|later)\b|\bas promised\b/i
	},
	{
		id: "future-versions",
		pattern: /\bfuture versions? of\b|\bas we improve\b|\bfuture work\b/i
	}
];
/** Things that labs announce and that are no artifact of the catalogue: a sentence about them alone is refused. */
const otherThings = /\b(?:demos?|gradio|space|spaces|colab|api|apis|documentation|docs|doc|tutorials?|examples?|blog(?: ?post)?|videos?|website|web ?page|project page|page|app|ui|gui|docker(?: images?)?|package|pypi|pip|conda|support|features?|functionalit(?:y|ies)|integration|events?|talks?|slides|poster|roadmap|newsletter|twitter|discord|comfyui|diffusers|updates?|challenge|workshop|plugin|extension|cookbooks?|explanations?|descriptions?|warnings?)\b|功能|演示|接口|文档|网站|教程|示例|デモ|데모/i;
/** Headings and lead sentences above lists of what is still to come. */
const planHeading = /\bto[ -]?dos?\b|\broad ?map\b|\b(?:release|open[- ]?source|future|our|current)? ?plans?\b|\bplan\b|\bfuture\b|\bupcoming\b|\bcoming soon\b|\bnews\b|\bupdates?\b|\breleases?\b|\bmilestones?\b|\bcatalog\b|\bprogress\b|\bschedule\b|\btimeline\b|\bcheck ?list\b|\bstatus\b|\bnext steps?\b|\bwhat's next\b|\btask list\b|\bopen[- ]?source\b|待办|计划|路线图|更新|动态|新闻|进展|予定|ロードマップ|로드맵|계획/i;
/** Lists whose unticked boxes are work for contributors, not releases. */
const workHeading = /\bcontribut\w*\b|\bbugs?\b|\bpull request\b|\bpr check\b|\bwish ?list\b|\bideas?\b|\bknown issues?\b|\bdevelopers?\b|\brequirements?\b|\bsupported\b|\bfeatures?\b|\btype of change\b|\backnowledg\w+|\bdeploy\w*\b/i;
/** Task items: the first word tells release from labour. */
const releaseTask = /^(?:\W*(?:\d+[.)]\s*)?)(?:release|re-release|publish|open[- ]?sourc(?:e|ing)|upload|provide|add|share|make|post|put|releasing|publishing|uploading|opensource|发布|开源|公开|上传|提供|释放)\b/i;
const labourTask = /^(?:\W*(?:\d+[.)]\s*)?)(?:support|fix|enlarge|expand|collect|explore|validate|batch|parse|detect|display|show|automat\w+|handle|include|includes|scopes|ensure|verify|confirm|matche[sd]|checked|is (?:the|this|it)|have you|has (?:the|this)|did|does|if|read|improve|improving|optimi[sz]e|optimi[sz]ing|extend|extending|train(?!ing (?:code|script|recipe|pipeline|log|config|data|set|curve|details?))(?:ing)?|try|trying|mix|mixing|refactor|implement|integrate|integrating|test|testing(?! (?:code|script))|evaluate|evaluating|write|clean|migrate|replace|remove|scale|speed|reduce|increase|use|using|make sure|check|run|convert|explore|investigate|enable|allow|build|create|finish|update|upgrade|merge|port|handle|set ?up|todo|add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)|支持|修复|优化|完善)\b/i;
const announcing = /\b(?:will|to) (?:soon |also )?be (?:populated|filled|released|published|added|updated|uploaded|open-?sourced) (?:with|soon|here|later|shortly)?|\b(?:we|i|repo(?:sitory)?) (?:will|plan to|are going to) (?:soon |also )?(?:release|publish|open-?source|upload|provide|add|share|contain|include)\b|\bcoming soon\b|\bto be released\b|将(?:开源|发布|公开)/i;
/** Does a line that introduces a list promise what the list names? */
function announces(lead) {
	return announcing.test(lead) && !decoys.some(({ pattern }) => pattern.test(lead));
}

// src/detect/promises/bind.ts
/** Binds a signal to the artifact it is about: in the clause, else in what stands around. */
function bindSignal(passage, signal, start, end) {
	const { text } = passage;
	const rule = `promises/${signal.id}`;
	if (passage.place === "heading" && passage.headings.length === 0) return promised([passage.unnamed ?? "code"], rule, false);
	const nouns = headNouns(text);
	const near = inParentheses(text, nouns, start, end) ?? inClause(text, nouns, signal, start, end);
	if (near.length > 0) return promised(kindsOf(near), rule, true);
	if (signal.force === "weak") return null;
	const subject = signal.noun === "behind" ? text.slice(end) : text.slice(0, start);
	if (otherThings.test(subject) && !/\bmore\b|\betc\b/i.test(subject)) return null;
	if (nouns.length > 0 && signal.noun !== "around") return promised(kindsOf(nouns.slice(0, 1)), rule, false);
	const rest = text.slice(0, start) + text.slice(end);
	if (passage.place === "cell") return fromCell(passage, rule);
	return signal.unnamed === true ? fromNothing(passage, rule) : fromAround(passage, rule, rest);
}
function promised(kinds, rule, certain) {
	return {
		kinds,
		rule,
		certain,
		strength: "will"
	};
}
/**
* "Paper (coming soon)", "(detailed results will come soon)", "kernels for CPU (NPU support coming next)": what the parentheses say is meant
* alone, and where they say nothing else the words right before them.
* @returns null when the signal stands outside parentheses
*/
function inParentheses(text, nouns, start, end) {
	const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("[", start));
	if (open < 0 || /[)\]]/.test(text.slice(open, start))) return null;
	const close = text.slice(end - 1).search(/[)\]]/);
	if (close < 0) return null;
	const inside = text.slice(open + 1, start) + text.slice(end, end - 1 + close);
	if (/\p{L}{3,}/u.test(inside.replace(/\b(?:will|very|available|released?|be|in|the)\b/gi, ""))) return nouns.filter((noun) => noun.start > open && noun.end <= end + close);
	return nouns.filter((noun) => noun.end <= open && open - noun.end <= 25).slice(-1);
}
function inClause(text, nouns, signal, start, end) {
	const from = clauseStart(text, start);
	const before = nouns.filter((noun) => noun.end <= start + 1 && noun.start >= from && !isElsewhere(text.slice(noun.end, start)));
	const behind = nouns.filter((noun) => noun.start >= end - 12 && noun.start < clauseStop(text, end));
	const inside = nouns.filter((noun) => noun.start >= start && noun.end <= end);
	if (signal.noun === "behind") return [...inside, ...behind];
	return (signal.noun === "before" ? [before, inside] : [
		before,
		inside,
		behind
	]).find((side) => side.length > 0) ?? [];
}
/** "The results are in this blog and that blog coming soon": something else stands nearer. */
function isElsewhere(between) {
	return otherThings.test(between) && /\b(?:in|on|at|via|with|is|are|from|for|by|of)\b/i.test(between);
}
/** A cell takes the artifact from its column, else from its row, the lead or the headings. */
function fromCell(passage, rule) {
	const kinds = kindsOf(headNouns(passage.column));
	if (kinds.length > 0) return promised(kinds, rule, true);
	if (otherThings.test(passage.column)) return null;
	for (const around of [
		passage.row,
		passage.lead,
		...[...passage.headings].reverse()
	]) {
		const named = kindsOf(headNouns(around));
		if (named.length > 0) return promised(named.slice(0, 1), rule, true);
	}
	return null;
}
/** A release that isn't named: what the sentence before is about, else what the repository is about. */
function fromNothing(passage, rule) {
	const kinds = kindsOf(headNouns(passage.before)).filter((kind) => kind === "weights" || kind === "data" || kind === "code");
	if (kinds.length === 1) return promised(kinds, rule, true);
	return passage.unnamed === null ? null : promised([passage.unnamed], rule, true);
}
const filler = /^(?:please|stay|tuned|and|more|the|will|very|also|still|are|working|soon|our|for|this|that|they|these|all|others?)$/i;
/** A bare "coming soon": the sentence before, the lead, the headings from the inside out. */
function fromAround(passage, rule, rest) {
	const words = (rest.match(/\p{L}{3,}/gu) ?? []).filter((word) => !filler.test(word));
	if (words.length > 9) return null;
	const near = kindsOf(headNouns(passage.before));
	if (near.length > 0 && words.length > 0) return promised(near.slice(0, 1), rule, true);
	if (words.length > 4) return null;
	const [title, ...inner] = passage.headings;
	const lead = passage.lead.length < 100 || /[:：]\s*$/.test(passage.lead) ? passage.lead : "";
	for (const around of [
		lead,
		...inner.reverse(),
		title ?? ""
	]) {
		if (workHeading.test(around)) return null;
		const kinds = kindsOfHeading(around);
		if (kinds.length > 0) return promised(kinds.slice(0, 2), rule, words.length <= 2 && (around !== title || passage.headings.length === 1));
		if (otherThings.test(around)) return null;
		if (words.length > 2 && around !== lead) return null;
	}
	if (passage.place === "heading" || passage.unnamed === null || words.length > 3) return null;
	return promised([passage.unnamed], rule, false);
}
/** A section named after an activity holds its code: under "Training the large models" comes training code, not models. */
function kindsOfHeading(heading) {
	const nouns = headNouns(heading);
	if (nouns.some(({ text }) => /train|infer/i.test(text))) return kindsOf(nouns);
	if (/\b(?:pre-?|post-?)?training\b|\bfine-?\s?tun(?:ing|e)\b|^\W*train\b|训练|微调/i.test(heading)) return ["training-code"];
	if (/\binference\b|\bsampling\b|推理/i.test(heading)) return ["inference-code"];
	return kindsOf(nouns);
}

// src/detect/promises/tasks.ts
/** A release of something that goes by its own name. */
const plainRelease = /^\W*(?:release|open[- ]?source|publish|发布|开源)\s+(?!notes|process|candidate|version|v?\d)\p{L}/iu;
/** An unticked box: a release, unless it stands for labour, for somebody else's work or for a question. */
function classifyTask(passage) {
	const { text } = passage;
	if ([passage.lead, ...passage.headings].some((heading) => workHeading.test(heading) && !planHeading.test(heading))) return null;
	if (/\bsupport\b|\bwon['’]t\b|\bcancel+ed\b|\bmaybe\b|\?\s*$/i.test(text)) return null;
	const releases = releaseTask.test(text);
	const promising = signals.some(({ pattern }) => pattern.test(text));
	if (!releases && !promising && labourTask.test(text)) return null;
	if (/^\W*add (?:support|more tests|tests|ci|option|flag|docs?|documentation|logging|feature)/i.test(text)) return null;
	const end = clauseStop(text, releases ? 12 : 0);
	const nouns = headNouns(text);
	const main = nouns.filter((noun) => noun.start <= end);
	const kinds = kindsOf(main.length > 0 || !(releases || promising) ? main : nouns.slice(0, 1));
	if (kinds.length === 0) {
		const { unnamed } = passage;
		return plainRelease.test(text) && !otherThings.test(text.replace(/\bintegration\b/i, "")) && unnamed !== null ? {
			kinds: [unnamed],
			rule: "promises/open-task",
			certain: false,
			strength: "will"
		} : null;
	}
	if (!releases && !promising && otherThings.test(text.slice(0, end))) return null;
	return {
		kinds,
		rule: "promises/open-task",
		certain: releases || promising || text.length < 160,
		strength: "will"
	};
}

// src/detect/promises/classify.ts
/**
* Does this passage promise an artifact of the project, and which? A pure function of the words; whose project it is and whether the thing
* is out already is decided by others.
*/
function classifyPassage(passage) {
	const text = (stayTuned.test(passage.text) && passage.before !== "" ? `${passage.before} ${passage.text}` : passage.text).slice(0, passageLimit);
	if (text === "") return null;
	if (passage.place === "task") return classifyTask({
		...passage,
		text
	});
	if (!maySignal(text)) return null;
	const refused = decoys.filter(({ pattern }) => pattern.test(text));
	const open = refused.length > 0 && refused.every(({ id }) => id === "conditional");
	if (refused.length > 0 && !open) return null;
	let best = null;
	for (const part of segments(text)) for (const signal of signals) {
		const match = signal.pattern.exec(part);
		if (match === null) continue;
		const found = bindSignal({
			...passage,
			text: part
		}, signal, match.index, match.index + match[0].length);
		if (found !== null && (best === null || found.certain && !best.certain)) best = found;
		if (best?.certain) break;
	}
	return best !== null && open ? best.certain ? {
		...best,
		strength: "may"
	} : null : best;
}
/** On its own it means the sentence before. */
const stayTuned = /^\W*(?:please |so )?stay tuned\W*$/i;
/** Menus and badges put several things in one line: each stands for itself. */
function segments(text) {
	return text.length < 400 && /[|•·]/.test(text) ? text.split(/[|•·]/).filter((part) => part.trim() !== "") : [text];
}

// src/detect/promises/due-date.ts
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const monthNames = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const counts = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	couple: 2,
	few: 3,
	several: 4,
	一: 1,
	两: 2,
	二: 2,
	三: 3,
	四: 4,
	几: 3,
	数: 3
};
const unitDays = {
	day: 1,
	week: 7,
	month: 30,
	year: 365,
	天: 1,
	日: 1,
	周: 7,
	月: 30,
	年: 365
};
const number = String.raw`(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|couple|few|several)`;
const lead = String.raw`(?:\bin|\bby|\bbefore|\bon|\buntil|\btill|\baround|\babout|\bwithin|\bduring|\bof|\bnext|\bthis|\bfor|[(~:]|\bexpected|\bETA:?|\bat)\s*(?:the\s+)?(?:beginning\s+|start\s+|end\s+|middle\s+)?(?:of\s+)?(?:the\s+)?`;
const readings = [
	{
		pattern: new RegExp(`${lead}(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})\\b`, "i"),
		read: ([, year, month, day]) => valid(Number(year), Number(month), Number(day))
	},
	{
		pattern: new RegExp(`${lead}(\\d{1,2})/(\\d{1,2})/(20\\d\\d)\\b`, "i"),
		read: ([, one, two, year]) => valid(Number(year), Number(one), Number(two)) ?? valid(Number(year), Number(two), Number(one))
	},
	{
		pattern: /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
		read: ([, year, month, day, part]) => inMonth(Number(year), Number(month), day, part)
	},
	{
		pattern: /(?:将于|于|在|预计)\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]|(底|中旬|初|上旬|下旬))?/u,
		read: ([, month, day, part], base) => base === null ? null : inMonth(yearOf(Number(month), base), Number(month), day, part)
	},
	{
		pattern: new RegExp(`${monthNames}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(20\\d\\d))?\\b`, "i"),
		read: ([, name, day, year], base) => named(name, day, year, base)
	},
	{
		pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthNames}(?:,?\\s+(20\\d\\d))?`, "i"),
		read: ([, day, name, year], base) => named(name, day, year, base)
	},
	{
		pattern: new RegExp(`\\b(early|mid|middle of|late|end of|beginning of|start of)[ -]*${monthNames}(?:,?\\s+(20\\d\\d))?`, "i"),
		read: ([, part, name, year], base) => named(name, partOfMonth(part), year, base)
	},
	{
		pattern: new RegExp(`${lead}${monthNames}(?:,?\\s+(20\\d\\d))?`, "i"),
		read: ([, name, year], base) => /^may$/.test(name ?? "") ? null : named(name, void 0, year, base)
	},
	{
		pattern: /\b(20\d\d)[ -]?Q([1-4])\b/i,
		read: ([, year, quarter]) => quarterEnd(Number(year), Number(quarter))
	},
	{
		pattern: /\bQ([1-4])(?:[ ,-]*(20\d\d))?\b/i,
		read: ([, quarter, year], base) => year === void 0 && base === null ? null : quarterEnd(year === void 0 ? yearOf(Number(quarter) * 3, base) : Number(year), Number(quarter))
	},
	{
		pattern: /\b(spring|summer|fall|autumn)(?: of)?,? (20\d\d)\b/i,
		read: ([, season, year]) => quarterEnd(Number(year), /spring/i.test(season ?? "") ? 2 : /summer/i.test(season ?? "") ? 3 : 4)
	},
	{
		pattern: new RegExp(`\\b(?:in|within|after|takes?|need)\\s+(?:about\\s+|around\\s+|approximately\\s+|the\\s+(?:next|coming|following)\\s+|at most\\s+|roughly\\s+|less than\\s+|~\\s*)?(?:an?\\s+)?(?:${number}\\s*(?:-|–|to|or)\\s*)?${number}(?:\\s+of)?\\s+(day|week|month)s?\\b`, "i"),
		read: ([, , count, unit], base) => later(base, count, unit)
	},
	{
		pattern: /(?:在|于)?([一两二三四几数]|\d{1,2})\s*个?\s*(天|日|周|月)(?:之)?[内后]/u,
		read: ([, count, unit], base) => later(base, count, unit)
	},
	{
		pattern: /\b(?:the )?(?:next|coming|following) (?:few |couple of |several )days\b/i,
		read: (_, base) => later(base, "7", "day")
	},
	{
		pattern: /\btomorrow\b|明天/i,
		read: (_, base) => later(base, "1", "day")
	},
	{
		pattern: /\b(?:this|next|coming) week\b|\bthis weekend\b|下周|本周/i,
		read: (match, base) => later(base, /next|下/i.test(match[0]) ? "14" : "7", "day")
	},
	{
		pattern: /\b(?:next|coming) month\b|下个?月/i,
		read: (_, base) => base === null ? null : monthEnd(base.month === 12 ? base.year + 1 : base.year, base.month % 12 + 1)
	},
	{
		pattern: /\b(?:this month|end of (?:the|this) month)\b|本月|月底/i,
		read: (_, base) => base === null ? null : monthEnd(base.year, base.month)
	},
	{
		pattern: /\b(?:this year|end of (?:the|this) year|year[- ]end)\b|年底|今年/i,
		read: (_, base) => base === null ? null : monthEnd(base.year, 12)
	},
	{
		pattern: /\b(?:end of|in|by) (20\d\d)\b(?![-/.])/i,
		read: ([, year]) => monthEnd(Number(year), 12)
	}
];
/** Dates that head a news item tell when it was written, not when something is due. */
const headDate = new RegExp(String.raw`^[\s\p{P}\p{S}]*(?:(20\d\d)[-/.年]\s?(\d{1,2})(?:[-/.月]\s?(\d{1,2})日?)?|(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)|${monthNames}\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(20\d\d)|(\d{1,2})\s+${monthNames},?\s+(20\d\d))(?=[\]\s):,*】.-]|$)`, "iu");
/** The date a news item begins with, `YYYY-MM-DD` (the first of the month where no day is given); null when it begins with none. */
function writtenOn(text) {
	const match = headDate.exec(text.slice(0, 80));
	const day = match === null ? null : headDay(match);
	return day === null ? null : iso(day);
}
function headDay(match) {
	const [, year, month, day, one, two, year2, name, day2, year3, day4, name2, year4] = match;
	if (year !== void 0) return valid(Number(year), Number(month), Number(day ?? 1));
	if (year2 !== void 0) return valid(Number(year2), Number(one), Number(two)) ?? valid(Number(year2), Number(two), Number(one));
	const monthName = (name ?? name2 ?? "").slice(0, 3).toLowerCase();
	return valid(Number(year3 ?? year4), months.indexOf(monthName) + 1, Number(day2 ?? day4 ?? 1));
}
/** Whole months from a day to a date, both ISO; 0 where the date is unknown. */
function monthsBetween(day, date) {
	const [from, to] = [readIso(day), readIso(date)];
	return from === null || to === null ? 0 : (to.year - from.year) * 12 + to.month - from.month;
}
/**
* @param date ISO date of the commit that holds the sentence; without it relative dates and dates without a year give nothing
* @returns `YYYY-MM-DD` or null
*/
function dueDate(sentence, date) {
	const text = sentence.slice(0, 1e3);
	const head = headDate.exec(text.slice(0, 80));
	const base = (head === null ? null : headDay(head)) ?? readIso(date);
	const rest = text.slice(head?.[0].length ?? 0);
	for (const { pattern, read } of readings) {
		const match = pattern.exec(rest);
		const day = match === null ? null : read(match, base);
		if (day !== null) return iso(day);
	}
	return null;
}
function readIso(date) {
	const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? "");
	return match === null ? null : valid(Number(match[1]), Number(match[2]), Number(match[3]));
}
function named(name, day, year, base) {
	const month = months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
	if (month === 0 || year === void 0 && base === null) return null;
	const resolved = year === void 0 ? yearOf(month, base) : Number(year);
	return day === void 0 ? monthEnd(resolved, month) : valid(resolved, month, Number(day));
}
/** Without a year the next such month is meant; the month before last may still be this year's, promised late. */
function yearOf(month, base) {
	return month + 1 < base.month ? base.year + 1 : base.year;
}
function partOfMonth(part) {
	if (/early|beginning|start/i.test(part ?? "")) return "10";
	return /mid/i.test(part ?? "") ? "15" : void 0;
}
function inMonth(year, month, day, part) {
	if (month < 1 || month > 12) return null;
	if (day !== void 0) return valid(year, month, Number(day));
	if (part === "中旬") return valid(year, month, 20);
	return part === "初" || part === "上旬" ? valid(year, month, 10) : monthEnd(year, month);
}
function quarterEnd(year, quarter) {
	return monthEnd(year, quarter * 3);
}
function monthEnd(year, month) {
	return valid(year, month, daysIn(year, month));
}
function later(base, count, unit) {
	if (base === null) return null;
	const days = (counts[(count ?? "").toLowerCase()] ?? Number(count)) * (unitDays[(unit ?? "").toLowerCase()] ?? NaN);
	if (!Number.isFinite(days) || days <= 0 || days > 1e3) return null;
	let { year, month, day } = base;
	for (day += days; day > daysIn(year, month);) {
		day -= daysIn(year, month);
		month += 1;
		if (month > 12) {
			month = 1;
			year += 1;
		}
	}
	return {
		year,
		month,
		day
	};
}
function daysIn(year, month) {
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function valid(year, month, day) {
	return year >= 2e3 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? {
		year,
		month,
		day
	} : null;
}
function iso({ year, month, day }) {
	return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// src/detect/promises/passages.ts
/** Passages of a document that may promise something: prose, cells, open tasks, headings; no code, nothing struck out or ticked off. */
function* passagesOf(document, unnamed) {
	for (const block of document.blocks) {
		if (block.struck || isTicked(block, document)) continue;
		const headings = headingsAbove(document, block.section);
		if (isUnder(headings, "foreign")) continue;
		const around = {
			before: "",
			headings,
			lead: leadOf(block, document),
			column: "",
			row: "",
			unnamed
		};
		const place = (passage, line, sentence = null) => ({
			passage: {
				...around,
				...passage
			},
			line,
			written: dateOf(block, document),
			elsewhere: sentence !== null && linksRepository(document, sentence)
		});
		const task = openTask(block) ?? announcedItem(block, around.lead);
		if (block.kind === "code") {
			if (isBareAnnouncement(block.text)) yield place({
				text: block.text,
				place: "sentence"
			}, block.line + 1);
			else for (const [index, line] of citationLines(block, headings)) yield place({
				text: line,
				place: "sentence",
				headings: headings.slice(-1),
				lead: ""
			}, block.line + index);
		} else if (block.kind === "heading") {
			if (/\bsoon\b|\btb[ad]\b|即将|敬请期待/i.test(block.text)) yield place({
				text: block.text,
				place: "heading",
				headings: headings.slice(0, -1)
			}, block.line);
		} else if (task !== null) yield place({
			text: task,
			place: "task"
		}, block.line);
		else if (!leadsTasks(block, document)) {
			let before = "";
			for (const sentence of sentencesOf(document, block.index)) {
				const cell = block.kind === "row" && block.row > 0;
				if (!maySignal(sentence.text)) {
					before = sentence.text;
					continue;
				}
				yield place({
					text: sentence.text,
					place: block.kind === "row" ? "cell" : block.kind === "item" ? "item" : "sentence",
					before,
					column: cell ? block.header[sentence.cell] ?? "" : "",
					row: cell ? block.cells[0]?.text ?? "" : ""
				}, sentence.line, sentence);
				before = sentence.text;
			}
		}
	}
}
/** A task is open when its box is, or when a mark of its own stands for an open box. */
function openTask(block) {
	if (block.kind !== "item") return null;
	if (block.task === "open") return block.text;
	const mark = /^\s*(?:\[\s{0,2}\]|☐|⬜|🔲|◻|⏳)\s*(?=\S)/u.exec(block.text);
	return mark === null || /^\s*\[\s{0,2}\]\(/.test(block.text) ? null : block.text.slice(mark[0].length);
}
/** "We will release the following:" above boxes: the boxes tell what is still to come. */
function leadsTasks(block, document) {
	if (block.kind !== "paragraph") return false;
	const next = document.blocks[block.index + 1];
	return next?.kind === "item" && next.task !== null && next.lead === block.index;
}
/** Items of a list that is introduced by a promise: "We will release:". */
function announcedItem(block, lead) {
	return block.kind === "item" && /[:：]\s*$/.test(lead) && announces(lead) ? block.text : null;
}
/** Done: a ticked box, a check mark, or what stands under a ticked one and has no open box of its own. */
function isTicked(block, document) {
	if (block.task === "open") return false;
	for (let at = block, depth = 0; at !== void 0 && depth < 24; depth += 1) {
		if (at.kind === "item" && (at.task === "done" || /^\s*(?:\[[xX✓✔]\]|✅|☑|✔|🎉\s*done\b)/u.test(at.text))) return true;
		const parent = at.parent;
		at = parent === null || parent >= at.index ? void 0 : document.blocks[parent];
	}
	return false;
}
function leadOf(block, document) {
	const lead = block.lead === null ? void 0 : document.blocks[block.lead];
	return lead === void 0 || lead.kind === "heading" ? "" : lead.text.slice(-240);
}
/** The date that heads the block, an item around it, what introduces the list, or the heading. */
function dateOf(block, document) {
	const parent = block.parent === null ? void 0 : document.blocks[block.parent];
	const lead = block.lead === null ? void 0 : document.blocks[block.lead];
	const heading = headingsAbove(document, block.section).at(-1) ?? "";
	return writtenOn(block.text) ?? writtenOn(parent?.text ?? "") ?? writtenOn(lead?.text ?? "") ?? writtenOn(heading);
}
function linksRepository(document, sentence) {
	return linksBetween(document, sentence.block, sentence.offset, sentence.offset + sentence.text.length).slice(0, 20).some((link) => link.kind !== "image" && identifierFromUrl(link.href)?.startsWith("github:") === true);
}
/** A fence that says "coming soon" and nothing more: notes in MyST, or the place of code to come. */
function isBareAnnouncement(text) {
	return text.length < 120 && /^\W*(?:comm?ing soon|to be (?:released|announced)|tb[ad])\b/i.test(text);
}
/** A block that should hold BibTeX and says "update soon" instead. Other code promises nothing. */
function citationLines(block, headings) {
	if (block.text.length > 400 || !/\bcit(?:e|ing|ation)s?\b|\bbibtex\b|引用/i.test(headings.at(-1) ?? "") || block.text.includes("@")) return [];
	return block.text.split("\n").map((line, index) => [index + 1, line]);
}

// src/detect/promises/placeholders.ts
/**
* Links that lead nowhere: empty, `#`, `TODO`, template ids (`XXXX.XXXXX`, `2030.12345`), example hosts.
* Anchors within the page (`#install`) are links.
*/
function isPlaceholderLink(href) {
	const text = href.trim();
	return placeholders.some((pattern) => pattern.test(text));
}
const placeholders = [
	/^(?:#|\.|\/|<>|about:blank|javascript:\S{0,20}|https?:\/\/|todo|tbd|tba|coming[-_ ]?soon|link|url|your[-_ ]?(?:link|url)(?:[-_ ]here)?|placeholder|x{3,}|\?+|_+|-+)?$/i,
	/^(?:https?:)?\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co|github\.com|openreview\.net|drive\.google\.com|doi\.org|twitter\.com|youtu\.be)\/?(?:(?:abs|pdf)\/)?(?:#|todo|tbd|tba|x{3,}\S{0,20}|\.{2,}|coming[-_]?soon)?\/?$/i,
	/\barxiv\.org\/(?:abs|pdf)\/(?:x{2,4}\.x{2,5}|\d{0,4}\.?x{3,}|20[2-9]\d\.1?234\d?5?|0000\.00000|1234\.5678\d?|tbd|todo)/i,
	/\/(?:todo|tbd|tba|xxx+|your[-_](?:link|repo|username|org)\S{0,20})\/?$/i,
	/^(?:https?:)?\/\/(?:www\.)?example\.(?:com|org)\b/i
];

// src/detect/promises/find.ts
/** Lists for contributors, histories and legal texts announce nothing. */
const notAnnouncing = /(?:^|\/)(?:\.github|tests?|third_?party|vendor(?:ed)?|external|extern|node_modules|dependencies|submodules)\/|(?:^|\/)(?:contributing|code_of_conduct|security|pull_request_template|issue_template|license|licence|notice|authors|changelog|changes)[^/]*$/i;
/** Pages that announce nothing of the project, whatever their words. */
function announcesNothing(path) {
	return notAnnouncing.test(path);
}
const promisesPerDocument = 200;
/** Promises of artifacts in the project's own documents, bound to an artifact by the words or by what stands around them. */
function findPromises(context) {
	const hub = context.mentions.some(({ identifier, document }) => document !== null && /^(?:hf|modelscope|hf-collection):/.test(identifier));
	return promisesIn(context.documents, {
		date: context.date,
		unnamed: hub ? "weights" : "code"
	});
}
/** @param documents own documents only: other people's READMEs promise other people's artifacts */
function promisesIn(documents, context) {
	return documents.filter(({ path }) => !announcesNothing(path)).flatMap((document) => inDocument$1(document, context));
}
function inDocument$1(document, context) {
	const found = [];
	const keep = (promised, text, line, due, certain) => {
		for (const kind of promised.kinds) {
			if (found.length >= promisesPerDocument || found.some((one) => one.kind === kind && one.promise.line === line)) continue;
			const promise = {
				path: document.path,
				line: document.lined ? line : null,
				text: fold(text),
				due
			};
			const evidence = {
				rule: promised.rule,
				path: promise.path,
				line: promise.line,
				note: promise.text
			};
			found.push({
				kind,
				promise,
				evidence,
				strength: promised.strength,
				certain
			});
		}
	};
	let hits = 0;
	for (const placed of passagesOf(document, context.unnamed)) {
		if (hits >= promisesPerDocument) break;
		const { text } = placed.passage;
		const promised = classifyPassage(placed.passage);
		if (promised === null) continue;
		hits += 1;
		const due = dueDate(text, placed.written ?? context.date);
		keep(promised, text, placed.line, due, promised.certain && !isDoubtful(promised, placed, document, due, context.date));
	}
	for (const promise of badges(document)) keep(promise, promise.text, promise.line, null, promise.certain);
	for (const promise of placeholderLinks(document)) keep(promise, promise.text, promise.line, null, false);
	return found.sort((a, b) => (a.promise.line ?? 0) - (b.promise.line ?? 0));
}
function fold(text) {
	return text.replace(/\s+/g, " ").trim().slice(0, 300);
}
/** Months after which a dated promise is history: kept if the thing never came, no sign that more is to come if it did. */
const newsAge = 6;
const overdueAge = 3;
/** Promised elsewhere, long ago, for a day long past, or deep in the tree where documents are about parts and other people's things. */
function isDoubtful(promised, placed, document, due, date) {
	if (placed.elsewhere || document.path.split("/").length > 3) return true;
	if (promised.rule === "promises/tba" && document.path.includes("/")) return true;
	if (due !== null && monthsBetween(due, date) >= overdueAge) return true;
	return placed.written !== null && monthsBetween(placed.written, date) >= newsAge;
}
/** A link that names an artifact and leads nowhere yet. */
function placeholderLinks(document) {
	const promises = [];
	for (const link of document.links) {
		if (link.kind === "code" || link.kind === "bare" || !isPlaceholderLink(link.href)) continue;
		const block = document.blocks[link.block];
		if (block === void 0 || isTicked(block, document) || block.kind === "heading") continue;
		const column = link.cell >= 0 && block.row > 0 ? block.header[link.cell] ?? "" : "";
		const named = findNouns(link.text);
		const kinds = kindsOf(named.length > 0 ? named : findNouns(column));
		if (kinds.length === 0) continue;
		promises.push({
			kinds: kinds.slice(0, 1),
			rule: "promises/placeholder-link",
			certain: false,
			strength: "will",
			text: link.text,
			line: lineAt(block, link.offset)
		});
	}
	return promises;
}
/** Badges that say "weights: coming soon". */
function badges(document) {
	const promises = [];
	for (const link of document.links) {
		const image = link.kind === "image" ? link.href : link.image;
		if (image === null || !/badge|shields\.io/i.test(image)) continue;
		const text = `${decodeBadge(image)} ${link.text}`.slice(0, 200);
		if (!/\bsoon\b|\btb[ad]\b|\btodo\b|\bnot released\b/i.test(text) || /\breleased\b(?! soon)/i.test(text)) continue;
		const kinds = kindsOf(findNouns(text)).slice(0, 1);
		if (kinds.length > 0) promises.push({
			kinds,
			rule: "promises/badge",
			certain: !/\btodo\b/i.test(text),
			strength: "will",
			text,
			line: link.line
		});
	}
	return promises;
}

// src/detect/promises/ticked.ts
const tickedRule = {
	id: "promises/ticked",
	sees: "A ticked box that says an artifact is out: a claim, no proof of it",
	todo: "Link what the box says is out, or take the tick away until it is",
	example: "# Marble\n## TODO\n- [x] Release the weights",
	counter: "# Marble\n## TODO\n- [ ] Release the weights"
};
const tickedPerDocument = 60;
/** Ticked boxes for artifacts, in the pages where a project speaks of itself. Whether the thing is there, others find out. */
function findTicked(context) {
	return context.documents.filter(({ path }) => path.split("/").length <= 2 && !announcesNothing(path)).flatMap(inDocument);
}
function inDocument(document) {
	const found = [];
	for (const block of document.blocks) {
		const text = tickedText(block);
		if (text === null || block.struck) continue;
		const headings = headingsAbove(document, block.section);
		if (isUnder(headings, "foreign")) continue;
		const lead = block.lead === null ? "" : (document.blocks[block.lead]?.text ?? "").slice(-240);
		const task = classifyTask({
			text,
			place: "task",
			before: "",
			headings,
			lead,
			column: "",
			row: "",
			unnamed: null
		});
		for (const kind of task?.certain === true ? task.kinds : []) {
			const spot = {
				path: document.path,
				line: document.lined ? block.line : null,
				note: text.slice(0, 300),
				stub: true
			};
			found.push({
				kind,
				evidence: evidence(tickedRule, spot)
			});
		}
		if (found.length >= tickedPerDocument) break;
	}
	return found;
}
const mark = /^\s*(?:\[[xX✓✔]\]|✅|☑️?|✔️?)\s*(?=\S)/u;
/** What a ticked item says, without the mark that stands for its box. */
function tickedText(block) {
	if (block.kind !== "item") return null;
	if (block.task === "done") return block.text.slice(0, 1e3);
	const match = block.task === null ? mark.exec(block.text) : null;
	return match === null ? null : block.text.slice(match[0].length, 1e3);
}

// src/detect/detect.ts
/**
* What the repository itself shows of every artifact kind, in catalogue order (DESIGN §1, §3). Pure: no network, no clock.
* Never throws on any text.
*/
function detect(input) {
	const context = createContext(input);
	const findings = runDetectors(context);
	const gates = findGates(context, findings);
	const promises = findPromises(context);
	const ticked = findTicked(context);
	return artifactKinds.map((kind) => {
		const found = findings.get(kind) ?? {
			kind,
			found: false,
			identifiers: [],
			evidence: []
		};
		const detection = decide(found, gates.filter((gate) => gate.kind === kind && (found.found || speaksForProject(gate))), promisesOf(kind, promises, found.found), ticked.filter((one) => one.kind === kind).map((one) => one.evidence));
		return applyDeclaration(assume(detection, findings, context), context.declaration(kind), context.files);
	});
}
/** Of something that is not seen, only the project's own pages can say that it is behind a gate: a sub-folder's README tells where to get what is used. */
function speaksForProject(gate) {
	return /^(?:docs?\/|documentation\/)?[^/]+$/i.test(gate.evidence.path ?? "");
}
const partsOfCode = /* @__PURE__ */ new Set(["training-code", "inference-code"]);
/** Where there is no code at all, training code that is promised is code that is promised. One line promises a kind once. */
function promisesOf(kind, promises, found) {
	const own = promises.filter((promise) => promise.kind === kind);
	if (kind !== "code" || found) return own;
	const lines = new Set(own.map(placeOf));
	const parts = promises.filter((promise) => {
		const known = !partsOfCode.has(promise.kind) || lines.has(placeOf(promise));
		lines.add(placeOf(promise));
		return !known;
	});
	return [...own, ...parts];
}
function placeOf({ promise }) {
	return `${promise.path}:${promise.line}:${promise.text}`;
}
function runDetectors(context) {
	const findings = /* @__PURE__ */ new Map();
	for (const kind of artifactKinds) {
		const detector = kindDetectors[kind];
		if (detector !== void 0) findings.set(kind, detector(context));
	}
	return findings;
}
/** Published beats promised; what is out and gated is gated; a part that is gated is told (DESIGN §3). */
function decide(found, gates, all, ticked) {
	const firm = all.filter((promise) => promise.strength === "will");
	const gated = gateState(found, gates);
	const status = found.found ? gated === "all" ? "gated" : "published" : gated === "all" ? "gated" : firm.length > 0 ? "promised" : "missing";
	const out = status === "published" || status === "gated";
	const alsoPromised = out && firm.some((promise) => promise.certain);
	const promises = out && !alsoPromised ? all.filter((promise) => promise.certain) : all;
	const evidence = [
		...found.evidence,
		...gated === "none" ? [] : gates.map((gate) => gate.evidence),
		...promises.map((promise) => promise.evidence),
		...ticked
	];
	return {
		kind: found.kind,
		status: found.notApplicable === true && !out && status !== "promised" ? "not-applicable" : status,
		alsoPromised,
		...gated === "part" ? { partlyGated: true } : {},
		identifiers: found.identifiers,
		evidence: evidence.slice(0, 40),
		promises: promises.map((promise) => promise.promise),
		...found.completeness === void 0 ? {} : { completeness: found.completeness },
		...found.roles === void 0 ? {} : { roles: found.roles },
		...found.named === void 0 ? {} : { named: found.named }
	};
}
/** The main artifact decides: gated when a gate covers all of the kind, or the main identifier and most others. */
function gateState(found, gates) {
	if (gates.length === 0) return "none";
	if (gates.some((gate) => gate.share === "all")) return "all";
	if (!found.found) return "none";
	const behind = new Set(gates.flatMap((gate) => gate.identifiers));
	const main = found.identifiers[0];
	if (main !== void 0 && behind.has(main) && behind.size * 2 >= found.identifiers.length) return "all";
	return "part";
}

// src/detect/plan.ts
/** Bounds of reading one repository. What lies beyond is judged by name alone, and the report says nothing of its content. */
const documentBounds = {
	files: 120,
	bytesEach: 1048576,
	bytes: 6291456
};
const sourceBounds = {
	files: 40,
	bytesEach: 98304,
	bytes: 1048576
};
const markup = /\.(?:md|mdx|markdown|rst|txt)$/;
const docFolders = /* @__PURE__ */ new Set([
	"doc",
	"docs",
	"documentation",
	"wiki"
]);
const readme = /^(?:readme|hugging_?face_readme|modelzoo|model_?zoo|modelhub|model_?hub)(?:[._-].*)?$/;
/** First batch: documentation, cards, citation, licences, environment specifications, submodules, small configurations. */
const documents = [
	{
		id: "readme",
		rank: 0,
		wants: (file) => file.folders.length === 0 && readme.test(file.lower) && isText(file)
	},
	{
		id: "citation",
		rank: 1,
		wants: (file) => file.folders.length <= 1 && /^(?:citation(?:s)?(?:\.(?:cff|bib|md|txt))?|codemeta\.json|\.zenodo\.json)$/.test(file.lower)
	},
	{
		id: "licence",
		rank: 2,
		wants: (file) => file.folders.length <= 2 && /(?:^|[._-])(?:licen[cs]es?|copying|notice)(?:[._-]|$)/.test(file.lower) && isText(file)
	},
	{
		id: "submodules",
		rank: 2,
		wants: (file) => file.path === ".gitmodules" || file.path === ".gitattributes"
	},
	{
		id: "card",
		rank: 3,
		wants: (file) => /(?:model|data|dataset|system|safety)[ _-]?(?:card|sheet|statement)|datasheet|responsible|ethic|safety|limitations|use_policy/.test(file.lower) && markup.test(file.lower)
	},
	{
		id: "sub-readme",
		rank: 4,
		wants: (file) => file.folders.length <= 3 && readme.test(file.lower) && isText(file)
	},
	{
		id: "root-document",
		rank: 5,
		wants: (file) => file.folders.length === 0 && markup.test(file.lower) && !/^requirements/.test(file.lower)
	},
	{
		id: "environment",
		rank: 6,
		wants: (file) => file.folders.length <= 1 && /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|dockerfile|pipfile|conda[\w.-]*\.ya?ml)$/.test(file.lower)
	},
	{
		id: "docs",
		rank: 7,
		wants: (file) => docFolders.has(file.folders[0] ?? "") && file.folders.length <= 4 && markup.test(file.lower)
	},
	{
		id: "other-document",
		rank: 8,
		wants: (file) => file.folders.length <= 3 && /\.(?:md|rst)$/.test(file.lower)
	},
	{
		id: "bibliography",
		rank: 9,
		wants: (file) => file.folders.length <= 1 && file.extension === "bib"
	},
	{
		id: "deep-readme",
		rank: 10,
		wants: (file) => /^readme\.(?:md|rst)$/.test(file.lower)
	}
];
const folders = /(?:^|[_-])(?:checkpoints?|ckpts?|weights|pretrained|models?|configs?|scripts?|tools|eval\w*|benchmarks?|data|datasets?|hub)(?:$|[_-])/;
/** Second batch: where addresses and ids hide in source. */
const sources = [
	{
		id: "hub-entry",
		rank: 0,
		wants: (file) => file.lower === "hubconf.py"
	},
	{
		id: "download",
		rank: 1,
		wants: (file) => /(?:download|fetch|get)[_-]?\w*\.(?:py|sh|ps1)$|\.dvc$|^dvc\.yaml$/.test(file.lower)
	},
	{
		id: "loader",
		rank: 2,
		wants: (file) => /(?:load|loader|hub|pretrained|model_?zoo|registry|constants|checkpoint\w*|build_model|urls?)\.py$/.test(file.lower)
	},
	{
		id: "entry",
		rank: 3,
		wants: (file) => file.folders.length <= 1 && /^(?:app|demo|main|run|inference|infer|predict|generate|sample|chat|cli|eval\w*|test|train\w*|finetune\w*)\.(?:py|sh)$/.test(file.lower)
	},
	{
		id: "reproduce",
		rank: 3,
		wants: (file) => /^(?:reproduce\w*|run_all\w*|replicate\w*)\.(?:py|sh)$|^makefile$/.test(file.lower) && file.folders.length <= 2
	},
	{
		id: "notebook",
		rank: 4,
		wants: (file) => file.extension === "ipynb" && file.folders.length <= 2
	},
	{
		id: "script",
		rank: 5,
		wants: (file) => [
			"sh",
			"bash",
			"slurm"
		].includes(file.extension) && file.folders.length <= 3
	},
	{
		id: "config",
		rank: 6,
		wants: (file) => /^(?:ya?ml|json|toml|jsonnet)$/.test(file.extension) && file.folders.some((folder) => folders.test(folder)) && (file.size ?? 0) < 2e4
	},
	{
		id: "log-table",
		rank: 6.5,
		wants: (file) => /^(?:csv|tsv)$/.test(file.extension) && file.folders.some((folder) => /logs?$|^runs$/.test(folder)) && (file.size ?? 0) < 4e4
	},
	{
		id: "package",
		rank: 7,
		wants: (file) => file.lower === "__init__.py" && file.folders.length <= 2 && (file.size ?? 0) > 200
	},
	{
		id: "source",
		rank: 8,
		wants: (file) => /^(?:py|jl|r|m|cu|cpp|rs|lua)$/.test(file.extension) && file.folders.length <= 2
	}
];
/** Paths to read first, the most telling first; at most `documentBounds`. */
function planDocuments(files) {
	return choose(indexFiles(files).own, documents, documentBounds);
}
/**
* Source files to read after the documents: loaders, download scripts, entry points, notebooks, scripts, configurations; at most
* `sourceBounds`. Through the API they are one more batched query.
* @param texts what was read first: files it names come first
*/
function planSources(files, texts) {
	const index = indexFiles(files);
	const named = namedFiles(texts);
	const wanted = [{
		id: "named",
		rank: .5,
		wants: (file) => named.has(file.lower) && /^(?:py|sh|ipynb|ya?ml)$/.test(file.extension)
	}, ...sources];
	return choose(index.own.filter((file) => !texts.has(file.path)), wanted, sourceBounds);
}
function choose(files, wanted, bounds) {
	const ranked = [];
	for (const file of files) {
		if (file.symlink || (file.size ?? 0) > bounds.bytesEach || file.size === 0) continue;
		const match = wanted.find((want) => want.wants(file));
		if (match !== void 0) ranked.push({
			path: file.path,
			rank: match.rank,
			depth: file.folders.length,
			size: file.size ?? 8192
		});
	}
	ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : 1));
	const paths = [];
	let bytes = 0;
	for (const one of ranked) {
		if (paths.length >= bounds.files) break;
		if (bytes + one.size > bounds.bytes) continue;
		bytes += one.size;
		paths.push(one.path);
	}
	return paths;
}
/** Names of scripts that the documentation mentions. */
function namedFiles(texts) {
	const names = /* @__PURE__ */ new Set();
	for (const [path, content] of texts) {
		if (content.kind !== "text" || !/readme/i.test(path)) continue;
		for (const match of content.text.slice(0, 262144).matchAll(/([\w.-]{1,80}\.(?:py|sh|ipynb|ya?ml))\b/g)) names.add((match[1] ?? "").toLowerCase());
	}
	return names;
}
function isText(file) {
	return !/^(?:png|jpe?g|gif|svg|pdf|webp|mp4|ipynb|html?|docx?|py|pyc|json|ya?ml|zip|odt)$/.test(file.extension);
}

// src/detect/release.ts
const releaseRule = {
	id: "release/asset",
	sees: "A file attached to the release: weights, data, paper, code, licence, environment, citation",
	todo: "Attach the file to the release, or link it in the release notes",
	example: "asset: foo-7b.safetensors 5000000000",
	counter: "asset: teaser.png 90000"
};
/** What an asset's name says it is. The first that matches decides. */
const assetKinds = [
	{
		kind: "weights",
		pattern: /\.(?:safetensors|pth?|ckpt|gguf|onnx|tflite|keras|nemo|pdparams|caffemodel)(?:\.(?:tar|zip|gz))?$/i,
		least: 1e4
	},
	{
		kind: "weights",
		pattern: /(?:weights|checkpoints?|ckpts?|model|params|parameters|pretrained)[\w.-]*\.(?:tar|tar\.gz|tgz|zip|bin|h5|npz|pkl)$/i,
		least: 1e5
	},
	{
		kind: "preprint",
		pattern: /(?:paper|report|preprint|manuscript)[\w.-]*\.pdf$/i,
		least: 2e4
	},
	{
		kind: "training-logs",
		pattern: /(?:train\w*[_-]?)?logs?[\w.-]*\.(?:zip|tar\.gz|tgz|txt|csv|jsonl)$|tfevents/i,
		least: 100
	},
	{
		kind: "eval-results",
		pattern: /(?:results?|scores|predictions|outputs|eval)[\w.-]*\.(?:json|jsonl|csv|tsv|zip|tar\.gz)$/i,
		least: 20
	},
	{
		kind: "code",
		pattern: /(?:^|[-_.])(?:src|source|code)\b[\w.-]*\.(?:zip|tar\.gz|tgz)$|\.whl$/i,
		least: 500
	},
	{
		kind: "data",
		pattern: /(?:data|dataset|corpus|annotations|train|test|val|dev)[\w.-]*\.(?:zip|tar|tar\.gz|tgz|csv|tsv|jsonl?|parquet|7z)$/i,
		least: 500
	},
	{
		kind: "license",
		pattern: /^licen[cs]e[\w.-]*$/i,
		least: 200
	},
	{
		kind: "dependencies",
		pattern: /^(?:requirements[\w.-]*\.txt|environment[\w.-]*\.ya?ml|[\w.-]*\.lock)$/i,
		least: 5
	},
	{
		kind: "citation",
		pattern: /^citation\.(?:cff|bib)$/i,
		least: 50
	}
];
/** What the body and the assets of a release show. Its places carry no path; the address of the release stands for it. */
function detectRelease(release, context) {
	const heading = context.title === null ? "" : `# ${context.title.replace(/\s+/g, " ")}\n`;
	const texts = /* @__PURE__ */ new Map([["README.md", {
		kind: "text",
		text: heading + release.body,
		truncated: false
	}]]);
	const files = [{
		path: "README.md",
		size: release.body.length,
		mode: "100644",
		type: "blob"
	}];
	return detect({
		repository: context.repository,
		files,
		texts,
		date: release.publishedAt,
		tags: [],
		declarations: []
	}).map((detection) => withAssets(relocate(detection, release, heading === "" ? 0 : 1), release));
}
function relocate(detection, release, shift) {
	const line = (number) => number === null ? null : Math.max(1, number - shift);
	return {
		...detection,
		evidence: detection.evidence.map((one) => ({
			...one,
			path: null,
			line: line(one.line),
			url: one.url ?? release.url
		})),
		promises: detection.promises.map((promise) => ({
			...promise,
			path: null,
			line: line(promise.line)
		}))
	};
}
function withAssets(detection, release) {
	const assets = release.assets.slice(0, 200).filter((asset) => {
		const match = assetKinds.find(({ pattern }) => pattern.test(asset.name));
		return match?.kind === detection.kind && asset.size >= match.least;
	});
	if (assets.length === 0) return detection;
	const { assumed: _assumed, ...kept } = detection;
	return {
		...kept,
		status: "published",
		identifiers: [...assets.map((asset) => `github-release:${release.tag}/${asset.name}`), ...detection.identifiers],
		evidence: [...assets.slice(0, 8).map((asset) => evidence(releaseRule, {
			path: null,
			url: asset.url,
			note: asset.name
		})), ...detection.evidence]
	};
}

// src/detect/title.ts
/**
* Title of the work, for proving that a paper is the one meant: the preferred citation, else the citation the README asks for,
* else the README's first heading.
*/
function projectTitle(files, texts) {
	return knownTitle(texts) ?? createContext({
		repository: null,
		files,
		texts,
		date: null,
		tags: [],
		declarations: []
	}).title;
}

// src/engine/examine.ts
/** Local sources: one trip each. */
const readEach = (requests) => Promise.all(requests.map(({ snapshot, paths }) => snapshot.read(paths)));
/**
* Finds what one or several release lines show. A snapshot that several lines share is read and examined once.
* @returns one examination per views, in their order
*/
async function examine(lines, declarations, readTogether) {
	const snapshots = [...new Set(lines.flatMap(({ tag, head }) => [tag, head].filter((snapshot) => snapshot !== null)))];
	const texts = await readTexts(snapshots, readTogether);
	const findings = new Map(snapshots.map((snapshot) => [snapshot, look(snapshot, texts.get(snapshot) ?? /* @__PURE__ */ new Map(), declarations)]));
	return lines.map((views) => join(views, findings));
}
function look(snapshot, texts, declarations) {
	const { repository, files, date, tags } = snapshot;
	return {
		detections: detect({
			repository,
			files,
			texts,
			date,
			tags,
			declarations
		}),
		title: projectTitle(files, texts),
		gaps: [...snapshot.gaps, ...unreadable(texts)]
	};
}
function join({ tag, head, release }, findings) {
	const atTag = tag === null ? null : findings.get(tag) ?? null;
	const atHead = head === null ? null : findings.get(head) ?? null;
	const repository = tag?.repository ?? head?.repository ?? null;
	return {
		detections: combine({
			tag: atTag?.detections ?? null,
			head: atHead?.detections ?? null,
			release: release === null ? null : detectRelease(release, {
				repository,
				title: atHead?.title ?? atTag?.title ?? null
			})
		}),
		title: atHead?.title ?? atTag?.title ?? null,
		gaps: [.../* @__PURE__ */ new Set([...atTag?.gaps ?? [], ...atHead?.gaps ?? []])]
	};
}
/** Documents and what can be told from names alone come first; what only the documents name comes in at most one more trip. */
async function readTexts(snapshots, readTogether) {
	const documents = await readTogether(snapshots.map((snapshot) => ({
		snapshot,
		paths: [.../* @__PURE__ */ new Set([...planDocuments(snapshot.files), ...planSources(snapshot.files, /* @__PURE__ */ new Map())])]
	})));
	const second = snapshots.flatMap((snapshot, index) => {
		const read = documents[index] ?? /* @__PURE__ */ new Map();
		const paths = planSources(snapshot.files, read).filter((path) => !read.has(path));
		return paths.length === 0 ? [] : [{
			snapshot,
			index,
			paths
		}];
	});
	const sources = second.length === 0 ? [] : await readTogether(second);
	return new Map(snapshots.map((snapshot, index) => {
		const later = second.findIndex((request) => request.index === index);
		return [snapshot, new Map([...documents[index] ?? [], ...later < 0 ? [] : sources[later] ?? []])];
	}));
}
/** Objects that should be there and were not: said in one line, with the first few paths. */
function unreadable(texts) {
	const lost = [...texts].filter(([, content]) => content.kind === "unreadable" && (content.reason === "object-missing" || content.reason === "failed"));
	if (lost.length === 0) return [];
	const named = lost.slice(0, 3).map(([path]) => path);
	const rest = lost.length > named.length ? ` and ${lost.length - named.length} more` : "";
	return [`${lost.length === 1 ? "One file" : `${lost.length} files`} could not be read: ${named.join(", ")}${rest}`];
}

// src/engine/first-seen.ts
/**
* Tells when each promise was first seen, where the snapshot has a history at hand (blame, a few processes).
* Promises that history says nothing of stay as they are.
*/
async function withFirstSeen(detections, snapshot) {
	const history = snapshot?.history;
	const lines = detections.flatMap(({ promises }) => promises).flatMap(({ path, line }) => path === null || line === null ? [] : [{
		path,
		line
	}]);
	if (history === void 0 || lines.length === 0) return detections;
	const seen = await history.firstSeen(lines);
	const dated = (promise) => {
		const date = seen.get(`${promise.path}:${promise.line}`);
		return date === void 0 ? promise : {
			...promise,
			firstSeen: date
		};
	};
	return detections.map((detection) => detection.promises.length === 0 ? detection : {
		...detection,
		promises: detection.promises.map(dated)
	});
}

// src/engine/renewals.ts
/** Files asked about at most in one judgement. */
const mostFiles = 5;
/**
* When the documents that the policy wants renewed (`fresh`) were last changed. Costs nothing where no stage asks for it.
* @param lastCommitDate of one path; null where history is not at hand
* @returns path → ISO date; what could not be found out is left out, and the report says so
*/
async function renewals(policy, detections, lastCommitDate) {
	const kinds = new Set(policy.stages.flatMap(({ requires }) => requires.filter(({ fresh }) => fresh === true).map(({ kind }) => kind)));
	if (kinds.size === 0 || lastCommitDate === null) return /* @__PURE__ */ new Map();
	const evidence = detections.filter(({ kind }) => kinds.has(kind)).flatMap((detection) => detection.evidence);
	const paths = [...new Set(evidence.flatMap(({ path, stub }) => path === null || stub === true ? [] : [path]))].slice(0, mostFiles);
	const dated = await Promise.all(paths.map(async (path) => [path, await lastCommitDate(path).catch(() => null)]));
	return new Map(dated.flatMap(([path, date]) => date === null ? [] : [[path, date]]));
}

// src/engine/evaluate.ts
/**
* The engine: read → detect → probe → judge, for one line or several.
* Probes run once per identifier, however many lines show it.
* @returns one report per line, in their order
*/
async function evaluate(input) {
	const { lines, policy } = input;
	const examinations = await examine(lines.map(({ views }) => views), policy.artifacts, input.readTogether);
	const shown = lines.flatMap(({ subject }, index) => {
		const found = examinations[index];
		return found === void 0 ? [] : claimsOf(found.detections, {
			title: found.title,
			repository: subject.repository,
			tag: subject.tag,
			commit: archivable(input, subject)
		});
	});
	const claims = input.isPublic === false ? shown.filter((claim) => !liesIn(claim)) : shown;
	const hidden = claims.length < shown.length ? ["the repository is private: a stranger was not asked for what lies in it"] : [];
	const silent = isAnonymous(policy, input.now);
	const renewed = (line, index) => {
		const snapshot = line.views.head ?? line.views.tag;
		const { lastCommitDate } = input;
		const commit = snapshot?.commit ?? null;
		const byCommit = lastCommitDate === void 0 || commit === null ? null : (path) => lastCommitDate(commit, path);
		const history = snapshot?.history;
		return renewals(policy, examinations[index]?.detections ?? [], history === void 0 ? byCommit : (path) => history.lastCommitDate(path));
	};
	const [proofs, dated, changed] = await Promise.all([
		prove(claims, silent ? {
			...input.proving,
			offline: true
		} : input.proving),
		Promise.all(lines.map(({ views }, index) => withFirstSeen(examinations[index]?.detections ?? [], views.head ?? views.tag))),
		Promise.all(lines.map(renewed))
	]);
	return lines.map(({ subject, tagDate, previous }, index) => {
		const found = examinations[index];
		return judge({
			subject,
			detections: subject.commit === null ? dated[index] ?? [] : withArchivedCommit(dated[index] ?? [], proofs, subject.commit),
			proofs,
			policy,
			now: input.now,
			toolVersion: version$1,
			firstRelease: input.firstRelease,
			policyFirstCommit: input.policyFirstCommit,
			firstRun: input.firstRun,
			unchecked: [
				...input.unchecked,
				...hidden,
				...found?.gaps ?? []
			],
			previous,
			tagDate,
			changed: changed[index] ?? /* @__PURE__ */ new Map(),
			...input.isPublic === null ? {} : { public: input.isPublic }
		});
	});
}
/** Is the thing the repository itself or an asset of its releases? A stranger gets neither while it is private, and that breaks nothing. */
function liesIn({ identifier, repository }) {
	const [scheme = "", value = ""] = identifier.toLowerCase().split(/:(.*)/s);
	const own = repository?.toLowerCase() ?? "";
	if (scheme === "github") return value === own;
	return scheme === "github-release" && (value.startsWith(`${own}@`) || !/^[\w.-]+\/[\w.-]+@/.test(value));
}
/** Which commit an archive may hold a copy of: that of a repository known to be public. Nobody is told of a private one. */
function archivable({ isPublic }, { repository, commit }) {
	return isPublic === true && repository !== null ? commit : null;
}

export { QuoteType as $, YAMLWarning as A, isAlias as B, stringify as C, Composer as D, Lexer as E, Pair as F, isPair as G, isDocument as H, Scalar as I, parseDocument$1 as J, isScalar as K, Alias as L, Schema as M, YAMLSeq as N, YAMLError as O, YAMLMap as P, Parser$1 as Q, visit$1 as R, parseDocument as S, LineCounter as T, isMap as U, isCollection as V, isNode as W, getFeed as X, dist_exports as Y, DomHandler as Z, text$1 as _, jsonObject as a, isBroken as b, wantsBytes as c, day as d, Tokenizer as et, dayOfTime as f, number$1 as g, json as h, prove as i, Document as j, YAMLParseError as k, Unanswered as l, items as m, examine as n, unexpected as o, fields as p, isSeq as q, readEach as r, validatorOf as s, evaluate as t, Unchanged as u, texts as v, Parser as w, parse as x, claimOf as y, visitAsync as z };