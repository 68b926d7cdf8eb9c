import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as endpoints } from "./endpoints2.js";
import { n as whole$1 } from "./tunnel.js";
import { un as test } from "./base.js";
import { l as Unanswered, u as Unchanged } from "./engine.js";

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));

// src/probe/guard.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
/** Names that only mean something inside a network. */
const internalNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/;
/** IPv6 as the world hands it out: 2000::/3 (RFC 4291). Everything else is special, whatever it is called. */
const globalUnicast = import_ipaddr.default.IPv6.parseCIDR("2000::/3");
/** Is this host (with its port) on the explicit allow-list? */
function isAllowed(url, guard) {
	const host = url.hostname.toLowerCase();
	return guard.allow.has(host) || guard.allow.has(`${host}:${url.port || (url.protocol === "http:" ? "80" : "443")}`);
}
/**
* May this URL be asked at all? `URL` has already turned decimal, octal and hexadecimal IPv4 into dotted form.
* @throws Unanswered with the reason
*/
function checkUrl(url, guard) {
	if (url.username !== "" || url.password !== "") throw refused(url, "it carries a user name or password");
	if (isAllowed(url, guard)) return;
	if (url.protocol !== "https:") throw refused(url, "only https is asked");
	if (url.port !== "") throw refused(url, `port ${url.port} is not asked`);
	const host = bareHost(url);
	if (import_ipaddr.default.isValid(host)) {
		if (!isPublicAddress(host)) throw refused(url, `${host} is not a public address`);
		return;
	}
	if (!host.includes(".") || test(internalNames, host)) throw refused(url, `${host} is a name of an internal network`);
}
/** True for addresses that anybody on the internet can reach; everything special (RFC 6890) is false, IPv4 inside IPv6 included. */
function isPublicAddress(address) {
	if (!import_ipaddr.default.isValid(address)) return false;
	const parsed = import_ipaddr.default.parse(address);
	if (parsed.range() !== "unicast") return false;
	return parsed.kind() === "ipv4" || parsed.match(globalUnicast);
}
/**
* Resolves the host once; the caller connects to these addresses and no others, so a second answer of the name server is never used.
* One address that is not public condemns the name: an honest public host has none.
* @throws Unanswered with the reason
*/
async function resolvePublic(url, guard, resolve) {
	const host = bareHost(url);
	if (import_ipaddr.default.isValid(host)) return [{
		address: host,
		family: import_ipaddr.default.parse(host).kind() === "ipv4" ? 4 : 6
	}];
	const addresses = await resolve(host);
	if (addresses.length === 0) throw new Unanswered("unverifiable", `${host} has no address`, url.href);
	if (!isAllowed(url, guard)) {
		const inside = addresses.find(({ address }) => !isPublicAddress(address));
		if (inside !== void 0) throw refused(url, `${host} resolves to ${inside.address}, which is not a public address`);
	}
	return [...addresses].sort((a, b) => a.family - b.family);
}
/** The host without brackets and without the root's dot. */
function bareHost(url) {
	return url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
}
function refused(url, why) {
	const shown = new URL(url);
	shown.username = "";
	shown.password = "";
	return new Unanswered("unverifiable", `refused: ${why}`, shown.href, "none");
}

// src/probe/exchange.ts
/** Bytes read of one answer at most. */
const readCap = 65536;
const unreachable = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"EADDRNOTAVAIL"
]);
/**
* One request, one answer, no redirects. Connects to the addresses handed over (the guard's) and never looks a name up itself;
* the certificate is held against the name in the URL. Reads at most `cap` bytes and then hangs up.
*/
async function exchange(url, wire) {
	let failure;
	for (const { address } of wire.addresses.slice(0, 3)) try {
		return await send(url, address, wire);
	} catch (error) {
		failure = error;
		if (!unreachable.has(error.code ?? "")) break;
	}
	throw failure;
}
function send(url, address, wire) {
	const secure = url.protocol === "https:";
	const target = wire.dial(address, Number(url.port) || (secure ? 443 : 80));
	const name = bareHost(url);
	const client = process.getBuiltinModule(secure ? "node:https" : "node:http");
	return new Promise((settle, fail) => {
		const request = client.request({
			method: wire.method,
			host: target.host,
			port: target.port,
			path: `${url.pathname}${url.search}`,
			headers: {
				...wire.headers,
				host: url.host
			},
			setHost: false,
			agent: wire.agent,
			signal: wire.signal,
			...secure ? {
				servername: whole$1.isIP(name) === 0 ? name : "",
				...wire.ca === void 0 ? {} : { ca: wire.ca }
			} : {}
		});
		request.on("error", fail);
		request.once("response", (response) => collect(response, url, wire.cap).then(settle, fail));
		request.end();
	});
}
function collect(response, url, cap) {
	return new Promise((settle, fail) => {
		const chunks = [];
		let size = 0;
		const done = (cut) => settle({
			url: url.href,
			status: response.statusCode ?? 0,
			headers: flatten(response.headers),
			body: Buffer.concat(chunks).subarray(0, cap),
			cut
		});
		response.on("data", (chunk) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > cap) {
				done(true);
				response.destroy();
			}
		});
		response.once("end", () => done(false));
		response.on("error", fail);
		response.once("aborted", () => fail(Object.assign(/* @__PURE__ */ new Error("the host hung up in the middle"), { code: "ECONNRESET" })));
	});
}
function flatten(headers) {
	const flat = Object.create(null);
	for (const [name, value] of Object.entries(headers)) {
		const first = Array.isArray(value) ? value[0] : value;
		if (first !== void 0) flat[name] = first;
	}
	return flat;
}

// src/probe/failures.ts
let pattern$1;
/** 429 and 5xx decide nothing; after a 429 the host is left in peace for the rest of the run. */
function refuseNonAnswers(hop, cool) {
	const host = new URL(hop.url).hostname;
	const wait = hop.headers["retry-after"];
	const asks = wait === void 0 ? "" : test(pattern$1 ??= /^\d+$/, wait) ? `, asks to wait ${wait} s` : `, asks to wait until ${wait.slice(0, 40)}`;
	if (hop.status === 429) {
		const reason = `${host} limits our requests (429${asks})`;
		cool(host, reason);
		throw new Unanswered("unverifiable", reason, hop.url);
	}
	if (hop.status >= 500) throw new Unanswered("unverifiable", `${host} has a failure of its own (${hop.status}${asks})`, hop.url);
}
const spoken = {
	ENOTFOUND: "its name does not resolve",
	EAI_AGAIN: "its name could not be resolved",
	ECONNREFUSED: "it refuses the connection",
	ECONNRESET: "it hung up",
	EPIPE: "it hung up",
	ENETUNREACH: "there is no route to it",
	EHOSTUNREACH: "there is no route to it",
	ETIMEDOUT: "it did not answer in time",
	ETIMEOUT: "its name could not be resolved",
	ECANCELLED: "its name could not be resolved",
	CERT_HAS_EXPIRED: "its certificate has expired",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate is self-signed",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate can not be verified",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate can not be verified",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name"
};
/** Codes that say that nobody listens there. */
const unconnectable = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENETUNREACH",
	"EHOSTUNREACH"
]);
/** What went wrong on the wire, in words for people. */
function described(error, url) {
	if (error instanceof Unanswered) return error;
	const code = error?.code ?? "";
	const why = spoken[code] ?? (code.startsWith("ERR_SSL") || code === "EPROTO" ? "TLS failed" : `the connection failed${code === "" ? "" : ` (${code})`}`);
	return new Unanswered("unverifiable", `${url.hostname}: ${why}`, url.href);
}

// src/probe/waiting.ts
/** Waits that end early, with the signal's reason, when the run is over. */
/** Waits a while. */
function pause(milliseconds, signal) {
	return new Promise((go, stop) => {
		if (signal.aborted) return stop(signal.reason);
		const quit = () => {
			clearTimeout(timer);
			stop(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener("abort", quit);
			go();
		}, milliseconds);
		signal.addEventListener("abort", quit, { once: true });
	});
}
/** Waits for work that can't be aborted itself: it goes on unheard. */
function unlessAborted(work, signal) {
	return new Promise((settle, fail) => {
		const quit = () => fail(signal.reason);
		if (signal.aborted) {
			work.catch(() => void 0);
			return quit();
		}
		signal.addEventListener("abort", quit, { once: true });
		work.then(settle, fail).finally(() => signal.removeEventListener("abort", quit));
	});
}

// src/probe/lanes.ts
const usual = {
	concurrency: 4,
	gap: 0
};
const rules = {
	"huggingface.co": {
		concurrency: 8,
		gap: 0
	},
	"export.arxiv.org": {
		concurrency: 1,
		gap: 3e3
	},
	"api.datacite.org": {
		concurrency: 4,
		gap: 0
	},
	"api.crossref.org": {
		concurrency: 1,
		gap: 0
	},
	"zenodo.org": {
		concurrency: 2,
		gap: 0
	},
	"api2.openreview.net": {
		concurrency: 1,
		gap: 0
	},
	"archive.softwareheritage.org": {
		concurrency: 1,
		gap: 0
	}
};
function createLanes() {
	const lanes = /* @__PURE__ */ new Map();
	const cold = /* @__PURE__ */ new Map();
	const laneOf = (host) => {
		const lane = lanes.get(host) ?? {
			active: 0,
			nextStart: 0,
			waiting: []
		};
		lanes.set(host, lane);
		return lane;
	};
	return {
		async run(host, signal, task) {
			const rule = rules[host] ?? usual;
			const lane = laneOf(host);
			if (lane.active >= rule.concurrency) await turn(lane, signal);
			else lane.active += 1;
			try {
				const now = Date.now();
				const start = Math.max(now, lane.nextStart);
				lane.nextStart = start + rule.gap;
				if (start > now) await pause(start - now, signal);
				return await task();
			} finally {
				const next = lane.waiting.shift();
				if (next === void 0) lane.active -= 1;
				else next();
			}
		},
		cool: (host, reason) => cold.set(host, reason),
		cooling: (host) => cold.get(host) ?? null
	};
}
function turn(lane, signal) {
	return new Promise((go, stop) => {
		if (signal.aborted) return stop(signal.reason);
		const entry = () => {
			signal.removeEventListener("abort", quit);
			go();
		};
		const quit = () => {
			const place = lane.waiting.indexOf(entry);
			if (place >= 0) lane.waiting.splice(place, 1);
			stop(signal.reason);
		};
		signal.addEventListener("abort", quit, { once: true });
		lane.waiting.push(entry);
	});
}

// \0builtin:dns/promises
const whole = /* @__PURE__ */ process.getBuiltinModule("node:dns/promises");
const value_lookup = /* @__PURE__ */ (() => whole.lookup)();
const value_Resolver = /* @__PURE__ */ (() => whole.Resolver)();

// src/probe/name-server.ts
async function systemLookup(host) {
	return await value_lookup(host, { all: true });
}
/**
* Resolves names for the prober. The name servers are asked directly, because the system's own call can't be cancelled: with a name server
* that is silent it would keep the program alive for tens of seconds. Only when the servers answer that they don't know the name, or none is
* configured, the system is asked too (a name of `/etc/hosts`, a service of its own).
*/
function createNameServer({ servers, system = systemLookup } = {}) {
	const resolver = new value_Resolver({
		timeout: 1500,
		tries: 2
	});
	if (servers !== void 0) resolver.setServers(servers);
	return {
		async resolve(host) {
			const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
			const addresses = [...four.status === "fulfilled" ? four.value.map((address) => ({
				address,
				family: 4
			})) : [], ...six.status === "fulfilled" ? six.value.map((address) => ({
				address,
				family: 6
			})) : []];
			if (addresses.length > 0) return addresses;
			const silent = [four, six].flatMap((result) => result.status === "rejected" ? [result.reason] : []).find(({ code }) => code === "ETIMEOUT" || code === "ECANCELLED");
			if (silent !== void 0) throw silent;
			return system(host);
		},
		cancel: () => resolver.cancel()
	};
}

// src/probe/world.ts
const unresolvable = /* @__PURE__ */ new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ESERVFAIL",
	"EREFUSED",
	"ECONNREFUSED",
	"ENODATA"
]);
const redirectsAllowed = 3;
const readMilliseconds = 5e3;
/** Time-outs after which a host is not asked again in this run. */
const timeoutsAllowed = 2;
/** A name that always resolves where names resolve at all: asked when a first name does not, to tell a dead host from an absent network. */
const controlName = "github.com";
/** When two hosts or more were asked and none has said a word in this time, the network is taken to be absent. */
const silenceMilliseconds = 4500;
function createWorld(options) {
	const guard = { allow: new Set(options.allowHosts.map((host) => host.toLowerCase())) };
	const names = createNameServer();
	const resolve = options.network?.resolve ?? names.resolve;
	const dial = options.network?.dial ?? ((host, port) => ({
		host,
		port
	}));
	const [http, https] = [process.getBuiltinModule("node:http"), process.getBuiltinModule("node:https")];
	const agents = {
		http: new http.Agent({ keepAlive: true }),
		https: new https.Agent({ keepAlive: true })
	};
	const lanes = createLanes();
	const asked = /* @__PURE__ */ new Map();
	const hosts = /* @__PURE__ */ new Set();
	const timeouts = /* @__PURE__ */ new Map();
	const ending = new AbortController();
	let requests = 0;
	let heard = false;
	let resolved = false;
	let control;
	let silence;
	const over = setTimeout(() => ending.abort(new Unanswered("unchecked", `the time budget of ${options.budget.milliseconds / 1e3} s was used up`)), options.budget.milliseconds);
	const noticeSilence = () => {
		silence ??= setTimeout(() => {
			if (heard) return;
			const names = [...hosts];
			ending.abort(names.length > 1 ? new Unanswered("unchecked", `none of ${names.length} hosts answered within ${silenceMilliseconds / 1e3} s: there seems to be no network`) : new Unanswered("unverifiable", `${names[0]} did not answer within ${silenceMilliseconds / 1e3} s`));
		}, silenceMilliseconds);
	};
	/** Where not even a well-known name resolves there is no network, and waiting for anything else is lost time. */
	async function noticeDarkness(error) {
		const code = error.code;
		if (resolved || heard || options.network?.resolve !== void 0 || !unresolvable.has(code ?? "")) return;
		control ??= names.resolve(controlName).then((found) => found.length > 0, () => false);
		if (await control) resolved = true;
		else if (!resolved) ending.abort(new Unanswered("unchecked", "no name can be resolved: there seems to be no network"));
	}
	async function hop(url, ask, extra, signal) {
		checkUrl(url, guard);
		const cold = lanes.cooling(url.hostname);
		if (cold !== null) throw new Unanswered("unverifiable", cold, url.href);
		if (requests >= options.budget.requests) throw new Unanswered("unchecked", `the budget of ${options.budget.requests} requests was used up`, url.href);
		requests += 1;
		hosts.add(url.hostname);
		noticeSilence();
		const proxyAgent = options.proxyRoute?.(url) ?? null;
		const proxied = proxyAgent !== null;
		const addresses = proxied ? [{
			address: url.hostname,
			family: 4
		}] : await unlessAborted(resolvePublic(url, guard, resolve).then((found) => {
			resolved = true;
			return found;
		}, async (error) => {
			await noticeDarkness(error);
			throw described(error, url);
		}), signal);
		try {
			const got = await exchange(url, {
				method: ask.method ?? "GET",
				headers: {
					"user-agent": options.userAgent,
					accept: ask.accept ?? "*/*",
					"accept-encoding": "identity",
					...ask.range === void 0 ? {} : { range: `bytes=${ask.range[0]}-${ask.range[1]}` },
					...extra
				},
				addresses,
				dial: proxied ? (host, port) => ({
					host,
					port
				}) : dial,
				agent: proxyAgent ?? (url.protocol === "https:" ? agents.https : agents.http),
				ca: options.network?.ca,
				signal,
				cap: readCap
			});
			heard = true;
			return got;
		} catch (error) {
			const failure = described(signal.aborted ? signal.reason : error, url);
			if (!ending.signal.aborted) noticeDeath(url.hostname, failure.message, signal.aborted, error.code);
			throw failure;
		}
	}
	/** A host that can't be connected to, or was silent twice, is not worth the time of the others. */
	function noticeDeath(host, reason, late, code) {
		const silences = (timeouts.get(host) ?? 0) + (late ? 1 : 0);
		timeouts.set(host, silences);
		if (silences >= timeoutsAllowed || !late && unconnectable.has(code ?? "")) lanes.cool(host, reason);
	}
	async function follow(start, ask, extra, signal) {
		const hops = [];
		let url = start;
		for (;;) {
			const got = await hop(url, ask, hops.length === 0 ? extra : {}, signal);
			hops.push(got);
			const location = got.headers.location;
			if (![
				301,
				302,
				303,
				307,
				308
			].includes(got.status) || location === void 0) return hops;
			if (hops.length > redirectsAllowed) throw new Unanswered("unverifiable", `more than ${redirectsAllowed} redirects`, start.href);
			if (!URL.canParse(location, url.href)) throw new Unanswered("unverifiable", "a redirect to something that is not a link", start.href);
			url = new URL(location, url);
			url.hash = "";
		}
	}
	async function readOnce(key, url, ask) {
		const kept = await options.cache?.answer(key).catch(() => null) ?? null;
		const validator = kept ?? options.validators.get(url.href) ?? null;
		const extra = {};
		if (validator?.etag) extra["if-none-match"] = validator.etag;
		if (validator?.lastModified) extra["if-modified-since"] = validator.lastModified;
		const deadline = new AbortController();
		const late = new Unanswered("unverifiable", `${url.hostname} did not answer in full within ${readMilliseconds / 1e3} s`, url.href);
		const hops = await lanes.run(url.hostname, ending.signal, async () => {
			const timer = setTimeout(() => deadline.abort(late), readMilliseconds);
			try {
				const followed = await follow(url, ask, extra, AbortSignal.any([ending.signal, deadline.signal]));
				for (const last of followed.slice(-1)) refuseNonAnswers(last, lanes.cool);
				return followed;
			} finally {
				clearTimeout(timer);
			}
		});
		const last = hops[hops.length - 1];
		if (last === void 0) throw new Unanswered("unverifiable", "no answer", url.href);
		if (last.status === 304 && kept !== null) {
			const body = Buffer.from(kept.body, "base64");
			return {
				url: url.href,
				finalUrl: kept.url,
				status: kept.status,
				headers: kept.headers,
				body,
				cut: kept.cut,
				hops
			};
		}
		if (last.status === 304) throw new Unchanged(url.href);
		if (hops.length === 1 && last.status < 300 && (last.headers.etag !== void 0 || last.headers["last-modified"] !== void 0)) {
			const keep = {
				url: last.url,
				etag: last.headers.etag ?? null,
				lastModified: last.headers["last-modified"] ?? null,
				status: last.status,
				headers: last.headers,
				body: last.body.toString("base64"),
				cut: last.cut
			};
			await options.cache?.keepAnswer(key, keep).catch(() => void 0);
		}
		return {
			url: url.href,
			finalUrl: last.url,
			status: last.status,
			headers: last.headers,
			body: last.body,
			cut: last.cut,
			hops
		};
	}
	const read = (link, ask = {}) => {
		if (!URL.canParse(link)) return Promise.reject(new Unanswered("unverifiable", "not a link", null, "none"));
		const url = new URL(link);
		url.hash = "";
		const key = `${ask.method ?? "GET"} ${url.href} ${ask.range?.join("-") ?? ""}`;
		const answer = asked.get(key) ?? readOnce(key, url, ask);
		asked.set(key, answer);
		return answer;
	};
	return {
		read,
		async readOptional(link, ask) {
			if (requests >= options.budget.requests * .75) return null;
			return read(link, ask).catch(() => null);
		},
		endpoint: (name) => (options.endpoints[name] ?? endpoints[name]).replace(/\/+$/, ""),
		requests: () => requests,
		reached: () => heard || hosts.size < 2,
		close() {
			clearTimeout(over);
			clearTimeout(silence);
			names.cancel();
			agents.http.destroy();
			agents.https.destroy();
		}
	};
}

export { createWorld };