//! Cards of press contacts, read as an address book reads them.

use crate::written::small_site;

/// A card holds the contact as the page shows it, in the words of its language.
#[test]
fn a_card_holds_the_contact() {
    for (path, role) in [
        ("fr/presse/desk.vcf", "Contact presse · La Guilde"),
        ("en/press/desk.vcf", "Press contact · The Guild"),
    ] {
        let cards = vcard4::parse(&small_site()[path]).unwrap();
        assert_eq!(cards.len(), 1);
        let card = &cards[0];
        assert_eq!(card.formatted_name[0].value, "Ada Verrier");
        assert_eq!(card.org[0].value, ["Bureau"]);
        assert_eq!(card.role[0].value, role);
        assert_eq!(card.email[0].value, "ada@example.org");
        assert_eq!(card.tel[0].to_string(), "+33102030405");
        assert!(card.rev.as_ref().unwrap().to_string().contains("20250301"));
    }
}
