package io.proofstream.worker.engines.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What a browser's own style sheet makes of each element: hidden, a block, or part of the line.
final class HtmlTags {

    private static final Set<String> HIDDEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "title",
            "meta",
            "link",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "video",
            "audio",
            "select",
            "datalist",
            "input",
            "area",
            "noembed",
            "noframes",
            "rp",
            "rt",
            "progress",
            "meter",
            "applet",
            "param",
            "map");

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
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
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    private HtmlTags() {}

    static boolean isHidden(Element element) {
        String tag = element.normalName();
        if (HIDDEN.contains(tag) || (tag.equals("dialog") && !element.hasAttr("open"))) {
            return true;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        if (!element.hasAttr("style")) {
            return false;
        }
        String style = style(element);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    static boolean preserves(String tag) {
        return switch (tag) {
            case "pre", "textarea", "listing", "xmp" -> true;
            default -> false;
        };
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    static Block.Kind kind(Element element, Block.Kind around) {
        if (around == Block.Kind.NAVIGATION || element.attr("role").equalsIgnoreCase("navigation")) {
            return Block.Kind.NAVIGATION;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
            case "blockquote" -> Block.Kind.QUOTE;
            case "td", "th" -> Block.Kind.TABLE_CELL;
            case "caption", "figcaption", "legend", "summary" -> Block.Kind.CAPTION;
            case "pre", "textarea", "listing", "xmp" -> Block.Kind.CODE;
            case "nav" -> Block.Kind.NAVIGATION;
            default -> around;
        };
    }

    static int level(String tag, Block.Kind kind, int around) {
        return switch (kind) {
            case HEADING -> isHeading(tag) ? tag.charAt(1) - '0' : around;
            case LIST_ITEM -> tag.equals("li") || tag.equals("dt") || tag.equals("dd") ? around + 1 : around;
            case PARAGRAPH, QUOTE, TABLE_CELL, CAPTION, CODE, NAVIGATION -> 0;
        };
    }

    static boolean centred(Element element, boolean around) {
        String align = element.attr("align");
        if (element.normalName().equals("center") || align.equalsIgnoreCase("center")) {
            return true;
        }
        if (element.hasAttr("style")) {
            String style = style(element);
            if (style.contains("text-align:")) {
                return style.contains("text-align:center") || style.contains("text-align:justify");
            }
        }
        return around;
    }
}
