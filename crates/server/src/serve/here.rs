//! Where other devices find this machine, and the QR code of that.

use fast_qr::QRBuilder;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::convert::{Builder, Shape};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What a server knows about the way to it.
#[derive(Debug, Clone, Default)]
pub struct Here {
    /// Its port.
    pub port: u16,
    /// Whether it listens to the home network.
    pub lan: bool,
    /// Names that it was given.
    pub names: Vec<String>,
}

impl Here {
    /// Links to it, the likeliest first; none where no other device can reach it.
    pub fn addresses(&self) -> Vec<String> {
        let names = self.names.iter().map(|name| format!("https://{name}"));
        if !self.lan {
            return names.collect();
        }
        // Asked each time: a laptop changes its network.
        let found = if_addrs::get_if_addrs().unwrap_or_default();
        let mut near: Vec<IpAddr> = found.iter().map(if_addrs::Interface::ip).collect();
        near.retain(|ip| !ip.is_loopback() && is_near(*ip) && !is_link_local(*ip));
        near.sort_by_key(|ip| (ip.is_ipv6(), rank(*ip), *ip));
        near.dedup();
        let links = near.iter().map(|ip| match ip {
            IpAddr::V4(ip) => format!("http://{ip}:{}", self.port),
            IpAddr::V6(ip) => format!("http://[{ip}]:{}", self.port),
        });
        names.chain(links).collect()
    }
}

/// Home routers give 192.168, larger networks 10; 172.16 is mostly a machine's own containers.
fn rank(ip: IpAddr) -> u8 {
    match ip {
        IpAddr::V4(ip) => match ip.octets() {
            [192, 168, ..] => 0,
            [10, ..] => 1,
            _ => 2,
        },
        IpAddr::V6(_) => 3,
    }
}

/// Whether an address is of this machine or of the network at home.
pub fn is_near(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}

fn is_link_local(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => Ipv4Addr::is_link_local(&ip),
        IpAddr::V6(ip) => Ipv6Addr::is_unicast_link_local(&ip),
    }
}

/// A link as a QR code, drawn; empty where it is too long for one.
pub fn qr_svg(link: &str) -> String {
    let code = QRBuilder::new(link).build();
    code.map(|code| SvgBuilder::default().shape(Shape::Square).to_str(&code)).unwrap_or_default()
}

/// A link as a QR code, for a terminal; empty where it is too long for one.
pub fn qr_text(link: &str) -> String {
    QRBuilder::new(link).build().map(|code| code.to_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_home_network_is_near() {
        for near in ["127.0.0.1", "192.168.1.20", "10.1.2.3", "172.16.0.1", "fd00::1", "::1"] {
            assert!(is_near(near.parse().unwrap()), "{near}");
        }
        for far in ["8.8.8.8", "172.32.0.1", "2001:db8::1"] {
            assert!(!is_near(far.parse().unwrap()), "{far}");
        }
    }

    #[test]
    fn who_listens_to_this_machine_alone_has_no_address_for_others() {
        assert!(Here { port: 4040, ..Here::default() }.addresses().is_empty());
        let named = Here { names: vec!["warmhands.example".to_owned()], ..Here::default() };
        assert_eq!(named.addresses(), ["https://warmhands.example"]);
    }

    #[test]
    fn a_link_is_drawn() {
        let link = "http://192.168.1.20:4040/phone#code=482913";
        assert!(qr_svg(link).starts_with("<svg"));
        assert!(qr_text(link).lines().count() > 10);
    }
}
