//! Data inside a document.

/// JSON as a script element that no browser runs; `attributes` say what it is. A `<` in the JSON is
/// written as an escape, so that no text of the content can end the element.
pub fn data_block(attributes: &str, json: &str) -> String {
    let json = json.replace('<', "\\u003c");
    format!("<script {attributes}>{json}</script>")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text that would end the element stays text, and is read back as it was.
    #[test]
    fn no_text_ends_the_element() {
        let text = "</script><!-- <script>";
        let block = data_block("type=\"x\"", &serde_json::json!([text]).to_string());
        let json = block.strip_prefix("<script type=\"x\">").unwrap();
        let json = json.strip_suffix("</script>").unwrap();
        assert!(!json.contains('<'));
        assert_eq!(serde_json::from_str::<[String; 1]>(json).unwrap(), [text]);
    }
}
