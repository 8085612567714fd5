import ipaddr from 'ipaddr.js';

/** Where web pages are served; a moderator's page is no way to talk to mail servers and databases. */
const openPorts: readonly number[] = [80, 443, 8080, 8443];

/** The one public address at which a provider (Azure) answers its machines about themselves. */
const providersOwn = '168.63.129.16';

/** Why nothing is fetched from an IP address and port, as a sentence; null where it may be. */
export function objectionTo(address: string, port: number): string | null {
  if (!openPorts.includes(port)) return `Pages are fetched from the ports ${openPorts.join(', ')} only.`;
  return isPublic(address)
    ? null
    : 'It leads into a private or local network, and nothing is fetched from there.';
}

/** Whether an IP address is one of the public internet: no loopback, private, link-local, metadata, reserved … */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = innermost(ipaddr.parse(address));
  if (parsed.range() !== 'unicast' || parsed.toString() === providersOwn) return false;
  // Only this much of IPv6 is given out to the public; a range without a name is not therefore public.
  return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.IPv6.parse('2000::'), 3);
}

/** The IPv4 address that an IPv6 address stands for: mapped, or behind the NAT64 of a network without IPv4. */
function innermost(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address instanceof ipaddr.IPv4) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (!address.match(ipaddr.IPv6.parse('64:ff9b::'), 96)) return address;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
