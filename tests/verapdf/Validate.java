import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.*;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Prints a line for each rule that a file breaks: file, flavour, clause, test, message; tabs between them. */
public class Validate {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        String[][] profiles = {{"PDFUA-1.xml", "ua1"}, {"PDFA-3A.xml", "3a"}};
        for (String[] each : profiles) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(each[1]);
            ValidationProfile profile = read(each[0], flavour);
            for (String path : arguments) {
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false);
                try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour)) {
                    Set<String> broken = new TreeSet<>();
                    for (TestAssertion found : validator.validate(parser).getTestAssertions()) {
                        RuleId rule = found.getRuleId();
                        broken.add(rule.getClause() + "\t" + rule.getTestNumber() + "\t" + found.getMessage());
                    }
                    for (String line : broken) {
                        System.out.println(path + "\t" + each[1] + "\t" + line.replaceAll("\\s*\\n\\s*", " "));
                    }
                } catch (Exception refused) {
                    System.out.println(path + "\t" + each[1] + "\tunreadable\t0\t" + refused);
                }
            }
        }
    }

    /** The profile, read by hand: the jar has the rules but lacks JAXB, with which it would read them itself. */
    static ValidationProfile read(String name, PDFAFlavour flavour) throws Exception {
        InputStream xml = Validate.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name);
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
        Set<Rule> rules = new HashSet<>();
        for (Element rule : all(root, "rule")) {
            Element id = all(rule, "id").get(0);
            List<ErrorArgument> none = new ArrayList<>();
            rules.add(Profiles.ruleFromValues(
                Profiles.ruleIdFromValues(flavour.getPart(), id.getAttribute("clause"),
                    Integer.parseInt(id.getAttribute("testNumber"))),
                rule.getAttribute("object"), rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
                rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
                Profiles.errorFromValues(text(rule, "message"), none), new ArrayList<Reference>()));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element variable : all(root, "variable")) {
            variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
                text(variable, "defaultValue"), text(variable, "value")));
        }
        return Profiles.profileFromValues(flavour,
            Profiles.profileDetailsFromValues(name, "", "", new Date(0)), "", rules, variables);
    }

    static List<Element> all(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    static String text(Element parent, String tag) {
        List<Element> found = all(parent, tag);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
