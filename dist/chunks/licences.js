// src/judge/views/mof/licences.ts
const ids = (block) => block.trim().split(/\s+/);
/** Approved by the Open Source Initiative and counted as free by the FSF. */
const osiAndFsf = ids(`
  AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 APSL-2.0 Artistic-2.0 BSD-2-Clause
  BSD-3-Clause BSL-1.0 CDDL-1.0 CPAL-1.0 CPL-1.0 ECL-2.0 EFL-2.0 EPL-1.0 EPL-2.0 EUDatagrid EUPL-1.1 EUPL-1.2 GPL-2.0 GPL-2.0+ GPL-2.0-only
  GPL-2.0-or-later GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later HPND Intel IPA IPL-1.0 ISC LGPL-2.1 LGPL-2.1+ LGPL-2.1-only
  LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LPL-1.02 MIT MPL-1.1 MPL-2.0 MS-PL MS-RL NCSA Nokia OFL-1.1 OSL-1.0
  OSL-2.0 OSL-2.1 OSL-3.0 PHP-3.01 Python-2.0 QPL-1.0 RPSL-1.0 SISSL Sleepycat SPL-1.0 Unlicense UPL-1.0 W3C Zlib ZPL-2.0 ZPL-2.1
`);
const osiOnly = ids(`
  0BSD AAL APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl BlueOak-1.0.0 BSD-1-Clause BSD-2-Clause-Patent
  BSD-3-Clause-LBNL CAL-1.0 CAL-1.0-Combined-Work-Exception CATOSL-1.1 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CNRI-Python
  CUA-OPL-1.0 ECL-1.0 EFL-1.0 Entessa Fair Frameworx-1.0 GPL-3.0-with-GCC-exception ICU Jam LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later
  LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 LPL-1.0 LPPL-1.3c MirOS MIT-0 MIT-Modern-Variant Motosoto MPL-1.0 MPL-2.0-no-copyleft-exception
  MulanPSL-2.0 Multics NASA-1.3 Naumen NGPL NPOSL-3.0 NTP OCLC-2.0 OFL-1.1-no-RFN OFL-1.1-RFN OGTSL OLDAP-2.8 OLFL-1.3 OSET-PL-2.1 PHP-3.0
  PostgreSQL RPL-1.1 RPL-1.5 RSCPL SimPL-2.0 UCL-1.0 Unicode-3.0 Unicode-DFS-2016 VSL-1.0 Watcom-1.0 wxWindows Xnet
`);
const fsfOnly = ids(`
  AGPL-1.0 Apache-1.0 BitTorrent-1.1 BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-3-Clause-Clear BSD-4-Clause CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0
  CECILL-2.0 CECILL-B CECILL-C ClArtistic Condor-1.1 eCos-2.0 FSFAP FTL GFDL-1.1 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-only
  GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-only GFDL-1.3-or-later gnuplot IJG iMatix Imlib2 LPPL-1.2 LPPL-1.3a NOSL NPL-1.0 NPL-1.1 Nunit ODbL-1.0
  OFL-1.0 OLDAP-2.3 OLDAP-2.7 OpenSSL OSL-1.1 Ruby SGI-B-2.0 SMLNJ StandardML-NJ Vim WTFPL X11 XFree86-1.1 xinetd YPL-1.1 Zend-2.0 Zimbra-1.3
`);
/** Licences for open data and content. */
const openData = ids(`
  CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US
  CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-4.0 CC0-1.0
  CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 GFDL-1.3 ODC-By-1.0 ODC-PDDL-1.0 ODbL-1.0 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0
`);
/** Made for models: code, data and documents in one. */
const openModel = ids(`
  OpenMDW-1.0
`);
/** Known ids of which none of the above says that they are open by itself. */
const others = ids(`
  3D-Slicer-1.0 Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia ADSL Afmparse AGPL-1.0-only
  AGPL-1.0-or-later Aladdin AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI APAFML App-s2p Arphic-1999
  ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware Bitstream-Charter Bitstream-Vera
  BitTorrent-1.0 blessing Boehm-GC Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-2-Clause-Darwin BSD-2-clause-first-lines
  BSD-2-Clause-Views BSD-3-Clause-acpica BSD-3-Clause-Attribution BSD-3-Clause-flex BSD-3-Clause-HP BSD-3-Clause-Modification
  BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty
  BSD-3-Clause-Open-MPI BSD-3-Clause-Sun BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
  BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Protection BSD-Source-beginning-file BSD-Source-Code BSD-Systemics
  BSD-Systemics-W3Works BUSL-1.1 bzip2-1.0.5 bzip2-1.0.6 C-UDA-1.0 Caldera Caldera-no-preamble Catharon CC-BY-1.0 CC-BY-2.0 CC-BY-2.5
  CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5
  CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE
  CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5
  CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE
  CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-PDDC CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CERN-OHL-1.1
  CERN-OHL-1.2 CFITSIO check-cvs checkmk Clips CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0
  copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPOL-1.02 Cronyx Crossword CrystalStacker Cube curl cve-tou D-FSL-1.0
  DEC-3-Clause diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm eGenix Elastic-2.0 EPICS ErlPL-1.1
  etalab-2.0 EUPL-1.0 Eurosym FBM FDK-AAC Ferguson-Twofish FreeBSD-DOC FreeImage FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRWD Furuseth
  fwlw GCR-docs GD GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later
  GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.3-invariants-only
  GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later Giftware GL2PS Glide Glulxe GLWTPL GPL-1.0 GPL-1.0+
  GPL-1.0-only GPL-1.0-or-later GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
  GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0-with-autoconf-exception Graphics-Gems gSOAP-1.3b gtkbook Gutmann
  HaskellReport hdparm Hippocratic-2.1 HP-1986 HP-1989 HPND-DEC HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement
  HPND-export-US-modify HPND-export2-US HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn
  HPND-merchantability-variant HPND-MIT-disclaimer HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant
  HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-UC HPND-UC-export-US HTMLTIDY IBM-pibs IEC-Code-Components-EULA
  IJG-short ImageMagick Info-ZIP Inner-Net-2.0 Intel-ACPI Interbase-1.0 ISC-Veillard JasPer-2.0 JPL-image JPNIC JSON Kastrup Kazlib Knuth-CTAN
  LAL-1.2 LAL-1.3 Latex2e Latex2e-translated-notice Leptonica LGPLLR Libpng libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent
  Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document
  LPPL-1.0 LPPL-1.1 lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz
  mailprio MakeIndex Martin-Birgmeier McPhee-slideshow metamail Minpack MIT-advertising MIT-CMU MIT-enna MIT-feh MIT-Festival MIT-Khronos-old
  MIT-open-group MIT-testregex MIT-Wu MITNFA MMIXware MPEG-SSG mpi-permissive mpich2 mplus MS-LPL MTLL MulanPSL-1.0 Mup NAIST-2003 NBPL-1.0
  NCBI-PD NCGL-UK-2.0 NCL Net-SNMP NetCDF Newsletr NICTA-1.0 NIST-PD NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL Noweb NRL NTP-0
  O-UDA-1.0 OAR OCCT-PL ODC-By-1.0 OFFIS OFL-1.0-no-RFN OFL-1.0-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0
  OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OML
  OpenPBS-2.3 OpenSSL-standalone OpenVision OPL-1.0 OPL-UK-3.0 OPUBL-1.0 PADL Parity-6.0.0 Parity-7.0.0 PDDL-1.0 Pixar pkgconf Plexus
  pnmstitch PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PPL PSF-2.0 psfrag psutils Python-2.0.1 python-ldap Qhull
  QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RSA-MD SAX-PD SAX-PD-2.0 Saxpath SCEA SchemeReport Sendmail Sendmail-8.23 SGI-B-1.0 SGI-B-1.1
  SGI-OpenGL SGP4 SHL-0.5 SHL-0.51 SISSL-1.2 SL SMPPL SNIA snprintf softSurfer Soundex Spencer-86 Spencer-94 Spencer-99 ssh-keyscan
  SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0 TCL
  TCP-wrappers TermReadKey TGPPL-1.0 threeparttable TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 UCAR ulem
  UMich-Merit Unicode-DFS-2015 Unicode-TOU UnixCrypt URT-RLE VOSTROM W3C-19980720 W3C-20150513 w3m Widget-Workshop Wsuipa
  X11-distribute-modifications-variant Xdebug-1.03 Xerox Xfig xkeyboard-config-Zinoviev xlock xpp XSkat xzoom YPL-1.0 Zed Zeeff Zimbra-1.4
  zlib-acknowledgement ZPL-1.1 OpenMDW-1.0
`);
const appropriate = {
	code: new Set(ids(`
  0BSD AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 ECL-1.0 ECL-2.0 ISC MIT MIT-0 MulanPSL-1.0 MulanPSL-2.0 NCSA
  UPL-1.0 OpenMDW-1.0
`)),
	data: new Set(ids(`
  C-UDA-1.0 CC-PDDC CC0-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 PDDL-1.0 OpenMDW-1.0
`)),
	document: new Set(ids(`
  Apache-2.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-PDDC CC0-1.0 FreeBSD-DOC OpenMDW-1.0
`))
};
const osi = /* @__PURE__ */ new Set([...osiAndFsf, ...osiOnly]);
const open = /* @__PURE__ */ new Set([
	...osiAndFsf,
	...osiOnly,
	...fsfOnly,
	...openData,
	...openModel
]);
const known = /* @__PURE__ */ new Set([...open, ...others]);
const byLowerCase = new Map([...known].map((id) => [id.toLowerCase(), id]));
const licenceTables = {
	isKnown: (id) => known.has(id),
	isOsiApproved: (id) => osi.has(id),
	isOpen: (id) => open.has(id),
	isAppropriate: (id, type) => appropriate[type].has(id),
	canonical: (id) => byLowerCase.get(id.toLowerCase()) ?? null
};

export { licenceTables as t };